/** The money of several places, of one kind or of any: what each says it spends. */
import { searchForm } from '../../name/search-names.ts';
import { boundOf } from '../answer/bound.ts';
import { yuanFromFen } from '../answer/decimal.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { MatchedBy, said } from '../answer/said.ts';
import type { FundingRow } from '../money/funding-row.ts';
import { periodOf } from '../money/funding-sum.ts';
import { payerKind } from '../money/payer-kind.ts';
import { ComparisonPoint, ComparisonRole } from './comparison-point.ts';

/** The sums of one place; `kind` is a field, purpose, instrument, project or population in words, null for all money. */
export function moneyOf(place: EntityRow, kind: string | null, rows: readonly FundingRow[]): ComparisonPoint[] {
  return rows.flatMap((row) => {
    const chains = [...row.payers, ...(row.payers.length > 0 ? [] : row.recipients)].map(({ places }) => places);
    if (!chains.some((places) => places.some(({ id }) => id === place.id))) return [];
    const matched = kind === null ? MatchedBy.PRINTED : matchOf(row, kind);
    const own = chains.some(([narrowest]) => narrowest?.id === place.id);
    return matched ? [pointOf(place, row, own ? ComparisonRole.STATED : ComparisonRole.WITHIN, matched)] : [];
  });
}

/** By the words of the document, or by the scheme that leads from them to the words asked for. */
function matchOf({ funding, aims, recipients }: FundingRow, kind: string): MatchedBy | null {
  const words = [
    funding.purpose,
    ...(funding.instruments ?? []),
    ...aims.map(({ name }) => name),
    ...recipients.map(({ name }) => name),
  ];
  const fits = (word: string | null | undefined): boolean => holds(searchForm(word ?? ''), searchForm(kind));
  if (words.some(fits)) return MatchedBy.PRINTED;
  return aims.some(({ names, fields }) => [...names, ...fields.map(({ name }) => name)].some(fits))
    ? MatchedBy.SCHEME
    : null;
}

/** 政府购买服务 stands in 政府购买社会工作服务: its characters in this order, where there are four of them at least. */
function holds(text: string, words: string): boolean {
  if (text.includes(words)) return true;
  if (Array.from(words).length < 4) return false;
  let from = 0;
  for (const character of words) {
    const at = text.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
}

function pointOf(place: EntityRow, row: FundingRow, role: ComparisonRole, matchedBy: MatchedBy): ComparisonPoint {
  const { funding, payers } = row;
  const part = typeof funding.partOf === 'string' ? ComparisonRole.PART : role;
  return Object.assign(new ComparisonPoint(), {
    ...said([row.said]),
    ...{
      role: part,
      source: funding,
      subject: payers[0] ? partyOf(payers[0]) : null,
      indicator: null,
      definition: funding.condition ?? null,
    },
    ...{
      value: yuanFromFen(funding.fen),
      valueTo: yuanFromFen(funding.fenTo),
      bound: boundOf(funding.bound),
      text: funding.text ?? null,
    },
    ...{
      unit: '元',
      date: periodOf(row),
      dateText: funding.dateText ?? null,
      basis: funding.basis ?? null,
      nature: funding.nature ?? null,
    },
    ...{
      purpose: funding.purpose ?? row.aims.map(({ name = '' }) => name).join('、'),
      formula: null,
      parts: [],
      per: [...(funding.per ?? [])],
      matchedBy,
    },
    ...{ place, document: funding.document, size: funding.fen ?? 0 },
    signature: signatureOf(row),
  });
}

const partyOf = ({ id, name, type, named }: FundingRow['payers'][number]): EntityRow => ({
  id,
  name,
  type,
  named: named ?? true,
});

/** Two sums are for one purpose where they use the same words, and where neither has words, the same fields. */
function signatureOf(row: FundingRow): ComparisonPoint['signature'] {
  const { funding, payers, aims } = row;
  const fields = [...new Set(aims.flatMap(({ fields: found }) => found.map(({ id }) => id)))].sort().join();
  return {
    definition: funding.condition ?? null,
    basis: [funding.basis ?? '', ...(funding.per ?? [])].join(' '),
    period: periodOf(row),
    unit: funding.currency ?? 'CNY',
    modality: funding.modality ?? '',
    nature: funding.nature ?? '',
    purpose: searchForm(funding.purpose ?? '').replace(/^(?:政府|支持|用于)+/u, '') || fields,
    payer: payers.map(payerSignature).sort().join(),
  };
}

/** City and city are alike, a city's departments and a city's departments; a city alone is not its departments or its towns. */
const payerSignature = (payer: FundingRow['payers'][number]): string =>
  payer.named === false
    ? `${payerKind(payer)} ${payer.name.replace(/^全[省市区县]/u, '')}`
    : `${payerKind(payer)} ${payer.type}`;
