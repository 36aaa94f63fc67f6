/** A sentence as the rules see it: its clean words, the things, sums, numbers and dates in it, and what the text before it has made plain. */
import type { Article } from '../document/card.ts';
import { type DateExpression, findDates } from '../text/date.ts';
import { findMoney, type MoneyExpression } from '../text/money.ts';
import type { Passage, Range } from '../text/passages.ts';
import { findQuantities, type Quantity } from '../text/quantity.ts';
import type { Mention } from '../vocabulary/statement.ts';

/** Words of a passage: UTF-16 offsets in its clean text. Evidence is made of spots. */
export interface Spot extends Range {
  readonly passage: Passage;
}

/** A thing that a sentence names, and where. */
export interface Named extends Spot {
  readonly thing: Mention;
}

/** What the text before a sentence has made plain. Rules read it; only `reading.ts` writes it. */
export interface Context {
  readonly article: Article;
  /** EDTF, of the article or the document; relative dates resolve by it. */
  readonly published: string | null;
  /** The place that the article is about: of its title or opening sentence. Null where it names none or several. */
  readonly place: Named | null;
  /** Who acts in the sentences before, for a sentence without a subject. */
  readonly actor: Named | null;
  /** The headings above, widest first. */
  readonly headings: readonly Scene[];
  /** The sentences of this passage and the one before it, nearest first; at most three. */
  readonly before: readonly Scene[];
  /** All sentences of the article, those behind this one too: a rule runs when the whole document is read. */
  readonly sentences: readonly Scene[];
  /** A year or period that a heading or the opening words of the passage give. */
  readonly period: DateExpression | null;
}

export interface Scene {
  readonly passage: Passage;
  /** In the passage's clean text. All ranges below are in it too. */
  readonly sentence: Range;
  /** The clean words of the sentence. */
  readonly text: string;
  /** In order, not overlapping. A place at the head of a body's name stands in that body's `within`, not here. */
  readonly things: readonly Named[];
  readonly money: readonly MoneyExpression[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateExpression[];
  readonly context: Context;
}

/** The sums, numbers and dates of a sentence, in the passage's offsets. */
export function expressionsOf(
  passage: Passage,
  sentence: Range,
  published: string | null,
): Pick<Scene, 'money' | 'quantities' | 'dates'> {
  const text = passage.clean.text.slice(sentence.from, sentence.to);
  const moved = <T extends Range>(found: readonly T[]): T[] =>
    found.map((one) => ({ ...one, from: one.from + sentence.from, to: one.to + sentence.from }));
  return {
    money: moved(findMoney(text)),
    quantities: moved(findQuantities(text)),
    dates: moved(findDates(text, published)),
  };
}

/** The words of a spot. */
export const wordsOf = ({ passage, from, to }: Spot): string => passage.clean.text.slice(from, to);

/** The whole sentence as a spot. */
export const spotOf = ({ passage, sentence }: Scene): Spot => ({ passage, ...sentence });

export const spot = (passage: Passage, from: number, to: number): Spot => ({ passage, from, to });
