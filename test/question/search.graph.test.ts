import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/document/mask.ts';
import { personSpans } from '../../src/statement/ignored.ts';
import { seedDocuments } from '../seed/documents.ts';
import { askSeeded, loadSeedFirst, refusalOf } from '../support/seeded.ts';

const FIND = `query ($text: String, $types: [EntityType!], $within: String, $document: String, $field: String, $as: ClassSource, $first: Int = 50) {
  search(text: $text, types: $types, within: $within, document: $document, field: $field, as: $as, first: $first) {
    totalCount
    missing { hop from reason }
    facets { facet values { value count } }
    edges { node { kind name type match matchedBy matchedWords note inWords modality certainty documents { id } evidence { quote } } }
  }
}`;

const find = async (variables: Record<string, unknown>) => (await askSeeded(FIND, variables)).search;
const names = ({ edges }: { edges: { node: { name: string } }[] }): string[] => edges.map(({ node }) => node.name);

loadSeedFirst();

describe('search', () => {
  it('finds an organization by its short name, with what says so', async () => {
    const [{ node }] = (await find({ text: '同行社工' })).edges;
    expect(node).toMatchObject({
      ...{ kind: 'ENTITY', name: '成都市同行社会工作服务中心', type: 'SocialOrganization' },
      ...{ match: 'OTHER_NAME', matchedBy: 'PRINTED', matchedWords: ['同行社工'] },
      documents: [{ id: 'chengdu-chongqing-tianjin-guangxi' }, { id: 'wuhou-2014' }],
    });
    expect(node.evidence.length).toBeGreaterThan(0);
  });

  it('finds simplified, traditional and pinyin alike', async () => {
    const simplified = names(await find({ text: '东莞市社会组织创新服务基地', types: ['Facility'] }));
    expect(simplified).toEqual(['东莞市社会组织创新服务基地']);
    expect(names(await find({ text: '東莞市社會組織創新服務基地', types: ['Facility'] }))).toEqual(simplified);
    expect(names(await find({ text: 'dongguanshishehuizuzhichuangxinfuwujidi', types: ['Facility'] }))).toEqual(
      simplified,
    );
  });

  it.each(['1553.09万元', '15530900', '15530900元', '1553.09萬元'])('finds one funding by %s', async (text) => {
    expect(names(await find({ text, types: ['Funding'] }))).toEqual([
      '东莞市社会组织发展扶持专项资金 → 社会组织服务项目, 1553.09万元',
    ]);
  });

  it('bears one wrong character in a long name', async () => {
    const found = await find({ text: '關於加強工會社會工作專業人材隊伍建設', types: ['Policy'] });
    expect(found.edges[0].node).toMatchObject({
      name: '关于加强工会社会工作专业人才队伍建设的实施意见',
      match: 'NEAR',
    });
  });

  it('tells a label of the scheme from printed words', async () => {
    const found = await find({ text: '残障人士', types: ['Population'] });
    expect(found.edges[0].node).toMatchObject({ name: '残疾人', matchedBy: 'SCHEME', matchedWords: ['残障人士'] });
  });

  it.each([
    ['安徽省社会组织信息平台', 'HOST', ['wuhou-2014'], '仅作为文档的发布网站为人所知；没有文档陈述它本身。'],
    ['中國社會報', 'SOURCE', ['changsha-2018'], '仅作为文章的首发来源为人所知；没有文档陈述它本身。'],
    [
      '成都日报',
      'SOURCE',
      ['chengdu-chongqing-tianjin-guangxi', 'wuhou-2014'],
      '仅作为文章的首发来源为人所知；没有文档陈述它本身。',
    ],
  ])('knows %s only as %s', async (text, kind, documents, note) => {
    const { totalCount, edges } = await find({ text });
    expect(totalCount).toBe(1);
    expect(edges[0].node).toMatchObject({ kind, note, documents: documents.map((id) => ({ id })) });
  });

  it('lists what there is of a type in a place, and says that some are not named', async () => {
    const found = await find({ types: ['Community'], within: '成都' });
    expect(names(found).toSorted()).toEqual(
      ['凉水井街社区', '晋阳社区', '玉林东路社区', '锦绣东方小区', '锦绣社区', '黉门街社区'].toSorted(),
    );
    expect(found.missing[0]).toMatchObject({ hop: 'NAMED', reason: 'NOT_NAMED' });
  });

  it('lists the sums of one document', async () => {
    const found = await find({ types: ['Funding'], document: 'xiamen-2019' });
    const sums = [
      '127万元',
      '10万元',
      '5万元',
      '5000元',
      '1万元',
      '2万元',
      '35.5万元',
      '2.4亿元',
      '800元',
      '1200元',
      '583万元',
      '764.71万元',
      '约600万元',
      '近4500万元',
    ];
    expect(found.totalCount).toBe(sums.length);
    for (const sum of sums) expect(names(found).some((name) => name.includes(sum))).toBe(true);
  });

  it('keeps a printed class apart from what the text describes', async () => {
    const printed = await find({ types: ['Project'], within: '武侯区', field: '助老', as: 'PRINTED_CLASS' });
    expect(names(printed)).toEqual(expect.arrayContaining(['“老友会”互助关爱项目', '望江路街道长寿食坊']));
    expect(
      printed.edges.find(({ node }: { node: { name: string } }) => node.name.includes('老友会')).node.evidence,
    ).toEqual([{ quote: '助老“老友会”互助关爱项目' }]);
    const { missing } = await find({ within: '成都', field: '助残', as: 'CONTENT', types: ['Facility'] });
    expect(missing).toEqual([{ hop: 'MENTIONS', from: '成都市', reason: 'NOT_STATED' }]);
  });

  it('counts facets over the whole answer, not the page', async () => {
    const found = await find({ types: ['SocialOrganization', 'GovernmentBody'], first: 2 });
    expect(found.edges).toHaveLength(2);
    const [types] = found.facets;
    expect(types.facet).toBe('TYPE');
    expect(types.values.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(found.totalCount);
  });

  it('stands parties before their numbers and sums, and whole names before all', async () => {
    const [first, ...rest] = (await find({ text: '东莞' })).edges.map(
      ({ node }: { node: { type: string } }) => node.type,
    );
    expect(first).toBe('City');
    // Documents have no page of their own among things: they stand behind all of them.
    const amounts = rest
      .slice(0, rest.indexOf('Document'))
      .map((type: string) => ['Funding', 'Observation'].includes(type));
    expect(amounts).toEqual(amounts.toSorted());
    expect(names(await find({ text: 'older people' }))[0]).toBe('老年人');
  });

  it.each([
    ['dong guan shi', '东莞市', 'PINYIN'],
    ['minzhengju', '东莞市民政局', 'PINYIN'],
    ['东筦', '东莞市', 'NEAR'],
    ['武候区', '武侯区', 'NEAR'],
  ])('finds by %s, pinyin or another character that sounds alike', async (text, name, match) => {
    const found = (await find({ text })).edges.map(({ node }: { node: { name: string; match: string } }) => node);
    expect(found).toContainEqual(expect.objectContaining({ name, match }));
  });

  it('offers no other sum for one that no document gives', async () => {
    expect((await find({ text: '3.3亿元' })).totalCount).toBe(0);
  });

  const NARROW = `query ($text: String, $types: [EntityType!], $within: String, $document: String, $field: String, $population: String, $year: Int, $modality: Modality) {
    search(text: $text, types: $types, within: $within, document: $document, field: $field, population: $population, year: $year, modality: $modality, first: 100) {
      totalCount
      facets { facet values { value name id count } }
      edges { node { name type modality document { id } } }
    }
  }`;
  const narrow = async (variables: Record<string, unknown>) => (await askSeeded(NARROW, variables)).search;

  it.each([
    ['TYPE', 'types'],
    ['PLACE', 'within'],
    ['DOCUMENT', 'document'],
    ['FIELD', 'field'],
    ['POPULATION', 'population'],
    ['YEAR', 'year'],
    ['MODALITY', 'modality'],
  ])('finds by each value of the facet %s just as many as it counts', async (kind, argument) => {
    const all = await narrow({ text: '社会' });
    const values = all.facets.find(({ facet }: { facet: string }) => facet === kind).values.slice(0, 6);
    expect(values.length).toBeGreaterThan(0);
    for (const { value, id, count } of values) {
      const given = { TYPE: [value], YEAR: Number(value) }[kind] ?? id ?? value;
      expect([value, (await narrow({ text: '社会', [argument]: given })).totalCount]).toEqual([value, count]);
    }
  });

  it('finds what bears a date of a year, documents of that year among it', async () => {
    const { edges, facets } = await narrow({ year: 2015 });
    const found = edges.map(({ node }: { node: { name: string } }) => node.name);
    expect(found).toContain('东莞市社会组织发展扶持专项资金管理办法');
    expect(facets.find(({ facet }: { facet: string }) => facet === 'YEAR').values[0]).toMatchObject({ value: '2015' });
    const dated = await narrow({ types: ['Document'], year: 2018 });
    expect(dated.edges.map(({ node }: { node: { document: { id: string } } }) => node.document.id)).toContain(
      'dongguan-2018',
    );
    expect((await narrow({ year: 1949 })).totalCount).toBe(0);
  });

  it('keeps what is only announced apart', async () => {
    const { edges, totalCount } = await narrow({ types: ['Project'], modality: 'ANNOUNCED' });
    expect(totalCount).toBeGreaterThan(0);
    expect(new Set(edges.map(({ node }: { node: { modality: string } }) => node.modality))).toEqual(
      new Set(['ANNOUNCED']),
    );
  });

  it('counts the facets that are asked for, and so many values of each', async () => {
    const { search } = await askSeeded(
      '{ search(text: "社会", first: 1) { facets(only: [TYPE, PLACE], most: 2) { facet values { name id } } } }',
    );
    expect(search.facets.map(({ facet }: { facet: string }) => facet)).toEqual(['TYPE', 'PLACE']);
    for (const { values } of search.facets) expect(values).toHaveLength(2);
    expect(search.facets[1].values[0].id).toMatch(/-/u);
  });

  it('pages without gaps or repetition', async () => {
    const query = `query ($after: String) { search(types: [Policy], first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } }`;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { search } = await askSeeded(query, { after });
      seen.push(...names(search));
      ({ endCursor: after, hasNextPage: more } = search.pageInfo);
      if (!more) expect(seen).toHaveLength(search.totalCount);
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.each(['+" OR name:* ~2 \\ ([', '*', '社会* OR 党建~', '"', '\\', 'a AND NOT b', '{!}', '★'])(
    'takes %s for words',
    async (text) => {
      expect((await find({ text })).totalCount).toBe(0);
    },
  );

  it('finds nothing by a person’s name, and answers no name', async () => {
    const names = seedDocuments.flatMap(({ source, ignored }) => namesOf(source, personSpans(ignored)));
    for (const text of new Set(names)) {
      const found = await askSeeded('query ($text: String!) { search(text: $text) { totalCount missing { from } } }', {
        text,
      });
      expect(found).toEqual({ search: { totalCount: 0, missing: [{ from: '图谱' }] } });
    }
  });

  it('refuses names that nothing bears', async () => {
    expect(await refusalOf(FIND, { field: '没有这个领域' })).toMatchObject({ code: 'UNKNOWN_NAME' });
    expect(await refusalOf(FIND, { document: 'dongguan' })).toMatchObject({
      code: 'UNKNOWN_NAME',
      details: { argument: 'document' },
    });
  });
});
