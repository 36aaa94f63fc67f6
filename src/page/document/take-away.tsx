import type { CsvColumn } from '../format/csv.ts';
import { useLanguage } from '../language/language.ts';
import { HandOver } from '../part/hand-over.tsx';
import { KINDS } from '../words/kind-words.ts';
import { DOUBTS, MODALITIES } from '../words/said-words.ts';
import { DocumentReaderPage } from './reader.graphql.ts';
import type { Reading } from './reading.ts';
import type { DocumentCard } from './source-card.tsx';
import { withoutSource } from './statement-card.tsx';

/** The document's statements to take away: a row for each quote. */
export const TakeAway = ({
  document: { id, title },
  readings,
}: {
  readonly document: DocumentCard;
  readonly readings: readonly Reading[];
}) => {
  const { word, language } = useLanguage();
  return (
    <HandOver
      asked={DocumentReaderPage}
      variables={{ document: id, id, language }}
      table={{ name: id, columns: columnsFor(word, title), rows: readings.flatMap(rowsOf) }}
    />
  );
};

interface QuoteRow {
  readonly reading: Reading;
  readonly quote: Reading['evidence'][number];
}

const rowsOf = (reading: Reading): QuoteRow[] => reading.evidence.map((quote) => ({ reading, quote }));

const columnsFor = (word: (words: { zh: string; en: string }) => string, title: string): CsvColumn<QuoteRow>[] => {
  const named = (names: Readonly<Record<string, { zh: string; en: string }>>, code: string | null): string => {
    const words = names[code ?? ''];
    return words ? word(words) : '';
  };
  return [
    { name: 'statement', words: { zh: '陈述编号', en: 'statement' }, value: ({ reading }) => reading.statements[0] },
    { name: 'kindCode', words: { zh: '种类代码', en: 'kind code' }, value: ({ reading }) => reading.kind },
    { name: 'kind', words: { zh: '种类', en: 'kind' }, value: ({ reading }) => named(KINDS, reading.kind) },
    {
      name: 'inWords',
      words: { zh: '内容', en: 'in words' },
      value: ({ reading }) => withoutSource(reading.inWords, title),
    },
    {
      name: 'modalityCode',
      words: { zh: '是否发生代码', en: 'modality code' },
      value: ({ reading }) => reading.modality,
    },
    {
      name: 'modality',
      words: { zh: '是否发生', en: 'modality' },
      value: ({ reading }) => named(MODALITIES, reading.modality),
    },
    { name: 'certainty', words: { zh: '确定程度', en: 'certainty' }, value: ({ reading }) => reading.certainty },
    { name: 'doubtCode', words: { zh: '存疑代码', en: 'doubt code' }, value: ({ reading }) => reading.doubt },
    { name: 'doubt', words: { zh: '存疑', en: 'doubt' }, value: ({ reading }) => named(DOUBTS, reading.doubt) },
    { name: 'quote', words: { zh: '原句', en: 'quote' }, value: ({ quote }) => quote.quote },
    { name: 'start', words: { zh: '起始码点', en: 'start' }, value: ({ quote }) => quote.start },
    { name: 'end', words: { zh: '结束码点', en: 'end' }, value: ({ quote }) => quote.end },
    { name: 'page', words: { zh: '页码', en: 'page' }, value: ({ quote }) => quote.page },
  ];
};
