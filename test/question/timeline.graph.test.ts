import { describe, expect, it } from 'vitest';
import { askSeeded, loadSeedFirst } from '../support/seeded.ts';

loadSeedFirst();

// biome-ignore lint/suspicious/noExplicitAny: rows as the query asked for them.
const nodesOf = ({ edges }: { edges: { node: any }[] }) => edges.map(({ node }) => node);

describe('timeline', () => {
  it('sorts what is dated and keeps the rest apart with its words', async () => {
    const { timeline } =
      await askSeeded(`{ timeline(within: "东莞市", types: [POLICY_ISSUED, ESTABLISHMENT, FUNDING, EVENT]) {
      edges { node { type date dateMeaning thing { name } by { name } } } undated { date dateText thing { name } }
    } }`);
    expect(nodesOf(timeline).map(({ type, date, thing }) => [type, date, thing.name])).toEqual([
      ['FUNDING', '2011/..', '东莞市 → 支持镇街和村(社区)建设社区综合服务中心(站), 2.1亿多元'],
      ['ESTABLISHMENT', '2012', '东莞市社会组织发展扶持专项资金'],
      ['FUNDING', '2012/..', '东莞市社会组织发展扶持专项资金 → 社会组织服务项目, 1553.09万元'],
      ['POLICY_ISSUED', '2015', '东莞市社会组织发展扶持专项资金管理办法'],
      ['POLICY_ISSUED', '2017-01', '东莞市社会组织创新服务基地建设方案'],
    ]);
    expect(nodesOf(timeline)[4].by).toEqual([{ name: '东莞市民政局' }]);
    expect(timeline.undated).toContainEqual({
      date: null,
      dateText: '近年',
      thing: { name: '市镇两级 → 社会工作方面, 7.87亿元' },
    });
  });

  it('makes one entry of a joint act, and calls a month without a year undated', async () => {
    const { guangxi, tianjin } = await askSeeded(`{
      guangxi: timeline(within: "广西壮族自治区", types: [POLICY_ISSUED]) { totalCount missing { hop from reason } undated { dateText by { name } } }
      tianjin: timeline(within: "天津市", types: [EVENT]) { totalCount undated { date dateText } }
    }`);
    expect(guangxi.undated).toHaveLength(1);
    expect(guangxi.undated[0].by).toHaveLength(3);
    expect(guangxi.missing).toEqual([{ hop: 'date', from: '广西壮族自治区', reason: 'NOT_STATED' }]);
    expect(tianjin.totalCount).toBe(0);
    expect(tianjin.undated).toContainEqual({ date: 'XXXX-05', dateText: '今年5月' });
  });

  it('turns round on request, names the place, and gives as much of the undated as is asked for', async () => {
    const { first, last } = await askSeeded(`{
      first: timeline(within: "东莞市", types: [POLICY_ISSUED]) { within { name } edges { node { date } } undatedCount undated(first: 1) { dateText } }
      last: timeline(types: [POLICY_ISSUED], order: NEWEST_FIRST) { within { name } edges { node { date } } }
    }`);
    expect(first.within).toEqual({ name: '东莞市' });
    expect(nodesOf(first).map(({ date }) => date)).toEqual(['2015', '2017-01']);
    expect(first.undatedCount).toBeGreaterThan(1);
    expect(first.undated).toHaveLength(1);
    expect(last.within).toBeNull();
    const years = nodesOf(last).map(({ date }) => date.slice(0, 4));
    expect(years).toEqual([...years].sort().reverse());
  });

  it('says that a number stood so at a time', async () => {
    const { timeline } = await askSeeded(
      `{ timeline(within: "重庆市", types: [OBSERVATION]) { edges { node { date dateMeaning inWords } } } }`,
    );
    expect(nodesOf(timeline)).toContainEqual({
      date: '2017-12',
      dateMeaning: 'AS_OF',
      inWords: '截至2017年12月：数据：重庆市 · 全市养老机构: 1400所。',
    });
  });
});

describe('graph', () => {
  it('counts documents by place and by year of publication', async () => {
    const { graph } = await askSeeded(`{ graph { documents
      documentsByPlace(level: DISTRICT, first: 1) { place { name } documents naming documentIds }
      documentsByYear { year dateTexts documents documentIds }
    } }`);
    expect(graph).toEqual({
      documents: 5,
      documentsByPlace: [
        {
          place: { name: '武侯区' },
          documents: 2,
          naming: 2,
          documentIds: ['chengdu-chongqing-tianjin-guangxi', 'wuhou-2014'],
        },
      ],
      documentsByYear: [
        { year: 2014, dateTexts: [], documents: 1, documentIds: ['wuhou-2014'] },
        { year: 2018, dateTexts: [], documents: 2, documentIds: ['changsha-2018', 'dongguan-2018'] },
        {
          year: null,
          dateTexts: ['2019年'],
          documents: 2,
          documentIds: ['chengdu-chongqing-tianjin-guangxi', 'xiamen-2019'],
        },
      ],
    });
  });
});
