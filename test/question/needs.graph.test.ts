import { describe, expect, it } from 'vitest';
import { askSeeded, loadSeedFirst, refusalOf } from '../support/seeded.ts';

loadSeedFirst();

// biome-ignore lint/suspicious/noExplicitAny: rows as the query asked for them.
type Rows = { edges: { node: any }[] };
const nodesOf = ({ edges }: Rows) => edges.map(({ node }) => node);
const names = (list: { name: string }[]) => list.map(({ name }) => name);

describe('needs', () => {
  it('tells who needs what, for whom, in the words of the document', async () => {
    const { needs } = await askSeeded(`{ needs(within: "武侯区") {
      totalCount missing { hop }
      edges { node { words neededBy { name } populations { name } fields { name } populationsBy evidence { quote } } }
    } }`);
    expect(needs.totalCount).toBe(3);
    expect(needs.missing).toEqual([]);
    const found = nodesOf(needs).map(({ words, neededBy, populations, fields }) => [
      words[0],
      ...names(neededBy),
      ...names(populations),
      ...names(fields),
    ]);
    expect(found).toEqual([
      ['相亲沙龙', '望江路街道', '单身人士', '婚恋交友'],
      ['假日跳蚤市场', '玉林街道', '居民', '社区融合'],
      ['针对失地农民的心理咨询服务项目', '簇桥街道', '失地农民', '心理服务'],
    ]);
    expect(nodesOf(needs)[2].evidence).toEqual([{ quote: '簇桥街道需要针对失地农民的心理咨询服务项目' }]);
    expect(nodesOf(needs)[2].populationsBy).toBe('PRINTED');
  });

  it('computes SAME_PASSAGE where need and project bear one name, with both statements', async () => {
    const { needs } = await askSeeded(`{ needs(within: "望江路街道") { edges { node {
      metBy { strength modality project { name type } evidence { quote } inWords }
    } } } }`);
    expect(nodesOf(needs)[0].metBy).toEqual([
      {
        strength: 'SAME_PASSAGE',
        modality: 'ANNOUNCED',
        project: { name: '相亲沙龙', type: 'Project' },
        evidence: [
          { quote: '望江路街道需要相亲沙龙,为辖区内单身人士扩大交友机会' },
          { quote: '其他社区服务相亲沙龙为辖区内单身人士扩大交友机会、提供择偶平台' },
        ],
        inWords: '原文未明言，同一文档中与之同名：相亲沙龙（已公布，未说明已实现）。',
      },
    ]);
  });

  it('finds by a narrower group and by the scheme of a field, and says which', async () => {
    const { needs } = await askSeeded(
      `{ needs(population: "老年人") { edges { node { need { name } matchedBy populationsBy certainty } } } }`,
    );
    expect(nodesOf(needs)).toEqual([
      { need: { name: '居家养老' }, matchedBy: 'SCHEME', populationsBy: 'SCHEME', certainty: 0.7 },
      {
        need: { name: '解决老人们在日常生活中所面临的问题' },
        matchedBy: 'PRINTED',
        populationsBy: 'PRINTED',
        certainty: 1,
      },
    ]);
  });

  it('says that nobody states one, and refuses a name that nothing bears', async () => {
    const { needs } = await askSeeded(`{ needs(within: "厦门市") { totalCount missing { hop from reason } } }`);
    expect(needs).toEqual({ totalCount: 0, missing: [{ hop: 'HAS_NEED', from: '厦门市', reason: 'NOT_STATED' }] });
    expect(await refusalOf(`{ needs(within: "武候区") { totalCount } }`)).toMatchObject({ code: 'UNKNOWN_NAME' });
  });
});

describe('matchNeeds', () => {
  const ask = `query ($within: String, $need: String, $partial: Boolean = false) { matchNeeds(within: $within, need: $need, partial: $partial) {
    missing { hop from reason }
    edges { node { need { need { name } } matchCount matches { candidate { name } through { name } nearness fit strength modality why { basis evidence { quote } } } } }
  } }`;

  it('puts the nearest first', async () => {
    const { matchNeeds } = await askSeeded(ask, { within: '锦绣社区' });
    const [row] = nodesOf(matchNeeds);
    expect(
      row.matches
        .slice(0, 3)
        .map((match: { candidate: { name: string }; nearness: string }) => [match.candidate.name, match.nearness]),
    ).toEqual([
      ['蒋姐姐助老服务队', 'SAME_COMMUNITY'],
      ['奶奶的厨房', 'SAME_CITY'],
      ['奶奶的厨房项目团队', 'SAME_CITY'],
    ]);
    expect(row.matches[2].through).toEqual({ name: '奶奶的厨房' });
    expect(matchNeeds.missing).toEqual([]);
  });

  it('shows the sentences of both sides', async () => {
    const { matchNeeds } = await askSeeded(ask, { need: '相亲沙龙' });
    const [match] = nodesOf(matchNeeds)[0].matches;
    expect(match).toMatchObject({
      candidate: { name: '相亲沙龙' },
      fit: 'FULL',
      strength: 'SAME_PASSAGE',
      modality: 'ANNOUNCED',
      nearness: 'SAME_DISTRICT',
    });
    expect(match.why[0].evidence).toEqual([
      { quote: '望江路街道需要相亲沙龙,为辖区内单身人士扩大交友机会' },
      { quote: '其他社区服务相亲沙龙为辖区内单身人士扩大交友机会、提供择偶平台' },
    ]);
    expect(matchNeeds.missing).toEqual([{ hop: 'MET_BY', from: '相亲沙龙', reason: 'ONLY_PLANNED' }]);
  });

  it('says that a need is unanswered, and shows half-fitting ones only when asked', async () => {
    const need = '针对失地农民的心理咨询服务项目';
    const { matchNeeds } = await askSeeded(ask, { need });
    expect(nodesOf(matchNeeds)[0].matchCount).toBe(0);
    expect(matchNeeds.missing).toEqual([{ hop: 'MET_BY', from: need, reason: 'NOT_STATED' }]);
    const partial = nodesOf((await askSeeded(ask, { need, partial: true })).matchNeeds)[0].matches;
    expect(partial.map((match: { candidate: { name: string } }) => match.candidate.name)).toContain(
      '社区青少年心理健康咨询服务',
    );
    expect(new Set(partial.map(({ fit }: { fit: string }) => fit))).toEqual(new Set(['FIELD_ONLY']));
  });

  it('gives what the text itself says meets it', async () => {
    const { matchNeeds } = await askSeeded(ask, { need: '社区专业化服务短板' });
    expect(nodesOf(matchNeeds)[0].matches).toMatchObject([
      { candidate: { name: '政府购买服务' }, strength: 'STATED', nearness: 'SAME_CITY' },
    ]);
  });

  it('tells how each need is answered, keeps to those asked for, and counts them all', async () => {
    const answers = `query ($answered: [NeedAnswer!]) { matchNeeds(within: "武侯区", answered: $answered) {
      totalCount answerCounts { answered count } edges { node { answered need { need { name } } matches(first: 1) { fit } } }
    } }`;
    const { matchNeeds } = await askSeeded(answers);
    expect(nodesOf(matchNeeds).map(({ need, answered }) => [need.need.name, answered])).toEqual([
      ['相亲沙龙', 'ONLY_PLANNED'],
      ['假日跳蚤市场', 'COULD_ANSWER'],
      ['针对失地农民的心理咨询服务项目', 'NOBODY'],
    ]);
    expect(nodesOf(matchNeeds)[1].matches).toHaveLength(1);
    const { matchNeeds: open } = await askSeeded(answers, { answered: ['NOBODY'] });
    expect(open.totalCount).toBe(1);
    expect(open.answerCounts).toEqual(matchNeeds.answerCounts);
    expect(open.answerCounts).toContainEqual({ answered: 'COULD_ANSWER', count: 1 });
    const { matchNeeds: met } = await askSeeded(
      `{ matchNeeds(answered: STATED) { edges { node { answered need { metBy { strength } } } } } }`,
    );
    expect(nodesOf(met).length).toBeGreaterThan(0);
    for (const { need } of nodesOf(met)) expect(need.metBy).toContainEqual({ strength: 'STATED' });
  });
});
