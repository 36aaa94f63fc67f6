import { describe, expect, it } from 'vitest';
import { answerSeeded, loadSeedFirst } from '../support/seeded.ts';

loadSeedFirst();

interface Plain {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { message: string }[];
}

/** As a client gets it: plain objects. */
const ask = async (query: string): Promise<Plain> => JSON.parse(JSON.stringify(await answerSeeded(query))) as Plain;

describe('compare', () => {
  it('derives a whole from stated disjoint parts, checks parts against wholes, and says why numbers are not comparable', async () => {
    const { data, errors } =
      await ask(`{ compare(indicator: "社会组织数", places: ["东莞市", "厦门", "长沙市", "重庆市"]) {
      comparable reasons missing { hop from reason } checks { outcome formula }
      pairs { reasons first { placeText: inWords } second { placeText: inWords } }
      series { place { id name } leading { role value bound text formula parts { id name } evidence { quote } } } } }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      compare: {
        comparable: false,
        reasons: ['DEFINITION', 'PERIOD', 'PERIOD_NOT_STATED'],
        missing: [{ hop: 'MEASURES', from: '重庆市', reason: 'NOT_STATED' }],
        checks: [{ outcome: 'EQUAL', formula: '1622家 + 1735家 + 35家 + 2572家 = 5964 = 5964家' }],
        series: [
          {
            place: { name: '东莞市' },
            leading: {
              ...{ role: 'DERIVED', value: '7042', bound: 'EXACT', text: null },
              formula: '登记社会组织数 4591个 + 备案社区社会组织数 2451个 = 7042',
              parts: [
                { name: '东莞市 · 依法登记的社会组织: 4591个' },
                { name: '东莞市 · 备案管理的社区社会组织: 2451个' },
              ],
            },
          },
          { place: { name: '厦门市' }, leading: { role: 'STATED', value: '5964', bound: 'EXACT' } },
          { place: { name: '长沙市' }, leading: { role: 'STATED', value: '5200', bound: 'OVER', text: '超过5200家' } },
          { place: { name: '重庆市' }, leading: null },
        ],
      },
    });
    const { pairs } = (data as { compare: { pairs: { reasons: string[] }[] } }).compare;
    expect(pairs[0]?.reasons).toEqual(['PERIOD']);
  });

  it('sets money beside money only with its reservations', async () => {
    const { data } = await ask(
      '{ compare(funding: "社会工作", places: ["厦门市", "东莞市"]) { comparable reasons inWords } }',
    );
    expect(data).toEqual({
      compare: {
        comparable: false,
        reasons: ['PERIOD_NOT_STATED', 'PURPOSE', 'PAYER'],
        inWords:
          '厦门市，政府购买社会工作服务，近年来：2.4亿元。 东莞市 · 市镇两级（未点名），社会工作方面，近年：7.87亿元。 不可直接比较：时间未明确；用途不同；出资方不同。',
      },
    });
  });

  it('does not take a planned number, a part or a number of something smaller for the place’s own', async () => {
    const { data } = await ask(
      '{ compare(indicator: "养老机构数", places: ["重庆", "厦门"]) { checks { outcome formula } series { leading { value } points { role modality value } } } }',
    );
    expect(data).toMatchObject({
      compare: {
        checks: [{ outcome: 'EQUAL', formula: '67所 + 385所 + 948所 = 1400 = 1400所' }],
        series: [
          {
            leading: { value: '1400' },
            points: expect.arrayContaining([
              { role: 'PART', modality: 'ACTUAL', value: '385' },
              { role: 'STATED', modality: 'PLANNED', value: '30' },
            ]),
          },
          { leading: { value: '3' } },
        ],
      },
    });
  });

  it('shows a rate as a rate', async () => {
    const { data } = await ask(
      '{ compare(funding: "社区营造", places: ["成都市", "长沙市"]) { inWords missing { hop from reason } } }',
    );
    expect(data).toEqual({
      compare: {
        inWords: '成都市，支持社区营造，近年来：超过15亿元（标准：每年）。 长沙市：没有文档说明。 不可直接比较。',
        missing: [{ hop: 'GIVES', from: '长沙市', reason: 'NOT_STATED' }],
      },
    });
  });

  it('refuses an unknown indicator, both kinds at once, and one place alone', async () => {
    const messages = async (call: string) => (await ask(`{ compare(${call}) { comparable } }`)).errors?.[0]?.message;
    expect(await messages('indicator: "出租车数", places: ["厦门市", "东莞市"]')).toMatch(
      /indicator: nothing bears this name/u,
    );
    expect(await messages('indicator: "社会组织数", funding: "购买", places: ["厦门市", "东莞市"]')).toMatch(
      /indicator and funding both came/u,
    );
    expect(await messages('indicator: "社会组织数", places: ["厦门市"]')).toMatch(/places holds 1; expected 2 to 10/u);
  });

  it('draws nothing across places that may not be compared, and tells of each value against whom and why', async () => {
    const { data, errors } = await ask(`{ compare(indicator: "社会组织数", places: ["东莞市", "厦门", "长沙市"]) {
      pairCount setCount sets { kind points { key place { name } value } } apartCount
      apart { point { key value } against { secondPlace { name } reasons } }
      series { pointCount points(first: 1) { key } } } }`);
    expect(errors).toBeUndefined();
    const { compare } = data as {
      compare: Record<string, unknown> & { series: { pointCount: number; points: { key: string }[] }[] };
    };
    expect(compare).toMatchObject({
      ...{ pairCount: 3, setCount: 2, apartCount: 3 },
      sets: [
        { kind: 'PARTS', points: ['5964', '2572', '1735', '1622', '35'].map((value) => ({ value })) },
        { kind: 'PARTS', points: ['7042', '4591', '2451'].map((value) => ({ value })) },
      ],
      apart: [
        {
          point: { value: '7042', key: compare.series[0]?.points[0]?.key },
          against: [
            { secondPlace: { name: '厦门市' }, reasons: ['PERIOD'] },
            { secondPlace: { name: '长沙市' }, reasons: ['DEFINITION', 'PERIOD_NOT_STATED'] },
          ],
        },
        { point: { value: '5964' } },
        { point: { value: '5200' } },
      ],
    });
    expect(compare.series.map((one) => [one.pointCount, one.points.length])).toEqual([
      [4, 1],
      [5, 1],
      [1, 1],
    ]);
  });

  it('refuses more than it shows at once', async () => {
    const { errors } = await ask(
      '{ compare(funding: "社会工作", places: ["厦门市", "东莞市"]) { pairs(first: 101) { comparable } } }',
    );
    expect(errors?.[0]?.message).toMatch(/first is 101; expected 1 to 100/u);
  });
});

describe('compareOffers', () => {
  it('offers indicators of which several places of one level have numbers, be it only of all their parts', async () => {
    const { data } = await ask(
      '{ compareOffers(first: 2) { totalCount edges { node { level placeCount inWords } } } }',
    );
    expect(data).toEqual({
      compareOffers: {
        totalCount: 6,
        edges: [
          { node: { level: 'CITY', placeCount: 4, inWords: '社会组织数：厦门市、长沙市、东莞市、成都市有数字。' } },
          { node: { level: 'CITY', placeCount: 3, inWords: '备案社区社会组织数：东莞市、厦门市、成都市有数字。' } },
        ],
      },
    });
  });
});
