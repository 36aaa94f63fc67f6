/** One policy that a thing rests on or is governed by, with the path between them. */
import { Arg, Field, ObjectType } from 'type-graphql';
import { type InForce, inForce, yearsOf } from '../../vocabulary/edtf.ts';
import { answerOf } from '../answer/answer.ts';
import { certaintyBand, FacetKind, type Facets } from '../answer/facet.ts';
import { Entity, type EntityRow } from '../answer/graph-types.ts';
import { calledIn, forceNote, Hop, saidAlong, strengthNote, weakest } from '../answer/hop.ts';
import { matchedBy } from '../answer/matched.ts';
import { Party, type PartyColumns, partyOf } from '../answer/party.ts';
import { Language, MatchedBy, reservation, Said } from '../answer/said.ts';

@ObjectType({
  description: 'One policy (or programme) and how it stands to the target. 一项政策（或计划）与所问对象的关系。',
})
export class PolicyBasis extends Said {
  @Field(() => Entity, {
    description: 'The policy, or the programme that the text gives as the basis. 政策或作为依据的计划。',
  })
  policy!: EntityRow;

  @Field(() => String, {
    description: 'JUSTIFIES or GOVERNS: how the policy stands to the first thing on its path. 关系。',
  })
  link!: string;

  @Field(() => [Party], {
    description: 'Who issued it; for a programme who runs or set it up. 发布者；计划则为实施者或设立者。',
  })
  issuers!: Party[];

  @Field(() => String, { nullable: true, description: 'When it was issued, EDTF. 发布时间。' })
  issued!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'From when it applies to the first thing on its path. 适用时间。',
  })
  date!: string | null;

  @Field(() => String, {
    description:
      'WHOLE_PERIOD, PART_OF_PERIOD, AFTER, UNKNOWN, for the target: in force for part of the period is no basis for all of the money. 在对象所涉期间是否有效。',
  })
  inForce!: InForce;

  @Field(() => String, {
    description: 'The weakest of its path: STATED, SAME_PASSAGE, INFERRED. 依据强度（取路径中最弱）。',
  })
  strength!: string;

  @Field(() => Boolean, { description: 'Whether it bears on the target itself. 是否直接针对所问对象。' })
  direct!: boolean;

  @Field(() => [Hop], { description: 'From the policy to the target. 从政策到对象的路径。' })
  path!: Hop[];

  @Field(() => MatchedBy)
  matchedBy!: MatchedBy;

  target!: EntityRow;

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const [policy, target] = [this.policy, this.target].map((thing) => calledIn(thing, language));
    const stops = this.path.slice(0, -1).map(({ to, from }, index) => {
      const next = this.path[index + 1];
      return next && (next.from.id === to.id || next.to.id === to.id) ? to : from;
    });
    const through = stops.map((thing) => calledIn(thing, language)).join(english ? ', ' : '、');
    const notes = `${strengthNote(this.strength, language)}${forceNote(this.inForce, language)}${reservation(this, language)}`;
    if (this.strength === 'SAME_PASSAGE')
      return english
        ? `${policy} and ${target} stand in one paragraph; the text does not say that one is the basis of the other.`
        : `${policy}与${target}同段出现，原文未说明依据关系。`;
    if (english) {
      const verb = this.link === 'GOVERNS' ? 'governs' : 'is given as the basis of';
      return `${policy} ${verb} ${target}${through ? ` through ${through}` : ''}${notes}.`;
    }
    const way = through ? `通过${through}` : '';
    return this.link === 'GOVERNS'
      ? `${policy}${way}规范${target}${notes}。`
      : `${policy}${way}是${target}的依据${notes}。`;
  }
}

export const PolicyBasisConnection = answerOf(PolicyBasis, 'PolicyBases');

export function policyBasis(
  asked: string,
  target: EntityRow,
  policy: EntityRow,
  path: Hop[],
  issuers: readonly PartyColumns[],
): PolicyBasis {
  const [first] = path;
  const isPolicy = policy.type === 'Policy';
  const parties = issuers.filter(({ link }) => !isPolicy || link === 'ISSUED').map(partyOf);
  const along = saidAlong(path);
  return Object.assign(new PolicyBasis(), {
    ...along,
    statements: [...new Set([...along.statements, ...parties.flatMap(({ statements }) => statements)])],
    ...{ policy, target, path },
    link: first?.link ?? 'JUSTIFIES',
    issuers: parties,
    issued: text(policy.issued) ?? parties.find(({ date }) => date)?.date ?? null,
    date: first?.date ?? null,
    inForce: inForce(text(policy.issued), lasting(target)),
    strength: weakest(path) ?? 'STATED',
    direct: path.length === 1,
    matchedBy: matchedBy(asked, target, []),
  });
}

/** The nearest first, JUSTIFIES before GOVERNS, then by name. */
export const byNearness = (a: PolicyBasis, b: PolicyBasis): number =>
  a.path.length - b.path.length ||
  b.link.localeCompare(a.link, 'en') ||
  ((a.policy.name ?? '') < (b.policy.name ?? '') ? -1 : 1);

export const basisFacets = ({ policy, issued, issuers, modality, certainty }: PolicyBasis): Facets => ({
  [FacetKind.TYPE]: [policy.type ?? ''],
  [FacetKind.PLACE]: issuers.filter(({ entity }) => PLACES.includes(entity.type ?? '')).map(({ words }) => words),
  [FacetKind.DOCUMENT]: Array.isArray(policy.documents) ? policy.documents.map(String) : [],
  [FacetKind.YEAR]: yearsOf(issued).map(String),
  [FacetKind.MODALITY]: modality ? [modality] : [],
  [FacetKind.CERTAINTY]: [certaintyBand(certainty)],
});

/** When the target goes on: its own period or date, or open since it was established. */
export function lasting({ period, date, established }: EntityRow): string | null {
  const since = text(established);
  return text(period) ?? text(date) ?? (since ? `${since}/..` : null);
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const PLACES: readonly string[] = ['Province', 'City', 'District', 'Street', 'Community'];
