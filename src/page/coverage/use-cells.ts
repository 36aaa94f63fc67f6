import { useRef, useState } from 'preact/hooks';
import { ask } from '../ask/ask.ts';
import { Failure } from '../ask/failure.ts';
import { type Answering, useAnswer } from '../ask/use-answer.ts';
import {
  type CoverageCellsFragment,
  CoveragePage,
  type CoveragePageQuery,
  type CoveragePageQueryVariables,
} from './coverage.graphql.ts';
import { FurtherCells } from './further-cells.graphql.ts';

export type Cell = CoverageCellsFragment['edges'][number]['node'];

/** A matrix: its first five hundred cells, and more of them when they are wished for. */
export interface Cells {
  readonly answering: Answering<CoveragePageQuery>;
  readonly cells: readonly Cell[];
  readonly isLoading: boolean;
  /** Why the cells after those that are there did not come. */
  readonly failure: Failure | undefined;
  /** Loads five hundred more. */
  readonly goOn: () => void;
}

export const useCells = (variables: CoveragePageQueryVariables): Cells => {
  const answering = useAnswer(CoveragePage, variables);
  const { answer } = answering;
  const [state, setFurther] = useState<Further | undefined>();
  const current = useRef(answer);
  current.current = answer;
  const further = state !== undefined && state.of === answer ? state : undefined;
  const cells = [...nodesOf(answer?.coverage), ...(further?.cells ?? [])];

  const goOn = () => {
    const { hasNextPage, endCursor } = further?.pageInfo ?? answer?.coverage.pageInfo ?? {};
    if (!answer || !hasNextPage || !endCursor || further?.isLoading) return;
    const before = { of: answer, cells: further?.cells ?? [], pageInfo: { hasNextPage, endCursor } };
    const show = (next: Partial<Further>) => {
      // What belongs to a matrix that is no longer asked for is dropped.
      if (current.current === answer) setFurther({ ...before, isLoading: false, ...next });
    };
    show({ isLoading: true });
    ask(FurtherCells, { ...variables, after: endCursor }).then(
      ({ coverage }) => show({ cells: [...before.cells, ...nodesOf(coverage)], pageInfo: coverage.pageInfo }),
      (cause: unknown) => show({ failure: cause instanceof Failure ? cause : new Failure('INTERNAL') }),
    );
  };
  return { answering, cells, isLoading: further?.isLoading ?? false, failure: further?.failure, goOn };
};

interface Further {
  /** The answer that it goes on from. */
  readonly of: CoveragePageQuery;
  readonly cells: readonly Cell[];
  readonly pageInfo: CoverageCellsFragment['pageInfo'];
  readonly isLoading: boolean;
  readonly failure?: Failure | undefined;
}

const nodesOf = (coverage: CoverageCellsFragment | undefined): readonly Cell[] =>
  coverage?.edges.map(({ node }) => node) ?? [];
