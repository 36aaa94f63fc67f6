/** Which values may stand on one axis: those of several places at one time, those of one place over several times, and a whole with its parts. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ComparisonPoint, isOwn } from './comparison-point.ts';
import { timeOf } from './comparison-reason.ts';

export enum ComparisonSetKind {
  PLACES = 'PLACES',
  TIMES = 'TIMES',
  PARTS = 'PARTS',
}
registerEnumType(ComparisonSetKind, {
  name: 'ComparisonSetKind',
  description: 'What differs within a set of values that may be set side by side. 可并列的一组数值因何而异。',
  valuesConfig: {
    PLACES: {
      description:
        'Several places at one time; where several such times follow one another, at each of them. 同一时间的多个地点（可有多个时间）。',
    },
    TIMES: { description: 'One place at several times. 同一地点的多个时间。' },
    PARTS: { description: 'A whole of one place, the first, and its stated parts. 一地的整体（在首位）与其所述部分。' },
  },
});

@ObjectType({ description: 'Values that may stand on one axis. 可画在同一坐标轴上的一组数值。' })
export class ComparisonSet {
  @Field(() => ComparisonSetKind)
  kind!: ComparisonSetKind;

  @Field(() => [ComparisonPoint], {
    description:
      'The earliest first, then in the order asked; a whole before its parts. 数值，由早到晚；整体在部分之前。',
  })
  points!: ComparisonPoint[];
}

/** Sets of own values, the largest first, then wholes with their parts. An own value that may be set beside none of another place, and follows none of its own, is in no set unless it has parts. */
export function setsOf(points: readonly ComparisonPoint[]): ComparisonSet[] {
  const usable = points.filter((point) => isOwn(point) && point.value !== null && timeOf(point) !== null);
  const sets = groups(usable, lane).flatMap((alike) => {
    const times = groups(alike, (point) => timeOf(point) ?? '');
    const shared = times.filter((atOnce) => placesIn(atOnce) > 1).flat();
    const single = groups(alike, placeIdOf).filter(
      (own) => new Set(own.map(timeOf)).size > 1 && own.some((point) => !shared.includes(point)),
    );
    return [
      ...(shared.length > 0 ? [setOf(ComparisonSetKind.PLACES, shared)] : []),
      ...single.map((own) => setOf(ComparisonSetKind.TIMES, own)),
    ];
  });
  return [...sets, ...usable.flatMap((whole) => withParts(whole, points))].sort(
    (a, b) => RANKS.indexOf(a.kind) - RANKS.indexOf(b.kind) || b.points.length - a.points.length,
  );
}

const RANKS = Object.values(ComparisonSetKind);

/** A whole and what is stated as part of it, or what it was added from, in its unit. */
function withParts(whole: ComparisonPoint, points: readonly ComparisonPoint[]): ComparisonSet[] {
  const from = new Set(whole.parts.map(({ id }) => id));
  const parts = points.filter(
    ({ source, place, value, signature }) =>
      place.id === whole.place.id &&
      source !== null &&
      value !== null &&
      (from.has(source.id) || (whole.source !== null && source.partOf === whole.source.id)) &&
      signature.unit === whole.signature.unit &&
      signature.modality === whole.signature.modality,
  );
  if (parts.length === 0) return [];
  return [Object.assign(new ComparisonSet(), { kind: ComparisonSetKind.PARTS, points: [whole, ...parts] })];
}

const setOf = (kind: ComparisonSetKind, points: readonly ComparisonPoint[]): ComparisonSet =>
  Object.assign(new ComparisonSet(), {
    kind,
    points: points.toSorted((a, b) => compare(timeOf(a) ?? '', timeOf(b) ?? '') || compare(a.date ?? '', b.date ?? '')),
  });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Alike in all but time, and of times that are alike: counts at dates, or periods of one length. What has grown since some time stands with its own time alone. */
const lane = (point: ComparisonPoint): string => {
  const { period, ...rest } = point.signature;
  const follows = point.basis !== 'CUMULATIVE' && !period?.includes('/');
  const time = point.basis === 'AT_DATE' ? '' : follows ? (period ?? '').replaceAll(/\d/gu, '0') : (period ?? '');
  return JSON.stringify([rest, time]);
};

const placeIdOf = ({ place }: ComparisonPoint): string => place.id ?? '';
const placesIn = (points: readonly ComparisonPoint[]): number => new Set(points.map(placeIdOf)).size;

function groups<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return [...found.values()];
}
