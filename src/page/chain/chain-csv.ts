/** The table of a chain as a file: labels beside codes, gaps as rows of their own. */
import { type CsvColumn, columnOf } from '../format/csv.ts';
import { shortAmount } from '../format/money.ts';
import { type Reading, type Words } from '../language/language.ts';
import { BASES } from '../words/money-words.ts';
import { DOUBTS, IN_FORCE, MISSING_REASONS, MODALITIES, STRENGTHS } from '../words/said-words.ts';
import { typeWords } from '../words/type-words.ts';
import { linkWords, STAGES } from './chain-words.ts';
import type { ChainGap, ChainRow, ChainThing, WholeChain } from './whole-chain.ts';

export interface CsvRow {
  readonly from: ChainThing | undefined;
  readonly to: ChainThing | undefined;
  readonly row?: ChainRow | undefined;
  readonly gap?: ChainGap | undefined;
}

export const csvRows = ({ rows, gaps, things }: WholeChain): CsvRow[] => [
  ...rows.map((row) => {
    const [source, target] = [things.get(row.source), things.get(row.target)];
    return { row, from: row.isForward ? source : target, to: row.isForward ? target : source };
  }),
  ...gaps.map((gap) => ({ gap, from: gap.at === undefined ? undefined : things.get(gap.at), to: undefined })),
];

type Column = CsvColumn<CsvRow>;

export const csvColumns = ({ language, word }: Reading): readonly Column[] => {
  const thing = (name: 'from' | 'to', zh: string, en: string): Column[] => [
    column(name, zh, en, (row) => row[name]?.name ?? (name === 'from' ? row.gap?.from : undefined)),
    column(
      `${name}_id`,
      `${zh}（编号）`,
      `${en} (id)`,
      (row) => row[name]?.id ?? (name === 'from' ? row.gap?.fromId : undefined),
    ),
    column(`${name}_type`, `${zh}（类型代码）`, `${en} (type code)`, (row) => row[name]?.type),
    column(
      `${name}_type_label`,
      `${zh}（类型）`,
      `${en} (type)`,
      (row) => row[name] && word(typeWords(row[name].type)),
    ),
    column(`${name}_stage`, `${zh}（环节代码）`, `${en} (part code)`, (row) => row[name]?.stage),
    column(`${name}_stage_label`, `${zh}（环节）`, `${en} (part)`, (row) => row[name] && word(STAGES[row[name].stage])),
  ];
  const coded = (
    name: string,
    zh: string,
    en: string,
    code: (row: CsvRow) => string | null | undefined,
    labels: Labels,
  ): Column[] => [
    column(name, `${zh}（代码）`, `${en} (code)`, code),
    column(`${name}_label`, zh, en, (row) => {
      const value = code(row);
      const label = value ? labels(value) : undefined;
      return label && word(label);
    }),
  ];
  return [
    ...thing('from', '从', 'from'),
    ...coded('relationship', '关系', 'relationship', ({ row, gap }) => row?.link ?? gap?.hop, linkWords),
    ...thing('to', '到', 'to'),
    column('through', '由谁', 'by', ({ row }) => row?.through?.name),
    column('value_yuan', '金额（元）', 'sum (yuan)', ({ row }) => row?.value),
    column('bound', '界限（代码）', 'bound (code)', ({ row }) => row?.bound),
    column('sum', '金额', 'sum', ({ row }) => (row && row.value !== null ? shortAmount(row, language) : undefined)),
    column('printed', '金额原文', 'sum as printed', ({ row }) => row?.text),
    ...coded(
      'basis',
      '口径',
      'kind of sum',
      ({ row }) => row?.basis,
      (code) => BASES[code],
    ),
    column('date', '时间（EDTF）', 'date (EDTF)', ({ row }) => row?.date),
    column('date_text', '时间原文', 'date as printed', ({ row }) => row?.dateText),
    ...coded(
      'modality',
      '是否已发生',
      'whether done',
      ({ row }) => row?.modality,
      (code) => LABELS[code],
    ),
    ...coded(
      'strength',
      '依据强度',
      'strength',
      ({ row }) => row?.strength,
      (code) => STRENGTHS[code],
    ),
    ...coded(
      'in_force',
      '期间是否有效',
      'in force',
      ({ row }) => row?.inForce,
      (code) => IN_FORCE[code],
    ),
    column('certainty', '确定程度', 'certainty', ({ row }) => row?.certainty),
    ...coded(
      'doubt',
      '存疑',
      'doubt',
      ({ row }) => row?.doubt,
      (code) => DOUBTS[code],
    ),
    ...coded(
      'gap',
      '缺口',
      'gap',
      ({ gap }) => gap?.reason,
      (code) => MISSING_REASONS[code],
    ),
    column('gap_asks', '缺什么', 'what is missing', ({ gap }) => gap && word(gap.words)),
    column('in_words', '一句话', 'in words', ({ row }) => row?.inWords),
    column('quotes', '原句', 'sentences', ({ row }) => distinct(row?.evidence?.map(({ quote }) => quote))),
    column('documents', '文档', 'documents', ({ row }) => distinct(row?.evidence?.map(({ document }) => document.id))),
    column('statements', '陈述编号', 'statements', ({ row }) => distinct(row?.statements)),
  ];
};

type Labels = (code: string) => Words | undefined;
const LABELS: Readonly<Record<string, Words>> = MODALITIES;

const column = columnOf<CsvRow>();

const distinct = (all: readonly string[] | undefined): string => [...new Set(all)].join(' | ');
