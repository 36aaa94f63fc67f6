/** Facets: how the whole answer divides, by type, place, field and so on. Counted only when a query selects them. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum FacetKind {
  TYPE = 'TYPE',
  PLACE = 'PLACE',
  FIELD = 'FIELD',
  FIELD_CLASS = 'FIELD_CLASS',
  POPULATION = 'POPULATION',
  DOCUMENT = 'DOCUMENT',
  YEAR = 'YEAR',
  MODALITY = 'MODALITY',
  CERTAINTY = 'CERTAINTY',
}
registerEnumType(FacetKind, { name: 'FacetKind', description: 'By what an answer is divided. 分面。' });

@ObjectType({ description: 'One value of a facet. 分面的一个取值。' })
export class FacetValue {
  @Field(() => String, { description: 'The value, as an argument takes it. 取值。' })
  value!: string;

  @Field(() => String, { description: 'What to call it: the title of a document, else the value. 名称或标题。' })
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the thing that bears the name, where the question tells such things apart: as an argument it fits one thing only. 编号（可分辨同名者）。',
  })
  id!: string | null;

  @Field(() => Int, { description: 'How many rows of the whole answer bear it. 全部结果中的数量。' })
  count!: number;
}

@ObjectType({ description: 'How the whole answer divides. 全部结果的分面统计。' })
export class Facet {
  @Field(() => FacetKind)
  facet!: FacetKind;

  @Field(() => [FacetValue], { description: 'Most frequent first. 由多到少。' })
  values!: FacetValue[];
}

/** What a row counts as, for each facet. */
export type Facets = Partial<Record<FacetKind, readonly string[]>>;

export function countFacets<T>(rows: readonly T[], facetsOf: (row: T) => Facets): Facet[] {
  const counts = new Map<FacetKind, Map<string, number>>();
  for (const row of rows) {
    for (const [facet, values] of Object.entries(facetsOf(row)) as [FacetKind, readonly string[]][]) {
      const known = counts.get(facet) ?? new Map<string, number>();
      for (const value of new Set(values)) known.set(value, (known.get(value) ?? 0) + 1);
      counts.set(facet, known);
    }
  }
  return inOrder(
    [...counts].flatMap(([facet, known]) =>
      [...known].map(([value, count]) => ({ facet, value, name: value, id: null, count })),
    ),
  );
}

/** One value of one facet, as it was counted. */
export type Counted = FacetValue & { readonly facet: FacetKind };

/** Facets in their own order, the values of each from the most frequent down. */
export function inOrder(counted: readonly Counted[]): Facet[] {
  return Object.values(FacetKind).flatMap((facet) => {
    const values = counted
      .filter((one) => one.facet === facet)
      .map(({ value, name, id, count }) => ({ value, name, id, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return values.length === 0 ? [] : [{ facet, values }];
  });
}

/** How certain a reading is, in words that sort: CERTAIN, LIKELY, DOUBTFUL. */
export const certaintyBand = (certainty: number): string =>
  certainty >= 1 ? 'CERTAIN' : certainty >= 0.7 ? 'LIKELY' : 'DOUBTFUL';
