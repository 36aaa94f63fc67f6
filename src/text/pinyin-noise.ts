/** Pinyin that a site prints in parentheses behind the characters it spells: 會(huì), 社会（shè huì）, 行(hang). */
import { pinyin } from 'pinyin-pro';
import type { SourceText } from '../document/source-text.ts';

const LONGEST = 48;
const MOST_CHARACTERS = 8;
const SPELLING = /^[\p{Script=Latin}\p{M}\s'’·-]$/u;
const readings = new Map<string, readonly string[]>();

/**
 * How many code points of pinyin begin at `position`, parentheses included; 0 where none does, or where it does not spell the characters before it.
 * Tones are not compared; without a tone mark only lower case counts, so that 爱(AI) stays. `before`: clean characters in front of the parenthesis.
 */
export function pinyinAt(source: SourceText, position: number, before: readonly string[]): number {
  if (!isOpening(source.at(position))) return 0;
  let end = position + 1;
  while (end - position < LONGEST && SPELLING.test(source.at(end))) end += 1;
  if (!isClosing(source.at(end))) return 0;
  const letters = source
    .slice({ start: position + 1, end })
    .normalize('NFD')
    .replaceAll(/[\s'’·-]/gu, '');
  const spelled = withoutTones(letters.toLowerCase());
  const hasTones = withoutTones(letters) !== letters.normalize('NFC');
  if (spelled === '' || (!hasTones && letters !== letters.toLowerCase())) return 0;
  return spells(spelled, before, before.length) ? end + 1 - position : 0;
}

const isOpening = (point: string): boolean => point === '(' || point === '（' || point === '﹙';
const isClosing = (point: string): boolean => point === ')' || point === '）' || point === '﹚';

/** Whether readings of the characters before `end`, joined, are the `letters`. */
function spells(letters: string, before: readonly string[], end: number, left = MOST_CHARACTERS): boolean {
  if (letters === '') return true;
  const point = before[end - 1];
  if (point === undefined || left === 0) return false;
  return readingsOf(point).some(
    (reading) =>
      letters.endsWith(reading) && spells(letters.slice(0, letters.length - reading.length), before, end - 1, left - 1),
  );
}

function readingsOf(point: string): readonly string[] {
  if (!/^[〇㐀-鿿𠀀-𲎯]$/u.test(point)) return [];
  const known = readings.get(point);
  if (known) return known;
  const spelled = pinyin(point, { multiple: true, type: 'array' }).map((reading) => withoutTones(reading));
  const found = [...new Set(spelled.flatMap((reading) => [reading, reading.replaceAll('ü', 'v')]))];
  readings.set(point, found);
  return found;
}

/** The two dots of ü are no tone; ɡ and ɑ are what fonts for pinyin print. */
const withoutTones = (letters: string): string =>
  letters
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0304\u0306\u030c]/gu, '')
    .normalize('NFC')
    .replaceAll('ɡ', 'g')
    .replaceAll('ɑ', 'a');
