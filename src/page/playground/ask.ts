/** What GraphiQL hands over to be asked. */
interface Question {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/** Asks the API that served this page and gives its answer as it came, errors included. */
export const ask = async (question: Question): Promise<never> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(question),
  });
  return (await response.json()) as never;
};
