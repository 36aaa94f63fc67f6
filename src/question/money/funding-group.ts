/** By what money may be grouped, and into which groups one sum falls. */
import { registerEnumType } from 'type-graphql';
import { interval, yearsOf } from '../../vocabulary/edtf.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { LEVEL_TYPE, type PlaceLevel } from '../answer/place-level.ts';
import type { FundingRow, Party } from './funding-row.ts';
import { periodOf } from './funding-sum.ts';
import { PAYER_KIND_WORDS, type PayerKind, payerKind } from './payer-kind.ts';

export enum FundingGroupBy {
  FUNDER = 'FUNDER',
  PAYER_KIND = 'PAYER_KIND',
  PLACE = 'PLACE',
  INSTRUMENT = 'INSTRUMENT',
  POLICY = 'POLICY',
  POPULATION = 'POPULATION',
  FIELD = 'FIELD',
  YEAR = 'YEAR',
}
registerEnumType(FundingGroupBy, {
  name: 'FundingGroupBy',
  description: 'By what money is grouped. 款项分组方式。',
  valuesConfig: {
    FUNDER: { description: 'Who pays. 出资方。' },
    PAYER_KIND: { description: 'Kind of payer: government, fund, foundation … 出资方类别。' },
    PLACE: {
      description: 'Where the payer stands; where no payer has a place, the recipient or the purpose. 出资方所在地。',
    },
    INSTRUMENT: { description: "Instruments in the document's words. 出资方式（原文）。" },
    POLICY: {
      description: 'The policy or programme that a document gives as the basis, or none. 所述依据（政策或计划）。',
    },
    POPULATION: { description: 'Who receives, or for whom. 对象人群。' },
    FIELD: { description: 'Kind of service. 服务领域。' },
    YEAR: { description: 'The year, or the longer period, that the sum is of. 年份或期间。' },
  },
});

export interface GroupKey {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly entity: EntityRow | null;
  readonly payerKind?: PayerKind;
}

export const NOT_STATED = 'NOT_STATED';

/** The groups of one sum: several where it has several payers, aims or instruments. */
export function groupsOf(row: FundingRow, by: FundingGroupBy, level: PlaceLevel | null, inferred: boolean): GroupKey[] {
  const found = new Map(KEYS[by](row, level, inferred).map((key) => [key.key, key]));
  const [zh, en] = NONE[by];
  return found.size > 0 ? [...found.values()] : [{ key: NOT_STATED, zh, en, entity: null }];
}

/** Whether a sum that falls into several groups counts in each: a policy is the basis of the whole of it, a payer gives only a share. */
export const wholeInEach = (by: FundingGroupBy): boolean => by === FundingGroupBy.POLICY;

const NONE: Record<FundingGroupBy, readonly [string, string]> = {
  FUNDER: ['付款方未说明', 'no payer stated'],
  PAYER_KIND: PAYER_KIND_WORDS.NOT_STATED,
  PLACE: ['地点未说明', 'no place stated'],
  INSTRUMENT: ['方式未说明', 'no instrument stated'],
  POLICY: ['未说明依据', 'no basis stated'],
  POPULATION: ['人群未说明', 'no population stated'],
  FIELD: ['领域未说明', 'no field stated'],
  YEAR: ['时间未说明', 'no time stated'],
};

type KeysOf = (row: FundingRow, level: PlaceLevel | null, inferred: boolean) => GroupKey[];

const ofEntity = (entity: EntityRow): GroupKey => ({
  key: entity.id,
  zh: entity.name ?? entity.id,
  en: entity.name ?? entity.id,
  entity,
});
const ofWords = (words: string): GroupKey => ({ key: words, zh: words, en: words, entity: null });
const part = ({ id, name, type, named }: Party): EntityRow => ({ id, name, type, named: named ?? true });

const KEYS: Record<FundingGroupBy, KeysOf> = {
  FUNDER: ({ payers }) => payers.map((payer) => ofEntity(part(payer))),
  PAYER_KIND: ({ payers }) =>
    payers.map(payerKind).map((kind) => ({
      key: kind,
      zh: PAYER_KIND_WORDS[kind][0],
      en: PAYER_KIND_WORDS[kind][1],
      entity: null,
      payerKind: kind,
    })),
  PLACE: (row, level) => placeOf(row, level).map(ofEntity),
  INSTRUMENT: ({ funding }) => (funding.instruments ?? []).map(ofWords),
  POLICY: ({ bases }, _level, inferred) =>
    bases
      .filter(({ strength }) => strength === 'STATED' || inferred)
      .map(({ strength: _strength, statements: _statements, ...entity }) =>
        ofEntity({ ...entity, named: entity.named ?? true }),
      ),
  POPULATION: ({ recipients, aims }) =>
    [
      ...recipients.filter(({ type }) => type === 'Population').map(part),
      ...aims.flatMap(({ populations }) => populations),
    ].map(ofEntity),
  FIELD: ({ aims }) => aims.flatMap(({ fields }) => fields).map(ofEntity),
  YEAR: (row) => yearKey(row),
};

function placeOf({ payers, recipients, wheres, aims }: FundingRow, level: PlaceLevel | null): EntityRow[] {
  const ends = [
    payers.map(({ places }) => places),
    recipients.map(({ places }) => places),
    [wheres],
    aims.map(({ places }) => places),
  ];
  const chains = ends.map((places) => places.filter(({ length }) => length > 0)).find(({ length }) => length > 0) ?? [];
  return chains.flatMap((places) => {
    const place = places.find(({ type }) => level !== null && type === LEVEL_TYPE[level]) ?? places[0];
    return place ? [place] : [];
  });
}

/** A sum of one year belongs to it; one that runs on, or over several years, to its period as stated. */
function yearKey(row: FundingRow): GroupKey[] {
  const period = periodOf(row);
  const years = yearsOf(period);
  if (period === null || years.length === 0) return row.funding.dateText ? [ofWords(row.funding.dateText)] : [];
  return [ofWords(years.length === 1 && !runsOn(row) ? String(years[0]) : period)];
}

/** A cumulative sum without a stated end says nothing of any one year. */
const runsOn = (row: FundingRow): boolean => row.funding.basis === 'CUMULATIVE' && interval(periodOf(row))?.to === null;

/** How a sum stands to a year: of it, of a longer time that takes it in, or of another. */
export function yearOf(row: FundingRow, year: number): 'IN' | 'WIDER' | 'OUT' {
  const period = periodOf(row);
  const years = yearsOf(period);
  const span = interval(period);
  if (!span || years.length === 0) return 'OUT';
  if (years.length === 1 && !runsOn(row)) return years[0] === year ? 'IN' : 'OUT';
  const [from, to] = [span.from?.slice(0, 4) ?? '0000', span.to?.slice(0, 4) ?? '9999'];
  return from <= String(year) && String(year) <= to ? 'WIDER' : 'OUT';
}
