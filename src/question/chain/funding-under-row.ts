/** One sum under a policy: who pays it to whom, for what, and by which path it stands there. */
import { Arg, Field, ObjectType } from 'type-graphql';
import { type InForce, inForce, yearsOf } from '../../vocabulary/edtf.ts';
import { answerOf } from '../answer/answer.ts';
import { DecimalScalar, yuanFromFen } from '../answer/decimal.ts';
import { certaintyBand, FacetKind, type Facets } from '../answer/facet.ts';
import { type EntityRow, Funding, Policy } from '../answer/graph-types.ts';
import { calledIn, forceNote, Hop, saidAlong, strengthNote, weakest } from '../answer/hop.ts';
import { matchedBy } from '../answer/matched.ts';
import { Party, type PartyColumns, partyOf } from '../answer/party.ts';
import { Language, MatchedBy, reservation, Said } from '../answer/said.ts';
import { lasting } from './policy-basis.ts';

@ObjectType('FundingUnder', { description: 'One sum under a policy. 某政策之下的一笔资金。' })
export class FundingUnderRow extends Said {
  @Field(() => Funding, { description: 'The sum. 资金。' })
  funding!: EntityRow;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan; null where the text gives none. 金额（元）。' })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'End of a range, in yuan. 金额区间上限（元）。' })
  valueTo!: string | null;

  @Field(() => String, { nullable: true, description: 'OVER, NEARLY and so on. 界限。' })
  bound!: string | null;

  @Field(() => String, { nullable: true, description: 'As printed. 原文。' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'TOTAL, CUMULATIVE, RATE. 口径。' })
  basis!: string | null;

  @Field(() => [Party], { description: 'Who pays. 付款方。' })
  payers!: Party[];

  @Field(() => [Party], { description: 'Who receives. 收款方。' })
  recipients!: Party[];

  @Field(() => [Party], { description: 'What it is for. 用途对象。' })
  purposes!: Party[];

  @Field(() => String, {
    description: 'JUSTIFIES or GOVERNS: how the policy stands to the first thing on the path. 关系。',
  })
  link!: string;

  @Field(() => Boolean, { description: 'Whether the policy bears on the sum itself. 是否直接针对该笔资金。' })
  direct!: boolean;

  @Field(() => String, {
    description: 'The weakest of its path: STATED, SAME_PASSAGE, INFERRED. 依据强度（取路径中最弱）。',
  })
  strength!: string;

  @Field(() => String, { description: 'WHOLE_PERIOD, PART_OF_PERIOD, AFTER, UNKNOWN. 政策在该期间是否有效。' })
  inForce!: InForce;

  @Field(() => [Hop], { description: 'From the policy to the sum, the shortest. 从政策到资金的最短路径。' })
  path!: Hop[];

  @Field(() => [[Hop]], { description: 'Other paths to the same sum. 其他路径。' })
  otherPaths!: Hop[][];

  @Field(() => MatchedBy)
  matchedBy!: MatchedBy;

  @Field(() => Policy, { nullable: true, description: 'The policy asked about; null for a programme. 所问政策。' })
  policy!: EntityRow | null;

  rule!: EntityRow;

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const sum = this.funding.name ?? this.funding.id;
    const through = this.path
      .slice(0, -1)
      .map(({ from, to }) => (from.id === this.rule.id || from.type === 'Funding' ? to : from))
      .filter(({ id }) => id !== this.funding.id && id !== this.rule.id)
      .map((thing) => calledIn(thing, language))
      .join(english ? ', ' : '、');
    const notes = `${strengthNote(this.strength, language)}${forceNote(this.inForce, language)}${reservation(this, language)}`;
    const rule = calledIn(this.rule, language);
    if (this.strength === 'SAME_PASSAGE')
      return english
        ? `${sum}: stands in one paragraph with ${rule}; the text does not say that one is the basis of the other.`
        : `${sum}：与${rule}同段出现，原文未说明依据关系。`;
    if (english) {
      const verb = this.link === 'GOVERNS' ? 'is governed by' : this.link === 'JUSTIFIES' ? 'rests on' : 'is for';
      return `${sum}: ${verb} ${rule}${through ? ` through ${through}` : ''}${notes}.`;
    }
    const way = through ? `（经由${through}）` : '';
    const verb =
      this.link === 'GOVERNS' ? `受${rule}规范` : this.link === 'JUSTIFIES' ? `以${rule}为依据` : `用于${rule}`;
    return `${sum}：${verb}${way}${notes}。`;
  }
}

export const FundingUnderConnection = answerOf(FundingUnderRow, 'FundingUnder');

export interface PartiesColumns {
  readonly payers: readonly PartyColumns[];
  readonly recipients: readonly PartyColumns[];
  readonly purposes: readonly PartyColumns[];
}

export function fundingUnderRow(
  asked: string,
  rule: EntityRow,
  funding: EntityRow,
  path: Hop[],
  { payers, recipients, purposes }: PartiesColumns,
): FundingUnderRow {
  const along = saidAlong(path);
  const { fen, fenTo, bound, text, basis } = funding;
  return Object.assign(new FundingUnderRow(), {
    ...along,
    ...weaker(along, funding),
    statements: [...new Set([...along.statements, funding.id])],
    ...{ funding, rule, path, otherPaths: [] },
    policy: rule.type === 'Policy' ? rule : null,
    value: yuanFromFen(hundredths(fen)),
    valueTo: yuanFromFen(hundredths(fenTo)),
    bound: words(bound),
    text: words(text),
    basis: words(basis),
    payers: payers.map(partyOf),
    recipients: recipients.map(partyOf),
    purposes: purposes.map(partyOf),
    link: path[0]?.link ?? 'FOR',
    direct: path.length === 1,
    strength: weakest(path) ?? 'STATED',
    inForce: inForce(words(rule.issued), lasting(funding)),
    matchedBy: matchedBy(asked, rule, []),
  });
}

/** A row is no surer than the reading of its sum. */
const weaker = (
  along: Pick<FundingUnderRow, 'certainty'>,
  { certainty, doubt }: EntityRow,
): Partial<Pick<FundingUnderRow, 'certainty' | 'doubt'>> =>
  typeof certainty === 'number' && certainty < along.certainty ? { certainty, doubt: words(doubt) } : {};

/** The largest first; a rate is no amount and stands behind. */
export const bySize = (a: FundingUnderRow, b: FundingUnderRow): number =>
  Number(a.basis === 'RATE') - Number(b.basis === 'RATE') ||
  Number(b.funding.fen ?? -1) - Number(a.funding.fen ?? -1) ||
  (a.funding.id < b.funding.id ? -1 : 1);

export const fundingFacets = ({
  funding,
  payers,
  recipients,
  purposes,
  modality,
  certainty,
}: FundingUnderRow): Facets => ({
  [FacetKind.TYPE]: [...payers, ...recipients].map(({ entity }) => entity.type ?? ''),
  [FacetKind.PLACE]: [...payers, ...recipients]
    .filter(({ entity, named }) => named && PLACES.includes(entity.type ?? ''))
    .map((party) => party.words),
  [FacetKind.FIELD]: purposes.filter(({ entity }) => entity.type === 'ServiceField').map((party) => party.words),
  [FacetKind.POPULATION]: [...recipients, ...purposes]
    .filter(({ entity }) => entity.type === 'Population')
    .map((party) => party.words),
  [FacetKind.DOCUMENT]: words(funding.document) ? [String(funding.document)] : [],
  [FacetKind.YEAR]: yearsOf(lasting(funding)).map(String),
  [FacetKind.MODALITY]: modality ? [modality] : [],
  [FacetKind.CERTAINTY]: [certaintyBand(certainty)],
});

const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const hundredths = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const PLACES: readonly string[] = ['Province', 'City', 'District', 'Street', 'Community'];
