/** Q: Which money stands under a policy, directly or through its programmes and funds? */
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { type Answer, answer } from './answer/answer.ts';
import type { QuestionContext, Row } from './answer/context.ts';
import type { EntityRow } from './answer/graph-types.ts';
import { type Hop, hopsOf, PATH_COLUMNS, type PathColumns, strengthsAsked, THING } from './answer/hop.ts';
import { type Missing, MissingReason, missingHop } from './answer/missing.ts';
import { namedEntity } from './answer/name.ts';
import { PageArguments } from './answer/page.ts';
import {
  bySize,
  FundingUnderConnection,
  type FundingUnderRow,
  fundingFacets,
  fundingUnderRow,
  type PartiesColumns,
} from './chain/funding-under-row.ts';
import { standingTogether } from './chain/same-passage.ts';

@ArgsType()
export class FundingUnderArguments extends PageArguments {
  @Field(() => String, { description: 'A policy, or a programme: id or title. 政策或计划：编号或名称。' })
  policy!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Also what a reader inferred. 含推断的依据。' })
  inferred = false;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also compute which sums stand in one paragraph with the policy. 另计算与其同段出现的资金。',
  })
  samePassage = false;
}

@Resolver()
export class FundingUnder {
  /** Cost: two round trips, with `samePassage` one more; rows grow with the money under the policy. */
  @Query(() => FundingUnderConnection, {
    description:
      'Money under a policy, directly and through its programmes and funds. 某政策之下的资金（直接或经由计划、基金）。',
  })
  async fundingUnder(
    @Args(() => FundingUnderArguments) { policy: asked, inferred, samePassage, ...page }: FundingUnderArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Answer<FundingUnderRow>> {
    const policy = await namedEntity(context, 'policy', asked, 'Policy', 'Project');
    const found = await context.run<UnderColumns>(CYPHER, { policy: policy.id, strengths: strengthsAsked(inferred) });
    const stated = shortest(
      found.filter(hasFunding).map((row) => fundingUnderRow(asked, policy, row.funding, hopsOf(row), row)),
    );
    const known = new Set(stated.map(({ funding }) => funding.id));
    const near = samePassage ? await standingTogether(context, policy, 'Funding', known) : [];
    const parties = await partiesOf(
      context,
      near.map(({ other }) => other.id),
    );
    const beside = near.flatMap(({ other, hop }) => {
      const own = parties.get(other.id);
      return own ? [fundingUnderRow(asked, policy, other, [hop], own)] : [];
    });
    const rows = [...stated, ...beside.sort(bySize)];
    return answer(rows, page, fundingFacets, missingFrom(policy, found, rows));
  }
}

/** Payers, recipients and purposes of sums; no round trip where none is asked for. */
async function partiesOf({ run }: QuestionContext, ids: readonly string[]): Promise<Map<string, PartiesColumns>> {
  if (ids.length === 0) return new Map();
  const rows = await run<Row & PartiesColumns & { readonly id: string }>(PARTIES, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

const hasFunding = (row: UnderColumns): row is UnderColumns & { readonly funding: EntityRow } => row.funding !== null;

/** One row for each sum, by its shortest path; the other paths stand in the row. */
function shortest(rows: readonly FundingUnderRow[]): FundingUnderRow[] {
  const best = new Map<string, FundingUnderRow>();
  for (const row of rows.toSorted((a, b) => a.path.length - b.path.length || (a.link < b.link ? 1 : -1))) {
    const known = best.get(row.funding.id);
    const paths = known ? [known.path, ...known.otherPaths].map(signature) : [];
    if (known && !paths.includes(signature(row.path))) known.otherPaths.push(row.path);
    if (!known) best.set(row.funding.id, row);
  }
  return [...best.values()].sort(bySize);
}

const signature = (path: readonly Hop[]): string =>
  path.map(({ from, link, to }) => `${from.id} ${link} ${to.id}`).join(', ');

/** Nothing rests on the policy; or something does and no document says what is paid for it; or payer and recipient stay unsaid. */
function missingFrom(policy: EntityRow, found: readonly UnderColumns[], rows: readonly FundingUnderRow[]): Missing[] {
  const missing: Missing[] = [];
  if (found.length === 0) missing.push(missingHop('JUSTIFIES', policy));
  const paid = new Set(found.filter(hasFunding).map(({ held }) => held.id));
  for (const { held } of found) {
    if (paid.has(held.id) || !['Fund', 'Project', 'Facility'].includes(held.type ?? '')) continue;
    paid.add(held.id);
    missing.push(missingHop(held.type === 'Fund' ? 'GIVES' : 'FOR', held));
  }
  if (found.length > 0 && rows.length === 0 && missing.length === 0) missing.push(missingHop('JUSTIFIES', policy));
  for (const { funding, payers, recipients, strength } of rows) {
    if (strength === 'SAME_PASSAGE') continue;
    if (payers.length === 0) missing.push(missingHop('GIVES', funding));
    else if (payers.every(({ named }) => !named)) missing.push(missingHop('GIVES', funding, MissingReason.NOT_NAMED));
    if (recipients.length === 0) missing.push(missingHop('TO', funding));
    else if (recipients.every(({ named }) => !named)) missing.push(missingHop('TO', funding, MissingReason.NOT_NAMED));
  }
  return missing;
}

type UnderColumns = PathColumns &
  PartiesColumns & {
    readonly held: EntityRow;
    readonly funding: EntityRow | null;
  };

const parties = (pattern: string): string => `CASE WHEN funding IS NULL THEN [] ELSE COLLECT {
  MATCH ${pattern} RETURN {entity: ${THING('party')}, link: type(link), date: link.date, statements: link.statements} ORDER BY party.name
} END`;

const ALL_PARTIES = `
    ${parties('(party:Entity)-[link:GIVES]->(funding)')} AS payers,
    ${parties('(party:Entity)<-[link:TO]-(funding)')} AS recipients,
    ${parties('(party:Entity)<-[link:FOR]-(funding)')} AS purposes`;

const CYPHER = `
  MATCH (policy:Entity {id: $policy})
  CALL (policy) {
    MATCH path = (policy)<-[:IMPLEMENTS*0..3]-(:Policy|Project)-[:JUSTIFIES|GOVERNS]->(held:Entity)
    RETURN held, relationships(path) AS first
    UNION
    WITH policy WHERE policy:Project RETURN policy AS held, [] AS first
  }
  OPTIONAL CALL (held) {
    WITH held WHERE held:Funding RETURN held AS funding, [] AS rest
    UNION
    MATCH path = (held:Fund)-[:GIVES]->(funding:Funding) RETURN funding, relationships(path) AS rest
    UNION
    MATCH path = (held:Fund)<-[:FOR|TO]-(funding:Funding) RETURN funding, relationships(path) AS rest
    UNION
    MATCH path = (held:Project|Facility)<-[:PART_OF*0..4]-(:Project|Facility)<-[:FOR|TO]-(funding:Funding)
    RETURN funding, relationships(path) AS rest
    UNION
    MATCH path = (held:Project|Facility)<-[:PART_OF*0..4]-(:Project|Facility)-[:JUSTIFIES]->(funding:Funding)
    RETURN funding, relationships(path) AS rest
    UNION
    MATCH path = (held:Project)-[:JUSTIFIES]->(:Project|Facility)<-[:FOR|TO]-(funding:Funding)
    RETURN funding, relationships(path) AS rest
  }
  WITH DISTINCT held, funding, first + coalesce(rest, []) AS path
  WHERE all(link IN path WHERE link.strength IS NULL OR link.strength IN $strengths)
  RETURN ${THING('held')} AS held, CASE WHEN funding IS NULL THEN null ELSE ${THING('funding')} END AS funding, ${PATH_COLUMNS},
    ${ALL_PARTIES}`;

const PARTIES = `MATCH (funding:Funding) WHERE funding.id IN $ids RETURN funding.id AS id, ${ALL_PARTIES}`;
