import type { Words } from '../language/language.ts';
import type { DataNoteKind } from './data-notes.graphql.ts';

/** What a data note is about. */
export const NOTES: Readonly<Record<DataNoteKind, Words>> = {
  PARTS_EXCEED_WHOLE: { zh: '部分之和超过整体', en: 'Parts exceed their whole' },
  PARTS_FALL_SHORT: { zh: '全部部分之和不足整体', en: 'All parts come to less than the whole' },
  CONFLICTING_NUMBERS: { zh: '同一事项数值不一', en: 'Numbers conflict' },
  TITLE_SUSPECT: { zh: '标题疑有误印', en: 'Title seems misprinted' },
  UNCERTAIN_READING: { zh: '读取不确定', en: 'Uncertain reading' },
};

export const NOTE_KINDS = Object.keys(NOTES) as readonly DataNoteKind[];
