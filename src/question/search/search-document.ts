/** Search among documents: by title, and by the sites and newspapers that carry them, which are no entities. */
import { searchForm } from '../../name/search-names.ts';
import type { Card, CardName, CardRow } from '../answer/cards.ts';
import { EntityType } from '../answer/entity-type.ts';
import type { FullText } from '../answer/full-text.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { MatchedBy } from '../answer/said.ts';
import { type HitColumns, SearchResult } from './search-result.ts';
import { type Remark, SearchKind, SearchMatch } from './search-terms.ts';

interface Narrowing {
  readonly types?: readonly EntityType[] | null | undefined;
  readonly within?: string | null | undefined;
  readonly field?: string | null | undefined;
  readonly as?: string | null | undefined;
  readonly population?: string | null | undefined;
  readonly modality?: string | null | undefined;
}

/** Documents have no type but Document, stand in no place, belong to no field, serve nobody and are neither done nor planned. */
export const wanted = ({ types, within, field, as, population, modality }: Narrowing): boolean =>
  !within &&
  !field &&
  !as &&
  !population &&
  !modality &&
  (!types || types.length === 0 || types.includes(EntityType.Document));

/** Rows for documents by title, then hosts and sources; without words every document. `hits` tells which names things bear too. */
export function documentResults(
  cards: readonly Card[],
  words: FullText | null,
  hits: readonly HitColumns[],
): SearchResult[] {
  const fits = ({ form }: CardName): boolean =>
    words === null || (words.words.length > 0 && words.words.every((word) => form.includes(word)));
  const titled = cards.flatMap(({ row, titles }) => {
    const fitting = titles.filter(fits).map(({ name }) => name);
    return fitting.length > 0 ? [result(SearchKind.DOCUMENT, row.title, [row], words ? fitting : [], null)] : [];
  });
  if (words === null) return titled;
  const borne = new Set(hits.flatMap(({ entity }) => [entity.name ?? '', ...aliases(entity)]).map(searchForm));
  const carriers = (
    kind: SearchKind.HOST | SearchKind.SOURCE,
    namesOf: (card: Card) => readonly CardName[],
  ): SearchResult[] => {
    const carried = new Map<string, CardRow[]>();
    for (const card of cards) {
      for (const { name } of namesOf(card).filter(fits)) {
        const rows = carried.get(name) ?? [];
        rows.push(card.row);
        carried.set(name, rows);
      }
    }
    return [...carried]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, rows]) => result(kind, name, rows, [name], borne.has(searchForm(name)) ? null : kind));
  };
  return [
    ...titled,
    ...carriers(SearchKind.HOST, ({ hosts }) => hosts),
    ...carriers(SearchKind.SOURCE, ({ sources }) => sources),
  ];
}

/** The cards that are asked for. */
export const cardsOf = (cards: readonly Card[], document: string | null, year: number | null): readonly Card[] =>
  cards.filter(
    ({ row }) => (document === null || row.id === document) && (year === null || row.published?.startsWith(`${year}`)),
  );

const aliases = (entity: EntityRow): string[] => (Array.isArray(entity.aliases) ? entity.aliases.map(String) : []);

function result(
  kind: SearchKind,
  name: string,
  cards: readonly CardRow[],
  matchedWords: string[],
  remark: Remark | null,
): SearchResult {
  const rows = cards.map(({ id, title }) => ({ id, title, type: 'Document' }));
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
    },
    document: rows[0] ?? null,
    documents: rows,
    years: [...new Set(cards.flatMap(({ published }) => (published ? [published.slice(0, 4)] : [])))],
  });
}
