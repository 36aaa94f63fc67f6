/** Whether two readings mean the same thing: labels of one concept, a name and its printed form, words that share their core. */
import { canonicalPoint, unpunctuate } from '../../src/text/canonical.ts';
import { readSchemes } from '../../src/vocabulary/concept.ts';
import type { Mention, Statement } from '../../src/vocabulary/statement.ts';

const schemes = readSchemes();

export function sameThing(a: Mention | null | undefined, b: Mention | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  const names = (one: Mention): string[] => [one.name, one.printed ?? one.name].map(plain);
  if (names(a).some((name) => names(b).includes(name))) return true;
  if (a.type === 'Population' && b.type === 'Population') return sameConcept('population', a.name, b.name);
  // 民政局 of a place: the same body with more or less of its place before it.
  const isBody = a.type === 'GovernmentBody' && b.type === 'GovernmentBody';
  const unnamed = a.named === false && b.named === false;
  return (
    (isBody && (ends(plain(a.name), plain(b.name)) || ends(plain(b.name), plain(a.name)))) ||
    (unnamed && similarWords(a.name, b.name))
  );
}

export function sameIndicator(a: Statement, b: Statement): boolean {
  const [one, other] = [a.indicator ?? '', b.indicator ?? ''];
  if (one === other || sameConcept('indicator', one, other)) return true;
  return (
    similarWords(`${one}`, `${other}`) || similarWords(`${one}${a.definition ?? ''}`, `${other}${b.definition ?? ''}`)
  );
}

/** Half of the shorter one's characters, in order. */
export function similarWords(a: string, b: string): boolean {
  const core = (text: string): string => plain(text).replace(/(?:人?数量?|总数|人数|次数|数)$/u, '');
  const [one, other] = [core(a), core(b)];
  const shorter = Math.min(one.length, other.length);
  return shorter > 0 && common(one, other) >= Math.max(shorter > 1 ? 2 : 1, shorter / 2);
}

const sameConcept = (scheme: 'population' | 'indicator', a: string, b: string): boolean => {
  const one = schemes[scheme].find(a);
  return one !== undefined && one === schemes[scheme].find(b);
};

const ends = (long: string, short: string): boolean => short.length >= 3 && long.endsWith(short);

const plain = (text: string): string =>
  unpunctuate(
    Array.from(text, canonicalPoint)
      .join('')
      .replaceAll(/[\s“”"'‘’《》〈〉]/gu, ''),
  );

/** The longest common subsequence. */
function common(a: string, b: string): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const row = [0];
    for (let index = 0; index < b.length; index += 1)
      row.push(one === b[index] ? (above[index] ?? 0) + 1 : Math.max(row[index] ?? 0, above[index + 1] ?? 0));
    above = row;
  }
  return above.at(-1) ?? 0;
}
