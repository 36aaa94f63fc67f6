import { expect, test } from 'vitest';
import { askSeeded, loadSeedFirst, refusalOf } from '../support/seeded.ts';

// Loading the seed takes as long as many questions: it is no test's own time.
loadSeedFirst();

const QUERY = `query ($organization: String!, $first: Int) {
  populationsServedBy(organization: $organization, first: $first) {
    totalCount
    edges { node {
      population { name } through { name } places { name } counts { value bound unit text } matchedBy modality certainty
      zh: inWords en: inWords(language: EN) evidence { quote document { id } }
    } }
    missing { hop from reason }
    byDocument { document { id title } words populations { population { name } } missing { hop reason } inWords evidence { quote } }
    facets { facet values { value count } }
  }
}`;

interface Node {
  population: { name: string };
  through: { name: string } | null;
  places: { name: string }[];
}
const rowsOf = (answer: { edges: { node: Node }[] }): string[] =>
  answer.edges
    .map(
      ({ node }) =>
        `${node.through?.name ?? ''}|${node.population.name}|${node.places.map(({ name }) => name).join(',')}`,
    )
    .sort();

test('an organization serves people itself and through its projects, and only where a sentence or the project says', async () => {
  const { populationsServedBy: answer } = await askSeeded(QUERY, { organization: '同行社工' });
  expect(rowsOf(answer)).toEqual(
    [
      '|困境儿童|龙泉驿区',
      '|困难学生|',
      '|居民|凉水井街社区',
      '凉水井文化项目|居民|凉水井街社区',
      '帮扶项目|困境儿童|龙泉驿区',
    ].sort(),
  );
  expect(answer.missing).toEqual([]);
  expect(answer.facets).toContainEqual({
    facet: 'POPULATION',
    values: [
      { value: '困境儿童', count: 2 },
      { value: '居民', count: 2 },
      { value: '困难学生', count: 1 },
    ],
  });
});

test('document by document: what each says it serves, or that it says nothing', async () => {
  const { populationsServedBy: answer } = await askSeeded(QUERY, { organization: '成都市同行社会工作服务中心' });
  const [chengdu, wuhou] = answer.byDocument;
  expect(chengdu.document.id).toBe('chengdu-chongqing-tianjin-guangxi');
  expect(new Set(chengdu.populations.map(({ population }: Node) => population.name))).toEqual(
    new Set(['困境儿童', '困难学生', '居民']),
  );
  expect(wuhou).toMatchObject({
    document: { id: 'wuhou-2014' },
    words: ['成都市同行社会工作服务中心'],
    populations: [],
  });
  expect(wuhou.missing).toEqual([{ hop: 'SERVES', reason: 'NOT_STATED' }]);
  expect(wuhou.inWords).toContain('未说明其服务对象');
  expect(wuhou.evidence.length).toBeGreaterThan(0);
});

test('a unit serves others than its association; a count keeps its bound', async () => {
  const { populationsServedBy: answer } = await askSeeded(QUERY, { organization: '天心区暮云小蜜蜂志愿者协会' });
  expect(rowsOf(answer)).toEqual(
    [
      '|居民|木莲社区',
      '“少儿党建”|未成年人|木莲社区',
      '“花甲党建”|老党员|木莲社区',
      '“青春党建”|非公企业|木莲社区',
    ].sort(),
  );
  const [itself] = answer.edges;
  expect(itself.node.counts).toEqual([{ value: 2000, bound: 'AT_LEAST', unit: '人次', text: '2000人次以上' }]);
  expect(itself.node.evidence.map(({ quote }: { quote: string }) => quote)).toContain(
    '累計服務社區轄區居民2000人次以上',
  );
});

test('a name in traditional script and an alias lead to the same organization; matchedBy says which was printed', async () => {
  const { populationsServedBy: answer } = await askSeeded(QUERY, { organization: '天心區暮云小蜜蜂志愿者協會' });
  expect(answer.totalCount).toBe(4);
  const short = (await askSeeded(QUERY, { organization: '同行社工' })).populationsServedBy;
  const student = short.edges.find(({ node }: { node: Node }) => node.population.name === '困难学生');
  expect(student.node.matchedBy).toBe('PRINTED');
});

test('an organization that a document names without saying whom it serves', async () => {
  const { populationsServedBy: answer } = await askSeeded(QUERY, { organization: '长沙县星辰社会工作发展中心' });
  expect(answer.totalCount).toBe(0);
  expect(answer.missing).toEqual([{ hop: 'SERVES', from: '长沙县星辰社会工作发展中心', reason: 'NOT_STATED' }]);
  expect(answer.byDocument).toHaveLength(1);
});

test('only planned service says so, and what an organization sets up without a stated operator is a gap', async () => {
  const { populationsServedBy: academy } = await askSeeded(QUERY, { organization: '成都社会组织学院' });
  expect(academy.missing).toContainEqual({ hop: 'SERVES', from: '成都社会组织学院', reason: 'ONLY_PLANNED' });
  expect(academy.edges[0].node.zh).toContain('计划，未说明已实现');
  const { populationsServedBy: bureau } = await askSeeded(QUERY, { organization: '东莞市民政局' });
  expect(bureau.totalCount).toBe(0);
  expect(bureau.missing).toContainEqual({ hop: 'RUNS', from: '东莞市社会组织创新服务基地', reason: 'NOT_STATED' });
});

test('pages', async () => {
  const { populationsServedBy: answer } = await askSeeded(QUERY, { organization: '蒋姐姐助老服务队', first: 1 });
  expect(answer.totalCount).toBe(4);
  expect(answer.edges).toHaveLength(1);
});

test('an unknown name names the nearest', async () => {
  const { code, details } = await refusalOf(QUERY, { organization: '成都市同心社会工作服务中心' });
  expect(code).toBe('UNKNOWN_NAME');
  expect(details.nearest.length).toBeLessThanOrEqual(3);
});
