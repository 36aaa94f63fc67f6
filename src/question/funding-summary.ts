/** Q: What do the sums come to, by funder, kind of payer, place, instrument, policy, population, field or year, and what must not be added? */
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { type Answer, answer } from './answer/answer.ts';
import type { QuestionContext } from './answer/context.ts';
import { DecimalScalar, fenFromYuan } from './answer/decimal.ts';
import { namedDocument } from './answer/document-name.ts';
import { certaintyBand, FacetKind, type Facets } from './answer/facet.ts';
import type { EntityRow } from './answer/graph-types.ts';
import { type Missing, MissingReason, missingHop } from './answer/missing.ts';
import { FundingBasis, Nature } from './answer/money-terms.ts';
import { namedEntities } from './answer/name.ts';
import { PageArguments } from './answer/page.ts';
import { PlaceLevel } from './answer/place-level.ts';
import { Modality } from './answer/said.ts';
import { FundingGroupBy, type GroupKey, groupsOf, NOT_STATED, wholeInEach, yearOf } from './money/funding-group.ts';
import { FundingGroup, FundingGroupConnection } from './money/funding-group-row.ts';
import { type FundingRow, fundingsOf } from './money/funding-row.ts';
import { addUp, timeWords } from './money/funding-sum.ts';
import { distinct, saidByAll, toLeftOut, toTotal } from './money/funding-total.ts';
import { LeftOutReason } from './money/left-out.ts';

@ArgsType()
export class FundingSummaryArguments extends PageArguments {
  @Field(() => FundingGroupBy, { description: 'By what to group. 分组方式。' })
  groupBy!: FundingGroupBy;

  @Field(() => String, {
    nullable: true,
    description:
      'A place: id or name; money whose payer, recipient or purpose stands in it, at any depth. 地点（任意层级以内）。',
  })
  within?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Only sums of at least so many yuan. 金额下限（元）。' })
  minAmount?: string | null;

  @Field(() => Nature, { nullable: true })
  nature?: Nature | null;

  @Field(() => Modality, { nullable: true })
  modality?: Modality | null;

  @Field(() => FundingBasis, { nullable: true })
  basis?: FundingBasis | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only money of this year; what is of a longer time is left out with the reason. 年份。',
  })
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'A document: id or title. 文档。' })
  document?: string | null;

  @Field(() => PlaceLevel, {
    nullable: true,
    description:
      'With PLACE: the level of place to group by; the narrowest stated place without it. 按地点分组时的层级。',
  })
  level?: PlaceLevel | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'With POLICY: also bases that a reader inferred. 含推断的依据。',
  })
  inferred = false;

  @Field(() => String, {
    nullable: true,
    description:
      'With FUNDER or POLICY: only the group of this payer, policy or programme: id or name. 仅此出资方、政策或计划一组。',
  })
  of?: string | null;
}

@Resolver()
export class FundingSummary {
  /** Cost: three round trips at most (names, document, sums); the last grows with the sums that fit. */
  @Query(() => FundingGroupConnection, {
    description:
      'Sums by group: what may be added is added, the rest is given with the reason. 分组汇总：可加者相加，其余说明原因。',
  })
  async fundingSummary(
    @Args(() => FundingSummaryArguments) asked: FundingSummaryArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Answer<FundingGroup>> {
    const { place, of } = await named(context, asked);
    const document = asked.document ? (await namedDocument(context, 'document', asked.document)).id : null;
    const minimum = asked.minAmount ? Number(fenFromYuan(asked.minAmount)) : null;
    const { nature, modality, basis, year } = asked;
    const found = await fundingsOf(context, {
      within: place?.id,
      document,
      nature,
      modality,
      basis,
      minimum,
      of: of?.id,
    });
    const rows = year ? found.filter((row) => yearOf(row, year) !== 'OUT') : found;
    const groups = grouped(rows, asked)
      .filter(({ key }) => !of || key === of.id)
      .sort(byTotal);
    return answer(groups, asked, facetsOf, missingFrom(rows, asked.groupBy, place ?? null));
  }
}

/** The things that the arguments name, in one round trip. */
async function named(
  context: QuestionContext,
  { within, of }: FundingSummaryArguments,
): Promise<{ readonly place?: EntityRow | undefined; readonly of?: EntityRow | undefined }> {
  const wanted = [
    ...(within ? [{ argument: 'within', text: within, labels: ['Place'] }] : []),
    ...(of ? [{ argument: 'of', text: of, labels: ['Funder', 'Policy', 'Project'] }] : []),
  ];
  const found = await namedEntities(context, wanted);
  const [place, other] = within ? found : [undefined, ...found];
  return { place, of: other };
}

function grouped(
  rows: readonly FundingRow[],
  { groupBy, level = null, inferred, year }: FundingSummaryArguments,
): FundingGroup[] {
  const groups = new Map<string, { key: GroupKey; rows: FundingRow[] }>();
  const reasons = new Map<string, LeftOutReason>();
  for (const row of rows) {
    const keys = groupsOf(row, groupBy, level, inferred);
    if (keys.length > 1 && !wholeInEach(groupBy)) reasons.set(row.funding.id, LeftOutReason.SHARE_NOT_STATED);
    if (year && yearOf(row, year) === 'WIDER') reasons.set(row.funding.id, LeftOutReason.PERIOD_WIDER);
    if (row.funding.basis === 'RATE') reasons.set(row.funding.id, LeftOutReason.RATE);
    for (const key of keys) {
      const group = groups.get(key.key) ?? { key, rows: [] };
      group.rows.push(row);
      groups.set(key.key, group);
    }
  }
  return [...groups.values()].map(({ key, rows: members }) => toGroup(key, members, reasons));
}

function toGroup(
  group: GroupKey,
  rows: readonly FundingRow[],
  reasons: ReadonlyMap<string, LeftOutReason>,
): FundingGroup {
  const { total, others, leftOut } = addUp(rows, reasons);
  return Object.assign(new FundingGroup(), {
    ...saidByAll(rows.map((row) => row.said)),
    ...{ key: group.key, zh: group.zh, en: group.en, entity: group.entity, payerKind: group.payerKind ?? null, rows },
    total: total ? toTotal(total) : null,
    otherTotals: others.map(toTotal),
    leftOut: leftOut.map(toLeftOut),
    fundingCount: rows.length,
  });
}

/** What is stated first, and the largest of it. */
const byTotal = (a: FundingGroup, b: FundingGroup): number =>
  Number(a.key === NOT_STATED) - Number(b.key === NOT_STATED) ||
  Number(b.total?.value ?? -1) - Number(a.total?.value ?? -1) ||
  (a.zh < b.zh ? -1 : 1);

function facetsOf({ rows, certainty }: FundingGroup): Facets {
  return {
    [FacetKind.PLACE]: distinct(rows.flatMap(({ payers }) => payers.map(({ places: [place] }) => place?.name))),
    [FacetKind.FIELD]: distinct(
      rows.flatMap(({ aims }) => aims.flatMap(({ fields }) => fields.map(({ name }) => name))),
    ),
    [FacetKind.DOCUMENT]: distinct(rows.map(({ funding }) => funding.document)),
    [FacetKind.YEAR]: distinct(rows.map(timeWords)),
    [FacetKind.MODALITY]: distinct(rows.map(({ funding }) => funding.modality)),
    [FacetKind.CERTAINTY]: [certaintyBand(certainty)],
  };
}

/** What the grouping asks for and a sum does not say; payers that a document speaks of without naming them. */
function missingFrom(rows: readonly FundingRow[], by: FundingGroupBy, place: EntityRow | null): Missing[] {
  if (rows.length === 0)
    return [
      place ? missingHop('GIVES', place) : { hop: 'GIVES', fromId: null, from: '', reason: MissingReason.NOT_STATED },
    ];
  const missing: Missing[] = [];
  if (by === FundingGroupBy.FUNDER || by === FundingGroupBy.PAYER_KIND) {
    for (const { funding, payers } of rows) {
      if (payers.length === 0) missing.push(missingHop('GIVES', funding));
      missing.push(
        ...payers
          .filter(({ named }) => named === false)
          .map((payer) => missingHop('GIVES', payer, MissingReason.NOT_NAMED)),
      );
    }
  }
  if (by === FundingGroupBy.POLICY)
    missing.push(
      ...rows
        .filter(({ bases }) => !bases.some(({ strength }) => strength === 'STATED'))
        .map(({ funding }) => missingHop('JUSTIFIES', funding)),
    );
  if (rows.every(({ funding }) => funding.modality !== 'ACTUAL'))
    missing.push(missingHop('GIVES', place ?? { id: '', name: '' }, MissingReason.ONLY_PLANNED));
  return [...new Map(missing.map((one) => [`${one.hop}${one.fromId}${one.reason}`, one])).values()];
}
