import { type CsvColumn, columnOf } from '../format/csv.ts';
import type { Language, Words } from '../language/language.ts';
import { MODALITIES } from '../words/said-words.ts';
import type { TimelineLineFragment } from './timeline-page.graphql.ts';
import { entryDate, TIMELINE_TYPES } from './timeline-words.ts';

/** Labels beside codes. */
export const entryColumns = (language: Language): readonly CsvColumn<TimelineLineFragment>[] => {
  const word = ({ zh, en }: Words): string => (language === 'EN' ? en : zh);
  const column = columnOf<TimelineLineFragment>();
  const names = (things: readonly { readonly name: string }[]): string => things.map(({ name }) => name).join('、');
  return [
    column('date', '日期代码', 'date code', ({ date }) => date),
    column('dateMeaning', '日期含义代码', 'date meaning code', ({ dateMeaning }) => dateMeaning),
    column('when', '日期', 'date', (entry) => (entry.date ? entryDate(entry, language) : '')),
    column('dateText', '原文时间', 'time as printed', ({ dateText }) => dateText),
    column('type', '种类代码', 'type code', ({ type }) => type),
    column('typeWords', '种类', 'type', ({ type }) => word(TIMELINE_TYPES[type])),
    column('thing', '名称', 'name', ({ thing }) => thing.name),
    column('thingId', '编号', 'id', ({ thing }) => thing.id),
    column('by', '由谁', 'by', ({ by }) => names(by)),
    column('places', '地点', 'places', ({ places }) => names(places)),
    column('modality', '是否已发生代码', 'modality code', ({ modality }) => modality),
    column('modalityWords', '是否已发生', 'modality', ({ modality }) => (modality ? word(MODALITIES[modality]) : '')),
    column('certainty', '读取确定程度', 'certainty', ({ certainty }) => certainty),
    column('words', '一句话', 'in words', ({ inWords }) => inWords),
    column('quote', '原句', 'sentence', ({ evidence }) => evidence.map(({ quote }) => quote).join(' … ')),
    column('document', '文档', 'document', ({ evidence }) =>
      [...new Set(evidence.map(({ document }) => document.title))].join('；'),
    ),
  ];
};
