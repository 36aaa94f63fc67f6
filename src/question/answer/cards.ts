/** The cards of all documents, with their titles, hosts and sources as names are compared. */
import { searchForm } from '../../name/search-names.ts';
import type { QuestionContext, Row } from './context.ts';
import { articlesOf } from './evidence.ts';
import { kept } from './kept.ts';

/** What a document's card says of where its text comes from. */
export type CardRow = Row & {
  readonly id: string;
  readonly title: string;
  readonly host: string | null;
  readonly published: string | null;
  readonly articles: string | null;
};

/** A name that a card bears, and the form in which it is compared. */
export interface CardName {
  readonly name: string;
  readonly form: string;
}

export interface Card {
  readonly row: CardRow;
  /** Its own title first, then those of its articles. */
  readonly titles: readonly CardName[];
  readonly hosts: readonly CardName[];
  readonly sources: readonly CardName[];
}

/** In the order of ids. One round trip, two after a load: thousands of titles are read and compared once for each state of the graph. */
export const readCards = (context: QuestionContext): Promise<readonly Card[]> =>
  kept(
    context,
    'cards',
    {},
    async () => (await context.run<CardRow>(CARDS)).map(toCard),
    ({ length }) => length,
  );

const toCard = (row: CardRow): Card => {
  const articles = articlesOf(row.articles);
  return {
    row,
    titles: namesOf([row.title, ...articles.map(({ title }) => title)]),
    hosts: namesOf([row.host]),
    sources: namesOf(articles.map(({ source }) => source)),
  };
};

const namesOf = (names: readonly (string | null | undefined)[]): CardName[] =>
  [...new Set(names)].flatMap((name) => (name ? [{ name, form: searchForm(name) }] : []));

const CARDS = `
  MATCH (document:Document)
  RETURN document.id AS id, coalesce(document.title, document.id) AS title, document.host AS host, document.published AS published,
    document.articles AS articles
  ORDER BY id`;
