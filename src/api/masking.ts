import { randomUUID } from 'node:crypto';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { internalError, ProductError, queryTooSlow, serviceUnavailable } from '../error.ts';

/** Errors of the query itself, which say nothing about the graph's inside and help whoever wrote it. */
const OF_THE_QUERY: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

/** Lets through what is meant for a person; everything else becomes an id that stands in the log. No text of a database ever passes. */
export const maskErrors =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(error);
    if (cause instanceof ProductError) return withError(formatted, cause);
    if (OF_THE_QUERY.has(formatted.extensions?.code) && (cause === error || cause instanceof GraphQLError))
      return { ...formatted, extensions: { code: formatted.extensions?.code } };
    const requestId = randomUUID();
    const masked = maskedError(cause, requestId);
    // The message may hold words of a document or of the asker: only where it happened is logged.
    logger.error(
      { requestId, error: nameOf(cause), code: codeOf(cause), at: stackOf(cause), path: formatted.path?.join('.') },
      masked.code,
    );
    return withError(formatted, masked);
  };

const withError = (formatted: GraphQLFormattedError, error: ProductError): GraphQLFormattedError => ({
  message: error.message,
  ...(formatted.locations ? { locations: formatted.locations } : {}),
  ...(formatted.path ? { path: formatted.path } : {}),
  extensions: { ...error.details, code: error.code },
});

/** GraphQL and the delegation wrap an error once for each level that it passes. */
const causeOf = (error: unknown): unknown => {
  if (error instanceof GraphQLError && error.originalError) return causeOf(error.originalError);
  if (error instanceof AggregateError && error.errors.length > 0) return causeOf(error.errors[0]);
  return error;
};

const maskedError = (cause: unknown, requestId: string): ProductError => {
  const code = codeOf(cause) ?? '';
  if (/TransactionTimedOut|TransactionTerminated/u.test(code)) return queryTooSlow(requestId);
  if (
    /^(ServiceUnavailable|SessionExpired|N\/A)$|TransientError|ClientError\.Security|DatabaseUnavailable|NotALeader/u.test(
      code,
    )
  )
    return serviceUnavailable(requestId);
  return internalError(requestId);
};

const codeOf = (cause: unknown): string | undefined =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : undefined;

const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : typeof cause);

const stackOf = (cause: unknown): string[] =>
  cause instanceof Error
    ? (cause.stack ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.startsWith('at '))
        .slice(0, 5)
    : [];
