import { expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import { familiesOf, type Relative } from '../../src/load/project/families.ts';
import { clean } from '../../src/text/clean.ts';
import { sketchLine, sketchOf } from '../../src/text/sketch.ts';
import { OTHER_HOST, PARAGRAPH_CUT, REPORT } from '../support/reprinted.ts';

const relative = (id: string, text: string, published: string | null = null, cardFamily = id): Relative => {
  const sketch = sketchOf(clean(new SourceText(text)).text);
  return { id, cardFamily, published, sketch: sketch && sketchLine(sketch) };
};
const idsOf = (documents: readonly Relative[]): string[] =>
  familiesOf(documents)
    .map((group) => group.map(({ id }) => id).join(' '))
    .sort();

it('documents of one text are a family, the earliest first, in whatever order they came', () => {
  const documents = [
    relative('undated', REPORT),
    relative('late', PARAGRAPH_CUT, '2021-04-02'),
    relative('early', OTHER_HOST, '2021-04'),
    relative('other', REPORT.slice(0, 250), '2020'),
    relative('short', '详见附件。'),
    relative('short-too', '详见附件。'),
  ];
  const expected = ['early late undated', 'other', 'short', 'short-too'];
  for (let turn = 0; turn < documents.length; turn += 1) {
    expect(idsOf([...documents.slice(turn), ...documents.slice(0, turn)])).toEqual(expected);
    expect(idsOf([...documents.slice(turn), ...documents.slice(0, turn)].reverse())).toEqual(expected);
  }
  expect(idsOf(documents.filter(({ id }) => id !== 'early'))).toEqual(['late undated', ...expected.slice(1)]);
});

it('cards that name one family make it one, whatever their texts', () => {
  const documents = [relative('a', '甲', '2021', 'z'), relative('b', REPORT, '2020'), relative('c', '乙', null, 'b')];
  expect(idsOf(documents)).toEqual(['a', 'b c']);
  expect(idsOf([...documents, relative('z', OTHER_HOST, '2019')])).toEqual(['z b a c']);
});
