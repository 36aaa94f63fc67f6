import type { InputDocument } from '../../src/statement/input.ts';
import { personsIn } from '../../src/statement/persons.ts';
import { madeUpDocument } from './made-up.ts';

/** A text as a command reads it, without a file. */
export const readText = (id: string, text: string): InputDocument => {
  const { source, card } = madeUpDocument(id, text);
  return { id, source, card, pages: [], furniture: [], warnings: [], published: null, articles: card.articles };
};

/** Where the text names persons; for a test to be sure that it does. */
export const personsOf = ({ source }: InputDocument): string[] => personsIn(source).map((span) => source.slice(span));
