/** Sums of money with all that decides what they may be added to: who pays, who receives, for what, since when, on what basis. */
import type { QuestionContext, Row } from '../answer/context.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { STATEMENT, type StatementRow } from '../answer/said.ts';

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
  readonly per?: readonly string[] | null;
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

interface Stated {
  readonly funding: FundingNode;
  readonly family: string;
  readonly wheres: readonly EntityRow[];
  readonly bases: readonly (EntityRow & { strength: string | null; statements: readonly string[] })[];
  readonly said: StatementRow;
}

export interface FundingRow extends Stated {
  readonly payers: readonly Party[];
  readonly recipients: readonly Party[];
  readonly aims: readonly Aim[];
}

/** Which sums: each of these is null where it is not asked for; `within` is the id of a place in which any end of the sum stands. */
export interface FundingFilter {
  readonly within?: string | null | undefined;
  readonly document?: string | null | undefined;
  readonly nature?: string | null | undefined;
  readonly modality?: string | null | undefined;
  readonly basis?: string | null | undefined;
  readonly minimum?: number | null | undefined;
  /** Id of whatever pays the sum or is its basis. */
  readonly of?: string | null | undefined;
  /** Ids of places of which one at least holds who pays or receives. */
  readonly places?: readonly string[] | null | undefined;
}

/** All sums that fit, each once, in the documents' order. One round trip; its cost grows with the sums of the graph. */
export async function fundingsOf({ run }: QuestionContext, filter: FundingFilter): Promise<FundingRow[]> {
  const { within = null, document = null, nature = null, modality = null, basis = null } = filter;
  const { minimum = null, of = null, places = null } = filter;
  const parameters = { within, document, nature, modality, basis, minimum, of, places };
  const rows = await run<FundingColumns>(CYPHER, parameters);
  return rows.map(({ ends, funding, family, wheres, bases, said }) => {
    const withRole = (role: string): End[] => ends.filter((end) => end.role === role).map(standing);
    return {
      funding,
      family,
      bases,
      said,
      payers: withRole('GIVES'),
      recipients: withRole('TO'),
      aims: withRole('FOR'),
      wheres: narrowFirst(wheres),
    };
  });
}

type End = Party & Aim & { readonly role: string };

type FundingColumns = Row & Stated & { readonly ends: readonly End[] };

/** From narrow to wide, so that the first one is where a thing stands. */
const WIDENING = ['Community', 'Street', 'District', 'City', 'Province'];
const narrowFirst = (places: readonly EntityRow[]): EntityRow[] =>
  [...new Map(places.map((place) => [place.id, place])).values()].sort(
    (a, b) => WIDENING.indexOf(a.type ?? '') - WIDENING.indexOf(b.type ?? ''),
  );

/** Where it stands, not where it only acts. */
const standing = (end: End): End => ({ ...end, places: narrowFirst(end.places.filter(({ acts }) => acts !== true)) });

const CYPHER = `
  MATCH (funding:Funding)
  WHERE ($document IS NULL OR funding.document = $document) AND ($nature IS NULL OR funding.nature = $nature)
    AND ($modality IS NULL OR funding.modality = $modality) AND ($basis IS NULL OR funding.basis = $basis)
    AND ($minimum IS NULL OR coalesce(funding.fenTo, funding.fen) >= $minimum)
    AND ($places IS NULL OR EXISTS {
      MATCH (funding)-[:GIVES|TO]-(:Entity)-[:WITHIN|LOCATED_IN|OPERATES_IN|HELD_IN*0..1]->(:Place)-[:PART_OF|WITHIN*0..6]->(place:Place)
      WHERE place.id IN $places
    })
    AND ($of IS NULL OR EXISTS { (:Entity {id: $of})-[:GIVES|JUSTIFIES]->(funding) })
  MATCH (s:Statement {id: funding.statement})
  OPTIONAL MATCH (document:Document {id: funding.document})
  WITH funding, s, document,
    COLLECT {
      MATCH (funding)-[link:GIVES|TO|FOR]-(end:Entity)
      WITH DISTINCT type(link) AS role, end ORDER BY end.name, end.id
      RETURN end {.id, .name, .type, .named, .category, role: role,
        publicFund: end:Fund AND EXISTS { (founder:Place|GovernmentBody)-[:ESTABLISHED]->(end) },
        places: COLLECT {
          MATCH (end)-[at:WITHIN|LOCATED_IN|OPERATES_IN|HELD_IN*0..1]->(:Place)-[:PART_OF|WITHIN*0..6]->(place:Place)
          WHERE place.named
          RETURN DISTINCT place {.id, .name, .type, acts: any(one IN at WHERE type(one) IN ['OPERATES_IN', 'HELD_IN'])}
        },
        above: COLLECT { MATCH (end)-[:PART_OF|BROADER*0..6]->(above) RETURN DISTINCT above.id },
        names: CASE WHEN role = 'FOR' THEN COLLECT {
          MATCH (end)-[:PART_OF|IN_FIELD|BROADER*0..6]->(above) WHERE NOT above:Place
          UNWIND [above.name] + coalesce(above.aliases, []) AS name RETURN DISTINCT name
        } ELSE [] END,
        fields: COLLECT { MATCH (end)-[:IN_FIELD*0..1]->(field:ServiceField) RETURN DISTINCT field {.id, .name, .type} },
        populations: COLLECT { MATCH (end)-[:SERVES*0..1]->(population:Population) RETURN DISTINCT population {.id, .name, .type, .named} }}
    } AS ends,
    COLLECT {
      MATCH (s)-[:MENTIONS {role: 'WHERE'}]->(:Place)-[:PART_OF|WITHIN*0..6]->(place:Place)
      WHERE place.named RETURN DISTINCT place {.id, .name, .type}
    } AS wheres
  WHERE $within IS NULL OR any(place IN wheres WHERE place.id = $within)
    OR any(end IN ends WHERE any(place IN end.places WHERE place.id = $within))
  RETURN funding {.*, searchNames: null, searchText: null} AS funding, coalesce(document.family, funding.document) AS family, ends, wheres,
    COLLECT { MATCH (basis)-[link:JUSTIFIES]->(funding) RETURN basis {.id, .name, .type, .named, strength: link.strength, statements: link.statements} ORDER BY basis.name, basis.id } AS bases,
    ${STATEMENT} AS said
  ORDER BY funding.document, s.starts[0], funding.id`;
