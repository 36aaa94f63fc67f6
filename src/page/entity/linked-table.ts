import { type CsvColumn, columnOf } from '../format/csv.ts';
import { dateInWords } from '../format/date.ts';
import type { Reading } from '../language/language.ts';
import { relationshipWords } from '../words/relationship-words.ts';
import { DOUBTS, MODALITIES, STRENGTHS } from '../words/said-words.ts';
import { typeWords } from '../words/type-words.ts';
import type { GroupKey } from './group-order.ts';
import type { LinkedFragment } from './linked.graphql.ts';

/** One row of the table that the page hands over. */
export interface LinkedRow {
  readonly group: GroupKey;
  readonly linked: LinkedFragment;
}

type Column = CsvColumn<LinkedRow>;

/** The rows behind the page: labels beside codes, sums and numbers in full, sentences and their documents. */
export const linkedColumns = ({ word, language }: Pick<Reading, 'word' | 'language'>): readonly Column[] => [
  column('relationship', '关系代码', 'relationship', ({ group }) => group.relationship),
  column('direction', '方向代码', 'direction', ({ group }) => group.direction),
  column('group', '关系', 'relationship in words', ({ group }) =>
    word(relationshipWords(group.relationship, group.direction)),
  ),
  column('type', '类型代码', 'type', ({ linked }) => linked.entity.type),
  column('typeWords', '类型', 'type in words', ({ linked }) => word(typeWords(linked.entity.type))),
  column('id', '编号', 'id', ({ linked }) => linked.entity.id),
  column('name', '名称', 'name', ({ linked }) => linked.entity.name),
  column('named', '是否点名', 'named', ({ linked }) => String(linked.entity.named)),
  column('words', '一句话', 'in words', ({ linked }) => linked.inWords),
  column('date', '时间（EDTF）', 'date (EDTF)', ({ linked }) => linked.date),
  column('when', '时间', 'when', ({ linked }) => (linked.date ? dateInWords(linked.date, language) : linked.dateText)),
  column(
    'value',
    '数值或金额（元）',
    'number, or yuan',
    ({ linked }) => linked.funding?.value ?? linked.observation?.value,
  ),
  column('valueTo', '区间上限', 'upper end', ({ linked }) => linked.funding?.valueTo ?? linked.observation?.valueTo),
  column('bound', '界限代码', 'bound', ({ linked }) => linked.funding?.bound ?? linked.observation?.bound),
  column('unit', '单位', 'unit', ({ linked }) => (linked.funding ? '元' : linked.observation?.unit)),
  column('text', '原文数值', 'as printed', ({ linked }) => linked.funding?.text ?? linked.observation?.text),
  column('basis', '口径代码', 'basis', ({ linked }) => linked.funding?.basis ?? linked.observation?.basis),
  column('modality', '是否发生代码', 'modality', ({ linked }) => linked.modality),
  column(
    'modalityWords',
    '是否发生',
    'modality in words',
    ({ linked }) => linked.modality && word(MODALITIES[linked.modality]),
  ),
  column('strength', '依据强度代码', 'strength', ({ linked }) => linked.strength),
  column('strengthWords', '依据强度', 'strength in words', ({ linked }) => labelled(STRENGTHS, linked.strength, word)),
  column('certainty', '确定程度', 'certainty', ({ linked }) => linked.certainty),
  column('doubt', '存疑', 'doubt', ({ linked }) => labelled(DOUBTS, linked.doubt, word)),
  column('quotes', '原句', 'sentences', ({ linked }) => linked.evidence.map(({ quote }) => quote).join(' ‖ ')),
  column('documents', '文档', 'documents', ({ linked }) =>
    [...new Set(linked.evidence.map(({ document }) => document.id))].join(' '),
  ),
  column('statements', '陈述编号', 'statements', ({ linked }) => linked.statements.join(' ')),
];

const column = columnOf<LinkedRow>();

const labelled = (
  labels: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
  code: string | null,
  word: Reading['word'],
): string | null => {
  const words = labels[code ?? ''];
  return words ? word(words) : code;
};
