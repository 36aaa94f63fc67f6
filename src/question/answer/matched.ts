/** How a name that was asked for stands in the sentences of a row. */
import { searchForm } from '../../name/search-names.ts';
import type { EntityRow } from './graph-types.ts';
import { MatchedBy } from './said.ts';

/** PRINTED where the id, the printed words or the name itself was asked for; SCHEME where another of its names led there. */
export function matchedBy(asked: string, entity: EntityRow, words: readonly string[]): MatchedBy {
  const form = searchForm(asked);
  const printed = [...words, typeof entity.text === 'string' ? entity.text : '', entity.name ?? ''];
  return asked === entity.id || printed.some((one) => searchForm(one).includes(form))
    ? MatchedBy.PRINTED
    : MatchedBy.SCHEME;
}
