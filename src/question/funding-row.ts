/** Sums of money with all that decides what they may be added to: who pays, who receives, for what, since when, on what basis. */
import type { QuestionContext, Row } from './context.ts';
import type { EntityRow } from './graph-types.ts';
import { standsWithin } from './place-filter.ts';
import { STATEMENT, type StatementRow } from './said.ts';

export interface FundingNode extends EntityRow {
  readonly id: string;
  readonly name: string;
  readonly statement: string;
  readonly document: string;
  readonly fen?: number | null;
  readonly fenTo?: number | null;
  readonly text?: string | null;
  readonly currency?: string | null;
  readonly bound?: string | null;
  readonly basis?: string | null;
  readonly stage?: string | null;
  readonly modality?: string | null;
  readonly nature?: string | null;
  readonly instruments?: readonly string[] | null;
  readonly purpose?: string | null;
  readonly condition?: string | null;
  readonly date?: string | null;
  readonly period?: string | null;
  readonly dateText?: string | null;
  readonly partOf?: unknown;
}

/** Who pays or receives, and the named places in which it stands, narrowest first. */
export interface Party extends EntityRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly named?: boolean;
  readonly category?: string | null;
  /** A fund that a place or a government body established. */
  readonly publicFund: boolean;
  readonly places: readonly EntityRow[];
}

/** What a sum is for, with what that is part of. */
export interface Aim extends EntityRow {
  readonly above: readonly string[];
  readonly names: readonly string[];
  readonly fields: readonly EntityRow[];
  readonly populations: readonly EntityRow[];
  readonly places: readonly EntityRow[];
}

export type FundingRow = Row & {
  readonly funding: FundingNode;
  readonly family: string;
  readonly payers: readonly Party[];
  readonly recipients: readonly Party[];
  readonly aims: readonly Aim[];
  readonly wheres: readonly EntityRow[];
  readonly bases: readonly (EntityRow & { strength: string | null; statements: readonly string[] })[];
  readonly said: StatementRow;
};

/** Which sums: each of these is null where it is not asked for; `within` is the id of a place in which any end of the sum stands. */
export interface FundingFilter {
  readonly within?: string | null | undefined;
  readonly document?: string | null | undefined;
  readonly nature?: string | null | undefined;
  readonly modality?: string | null | undefined;
  readonly basis?: string | null | undefined;
  readonly minimum?: number | null | undefined;
}

/** All sums that fit, each once, by the documents' order. One round trip; its cost grows with the sums, not with the graph. */
export async function fundingsOf({ run }: QuestionContext, filter: FundingFilter): Promise<FundingRow[]> {
  const { within = null, document = null, nature = null, modality = null, basis = null, minimum = null } = filter;
  const rows = await run<FundingRow>(CYPHER, { within, document, nature, modality, basis, minimum });
  return rows.map((row) => ({
    ...row,
    payers: row.payers.map(sorted),
    recipients: row.recipients.map(sorted),
    aims: row.aims.map(sorted),
    wheres: narrowFirst(row.wheres),
  }));
}

/** From narrow to wide, so that the first one is where a thing stands. */
const WIDENING = ['Community', 'Street', 'District', 'City', 'Province'];
const narrowFirst = (places: readonly EntityRow[]): EntityRow[] =>
  places.toSorted((a, b) => WIDENING.indexOf(a.type ?? '') - WIDENING.indexOf(b.type ?? ''));
const sorted = <T extends { readonly places: readonly EntityRow[] }>(one: T): T => ({ ...one, places: narrowFirst(one.places) });

/** A named place in which `node` stands, or that it is, and all that contain it. */
const chain = (node: string): string => `COLLECT {
  MATCH (${node})-[:WITHIN|LOCATED_IN*0..1]->(:Place)-[:PART_OF|WITHIN*0..6]->(place:Place)
  WHERE place.named RETURN DISTINCT place {.id, .name, .type}
}`;

const party = (node: string): string => `${node} {.id, .name, .type, .named, .category,
  publicFund: ${node}:Fund AND EXISTS { (founder)-[:ESTABLISHED]->(${node}) WHERE founder:Place OR founder:GovernmentBody },
  places: ${chain(node)}}`;

const CYPHER = `
  MATCH (funding:Funding)
  WHERE ($document IS NULL OR funding.document = $document) AND ($nature IS NULL OR funding.nature = $nature)
    AND ($modality IS NULL OR funding.modality = $modality) AND ($basis IS NULL OR funding.basis = $basis)
    AND ($minimum IS NULL OR coalesce(funding.fenTo, funding.fen) >= $minimum)
  MATCH (s:Statement {id: funding.statement})
  OPTIONAL MATCH (document:Document {id: funding.document})
  WITH funding, s, document
  WHERE $within IS NULL
    OR EXISTS { (funding)-[:GIVES|TO|FOR]-(end) WHERE ${standsWithin('end')} }
    OR EXISTS { (s)-[:MENTIONS {role: 'WHERE'}]->(where:Place) WHERE ${standsWithin('where')} }
  RETURN funding {.*, searchNames: null, searchText: null} AS funding,
    coalesce(document.family, funding.document) AS family,
    COLLECT { MATCH (payer)-[:GIVES]->(funding) RETURN DISTINCT ${party('payer')} } AS payers,
    COLLECT { MATCH (funding)-[:TO]->(recipient) RETURN DISTINCT ${party('recipient')} } AS recipients,
    COLLECT {
      MATCH (funding)-[:FOR]->(aim)
      RETURN DISTINCT aim {.id, .name, .type, .named,
        above: COLLECT { MATCH (aim)-[:PART_OF|BROADER*0..6]->(above) WHERE NOT above:Place RETURN DISTINCT above.id },
        names: COLLECT {
          MATCH (aim)-[:PART_OF|IN_FIELD|BROADER*0..6]->(above) WHERE NOT above:Place
          UNWIND [above.name] + coalesce(above.aliases, []) AS name RETURN DISTINCT name
        },
        fields: COLLECT { MATCH (aim)-[:IN_FIELD*0..1]->(field:ServiceField) RETURN DISTINCT field {.id, .name, .type} },
        populations: COLLECT { MATCH (aim)-[:SERVES*0..1]->(population:Population) RETURN DISTINCT population {.id, .name, .type, .named} },
        places: ${chain('aim')}}
    } AS aims,
    COLLECT { MATCH (s)-[:MENTIONS {role: 'WHERE'}]->(where:Place)-[:PART_OF|WITHIN*0..6]->(place:Place) WHERE place.named RETURN DISTINCT place {.id, .name, .type} } AS wheres,
    COLLECT { MATCH (basis)-[link:JUSTIFIES]->(funding) RETURN basis {.id, .name, .type, .named, strength: link.strength, statements: link.statements} } AS bases,
    ${STATEMENT} AS said
  ORDER BY funding.document, s.starts[0], funding.id`;
