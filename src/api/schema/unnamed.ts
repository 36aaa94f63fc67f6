import type { GraphQLFieldResolver } from 'graphql';

type Where = Readonly<Record<string, unknown>>;

/** Leaves parties that no document names one by one out of a root list and its counts, unless the query itself speaks of `named`. */
export const withoutUnnamed =
  (resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  (source, values: { where?: Where | null }, context, info) => {
    const where = values.where ?? undefined;
    if (where !== undefined && speaksOfNamed(where)) return resolve(source, values, context, info);
    const named = { named: { eq: true } };
    return resolve(source, { ...values, where: where === undefined ? named : { AND: [where, named] } }, context, info);
  };

/** Whether a filter mentions `named` of the listed things themselves; what it says of related things doesn't count. */
export const speaksOfNamed = (where: Where): boolean =>
  Object.entries(where).some(([key, value]) => {
    if (key === 'named') return true;
    if (key === 'AND' || key === 'OR')
      return Array.isArray(value) && value.some((part) => isWhere(part) && speaksOfNamed(part));
    return key === 'NOT' && isWhere(value) && speaksOfNamed(value);
  });

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null;
