/** Where natural persons are named in a document. A name that slips through costs more than one that is masked needlessly, so two looks are taken. */
import { codePoints, type SourceText } from '../document/source-text.ts';
import { clean, simplify } from '../text/clean.ts';
import { findPersons } from '../text/person.ts';
import type { Span } from '../vocabulary/statement.ts';

/** In the order of the text, apart from each other. */
export function personsIn(source: SourceText): Span[] {
  const cleaned = clean(source);
  // Blanks tell names apart in a byline; pinyin, blanks inside a name and full-width digits are gone from the clean text only.
  const inClean = findPersons(cleaned.text, cleaned.breaks).map(({ from, to }) => cleaned.original(from, to));
  return joined([...inClean, ...asPrinted(source)]);
}

function asPrinted({ text }: SourceText): Span[] {
  let [unit, point] = [0, 0];
  const reach = (offset: number): number => {
    point += codePoints(text.slice(unit, offset));
    unit = offset;
    return point;
  };
  return findPersons(simplify(text)).map(({ from, to }) => ({ start: reach(from), end: reach(to) }));
}

function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else found.push({ ...span });
  }
  return found;
}
