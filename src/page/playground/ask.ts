/** What GraphiQL hands over to be asked. */
interface Question {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/** Asks the API that served this page and gives its answer as it came, errors included. */
export const ask = async ({ operationName, ...question }: Question): Promise<never> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    // Right after an example was opened GraphiQL still names the operation of the query before it.
    body: JSON.stringify(holds(question.query, operationName) ? { ...question, operationName } : question),
  });
  return (await response.json()) as never;
};

const holds = (query: string, operationName: string | null | undefined): boolean =>
  typeof operationName === 'string' &&
  new RegExp(`\\b(query|subscription|mutation)\\s+${operationName}\\b`, 'u').test(query);
