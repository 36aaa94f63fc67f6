import type { CsvColumn } from '../format/csv.ts';
import type { ThingRow } from '../part/thing-link.tsx';
import { typeWords } from '../words/type-words.ts';
import { STATES } from './state-words.ts';
import type { Cell } from './use-cells.ts';

/** The columns of the matrix as a table: one cell a line, codes beside labels. */
export const cellColumns = (
  populations: readonly ThingRow[],
  places: readonly ThingRow[],
): readonly CsvColumn<Cell>[] => {
  const things = new Map([...populations, ...places].map((thing) => [thing.id, thing]));
  const placeType = ({ place }: Cell): string => things.get(place.id)?.type ?? '';
  return [
    { name: 'populationId', words: { zh: '人群编号', en: 'population id' }, value: ({ population }) => population.id },
    {
      name: 'population',
      words: { zh: '人群', en: 'population' },
      value: ({ population }) => things.get(population.id)?.name,
    },
    { name: 'placeId', words: { zh: '地点编号', en: 'place id' }, value: ({ place }) => place.id },
    { name: 'place', words: { zh: '地点', en: 'place' }, value: ({ place }) => things.get(place.id)?.name },
    { name: 'placeType', words: { zh: '层级代码', en: 'level code' }, value: placeType },
    { name: 'level', words: { zh: '层级', en: 'level (zh)' }, value: (cell) => typeWords(placeType(cell)).zh },
    { name: 'stateCode', words: { zh: '状态代码', en: 'state code' }, value: ({ state }) => state },
    { name: 'state', words: { zh: '状态', en: 'state (zh)' }, value: ({ state }) => STATES[state].words.zh },
    { name: 'stateEnglish', words: { zh: '状态（英文）', en: 'state' }, value: ({ state }) => STATES[state].words.en },
    {
      name: 'newestYear',
      words: { zh: '最新依据年份', en: 'year of newest evidence' },
      value: ({ newestYear }) => newestYear,
    },
    { name: 'modality', words: { zh: '是否已发生（代码）', en: 'modality code' }, value: ({ modality }) => modality },
    {
      name: 'certainty',
      words: { zh: '读取确定程度', en: 'certainty of the reading' },
      value: ({ certainty }) => certainty,
    },
    {
      name: 'documents',
      words: { zh: '提及该地的文档数', en: 'documents that speak of the place' },
      value: ({ documentsCoveringPlace }) => documentsCoveringPlace,
    },
  ];
};
