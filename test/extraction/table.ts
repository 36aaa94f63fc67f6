import { MEASURES, type Measure, type Row, type Score } from './score.ts';

/** The table as the README prints it. */
export function table(all: Score): string[] {
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`;
  const line = ([measure, { read, right, found, wrong }]: [string, Row]): string =>
    `| ${MEASURES[measure as Measure]} | ${read} | ${percent(right, read)} | ${found} | ${percent(wrong, found)} |`;
  return [
    '| measure | read | recall | found | wrong |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(all).map(line),
  ];
}
