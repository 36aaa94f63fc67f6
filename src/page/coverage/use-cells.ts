import { useEffect, useReducer, useState } from 'preact/hooks';
import { ask } from '../ask/ask.ts';
import { Failure } from '../ask/failure.ts';
import { keep, kept } from '../ask/kept.ts';
import { type Answering, useAnswer } from '../ask/use-answer.ts';
import {
  type CoverageCellsFragment,
  CoveragePage,
  type CoveragePageQuery,
  type CoveragePageQueryVariables,
} from './coverage.graphql.ts';
import { FurtherCells, type FurtherCellsQuery } from './further-cells.graphql.ts';

export type Cell = CoverageCellsFragment['edges'][number]['node'];

/** So many cells are loaded at most: a larger matrix is read by nobody, and is better narrowed. */
export const MOST_CELLS = 1_000;

/** A matrix as it fills: the first five hundred cells with one question, the others after them. */
export interface Cells {
  readonly answering: Answering<CoveragePageQuery>;
  readonly cells: readonly Cell[];
  readonly isLoading: boolean;
  /** Why the cells after those that are there did not come. */
  readonly failure: Failure | undefined;
  readonly goOn: () => void;
}

export const useCells = (variables: CoveragePageQueryVariables): Cells => {
  const answering = useAnswer(CoveragePage, variables);
  const { answer, isWaiting } = answering;
  const [further, setFurther] = useState<Further>({ of: undefined, cells: [], isLoading: false });
  const [times, goOn] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    if (!answer || isWaiting) return;
    const stop = new AbortController();
    loadFurther(answer, variables, stop.signal, (state) => {
      if (!stop.signal.aborted) setFurther({ of: answer, ...state });
    });
    return () => stop.abort();
  }, [answer, isWaiting, times]);

  const isCurrent = answer !== undefined && further.of === answer;
  return {
    answering,
    cells: [...nodesOf(answer), ...(isCurrent ? further.cells : [])],
    isLoading: isCurrent ? further.isLoading : (answer?.coverage.pageInfo.hasNextPage ?? false),
    failure: isCurrent ? further.failure : undefined,
    goOn: () => goOn(undefined),
  };
};

interface Further {
  /** The answer that it goes on from. */
  readonly of: CoveragePageQuery | undefined;
  readonly cells: readonly Cell[];
  readonly isLoading: boolean;
  readonly failure?: Failure | undefined;
}

/** One page after the other, each shown as it comes, until the matrix is whole or large enough. */
const loadFurther = async (
  first: CoveragePageQuery,
  variables: CoveragePageQueryVariables,
  signal: AbortSignal,
  show: (further: Omit<Further, 'of'>) => void,
): Promise<void> => {
  const most = MOST_CELLS - nodesOf(first).length;
  let cells: readonly Cell[] = [];
  let { hasNextPage, endCursor } = first.coverage.pageInfo;
  try {
    while (hasNextPage && endCursor && cells.length < most) {
      const { coverage } = await pageAfter(endCursor, variables, signal);
      cells = [...cells, ...coverage.edges.map(({ node }) => node)];
      ({ hasNextPage, endCursor } = coverage.pageInfo);
      show({ cells, isLoading: hasNextPage && cells.length < most });
    }
    if (cells.length === 0) show({ cells, isLoading: false });
  } catch (cause) {
    show({ cells, isLoading: false, failure: cause instanceof Failure ? cause : new Failure('INTERNAL') });
  }
};

/** Kept like every answer, so that going back, or on after a failure, asks nothing twice. */
const pageAfter = async (
  after: string,
  variables: CoveragePageQueryVariables,
  signal: AbortSignal,
): Promise<FurtherCellsQuery> => {
  const key = `${FurtherCells.text}\n${JSON.stringify({ ...variables, after })}`;
  const known = kept<FurtherCellsQuery>(key);
  if (known) return known;
  const answer = await ask(FurtherCells, { ...variables, after }, { signal });
  keep(key, answer);
  return answer;
};

const nodesOf = (answer: CoveragePageQuery | undefined): readonly Cell[] =>
  answer?.coverage.edges.map(({ node }) => node) ?? [];
