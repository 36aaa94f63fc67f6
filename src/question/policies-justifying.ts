/** Q: Which policies justify or govern a sum, a fund, a project, a facility: issued by whom, when, in force then? */
import { Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Answer, answer } from './answer/answer.ts';
import type { QuestionContext } from './answer/context.ts';
import { Entity, type EntityRow } from './answer/graph-types.ts';
import { hopsOf, PATH_COLUMNS, type PathColumns, strengthsAsked, THING } from './answer/hop.ts';
import { Missing, MissingReason, missingHop } from './answer/missing.ts';
import { namedEntity } from './answer/name.ts';
import { PageArguments } from './answer/page.ts';
import type { PartyColumns } from './answer/party.ts';
import { basisFacets, byNearness, PolicyBasis, PolicyBasisConnection, policyBasis } from './chain/policy-basis.ts';
import { standingTogether } from './chain/same-passage.ts';

@ArgsType()
export class JustifyingArguments {
  @Field(() => String, {
    description:
      'A funding (label or printed sum), fund, project or facility: id or name. 资金（标签或金额原文）、基金、项目或设施。',
  })
  target!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Also what a reader inferred. 含推断的依据。' })
  inferred = false;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also compute which policies stand in one paragraph with the target. 另计算与其同段出现的政策。',
  })
  samePassage = false;
}

@ObjectType({ description: 'What a sum, fund, project or facility rests on. 某项资金、基金、项目或设施的政策依据。' })
export class PoliciesJustifyingAnswer {
  @Field(() => Entity, { description: 'What was asked about. 所问对象。' })
  target!: EntityRow;

  @Field(() => [Missing], { description: 'Hops that no document states. 没有文档说明的环节。' })
  missing!: Missing[];

  rows!: PolicyBasis[];

  @Field(() => PolicyBasisConnection, { description: 'What the text gives as the basis. 原文给出的依据。' })
  justifies(
    @Root() { rows }: PoliciesJustifyingAnswer,
    @Args(() => PageArguments) page: PageArguments,
  ): Answer<PolicyBasis> {
    return part(rows, page, ({ link, strength }) => link === 'JUSTIFIES' && strength !== 'SAME_PASSAGE');
  }

  @Field(() => PolicyBasisConnection, {
    description: 'What regulates it, which is no basis. 对其作出规范者（并非依据）。',
  })
  governs(
    @Root() { rows }: PoliciesJustifyingAnswer,
    @Args(() => PageArguments) page: PageArguments,
  ): Answer<PolicyBasis> {
    return part(rows, page, ({ link }) => link === 'GOVERNS');
  }

  @Field(() => PolicyBasisConnection, {
    description:
      'What only stands in one paragraph with it; computed, empty unless asked for. 仅与其同段出现者（计算得出）。',
  })
  together(
    @Root() { rows }: PoliciesJustifyingAnswer,
    @Args(() => PageArguments) page: PageArguments,
  ): Answer<PolicyBasis> {
    return part(rows, page, ({ strength }) => strength === 'SAME_PASSAGE');
  }
}

@Resolver()
export class PoliciesJustifying {
  /** Cost: two round trips, with `samePassage` one more; rows grow with the paths from policies to the target. */
  @Query(() => PoliciesJustifyingAnswer, {
    description: 'Policies that justify, and apart from them those that govern, a target. 某对象的依据政策与规范政策。',
  })
  async policiesJustifying(
    @Args(() => JustifyingArguments) { target: asked, inferred, samePassage }: JustifyingArguments,
    @Ctx() context: QuestionContext,
  ): Promise<PoliciesJustifyingAnswer> {
    const target = await namedEntity(context, 'target', asked, 'Funding', 'Fund', 'Project', 'Facility');
    const found = await context.run<BasisColumns>(CYPHER, { target: target.id, strengths: strengthsAsked(inferred) });
    const rows = found.map((row) => policyBasis(asked, target, row.policy, hopsOf(row), row.issuers)).sort(byNearness);
    const known = new Set(rows.map(({ policy }) => policy.id));
    const near = samePassage ? await standingTogether(context, target, 'Policy', known) : [];
    const together = near.map(({ other, hop, issuers }) => policyBasis(asked, target, other, [hop], issuers));
    return Object.assign(new PoliciesJustifyingAnswer(), {
      target,
      rows: [...rows, ...together],
      missing: missingFrom(target, rows),
    });
  }
}

const part = (
  rows: readonly PolicyBasis[],
  page: PageArguments,
  is: (row: PolicyBasis) => boolean,
): Answer<PolicyBasis> => answer(rows.filter(is), page, basisFacets, []);

/** No basis, or one only planned; an issuer that no document names. */
function missingFrom(target: EntityRow, rows: readonly PolicyBasis[]): Missing[] {
  const missing: Missing[] = [];
  for (const link of ['JUSTIFIES', 'GOVERNS']) {
    const own = rows.filter((row) => row.link === link);
    if (own.length === 0) missing.push(missingHop(link, target));
    else if (own.every(({ policy }) => policy.named === false))
      missing.push(missingHop(link, target, MissingReason.NOT_NAMED));
    else if (own.every(({ modality }) => modality !== 'ACTUAL'))
      missing.push(missingHop(link, target, MissingReason.ONLY_PLANNED));
  }
  const policies = new Map(rows.map((row) => [row.policy.id, row]));
  for (const { policy, issuers } of policies.values()) {
    if (policy.type !== 'Policy') continue;
    if (issuers.length === 0) missing.push(missingHop('ISSUED', policy));
    if (issuers.some(({ named }) => !named)) missing.push(missingHop('ISSUED', policy, MissingReason.NOT_NAMED));
  }
  return missing;
}

type BasisColumns = PathColumns & { readonly policy: EntityRow; readonly issuers: readonly PartyColumns[] };

// What holds for the programme a thing is part of, for the fund that pays it and for what a sum is for, holds for it too; the path says so.
const CYPHER = `
  MATCH (target:Entity {id: $target})
  CALL (target) {
    RETURN target AS held, [] AS down
    UNION
    MATCH path = (held:Fund)-[:GIVES]->(target) RETURN held, relationships(path) AS down
    UNION
    MATCH path = (target:Funding)-[:FOR]->(held:Fund) RETURN held, relationships(path) AS down
    UNION
    MATCH path = (target:Funding)-[:FOR]->(:Project|Facility)-[:PART_OF*0..4]->(held:Project|Facility)
    RETURN held, reverse(relationships(path)) AS down
    UNION
    MATCH path = (target:Project|Facility)-[:PART_OF*1..4]->(held:Project|Facility)
    RETURN held, reverse(relationships(path)) AS down
    UNION
    MATCH path = (held:Funding)-[:FOR|TO]->(target) WHERE target:Project OR target:Facility
    RETURN held, relationships(path) AS down
    UNION
    MATCH path = (held:Fund)-[:GIVES]->(:Funding)-[:FOR|TO]->(target) WHERE target:Project OR target:Facility
    RETURN held, relationships(path) AS down
  }
  CALL (held, down) {
    RETURN held AS last, down AS rest
    UNION
    MATCH (programme:Project)-[basis:JUSTIFIES]->(held) RETURN programme AS last, [basis] + down AS rest
  }
  MATCH (policy:Policy|Project)-[basis:JUSTIFIES|GOVERNS]->(last)
  WITH DISTINCT policy, [basis] + rest AS path
  WHERE all(link IN path WHERE link.strength IS NULL OR link.strength IN $strengths)
  RETURN ${THING('policy')} AS policy, ${PATH_COLUMNS},
    COLLECT {
      MATCH (issuer:Entity)-[issued:ISSUED|RUNS|ESTABLISHED]->(policy)
      RETURN {entity: ${THING('issuer')}, link: type(issued), date: issued.date, statements: issued.statements}
    } AS issuers`;
