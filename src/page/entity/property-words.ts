import type { Words } from '../language/language.ts';

/** What a property is called; one that only a document knows keeps the name that its statement gives. */
export const propertyWords = (property: string): Words => PROPERTIES[property] ?? { zh: property, en: property };

/** A value that is a code of ours in words; else as it stands. */
export const valueWords = (property: string, value: string): Words =>
  VALUES[property]?.[value] ?? { zh: value, en: value };

const PROPERTIES: Readonly<Record<string, Words>> = {
  category: { zh: '类别', en: 'category' },
  scale: { zh: '规模层级', en: 'scale' },
  row: { zh: '目录行号', en: 'row in its catalogue' },
  titleSuspect: { zh: '标题', en: 'title' },
  code: { zh: '行政区划代码', en: 'division code' },
  codeYear: { zh: '代码所依国标年份', en: 'year of the code' },
  unit: { zh: '单位', en: 'unit' },
  condition: { zh: '条件', en: 'condition' },
  definition: { zh: '口径', en: 'definition' },
  established: { zh: '成立时间', en: 'established' },
  issued: { zh: '印发时间', en: 'issued' },
  number: { zh: '文号或编号', en: 'number' },
  form: { zh: '形式', en: 'form' },
  period: { zh: '期间', en: 'period' },
  date: { zh: '日期', en: 'date' },
  dateText: { zh: '原文时间用语', en: 'time as printed' },
  aim: { zh: '目的', en: 'aim' },
  purpose: { zh: '用途', en: 'purpose' },
  result: { zh: '结果', en: 'result' },
  content: { zh: '内容', en: 'content' },
  functions: { zh: '功能', en: 'functions' },
  frequency: { zh: '频次', en: 'frequency' },
  'use of funds': { zh: '资金使用', en: 'use of funds' },
};

const VALUES: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  scale: {
    PROGRAMME: { zh: '计划（一批或一类项目）', en: 'programme' },
    PROJECT: { zh: '项目', en: 'project' },
    ITEM: { zh: '目录条目', en: 'item of a catalogue' },
  },
  titleSuspect: { true: { zh: '疑似印刷有误，照印存储', en: 'seems to be printed wrong; kept as printed' } },
};
