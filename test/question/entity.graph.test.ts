import { describe, expect, it } from 'vitest';
import { askSeeded, loadSeedFirst, refusalOf } from '../support/seeded.ts';

const ONE = `query ($id: ID, $name: String, $type: EntityType, $relationships: [String!], $direction: Direction, $first: Int = 10, $after: String) {
  entity(id: $id, name: $name, type: $type) {
    inWords statementCount documentCount entity { id name type named } documents { id } missing { hop reason }
    speakers { role organization statementCount evidence { quote } }
    funding { value bound perItem { value } } policy { title } observation { value }
    names { name origin evidence { quote } }
    properties { property value date evidence { quote } }
    neighbours(relationships: $relationships, direction: $direction, first: $first, after: $after) {
      relationship direction totalCount pageInfo { hasNextPage endCursor }
      edges { node { entity { name type } inWords date dateText modality inForce funding { value bound } observation { value unit } evidence { quote } } }
    }
  }
}`;
const one = async (variables: Record<string, unknown>) => (await askSeeded(ONE, variables)).entity;

loadSeedFirst();

describe('entity', () => {
  it('gives the sentence that gives a short name', async () => {
    const { entity, names, documents, documentCount } = await one({ name: '同行社工' });
    expect(entity).toMatchObject({ name: '成都市同行社会工作服务中心', type: 'SocialOrganization', named: true });
    expect(names[1]).toEqual({
      ...{ name: '同行社工', origin: 'OTHER_NAME' },
      evidence: [{ quote: '成都市同行社 会工作服务中心(以下简称"同 行社工")' }],
    });
    // Newest first, undated last.
    expect(documents).toEqual([{ id: 'wuhou-2014' }, { id: 'chengdu-chongqing-tianjin-guangxi' }]);
    expect(documentCount).toBe(2);
  });

  it('has labels of the scheme without a sentence', async () => {
    const { names } = await one({ name: '残疾人', type: 'Population' });
    expect(names.filter(({ origin }: { origin: string }) => origin === 'SCHEME').length).toBeGreaterThan(0);
  });

  it('groups neighbours by relationship and direction, and pages each', async () => {
    const runs = await one({ name: '同行社工', relationships: ['RUNS'], direction: 'OUT', first: 1 });
    expect(runs.neighbours).toMatchObject([
      {
        relationship: 'RUNS',
        direction: 'OUT',
        totalCount: 2,
        edges: [{ node: { entity: { name: '凉水井文化项目' } } }],
      },
    ]);
    const { endCursor } = runs.neighbours[0].pageInfo;
    const rest = await one({ name: '同行社工', relationships: ['RUNS'], direction: 'OUT', first: 1, after: endCursor });
    expect(rest.neighbours[0].edges[0].node.inWords).toBe(
      '成都市同行社会工作服务中心运营帮扶项目（未点名）（读取存疑：原文可作两种理解）。',
    );
  });

  it('shows a sum by its printed amount, bound and period kept', async () => {
    const { entity, properties } = await one({ name: '15530900' });
    expect(entity.type).toBe('Funding');
    const value = (property: string) =>
      properties.find((found: { property: string }) => found.property === property)?.value;
    expect([value('value'), value('text'), value('bound'), value('basis'), value('itemsText')]).toEqual([
      ...['15530900', '1553.09万元', 'EXACT', 'CUMULATIVE', '93个'],
    ]);
  });

  it('says which hops lead to nobody by name', async () => {
    expect((await one({ name: '同行社工' })).missing).toContainEqual({ hop: 'PARTNERS_WITH', reason: 'NOT_NAMED' });
  });

  it('gives the newest links first and the undated last, each with its time in words', async () => {
    const { neighbours } = await one({ name: '厦门市', relationships: ['OBSERVED'], direction: 'IN', first: 100 });
    const dates: (string | null)[] = neighbours[0].edges.map(
      ({ node }: { node: { date: string | null } }) => node.date,
    );
    const known = dates.filter((date) => date !== null);
    expect(dates.slice(0, known.length)).toEqual(known);
    expect(known.length).toBeGreaterThan(10);
    const years = known.map((date) => date.split('/').at(-1)?.slice(0, 4) ?? '');
    expect(years).toEqual(years.toSorted().reverse());
    const [run] = (await one({ name: '东莞市', relationships: ['RUNS'], direction: 'OUT' })).neighbours;
    const since = run.edges.find(({ node }: { node: { date: string } }) => node.date === '2011/..').node;
    expect(since.inWords).toBe('东莞市运营为民办事的十件实事（2011年起）。');
    expect(dates.at(-1) === null || known.length === dates.length).toBe(true);
  });

  it('gives sums and numbers among the links with their values, and a number of an indicator with its sentence', async () => {
    const [gives] = (await one({ name: '东莞市', relationships: ['GIVES'], direction: 'OUT' })).neighbours;
    expect(gives.edges[0].node).toMatchObject({ funding: { value: '210000000', bound: 'OVER' }, observation: null });
    const [measured] = (await one({ id: 'indicator-team-members', relationships: ['MEASURES'] })).neighbours;
    expect(measured.edges[0].node.observation).toEqual({ value: 50, unit: '人' });
    expect(measured.edges[0].node.evidence.map(({ quote }: { quote: string }) => quote)).toContain(
      '目前,该团队已发展到50多人',
    );
  });

  it('is a sum itself, and says which of its hops no document states', async () => {
    const { funding, policy, missing } = await one({ name: '15530900' });
    expect([funding, policy]).toEqual([{ value: '15530900', bound: 'EXACT', perItem: { value: '166998.92' } }, null]);
    expect(missing).toEqual([
      { hop: 'JUSTIFIES', reason: 'NOT_STATED' },
      { hop: 'FOR', reason: 'NOT_NAMED' },
      { hop: 'TO', reason: 'NOT_NAMED' },
    ]);
  });

  it('names the offices that speak of it', async () => {
    const { speakers } = await one({ name: '同行社工' });
    expect(speakers[0]).toMatchObject({
      role: '理事长',
      organization: '成都市同行社会工作服务中心',
      statementCount: 5,
    });
    expect(speakers[0].evidence.length).toBeGreaterThan(0);
  });

  it('refuses what is unknown, and what names nothing', async () => {
    expect(await refusalOf(ONE, { id: 'city-none' })).toMatchObject({
      code: 'UNKNOWN_NAME',
      details: { argument: 'id' },
    });
    expect(await refusalOf(ONE, {})).toMatchObject({ code: 'ARGUMENT_NEEDED' });
    expect(await refusalOf(ONE, { name: '三社联动' })).toMatchObject({ code: 'AMBIGUOUS_NAME' });
  });
});
