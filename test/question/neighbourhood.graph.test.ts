import { describe, expect, it } from 'vitest';
import { askSeeded, loadSeedFirst, refusalOf } from '../support/seeded.ts';

const PART = `query ($things: [ID!]!, $expansions: [Expansion!]) {
  neighbourhood(things: $things, expansions: $expansions) {
    things { linkCount entity { id name type } }
    groups { of relationship direction totalCount givenCount things }
    links { key from to relationship modality strength inWords evidence { quote } }
  }
}`;
const part = async (variables: Record<string, unknown>) => (await askSeeded(PART, variables)).neighbourhood;

const FUND = 'fund-ff72c2ea600e71b2';
const DONGGUAN = 'city-e72eb3eb3c3a7155';

loadSeedFirst();

describe('neighbourhood', () => {
  it('opens every group of a thing, called by id or name, and gives every link between what it shows', async () => {
    const { things, groups, links } = await part({
      things: [FUND],
      expansions: [{ of: '东莞市社会组织发展扶持专项资金', first: 8 }],
    });
    expect(things[0]).toEqual({
      linkCount: 4,
      entity: { id: FUND, name: '东莞市社会组织发展扶持专项资金', type: 'Fund' },
    });
    expect(groups.map(({ relationship, direction }: Record<string, string>) => `${relationship} ${direction}`)).toEqual(
      ['GIVES OUT', 'WITHIN OUT', 'ESTABLISHED IN', 'GOVERNS IN'],
    );
    // The city issued the policy that governs the fund: neither was opened, both are in the view.
    const issued = links.find(({ relationship }: Record<string, string>) => relationship === 'ISSUED');
    expect(issued).toMatchObject({ from: DONGGUAN, modality: 'ACTUAL' });
    expect(issued.evidence.map(({ quote }: { quote: string }) => quote).join()).toContain('出臺了');
  });

  it('gives so many of a group, says how many there are, and counts groups alone where none is wanted', async () => {
    const one = { of: DONGGUAN, relationship: 'WITHIN', direction: 'IN' };
    const { groups, things } = await part({ things: [], expansions: [{ ...one, first: 3 }] });
    expect(groups).toEqual([{ ...one, totalCount: 46, givenCount: 3, things: expect.any(Array) }]);
    expect(things.map(({ entity }: { entity: { id: string } }) => entity.id)).toEqual([DONGGUAN, ...groups[0].things]);
    const counted = await part({ things: [], expansions: [{ of: DONGGUAN, first: 0 }] });
    expect(counted.groups).toContainEqual({ ...one, totalCount: 46, givenCount: 0, things: [] });
    expect(counted.things).toHaveLength(1);
  });

  it('gives each link once, however many of its ends were opened', async () => {
    const expansions = [FUND, DONGGUAN].map((of) => ({ of, first: 50 }));
    const { links } = await part({ things: [], expansions });
    const keys = links.map(({ key }: { key: string }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(99);
  });

  it('gives a thing that hangs on none of the others', async () => {
    const { things, links } = await part({ things: [FUND, 'population-older-people'] });
    expect([things.length, links]).toEqual([2, []]);
  });

  it('refuses a name that nothing bears, and more than an answer should hold', async () => {
    expect(await refusalOf(PART, { things: ['没有这个名称的事物'] })).toMatchObject({ code: 'UNKNOWN_NAME' });
    expect(await refusalOf(PART, { things: [], expansions: [{ of: FUND, first: 5_001 }] })).toMatchObject({
      code: 'LIMIT_TOO_LARGE',
    });
    expect(await refusalOf(PART, { things: [], expansions: [{ of: FUND, first: -1 }] })).toMatchObject({
      code: 'LIMIT_TOO_LARGE',
    });
  });
});
