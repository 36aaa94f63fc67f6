import type { Asked } from './asked.ts';
import { Failure, type FailureCode } from './failure.ts';

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  /** The reviewer's secret. Whoever sends none reads only. */
  readonly token?: string | undefined;
}

/**
 * Asks the API that served this page.
 *
 * Throws a `Failure` where there is no whole answer: a page shows nothing that it did not get.
 */
export const ask = async <Answer, Variables>(
  { name, text }: Asked<Answer, Variables>,
  variables: Variables,
  { signal, token }: AskOptions = {},
): Promise<Answer> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query: text, operationName: name, variables }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    throw signal?.aborted ? cause : new Failure('UNREACHABLE');
  });
  const answer = await readAnswer<Answer>(response);
  const [error] = answer.errors ?? [];
  if (error) throw new Failure(error.extensions?.code ?? 'INTERNAL', error.message, error.extensions);
  if (!answer.data) throw new Failure('INTERNAL');
  return answer.data;
};

interface Answered<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: FailureCode } & Record<string, unknown>;
  }[];
}

/** A proxy in between answers in HTML when the server is away. */
const readAnswer = async <Answer>(response: Response): Promise<Answered<Answer>> => {
  try {
    return (await response.json()) as Answered<Answer>;
  } catch {
    throw new Failure(response.status >= 500 ? 'SERVICE_UNAVAILABLE' : 'INTERNAL');
  }
};
