/** Masks persons' names, one ○ a code point, so that positions stay true. */
import type { Span } from '../vocabulary/statement.ts';
import type { SourceText } from './source-text.ts';

export function maskText(source: SourceText, names: readonly Span[]): string {
  const points = Array.from(source.text);
  for (const { start, end } of names) points.fill('○', start, end);
  return points.join('');
}

/** The names themselves, as printed and run together, to be looked for in what is about to be stored; they go into no message. */
export function namesOf(source: SourceText, names: readonly Span[]): string[] {
  const printed = names.map((span) => source.slice(span)).filter((name) => !name.includes('○'));
  return [...new Set(printed.flatMap((name) => [name, name.replaceAll(/\s+/gu, '')]))].filter(
    (name) => Array.from(name).length > 1,
  );
}
