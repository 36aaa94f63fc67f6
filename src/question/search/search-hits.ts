/** Reads what search found: one page of things, and what a list leaves out. */

import type { CardRow } from '../answer/cards.ts';
import type { QuestionContext, Row } from '../answer/context.ts';
import type { FullText } from '../answer/full-text.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { type Missing, MissingReason } from '../answer/missing.ts';
import type { Asked } from './search-conditions.ts';
import { type Hits, leftOutQuery, searchIds, searchRows } from './search-cypher.ts';
import type { HitColumns } from './search-result.ts';

type IdColumns = Row & { readonly total: number; readonly ids: readonly string[] };

/** Two round trips: which things, then what their rows show; one where nothing is found. */
export async function searchHits(
  { run }: QuestionContext,
  hits: Hits,
  asked: Asked,
  parameters: Record<string, unknown>,
): Promise<{ total: number; rows: HitColumns[] }> {
  const [page] = await run<IdColumns>(searchIds(hits, asked), parameters);
  const { total = 0, ids = [] } = page ?? {};
  return { total, rows: ids.length > 0 ? await run<HitColumns>(searchRows(asked), { ...parameters, ids }) : [] };
}

type LeftOutColumns = Row & { readonly unnamed: readonly EntityRow[]; readonly proposed: number };

/** Why little or nothing was found: only unnamed parties, only proposed statements, or no document says. What was asked is never repeated. */
export async function leftOut(
  { run }: QuestionContext,
  asked: Asked,
  parameters: Record<string, unknown>,
  words: FullText | null,
  total: number,
  from: EntityRow | CardRow | null,
): Promise<Missing[]> {
  const hop = { hop: 'MENTIONS', fromId: from?.id ?? null, from: String(from?.name ?? from?.title ?? '图谱') };
  if (words?.words.length === 0) return [{ ...hop, reason: MissingReason.NOT_STATED }];
  const [row] = await run<LeftOutColumns>(leftOutQuery(asked), { ...parameters, words: words?.words ?? [] });
  const missing = (row?.unnamed ?? []).map(
    ({ id, name = id }): Missing => ({ hop: 'NAMED', fromId: id, from: name, reason: MissingReason.NOT_NAMED }),
  );
  if (total > 0) return missing;
  if (row && row.proposed > 0) missing.push({ ...hop, reason: MissingReason.ONLY_PROPOSED });
  return missing.length > 0 ? missing : [{ ...hop, reason: MissingReason.NOT_STATED }];
}
