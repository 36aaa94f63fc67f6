import { useEffect, useReducer, useRef } from 'preact/hooks';
import { ask } from './ask.ts';
import type { Asked } from './asked.ts';
import { Failure } from './failure.ts';
import { keep, kept } from './kept.ts';
import { untilBack } from './until-back.ts';

/** What a page knows of its answer. While the next one is on its way, `answer` is still the last. */
export type Answering<Answer> = {
  readonly answer: Answer | undefined;
  readonly failure: Failure | undefined;
  readonly isWaiting: boolean;
  /** Asks once more, past what is kept. */
  readonly again: () => void;
};

/**
 * Asks when query or variables change, and drops what comes too late. `variables` undefined: nothing is asked yet.
 *
 * `token`: the reviewer's secret, for what only a reviewer is told.
 *
 * Where server or database are away it asks again by itself when they are back; where the query took too long, once more at once, since a
 * graph that was just started is slowest the first time.
 */
export const useAnswer = <Answer, Variables>(
  asked: Asked<Answer, Variables>,
  variables: Variables | undefined,
  { token }: { readonly token?: string | undefined } = {},
): Answering<Answer> => {
  const key = variables === undefined ? undefined : [asked.text, JSON.stringify(variables), token].join('\n');
  const [times, again] = useReducer(next, 0);
  const [, render] = useReducer(next, 0);
  const state = useRef<State<Answer>>({ key: undefined, answer: undefined, failure: undefined });
  const last = useRef(times);

  if (state.current.key !== key && key !== undefined) {
    const known = kept<Answer>(key);
    if (known) state.current = { key, answer: known, failure: undefined };
  }

  useEffect(() => {
    if (key === undefined || variables === undefined) return;
    const isRepeated = last.current !== times;
    last.current = times;
    if (!isRepeated && state.current.key === key && state.current.answer !== undefined) return;
    const stop = new AbortController();
    const settle = (next: Partial<State<Answer>>) => {
      if (stop.signal.aborted) return;
      state.current = { key, answer: undefined, failure: undefined, ...next };
      render(undefined);
    };
    const askNow = () => ask(asked, variables, { signal: stop.signal, token });
    const askAgain = (cause: unknown) => {
      if (!stop.signal.aborted && cause instanceof Failure && cause.code === 'QUERY_TOO_SLOW') return askNow();
      throw cause;
    };
    askNow()
      .catch(askAgain)
      .then(
        (answer) => {
          keep(key, answer);
          settle({ answer });
        },
        (cause: unknown) => {
          const failure = cause instanceof Failure ? cause : new Failure('INTERNAL');
          settle({ failure });
          if (failure.isPassing)
            untilBack(stop.signal).then(
              () => again(undefined),
              () => {},
            );
        },
      );
    return () => stop.abort();
  }, [key, times]);

  const { answer, failure } = state.current;
  const isCurrent = state.current.key === key;
  return {
    answer,
    failure: isCurrent ? failure : undefined,
    isWaiting: key !== undefined && !isCurrent,
    again: () => again(undefined),
  };
};

const next = (count: number): number => count + 1;

interface State<Answer> {
  readonly key: string | undefined;
  readonly answer: Answer | undefined;
  readonly failure: Failure | undefined;
}
