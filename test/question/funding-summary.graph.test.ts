import { describe, expect, it } from 'vitest';
import { answerSeeded, loadSeedFirst } from '../support/seeded.ts';

loadSeedFirst();

interface Plain {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { message: string }[];
}

/** As a client gets it: plain objects. */
const ask = async (query: string): Promise<Plain> => JSON.parse(JSON.stringify(await answerSeeded(query))) as Plain;

interface Group {
  name: string;
  key: string;
  entity: { named: boolean; type: string } | null;
  inWords: string;
  evidence: { quote: string }[];
  total: {
    value: string;
    bound: string;
    text: string;
    derived: boolean;
    formula: string | null;
    stages: string[];
  } | null;
  otherTotals: { text: string }[];
  leftOut: { reason: string; funding: { text: string | null }; against: { text: string } | null }[];
}

const groups = async (call: string): Promise<Group[]> => {
  const { data, errors } = await ask(`{ fundingSummary(${call}) { edges { node {
    name key entity { id named type } inWords evidence { quote } total { value bound text derived formula stages } otherTotals { text }
    leftOut { reason funding { id text } against { id text } } } } } }`);
  expect(errors).toBeUndefined();
  return (data as { fundingSummary: { edges: { node: Group }[] } }).fundingSummary.edges.map(({ node }) => node);
};

describe('fundingSummary', () => {
  it('gives one payer or one basis alone', async () => {
    const [fund, ...others] = await groups('groupBy: FUNDER, of: "东莞市社会组织发展扶持专项资金"');
    expect(others).toEqual([]);
    expect(fund?.total).toMatchObject({ value: '15530900', bound: 'EXACT', text: '1553.09万元' });
    const [reform] = await groups('groupBy: POLICY, of: "为民办事的十件实事"');
    expect(reform?.total).toMatchObject({ value: '210000000', bound: 'OVER' });
    expect(await groups('groupBy: POLICY, of: "东莞市社会组织发展扶持专项资金管理办法"')).toEqual([]);
  });

  it('adds what one payer paid in one year, and leaves out rates and cumulative sums with the reason', async () => {
    const [xiamen] = await groups(
      'groupBy: FUNDER, within: "厦门市", year: 2019, basis: TOTAL, minAmount: "5000000"',
    ).then((all) => all.filter(({ name }) => name === '厦门市'));
    expect(xiamen?.total).toEqual({
      ...{ value: '13477100', bound: 'EXACT', text: '764.71万元 + 583万元', derived: true },
      ...{ formula: '7647100 + 5830000 = 13477100', stages: ['PAID'] },
    });
    expect(xiamen?.leftOut).toEqual([]);
    expect(xiamen?.evidence.map(({ quote }) => quote)).toContain(
      '發(fā)放困難群眾臨時(shí)價(jià)格補(bǔ)貼583萬(wàn)元',
    );
  });

  it('combines bounds honestly: nearly and about and exact come to about', async () => {
    const [xiamen] = await groups('groupBy: PLACE, within: "厦门市", basis: TOTAL');
    expect(xiamen?.total).toMatchObject({
      value: '64477100',
      bound: 'ABOUT',
      text: '近4500万元 + 764.71万元 + 约600万元 + 583万元',
      stages: ['PAID', 'AWARDED'],
    });
    expect(xiamen?.inWords).toBe(
      '厦门市：约64477100元（所述期间总额；2019年；由4笔相加推算；含已签约而未说明已支付者）（读取存疑：原文可作两种理解）。',
    );
  });

  it('never adds a rate, nor a cumulative sum to a total, nor sums whose periods are not told or nest', async () => {
    const [xiamen] = await groups('groupBy: FUNDER, within: "厦门市"').then((all) =>
      all.filter(({ name }) => name === '厦门市'),
    );
    expect(xiamen?.total).toMatchObject({ text: '2.4亿元', derived: false, formula: null });
    const reasons = new Map(xiamen?.leftOut.map(({ reason, funding }) => [funding.text, reason]));
    expect(reasons.get('每人每月800元')).toBe('RATE');
    expect(reasons.get('583万元')).toBe('DIFFERENT_BASIS');
    expect(reasons.get('127万元')).toBe('PERIOD_NOT_STATED');
    expect(xiamen?.otherTotals.map(({ text }) => text)).toEqual(['764.71万元 + 583万元', '127万元', '35.5万元']);
    const [dongguan] = await groups('groupBy: PLACE, within: "东莞市", minAmount: 10000000').then((all) => all);
    expect(dongguan?.total?.text).toBe('7.87亿元');
    expect(dongguan?.leftOut.map(({ funding, reason, against }) => [funding.text, reason, against?.text])).toEqual([
      ['2.1亿多元', 'PERIOD_NOT_STATED', '7.87亿元'],
      ['1553.09万元', 'PERIOD_NOT_STATED', '7.87亿元'],
    ]);
  });

  it('groups by policy, with the large sums that have no stated basis apart', async () => {
    const found = await groups('groupBy: POLICY, minAmount: "30000000"');
    expect(found.map(({ name, total }) => [name, total?.text])).toEqual([
      ['为民办事的十件实事', '2.1亿多元'],
      ['深化社区网格治理机制改革', '3085万元'],
      ['未说明依据', '7.87亿元'],
    ]);
    expect(found[2]?.leftOut.map(({ funding }) => funding.text).toSorted()).toEqual(
      ['2.4亿元', '超过15亿元', '超过3亿元', '近4500万元'].toSorted(),
    );
  });

  it('takes inferred bases only when asked', async () => {
    const names = async (inferred: boolean) =>
      (await groups(`groupBy: POLICY, document: "xiamen-2019", inferred: ${inferred}`)).map(({ name }) => name);
    expect(await names(false)).toEqual(['未说明依据']);
    expect(await names(true)).toContain('人才新政45条');
  });

  it('does not share out a sum whose shares nobody states', async () => {
    const found = await groups('groupBy: INSTRUMENT, within: "东莞市"');
    expect(found.find(({ name }) => name === '以奖代补')).toMatchObject({
      total: null,
      leftOut: [{ reason: 'SHARE_NOT_STATED', funding: { text: '2.1亿多元' } }],
    });
    expect(found.find(({ name }) => name === '资助')?.total?.text).toBe('1553.09万元');
  });

  it('divides by kind of payer, so that what is not the government’s can be seen', async () => {
    const found = await groups('groupBy: PAYER_KIND, nature: MONEY');
    expect(found.find(({ key }) => key === 'SOCIAL_ORGANIZATION')?.total?.text).toBe('约600万元');
    expect(found.find(({ key }) => key === 'GOVERNMENT_FUND')?.total?.text).toBe('1553.09万元');
    expect(found.find(({ key }) => key === 'GOVERNMENT')?.leftOut.map(({ reason }) => reason)).toContain('RATE');
  });

  it('counts in a year only what is of that year', async () => {
    const found = await groups('groupBy: PLACE, year: 2018, within: "东莞市"');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ total: null });
    expect(found[0]?.leftOut.map(({ funding, reason }) => [funding.text, reason])).toEqual([
      ['2.1亿多元', 'PERIOD_WIDER'],
      ['1553.09万元', 'PERIOD_WIDER'],
    ]);
    expect((await groups('groupBy: YEAR, within: "武侯区"')).find(({ key }) => key === '2014')?.total).toMatchObject({
      value: '30850000',
      bound: 'EXACT',
    });
  });

  it('shows unnamed payers as not named and says so; an empty answer names the missing hop', async () => {
    const { data } = await ask(
      '{ fundingSummary(groupBy: FUNDER, within: "长沙市") { missing { hop from reason } edges { node { name entity { id named } } } } none: fundingSummary(groupBy: FUNDER, within: "天津市") { totalCount missing { hop from reason } } }',
    );
    expect(data).toMatchObject({
      fundingSummary: {
        missing: expect.arrayContaining([{ hop: 'GIVES', from: '全市各级各部门', reason: 'NOT_NAMED' }]),
      },
      none: { totalCount: 0, missing: [{ hop: 'GIVES', from: '天津市', reason: 'NOT_STATED' }] },
    });
  });

  it('refuses a place that no document names', async () => {
    const { errors } = await ask('{ fundingSummary(groupBy: YEAR, within: "北京市") { totalCount } }');
    expect(errors?.[0]?.message).toMatch(/within: nothing bears this name/u);
  });
});
