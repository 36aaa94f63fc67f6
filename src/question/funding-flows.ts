/** Q: Which money crosses the border of a province, a city or a district? */
import { Arg, Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { yearsOf } from '../vocabulary/edtf.ts';
import { type Answer, answer, answerOf } from './answer/answer.ts';
import { boundOf } from './answer/bound.ts';
import type { QuestionContext } from './answer/context.ts';
import { DecimalScalar, yuanFromFen } from './answer/decimal.ts';
import { certaintyBand, FacetKind, type Facets } from './answer/facet.ts';
import { Entity, type EntityRow, Funding, Place } from './answer/graph-types.ts';
import { type Missing, MissingReason, missingHop } from './answer/missing.ts';
import { BoundKind } from './answer/money-terms.ts';
import { namedEntities } from './answer/name.ts';
import { PageArguments } from './answer/page.ts';
import { PlaceLevel } from './answer/place-level.ts';
import { Language, reservation, Said, said } from './answer/said.ts';
import { type FundingRow, fundingsOf, type Party } from './money/funding-row.ts';
import { periodOf } from './money/funding-sum.ts';
import { crossing } from './money/place-crossing.ts';

@ArgsType()
export class FundingFlowArguments extends PageArguments {
  @Field(() => PlaceLevel, { description: 'Whose border the money crosses. 跨越何级地域。' })
  level!: PlaceLevel;

  @Field(() => String, {
    nullable: true,
    description: 'A place in which either end stands, at any depth: id or name. 任一端所在地点。',
  })
  within?: string | null;

  @Field(() => String, { nullable: true, description: 'A place that the money leaves: id or name. 资金流出地。' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'A place that the money goes to: id or name. 资金流入地。' })
  to?: string | null;
}

@ObjectType({ description: 'One sum, from a payer in one place to a recipient in another. 一笔跨地域的款项。' })
export class FundingFlow extends Said {
  @Field(() => Funding, { description: 'The sum. 款项。' })
  funding!: EntityRow;

  @Field(() => Entity, { description: 'Who pays; `named: false` where no document names it. 出资方。' })
  payer!: EntityRow;

  @Field(() => Place, {
    description:
      'Where the payer stands, at the level asked for or the nearest above it that is stated. 出资方所在地。',
  })
  fromPlace!: EntityRow;

  @Field(() => Entity, { description: 'Who receives. 收款方。' })
  recipient!: EntityRow;

  @Field(() => Place, { description: 'Where the recipient stands. 收款方所在地。' })
  toPlace!: EntityRow;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan; null where no sum is stated. 金额（元）。' })
  value!: string | null;

  @Field(() => BoundKind, { description: 'Bound as printed. 界限。' })
  bound!: string;

  @Field(() => String, { nullable: true, description: 'As printed. 原文写法。' })
  text!: string | null;

  row!: FundingRow;
  /** Where they stand, narrowest first. */
  ends!: { readonly from: readonly EntityRow[]; readonly to: readonly EntityRow[] };

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const unnamed = english ? ', not named' : '，未点名';
    const party = ({ id, name = '', named }: EntityRow, places: readonly EntityRow[]): string => {
      const place = places
        .filter((one) => one.id !== id)
        .toReversed()
        .map((one) => one.name ?? '')
        .join('');
      const where = `${place}${named === false ? unnamed : ''}`;
      return `${name}${where === '' ? '' : english ? ` (${where})` : `（${where}）`}`;
    };
    const [from, to] = [party(this.payer, this.ends.from), party(this.recipient, this.ends.to)];
    const sum = this.text ?? (english ? 'a sum that is not stated' : '金额未说明');
    const stage = english ? STAGE_EN[this.row.funding.stage ?? ''] : STAGE_ZH[this.row.funding.stage ?? ''];
    return english
      ? `${from} → ${to}: ${sum}${stage ?? ''}${reservation(this, language)}.`
      : `${from} → ${to}：${sum}${stage ?? ''}${reservation(this, language)}。`;
  }
}

const STAGE_ZH: Record<string, string> = {
  BUDGET: '（预算）',
  AWARDED: '（已签约或确定，未说明已支付）',
  PAID: '（已支付）',
};
const STAGE_EN: Record<string, string> = {
  BUDGET: ' (budgeted)',
  AWARDED: ' (awarded or agreed, not said to be paid)',
  PAID: ' (paid)',
};

export const FundingFlowConnection = answerOf(FundingFlow);

@Resolver()
export class FundingFlows {
  /** Cost: two round trips; the second grows with the sums. */
  @Query(() => FundingFlowConnection, {
    description:
      'Money whose payer and recipient lie in different provinces, cities or districts. 跨省、市、区县的资金。',
  })
  async fundingFlows(
    @Args(() => FundingFlowArguments) { level, within, from, to, ...page }: FundingFlowArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Answer<FundingFlow>> {
    const asked = Object.entries({ within, from, to }).flatMap(([argument, text]) =>
      text ? [{ argument, text, labels: ['Place'] }] : [],
    );
    const places = await namedEntities(context, asked);
    const place = (argument: string): EntityRow | null =>
      places[asked.findIndex((one) => one.argument === argument)] ?? null;
    const rows = await fundingsOf(context, { within: (place('within') ?? place('from') ?? place('to'))?.id });
    const stands = (ends: readonly EntityRow[], where: EntityRow | null): boolean =>
      !where || ends.some(({ id }) => id === where.id);
    const pairs = rows
      .flatMap(pairsOf)
      .filter(({ payer, places: to_ }) => stands(payer.places, place('from')) && stands(to_, place('to')));
    const flows = pairs.flatMap((pair) => toFlow(pair, level)).sort(bySize);
    return answer(flows, page, facetsOf, missingFrom(flows, pairs, places[0] ?? null));
  }
}

interface Pair {
  readonly row: FundingRow;
  readonly payer: Party;
  readonly recipient: Party;
  /** Where the recipient stands, else where the statement sets the money. */
  readonly places: readonly EntityRow[];
}

const pairsOf = (row: FundingRow): Pair[] =>
  row.payers.flatMap((payer) =>
    row.recipients.map((recipient) => ({
      row,
      payer,
      recipient,
      places: recipient.places.length > 0 ? recipient.places : row.wheres,
    })),
  );

function toFlow({ row, payer, recipient, places }: Pair, level: PlaceLevel): FundingFlow[] {
  const border = crossing(payer.places, places, level);
  if (!border) return [];
  const { funding } = row;
  const flow = {
    payer: part(payer),
    recipient: part(recipient),
    fromPlace: border.from,
    toPlace: border.to,
    row,
    ends: { from: payer.places, to: places },
  };
  const sum = { funding, value: yuanFromFen(funding.fen), bound: boundOf(funding.bound), text: funding.text ?? null };
  return [Object.assign(new FundingFlow(), { ...said([row.said]), ...flow, ...sum })];
}

const part = ({ id, name, type, named }: Party): EntityRow => ({ id, name, type, named: named ?? true });

const bySize = (a: FundingFlow, b: FundingFlow): number =>
  (b.row.funding.fen ?? 0) - (a.row.funding.fen ?? 0) || (a.row.funding.id < b.row.funding.id ? -1 : 1);

const facetsOf = ({ row, fromPlace, toPlace, modality, certainty }: FundingFlow): Facets => ({
  [FacetKind.PLACE]: [fromPlace.name ?? '', toPlace.name ?? ''],
  [FacetKind.FIELD]: row.aims.flatMap(({ fields }) => fields.map(({ name = '' }) => name)),
  [FacetKind.DOCUMENT]: [row.funding.document],
  [FacetKind.YEAR]: yearsOf(periodOf(row)).map(String),
  [FacetKind.MODALITY]: modality ? [modality] : [],
  [FacetKind.CERTAINTY]: [certaintyBand(certainty)],
});

/** Ends that no document names, and ends of which no document says where they are: money between those may cross a border unseen. */
function missingFrom(flows: readonly FundingFlow[], pairs: readonly Pair[], place: EntityRow | null): Missing[] {
  const unnamed = flows.flatMap(({ payer, recipient }) => [
    ...(payer.named === false ? [missingHop('GIVES', payer, MissingReason.NOT_NAMED)] : []),
    ...(recipient.named === false ? [missingHop('TO', recipient, MissingReason.NOT_NAMED)] : []),
  ]);
  const nowhere = pairs.flatMap(({ payer, recipient, places }) => [
    ...(payer.places.length === 0 ? [missingHop('LOCATED_IN', payer)] : []),
    ...(places.length === 0 ? [missingHop('LOCATED_IN', recipient)] : []),
  ]);
  const none =
    flows.length === 0
      ? [place ? missingHop('TO', place) : { hop: 'TO', fromId: null, from: '', reason: MissingReason.NOT_STATED }]
      : [];
  return [...new Map([...none, ...unnamed, ...nowhere].map((one) => [`${one.hop}${one.fromId}`, one])).values()];
}
