import { type CsvColumn, columnOf } from '../format/csv.ts';
import type { Words } from '../language/language.ts';
import type { MatchedNeed } from './need-card.tsx';
import { ANSWERS, FITS, NEARNESS } from './need-words.ts';

/** One need beside one who could answer it; a need that nobody could stands alone. */
export interface NeedLine {
  readonly matched: MatchedNeed;
  readonly match: MatchedNeed['matches'][number] | undefined;
}

export const needLines = (rows: readonly MatchedNeed[]): NeedLine[] =>
  rows.flatMap((matched): NeedLine[] =>
    matched.matches.length === 0
      ? [{ matched, match: undefined }]
      : matched.matches.map((match) => ({ matched, match })),
  );

const column = columnOf<NeedLine>();

const names = (things: readonly { readonly name: string }[]): string => things.map(({ name }) => name).join('；');

const both = (words: Words | undefined): string => (words ? `${words.zh} / ${words.en}` : '');

/** Codes beside labels. */
export const NEED_COLUMNS: readonly CsvColumn<NeedLine>[] = [
  column('needId', '需求编号', 'need id', ({ matched }) => matched.need.need.id),
  column('need', '需求', 'need', ({ matched }) => matched.need.need.name),
  column('neededBy', '谁的需求', 'whose', ({ matched }) => names(matched.need.neededBy)),
  column('places', '地点', 'where', ({ matched }) => names(matched.need.places)),
  column('populations', '涉及人群', 'for whom', ({ matched }) => names(matched.need.populations)),
  column('fields', '领域', 'fields', ({ matched }) => names(matched.need.fields)),
  column('sentence', '原句', 'sentence', ({ matched }) => matched.need.evidence.map(({ quote }) => quote).join(' … ')),
  column('documents', '文档编号', 'document ids', ({ matched }) =>
    [...new Set(matched.need.evidence.map(({ document }) => document.id))].join(';'),
  ),
  column('answeredCode', '回应情况代码', 'answer code', ({ matched }) => matched.answered),
  column('answered', '回应情况', 'answer', ({ matched }) => both(ANSWERS[matched.answered])),
  column('metBy', '文中的回应', 'what answers it', ({ matched }) =>
    names(matched.need.metBy.map(({ project }) => project)),
  ),
  column('candidateCount', '可能回应者总数', 'all candidates', ({ matched }) => matched.matchCount),
  column('candidateId', '可能回应者编号', 'candidate id', ({ match }) => match?.candidate.id),
  column('candidate', '可能回应者', 'candidate', ({ match }) => match?.candidate.name),
  column('through', '通过', 'through', ({ match }) => match?.through?.name),
  column('nearnessCode', '远近代码', 'nearness code', ({ match }) => match?.nearness),
  column('nearness', '远近', 'nearness', ({ match }) => both(match && NEARNESS[match.nearness])),
  column('fitCode', '契合代码', 'fit code', ({ match }) => match?.fit),
  column('fit', '契合', 'fit', ({ match }) => both(match && FITS[match.fit])),
  column('why', '理由', 'why', ({ match }) => match?.why.map(({ inWords }) => inWords).join(' ')),
  column('modality', '是否已发生（代码）', 'modality code', ({ match }) => match?.modality),
];
