/** The sketch by which a document is known as a reprint of another: of its text without what the site put around it. */
import type { DocumentCard } from '../../document/card.ts';
import { SourceText } from '../../document/source-text.ts';
import type { IgnoredReason, IgnoredSpan } from '../../statement/ignored.ts';
import { CleanBuilder } from '../../text/clean.ts';
import { bandsOf, hashOf, sketchLine, sketchOf } from '../../text/sketch.ts';

interface Sketched {
  /** Null where the text is too short. */
  sketch: string | null;
  /** Words by which the index finds documents that may be of one family. */
  sketchKeys: string;
}

/** What a host adds. The rest of what no statement uses belongs to the article. */
const ADDED: readonly IgnoredReason[] = ['SITE_FURNITURE', 'SPAM', 'BYLINE', 'PERSON_NAME'];

/** Cost: linear in the text, once for each card. */
export function documentSketch(card: DocumentCard, text: string, ignored: readonly IgnoredSpan[]): Sketched {
  const known = sketches.get(card);
  if (known && known.text === text && known.ignored === ignored) return known;
  const sketch = sketchOf(bodyOf(text, ignored));
  const made = {
    ...{ text, ignored },
    sketch: sketch && sketchLine(sketch),
    sketchKeys: [familyKey(card.family), ...(sketch ? bandsOf(sketch) : [])].join(' '),
  };
  sketches.set(card, made);
  return made;
}

/** A decision on a statement leaves its document's card and text as they are. */
const sketches = new WeakMap<DocumentCard, Sketched & { text: string; ignored: readonly IgnoredSpan[] }>();

/** Two cards that name one family belong together whatever their texts. */
const familyKey = (family: string): string => `f${hashOf(family).toString(36)}`;

function bodyOf(text: string, ignored: readonly IgnoredSpan[]): string {
  const source = new SourceText(text);
  const builder = new CleanBuilder(source, false);
  let reached = 0;
  const added = ignored.filter(({ reason }) => ADDED.includes(reason)).toSorted((a, b) => a.start - b.start);
  for (const { start, end } of added) {
    if (start > reached) builder.add({ start: reached, end: start });
    reached = Math.max(reached, end);
  }
  return builder.add({ start: Math.min(reached, source.length), end: source.length }).build().text;
}
