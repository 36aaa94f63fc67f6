import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { cursorUnknown, limitTooLarge, ProductError, queryTooLarge, readOnly } from '../error.ts';
import { type Measured, measure } from './measure.ts';

/** What one query may ask at most. */
export const LIMITS = {
  /** Lexical tokens of the query's text; the playground's introspection has 270. */
  tokens: 5_000,
  /** Levels of selection; one step along a relationship with its evidence takes three or four. */
  depth: 24,
  /** Fields of Query, aliases counted. */
  rootFields: 30,
  /** Objects that the answer could hold, an unbounded nested list counted as ten. */
  cost: 500_000,
  /** Bytes of a request. */
  body: 1_048_576,
} as const;

/** Refuses, before anything is asked of the graph, a query that wants more than one answer should hold. */
export const limits = (): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, schema }) => {
      if (operation === undefined) return;
      try {
        if (operation.operation === 'subscription') throw readOnly(operation.operation);
        check(measure({ document, operation, schema, variables: request.variables ?? {} }));
      } catch (error) {
        if (!(error instanceof ProductError)) throw error;
        throw new GraphQLError(error.message, {
          originalError: error,
          extensions: { code: error.code, http: { status: 400 } },
        });
      }
    },
  }),
});

/** What a generated list and a question's list give as cursors. Neo4jGraphQL takes any other for the beginning, and the reader would never notice. */
const CURSOR = /^(arrayconnection|row):\d{1,9}$/u;

const check = ({ depth, rootFields, cost, sizes, cursors }: Measured): void => {
  const unknown = cursors.find((cursor) => !CURSOR.test(Buffer.from(cursor, 'base64').toString()));
  if (unknown !== undefined) throw cursorUnknown(unknown);
  const tooLarge = sizes.find(({ size, most }) => size < 0 || size > most);
  if (tooLarge) throw limitTooLarge(tooLarge.field, tooLarge.argument, tooLarge.size, tooLarge.most);
  if (rootFields > LIMITS.rootFields) throw queryTooLarge(`root fields ${rootFields}`, LIMITS.rootFields);
  if (depth > LIMITS.depth) throw queryTooLarge(`depth ${depth}`, LIMITS.depth);
  if (cost > LIMITS.cost) throw queryTooLarge(`an answer of up to ${cost} objects`, LIMITS.cost);
};
