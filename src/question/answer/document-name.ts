/** Arguments that name a document: its id, its title or the title of an article in it. */
import { distance } from 'fastest-levenshtein';
import { nameAmbiguous, nameUnknown } from '../../error.ts';
import { searchForm } from '../../name/search-names.ts';
import type { QuestionContext, Row } from './context.ts';
import { articlesOf } from './evidence.ts';

/** What a document's card says of where its text comes from. */
export type CardRow = Row & {
  readonly id: string;
  readonly title: string;
  readonly host: string | null;
  readonly published: string | null;
  readonly articles: string | null;
};

/** One document, in one round trip. Throws UNKNOWN_NAME with the nearest three, AMBIGUOUS_NAME with the candidates. */
export async function namedDocument({ run }: QuestionContext, argument: string, text: string): Promise<CardRow> {
  const cards = await run<CardRow>(CYPHER);
  const wanted = searchForm(text);
  const byId = cards.filter(({ id }) => id === text);
  const found = byId.length > 0 ? byId : cards.filter((card) => titlesOf(card).includes(wanted));
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  if (only) throw nameAmbiguous(argument, text, found.slice(0, 20).map(candidate));
  const away = (card: CardRow): number =>
    Math.min(...[card.id, ...titlesOf(card)].map((title) => distance(wanted, title)));
  throw nameUnknown(
    argument,
    text,
    cards
      .toSorted((a, b) => away(a) - away(b))
      .slice(0, 3)
      .map(candidate),
  );
}

const titlesOf = ({ title, articles }: CardRow): string[] =>
  [title, ...articlesOf(articles).map((article) => article.title ?? '')].map(searchForm);

const candidate = ({ id, title }: CardRow) => ({ id, name: title, type: 'Document', within: null });

const CYPHER = `
  MATCH (document:Document)
  RETURN document.id AS id, coalesce(document.title, document.id) AS title, document.host AS host, document.published AS published,
    document.articles AS articles
  ORDER BY id`;
