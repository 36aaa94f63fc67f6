import { useRef } from 'preact/hooks';
import { useAddress } from '../address/address.ts';
import type { Failure } from '../ask/failure.ts';
import { fullNumber } from '../format/number.ts';
import { useLanguage } from '../language/language.ts';
import { HandOver } from '../part/hand-over.tsx';
import { Page } from '../part/shell.tsx';
import { Failed, Waiting } from '../part/state.tsx';
import { CellPanel } from './cell-panel.tsx';
import { cellColumns } from './cells-csv.ts';
import './coverage.css';
import { CoveragePage, type CoveragePageQuery } from './coverage.graphql.ts';
import { Filters } from './filters.tsx';
import { Gaps } from './gaps.tsx';
import { Legend } from './legend.tsx';
import { Narrow } from './narrow.tsx';
import { type CellKey, cellParameters, openCellOf, type Scope, scopeOf, variablesOf } from './scope.ts';
import { ShownMatrix } from './shown-matrix.tsx';
import { type Cells, useCells } from './use-cells.ts';

/** Where are people served, where only planned for, where in need, and where does nobody say? */
export const Coverage = () => {
  const { say } = useLanguage();
  const { parameters, set } = useAddress();
  const scope = scopeOf(parameters);
  const open = openCellOf(parameters);
  const cells = useCells(variablesOf(scope));
  const frame = useRef<HTMLDivElement>(null);
  const { answer, failure, again, isWaiting } = cells.answering;
  const close = () => {
    set(cellParameters(undefined));
    frame.current?.querySelector<HTMLElement>('.cell[aria-pressed="true"]')?.focus();
  };
  return (
    <Page
      isWide
      title={say('覆盖：谁在哪里有服务，哪里没有人说', 'Coverage: who is served where, and where nobody says')}
      lead={say(
        '每一格是一个人群在一个地点。点开一格，看依据的原句。',
        'Each cell is one population at one place. Open a cell to read the sentences behind it.',
      )}
    >
      <Filters scope={scope} named={answer?.coverage.populations ?? []} />
      <Legend chosen={scope.states} counts={answer?.coverage.stateCounts} />
      {failure && <Refused failure={failure} again={again} scope={scope} />}
      <div
        class={`coverage-layout ${open ? 'is-open' : ''} ${isWaiting ? (answer ? 'is-stale' : 'is-waiting') : ''}`}
        aria-busy={isWaiting || cells.isLoading}
      >
        <div ref={frame} class="stack">
          {!failure && !answer && (
            <div class="matrix-waiting">
              <Waiting lines={16} />
            </div>
          )}
          {!failure && answer && (
            <Answered coverage={answer.coverage} cells={cells} onOpen={(cell) => set(cellParameters(cell))} />
          )}
        </div>
        {open && <CellPanel cell={open} period={scope.period} onClose={close} />}
      </div>
    </Page>
  );
};

interface RefusedProps {
  readonly failure: Failure;
  readonly again: () => void;
  readonly scope: Scope;
}

/** No matrix; where it would be too large, the ways to a smaller one. */
const Refused = ({ failure, again, scope }: RefusedProps) => {
  const isTooLarge = failure.code === 'LIMIT_TOO_LARGE' || failure.code === 'QUERY_TOO_SLOW';
  return (
    <>
      <Failed failure={failure} again={again} />
      {isTooLarge && <Narrow scope={scope} total={undefined} loaded={0} populations={[]} places={[]} />}
    </>
  );
};

interface AnsweredProps {
  readonly coverage: CoveragePageQuery['coverage'];
  readonly cells: Cells;
  readonly onOpen: (cell: CellKey) => void;
}

const Answered = ({ coverage, cells: { cells, isLoading, failure, goOn }, onOpen }: AnsweredProps) => {
  const { say } = useLanguage();
  const { parameters } = useAddress();
  const scope = scopeOf(parameters);
  const { populations, places, totalCount, missing } = coverage;
  const isCut = !isLoading && !failure && cells.length < totalCount;
  const [loaded, total] = [fullNumber(cells.length), fullNumber(totalCount)];
  return (
    <>
      {isCut && <Narrow {...{ scope, populations, places }} total={totalCount} loaded={cells.length} onMore={goOn} />}
      <ShownMatrix
        cells={cells}
        populations={populations}
        places={places}
        scope={scope}
        open={openCellOf(parameters)}
        onOpen={onOpen}
      />
      <p class="small soft" aria-live="polite">
        {isLoading
          ? say(`已载入 ${loaded} / ${total} 格…`, `${loaded} of ${total} cells loaded …`)
          : say(
              isCut ? `已载入 ${loaded} / ${total} 格。` : `共 ${loaded} 格。`,
              isCut ? `${loaded} of ${total} cells loaded.` : `${loaded} cells.`,
            )}
      </p>
      {failure && <Failed failure={failure} again={goOn} />}
      <HandOver
        asked={CoveragePage}
        variables={variablesOf(scope)}
        table={{ name: 'coverage', columns: cellColumns(populations, places), rows: cells }}
      />
      <Gaps missing={missing} />
    </>
  );
};
