/** How firmly a thing is said: whether it has happened, how sure the reading is, what it rests on. */
import type { Words } from '../language/language.ts';

export type Modality = 'ACTUAL' | 'PLANNED' | 'ANNOUNCED' | 'INTENDED';

export const MODALITIES: Readonly<Record<Modality, Words>> = {
  ACTUAL: { zh: '已发生', en: 'done' },
  PLANNED: { zh: '计划', en: 'planned' },
  ANNOUNCED: { zh: '已公布', en: 'announced' },
  INTENDED: { zh: '意向', en: 'intended' },
};

export const DOUBTS: Readonly<Record<string, Words>> = {
  RECONSTRUCTED: { zh: '由散乱表格还原', en: 'put together from a broken table' },
  AMBIGUOUS: { zh: '原文可作两种理解', en: 'the text can be read in two ways' },
  PLACE_FROM_CONTEXT: { zh: '地点来自上下文', en: 'the place comes from the context' },
  PRINT_SUSPECT: { zh: '原文疑有误印', en: 'the print seems wrong' },
};

export const STRENGTHS: Readonly<Record<string, Words>> = {
  STATED: { zh: '原文所述', en: 'stated' },
  SAME_PASSAGE: { zh: '仅同段出现', en: 'only in one passage' },
  INFERRED: { zh: '读者推断', en: 'inferred by a reader' },
};

export const IN_FORCE: Readonly<Record<string, Words>> = {
  WHOLE_PERIOD: { zh: '全期有效', en: 'in force for the whole period' },
  PART_OF_PERIOD: { zh: '仅部分期间有效', en: 'in force for part of the period' },
  AFTER: { zh: '在其之后出台', en: 'came after it' },
  UNKNOWN: { zh: '是否有效不详', en: 'not known whether in force' },
};

/** Why a hop is not there. */
export const MISSING_REASONS: Readonly<Record<string, Words>> = {
  NOT_STATED: { zh: '没有文档说明', en: 'no document says' },
  NOT_NAMED: { zh: '文中未点名', en: 'not named in the text' },
  ONLY_PLANNED: { zh: '仅见计划', en: 'only planned' },
  ONLY_PROPOSED: { zh: '仅有待审陈述', en: 'only proposed, not yet reviewed' },
};
