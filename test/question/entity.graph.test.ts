import { describe, expect, it } from 'vitest';
import { askSeeded, loadSeedFirst, refusalOf } from '../support/seeded.ts';

const ONE = `query ($id: ID, $name: String, $type: EntityType, $relationships: [String!], $direction: Direction, $first: Int = 10, $after: String) {
  entity(id: $id, name: $name, type: $type) {
    inWords statementCount entity { id name type named } documents { id } missing { hop reason }
    names { name origin evidence { quote } }
    properties { property value date evidence { quote } }
    neighbours(relationships: $relationships, direction: $direction, first: $first, after: $after) {
      relationship direction totalCount pageInfo { hasNextPage endCursor }
      edges { node { entity { name type } inWords modality evidence { quote } } }
    }
  }
}`;
const one = async (variables: Record<string, unknown>) => (await askSeeded(ONE, variables)).entity;

loadSeedFirst();

describe('entity', () => {
  it('gives the sentence that gives a short name', async () => {
    const { entity, names, documents } = await one({ name: '同行社工' });
    expect(entity).toMatchObject({ name: '成都市同行社会工作服务中心', type: 'SocialOrganization', named: true });
    expect(names[1]).toEqual({
      ...{ name: '同行社工', origin: 'OTHER_NAME' },
      evidence: [{ quote: '成都市同行社 会工作服务中心(以下简称"同 行社工")' }],
    });
    expect(documents).toEqual([{ id: 'chengdu-chongqing-tianjin-guangxi' }, { id: 'wuhou-2014' }]);
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

  it('refuses what is unknown, and what names nothing', async () => {
    expect(await refusalOf(ONE, { id: 'city-none' })).toMatchObject({
      code: 'UNKNOWN_NAME',
      details: { argument: 'id' },
    });
    expect(await refusalOf(ONE, {})).toMatchObject({ code: 'ARGUMENT_NEEDED' });
    expect(await refusalOf(ONE, { name: '三社联动' })).toMatchObject({ code: 'AMBIGUOUS_NAME' });
  });
});
