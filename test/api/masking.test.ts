import { GraphQLError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { maskErrors } from '../../src/api/masking.ts';
import { limitTooLarge } from '../../src/error.ts';

const lines: string[] = [];
const mask = maskErrors(pino({}, { write: (line: string) => lines.push(line) }));
const located = (cause: Error): GraphQLError =>
  new GraphQLError(cause.message, { originalError: cause, path: ['cities', 0] });
const masked = (cause: Error) =>
  mask({ message: cause.message, path: ['cities', 0], extensions: { code: 'INTERNAL_SERVER_ERROR' } }, located(cause));

describe('masked errors', () => {
  it('let through what is meant for a person, however often it was wrapped', () => {
    const error = located(located(limitTooLarge('cities', 'limit', 900, 500)));
    expect(mask({ message: error.message }, error)).toEqual({
      message: 'cities(limit: 900): expected 0 to 500. Ask for less and go on with offset or after.',
      extensions: { code: 'LIMIT_TOO_LARGE' },
    });
  });

  it('let through what is wrong with the query', () => {
    const error = new GraphQLError('Cannot query field "nope"');
    expect(
      mask({ message: error.message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: ['x'] } }, error),
    ).toEqual({
      message: 'Cannot query field "nope"',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('hide a text of the database and say only where to look', () => {
    const secret = 'secret words of a document';
    const answer = masked(new Neo4jError(secret, 'Neo.ClientError.Statement.SyntaxError', '42001', secret));
    expect(answer.extensions?.code).toBe('INTERNAL');
    expect(answer.message).toMatch(/request [0-9a-f-]{36}/u);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(lines.join('')).not.toContain('secret');
    expect(lines.join('')).toContain('Neo.ClientError.Statement.SyntaxError');
  });

  it('tell a graph that is away from a query that is too slow', () => {
    expect(masked(new Neo4jError('x', 'ServiceUnavailable', '08000', 'x')).extensions?.code).toBe(
      'SERVICE_UNAVAILABLE',
    );
    expect(
      masked(new Neo4jError('x', 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', '25N14', 'x'))
        .extensions?.code,
    ).toBe('QUERY_TOO_SLOW');
  });
});
