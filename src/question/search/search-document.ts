/** Search among documents: by title, and by the sites and newspapers that carry them, which are no entities. */
import { searchForm } from '../../name/search-names.ts';
import type { CardRow } from '../answer/document-name.ts';
import { EntityType } from '../answer/entity-type.ts';
import { type ArticleRow, articlesOf } from '../answer/evidence.ts';
import type { FullText } from '../answer/full-text.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { MatchedBy } from '../answer/said.ts';
import { type HitColumns, SearchResult } from './search-result.ts';
import { type Remark, SearchKind, SearchMatch } from './search-terms.ts';

interface Narrowing {
  types: readonly EntityType[] | null | undefined;
  within: string | null | undefined;
  field: string | null | undefined;
  as: string | null | undefined;
}

/** Documents have no type but Document, stand in no place and belong to no field. */
export const wanted = ({ types, within, field, as }: Narrowing): boolean =>
  !within && !field && !as && (!types || types.length === 0 || types.includes(EntityType.Document));

export const CARDS = `
  MATCH (document:Document) WHERE $document IS NULL OR document.id = $document
  RETURN document.id AS id, coalesce(document.title, document.id) AS title, document.host AS host, document.published AS published,
    document.articles AS articles
  ORDER BY id`;

/** Rows for documents by title, then hosts and sources; without words every document. \`hits\` tells which names things bear too. */
export function documentResults(
  cards: readonly CardRow[],
  words: FullText | null,
  hits: readonly HitColumns[],
): SearchResult[] {
  const fits = (name: string | null | undefined): boolean =>
    !!name &&
    (words === null || (words.words.length > 0 && words.words.every((word) => searchForm(name).includes(word))));
  const titled = cards.flatMap((card) => {
    const titles = [...new Set([card.title, ...articlesOf(card.articles).map(({ title }) => title ?? '')])].filter(
      fits,
    );
    return titles.length > 0 ? [result(SearchKind.DOCUMENT, card.title, [card], words ? titles : [], null)] : [];
  });
  if (words === null) return titled;
  const borne = new Set(hits.flatMap(({ entity }) => [entity.name ?? '', ...aliases(entity)]).map(searchForm));
  const carriers = (
    kind: SearchKind.HOST | SearchKind.SOURCE,
    namesOf: (card: CardRow) => (string | null | undefined)[],
  ): SearchResult[] => {
    const names = [...new Set(cards.flatMap(namesOf).filter((name): name is string => fits(name)))].sort();
    return names.map((name) => {
      const carried = cards.filter((card) => namesOf(card).includes(name));
      return result(kind, name, carried, [name], borne.has(searchForm(name)) ? null : kind);
    });
  };
  return [
    ...titled,
    ...carriers(SearchKind.HOST, ({ host }) => [host]),
    ...carriers(SearchKind.SOURCE, ({ articles }) => articlesOf(articles).map(({ source }: ArticleRow) => source)),
  ];
}

const aliases = (entity: EntityRow): string[] => (Array.isArray(entity.aliases) ? entity.aliases.map(String) : []);

function result(
  kind: SearchKind,
  name: string,
  cards: readonly CardRow[],
  matchedWords: string[],
  remark: Remark | null,
): SearchResult {
  return Object.assign(new SearchResult(), {
    ...{ kind, name, type: 'Document', entity: null, matchedWords, remark },
    ...{
      match: matchedWords.length > 0 ? SearchMatch.NAME : null,
      matchedBy: matchedWords.length > 0 ? MatchedBy.PRINTED : null,
    },
    ...{
      statements: [],
      modality: null,
      certainty: 1,
      doubt: null,
      places: [],
      fields: [],
      classes: [],
      populations: [],
    },
    documents: cards.map(({ id, title }) => ({ id, title, type: 'Document' })),
    years: [...new Set(cards.flatMap(({ published }) => (published ? [published.slice(0, 4)] : [])))],
  });
}
