import { describe, expect, it } from 'vitest';
import { conflictsIn, type StatedRow } from '../../src/question/comparison/data-note-rows.ts';
import { checkParts, type Stated } from '../../src/question/comparison/parts-check.ts';
import { answerSeeded, loadSeedFirst } from '../support/seeded.ts';

loadSeedFirst();

interface Plain {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { message: string }[];
}

/** As a client gets it: plain objects. */
const ask = async (query: string): Promise<Plain> => JSON.parse(JSON.stringify(await answerSeeded(query))) as Plain;

const said = {
  id: 's',
  document: 'd',
  modality: 'ACTUAL',
  certainty: 1,
  doubt: null,
  date: null,
  period: null,
  asOf: null,
  dateText: null,
  condition: null,
  strength: null,
};
const number = (id: string, value: number, rest: object = {}): StatedRow => ({
  number: { id, name: id, value, text: String(value), ...rest },
  indicator: '登记社会组织数',
  said,
  ends: ['place'],
  whom: '甲市',
});

describe('dataNotes', () => {
  it('finds both titles that are printed wrong, and no sum of the seed that does not add up', async () => {
    const { data, errors } = await ask(
      '{ dataNotes(kinds: [TITLE_SUSPECT, PARTS_EXCEED_WHOLE, PARTS_FALL_SHORT, CONFLICTING_NUMBERS]) { totalCount edges { node { kind inWords doubt about { id name } evidence { quote } } } } }',
    );
    expect(errors).toBeUndefined();
    const notes = (
      data as { dataNotes: { edges: { node: { kind: string; about: { name: string }[]; evidence: object[] } }[] } }
    ).dataNotes.edges.map(({ node }) => node);
    expect(notes.map(({ kind, about }) => [kind, about[0]?.name]).toSorted()).toEqual([
      ['TITLE_SUSPECT', '武侯区深化社区机制治理改革政府购买社会服务项目目录'],
      ['TITLE_SUSPECT', '重庆市人民政府办公厅关于全面放开养老服务质量的事实意见'],
    ]);
    expect(notes.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  it('gives uncertain readings by doubt, with the note of whoever read', async () => {
    const { data } = await ask(
      '{ dataNotes(document: "xiamen-2019", doubt: PLACE_FROM_CONTEXT) { edges { node { kind doubt note inWords } } } }',
    );
    const notes = (data as { dataNotes: { edges: { node: object }[] } }).dataNotes.edges.map(({ node }) => node);
    expect(notes).toContainEqual({
      ...{ kind: 'UNCERTAIN_READING', doubt: 'PLACE_FROM_CONTEXT', note: "the place is the article's" },
      inWords: '关于爱心护理院、厦门市的一条陈述（读取存疑：地点来自上下文）。',
    });
  });

  it('takes a subset for no breach, parts above the whole for one', () => {
    const stated = (parts: readonly number[]): Stated[] => [
      number('whole', 45),
      ...parts.map((value, index) => number(`part${index}`, value, { partOf: 'whole' })),
    ];
    expect(checkParts(stated([22])).map(({ outcome }) => outcome)).toEqual(['LESS']);
    expect(checkParts(stated([22, 24])).map(({ outcome }) => outcome)).toEqual(['EXCEED']);
    expect(checkParts(stated([22, 23])).map(({ outcome }) => outcome)).toEqual(['EQUAL']);
    // By who pays and by what for.
    expect(checkParts(stated([22, 23, 30, 15])).map(({ outcome }) => outcome)).toEqual(['EQUAL', 'EQUAL']);
    expect(checkParts(stated([22, 23, 30])).map(({ outcome }) => outcome)).toEqual(['EQUAL', 'LESS']);
    expect(checkParts(stated([22, 23, 30, 25])).map(({ outcome }) => outcome)).toEqual(['EXCEED']);
  });

  it('takes parts that make up the whole in full and come to less for a breach', () => {
    const parts = [
      { ...number('whole', 100), indicator: '社会组织数' },
      { ...number('registered', 60, { partOf: 'whole' }), indicator: '登记社会组织数' },
      { ...number('filed', 30, { partOf: 'whole' }), indicator: '备案社区社会组织数' },
    ];
    expect(checkParts(parts).map(({ outcome }) => outcome)).toEqual(['FALL_SHORT']);
  });

  it('finds numbers of one place and date that can’t both be true, and only those', () => {
    expect(conflictsIn([number('a', 4591, { asOf: '2018-10' }), number('b', 4600, { asOf: '2018-10' })])).toHaveLength(
      1,
    );
    expect(conflictsIn([number('a', 4591, { asOf: '2018-10' }), number('b', 4600, { asOf: '2018-11' })])).toEqual([]);
    expect(
      conflictsIn([number('a', 4591, { asOf: '2018-10' }), number('b', 4500, { asOf: '2018-10', bound: 'OVER' })]),
    ).toEqual([]);
    expect(conflictsIn([number('a', 4591), number('b', 4600)])).toEqual([]);
  });
});
