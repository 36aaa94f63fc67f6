/** Columns of the two files that a view becomes: labels beside codes. */
import type { CsvColumn } from '../format/csv.ts';
import type { Reading, Words } from '../language/language.ts';
import { relationshipWords } from '../words/relationship-words.ts';
import { DOUBTS, MODALITIES, STRENGTHS } from '../words/said-words.ts';
import { typeWords } from '../words/type-words.ts';
import type { ShownLink, ShownThing } from './shown.ts';

export const thingColumns = ({ word }: Reading): readonly CsvColumn<ShownThing>[] => [
  { name: 'id', words: { zh: '编号', en: 'id' }, value: ({ id }) => id },
  { name: 'type', words: { zh: '类型代码', en: 'type code' }, value: ({ type }) => type },
  { name: 'typeWords', words: { zh: '类型', en: 'type' }, value: ({ type }) => word(typeWords(type)) },
  { name: 'name', words: { zh: '名称', en: 'name' }, value: ({ name }) => name },
  { name: 'named', words: { zh: '是否点名', en: 'named' }, value: ({ named }) => String(named) },
  { name: 'linkCount', words: { zh: '全图关系数', en: 'links in the graph' }, value: ({ linkCount }) => linkCount },
];

/** `things`: name and type by id. */
export const linkColumns = (
  things: ReadonlyMap<string, { readonly name: string; readonly type: string }>,
  { word }: Reading,
): readonly CsvColumn<ShownLink>[] => [
  { name: 'from', words: { zh: '起点编号', en: 'from id' }, value: ({ from }) => from },
  { name: 'fromName', words: { zh: '起点', en: 'from' }, value: ({ from }) => things.get(from)?.name },
  {
    name: 'relationship',
    words: { zh: '关系代码', en: 'relationship code' },
    value: ({ relationship }) => relationship,
  },
  {
    name: 'relationshipWords',
    words: { zh: '关系', en: 'relationship' },
    value: ({ relationship }) => word(relationshipWords(relationship, 'OUT')),
  },
  { name: 'to', words: { zh: '终点编号', en: 'to id' }, value: ({ to }) => to },
  { name: 'toName', words: { zh: '终点', en: 'to' }, value: ({ to }) => things.get(to)?.name },
  { name: 'modality', words: { zh: '是否已发生（代码）', en: 'modality code' }, value: ({ modality }) => modality },
  {
    name: 'modalityWords',
    words: { zh: '是否已发生', en: 'modality' },
    value: ({ modality }) => (modality ? word(MODALITIES[modality]) : null),
  },
  { name: 'strength', words: { zh: '依据强度（代码）', en: 'strength code' }, value: ({ strength }) => strength },
  {
    name: 'strengthWords',
    words: { zh: '依据强度', en: 'strength' },
    value: ({ strength }) => wordIn(STRENGTHS, strength, word),
  },
  { name: 'certainty', words: { zh: '读取确定程度', en: 'certainty' }, value: ({ certainty }) => certainty },
  { name: 'doubt', words: { zh: '存疑之处', en: 'doubt' }, value: ({ doubt }) => wordIn(DOUBTS, doubt, word) },
  { name: 'inWords', words: { zh: '说明', en: 'in words' }, value: ({ inWords }) => inWords },
];

const wordIn = (
  words: Readonly<Record<string, Words>>,
  code: string | null | undefined,
  word: Reading['word'],
): string | null => (code && words[code] ? word(words[code]) : null);
