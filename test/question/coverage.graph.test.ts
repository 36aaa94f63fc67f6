import { describe, expect, it } from 'vitest';
import { askSeeded, loadSeedFirst, refusalOf } from '../support/seeded.ts';

loadSeedFirst();

const ask = `query ($within: String, $populations: [String!], $period: String, $level: PlaceLevel, $states: [CoverageState!]) {
  coverage(within: $within, populations: $populations, period: $period, level: $level, states: $states) {
    totalCount places { name } populations { name } missing { hop from reason }
    edges { node { population { name } place { name } state newestYear documentsCoveringPlace matchedBy modality evidence { quote }
      because { basis thing { name } place { name } relation } alsoStated { basis thing { name } relation } } }
  }
}`;

const cellsOf = async (variables: Record<string, unknown>) => {
  const { coverage } = await askSeeded(ask, variables);
  // biome-ignore lint/suspicious/noExplicitAny: rows as the query asked for them.
  return { ...coverage, cells: coverage.edges.map(({ node }: { node: any }) => node) };
};

const stateAt = async (population: string, place: string) => {
  const { cells } = await cellsOf({ within: place, populations: [population] });
  return cells.find((cell: { place: { name: string } }) => cell.place.name === place);
};

describe('coverage', () => {
  it('is served where a place inside it is', async () => {
    const cell = await stateAt('残疾人', '天心区');
    expect(cell).toMatchObject({ state: 'SERVED', newestYear: 2018, documentsCoveringPlace: 1, matchedBy: 'PRINTED' });
    expect(cell.because).toEqual([
      { basis: 'SERVES', thing: { name: '“彩虹驿站”服务项目' }, place: { name: '宝塔山社区' }, relation: 'INSIDE' },
    ]);
  });

  it('is only planned where a catalogue announces it', async () => {
    const cell = await stateAt('老年人', '望江路街道');
    expect(cell).toMatchObject({ state: 'ONLY_PLANNED', newestYear: 2014, modality: 'ANNOUNCED' });
    expect(cell.because[0].thing).toEqual({ name: '望江路街道长寿食坊' });
    const single = await stateAt('单身人士', '望江路街道');
    expect(single.because).toMatchObject([{ basis: 'MET_BY', thing: { name: '相亲沙龙' } }]);
    expect(single.alsoStated).toContainEqual({ basis: 'HAS_NEED', thing: { name: '相亲沙龙' }, relation: 'HERE' });
  });

  it('shows a need without a service', async () => {
    const cell = await stateAt('失地农民', '簇桥街道');
    expect(cell).toMatchObject({
      state: 'NEED_WITHOUT_SERVICE',
      evidence: [{ quote: '簇桥街道需要针对失地农民的心理咨询服务项目' }],
    });
    expect(await stateAt('失地农民', '成都市')).toMatchObject({
      state: 'NEED_WITHOUT_SERVICE',
      documentsCoveringPlace: 2,
    });
  });

  it('is stated for a wider place only, or not at all', async () => {
    expect(await stateAt('残疾人', '晋阳社区')).toMatchObject({
      state: 'WIDER_PLACE_ONLY',
      because: [{ thing: { name: '2015年第一批政府购买服务' } }, { thing: { name: '康乐堂残疾人康复' } }].reverse(),
    });
    expect(await stateAt('老年人', '天津市')).toMatchObject({
      state: 'NOT_STATED',
      newestYear: null,
      documentsCoveringPlace: 1,
      evidence: [],
      because: [],
      matchedBy: null,
    });
  });

  it('takes an organization that acts in several places to the place that holds them all', async () => {
    const { cells } = await cellsOf({ within: '成都市', populations: ['困难学生'], states: ['SERVED'] });
    expect(cells.map(({ place }: { place: { name: string } }) => place.name)).toEqual(['成都市']);
  });

  it('asks for cities, and for provinces of which no city is named, where nothing else is asked', async () => {
    const { places, cells } = await cellsOf({ populations: ['老年人'] });
    expect(places.map(({ name }: { name: string }) => name).toSorted()).toEqual(
      ['东莞市', '临夏回族自治州', '厦门市', '天津市', '广西壮族自治区', '成都市', '重庆市', '长沙市'].toSorted(),
    );
    const states = Object.fromEntries(
      cells.map((cell: { place: { name: string }; state: string }) => [cell.place.name, cell.state]),
    );
    expect(states).toMatchObject({
      东莞市: 'SERVED',
      厦门市: 'SERVED',
      成都市: 'SERVED',
      重庆市: 'SERVED',
      长沙市: 'SERVED',
      天津市: 'NOT_STATED',
    });
  });

  it('keeps to a level and to a period', async () => {
    const { places } = await cellsOf({ within: '武侯区', populations: ['老年人'], level: 'STREET' });
    expect(places.map(({ name }: { name: string }) => name)).toEqual(['望江路街道', '玉林街道', '簇桥街道']);
    const { cells, missing } = await cellsOf({ within: '黉门街社区', populations: ['老年人'], period: '2018' });
    expect(cells[0].state).toBe('NOT_STATED');
    expect(missing).toContainEqual({ hop: 'date', from: '奶奶的厨房', reason: 'NOT_STATED' });
  });

  it('counts the states of the whole matrix, whatever is shown of it', async () => {
    const counts = `query ($states: [CoverageState!]) { coverage(within: "武侯区", populations: ["失地农民"], states: $states) {
      totalCount stateCounts { state count } } }`;
    const [{ coverage: all }, { coverage: needed }] = [
      await askSeeded(counts),
      await askSeeded(counts, { states: ['NEED_WITHOUT_SERVICE'] }),
    ];
    expect(needed.stateCounts).toEqual(all.stateCounts);
    const total = all.stateCounts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(total).toBe(all.totalCount);
    expect(needed.stateCounts).toContainEqual({ state: 'NEED_WITHOUT_SERVICE', count: needed.totalCount });
  });

  it('names the documents that speak of a place, the newest first, however many are wanted', async () => {
    const documentsOf = async (first: number) => {
      const { coverage } = await askSeeded(
        `query ($first: Int!) { coverage(within: "成都市", level: CITY, populations: ["老年人"]) {
          edges { node { coveringDocuments placeDocuments(first: $first) { id published } } } } }`,
        { first },
      );
      return coverage.edges[0].node;
    };
    const { coveringDocuments, placeDocuments } = await documentsOf(10);
    const dates = placeDocuments.map(({ published }: { published: string | null }) => published ?? '');
    expect(placeDocuments.map(({ id }: { id: string }) => id).toSorted()).toEqual(coveringDocuments.toSorted());
    expect(dates).toEqual(dates.toSorted().reverse());
    expect((await documentsOf(1)).placeDocuments).toEqual(placeDocuments.slice(0, 1));
  });

  it('refuses a period that is none and a name that nothing bears', async () => {
    expect(await refusalOf(ask, { period: '今年' })).toMatchObject({ code: 'PERIOD_REFUSED' });
    expect(await refusalOf(ask, { populations: ['宇航员'] })).toMatchObject({ code: 'UNKNOWN_NAME' });
  });
});
