import { addressOf, useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import { Empty } from '../part/state.tsx';
import type { ThingRow } from '../part/thing-link.tsx';
import { Matrix } from './matrix.tsx';
import { matrixRows } from './matrix-rows.ts';
import type { CellKey, Scope } from './scope.ts';
import type { Cell } from './use-cells.ts';

interface ShownMatrixProps {
  readonly cells: readonly Cell[];
  readonly populations: readonly ThingRow[];
  readonly places: readonly ThingRow[];
  readonly scope: Scope;
  readonly open: CellKey | undefined;
  readonly onOpen: (cell: CellKey) => void;
}

/** The matrix, with the rows of which nothing is said folded under it; or why there is none. */
export const ShownMatrix = ({ cells, populations, places, scope, open, onOpen }: ShownMatrixProps) => {
  const { say } = useLanguage();
  const { parameters, changed } = useAddress();
  const { places: columns, rows } = matrixRows(populations, places, cells);
  if (cells.length === 0) return <NoCells scope={scope} />;

  const spokenOf = rows.filter((row) => row.isSpokenOf);
  const isWhole = parameters.get('silent') === 'shown' || scope.states.length > 0 || spokenOf.length === 0;
  const silent = rows.length - spokenOf.length;
  return (
    <div class="stack tight">
      <p class="small soft no-print">
        {say(
          '用方向键在格间移动，回车打开，Esc 关闭。地名后的 ▸ 通往该地以内。',
          'Arrow keys go from cell to cell, Enter opens one, Esc closes it. ▸ after a place leads to what lies inside it.',
        )}
      </p>
      <Matrix
        caption={say('人群与地点的覆盖矩阵', 'Populations by places')}
        matrix={{ places: columns, rows: isWhole ? rows : spokenOf }}
        within={scope.within}
        open={open}
        onOpen={onOpen}
      />
      {silent > 0 && spokenOf.length > 0 && scope.states.length === 0 && (
        <p class="small">
          {say(
            `另有 ${silent} 个人群，文档在别处提到，在这些地点都没有说到。`,
            `Of ${silent} more populations, which documents mention elsewhere, nothing is said at any of these places. `,
          )}
          <a class="no-print" href={changed({ silent: isWhole ? null : 'shown' })}>
            {isWhole ? say('收起', 'Fold them') : say('也显示', 'Show them too')}
          </a>
        </p>
      )}
    </div>
  );
};

const NoCells = ({ scope }: { readonly scope: Scope }) => {
  const { say } = useLanguage();
  const { changed } = useAddress();
  return (
    <Empty title={say('这个范围没有可显示的格', 'No cell in this scope')}>
      <p>
        {scope.states.length > 0
          ? say('没有一格是所选的状态。', 'No cell is in the states chosen.')
          : say('文档没有提到这个范围内这一层级的地点。', 'Documents name no place of this level in this scope.')}
      </p>
      <p class="row">
        {scope.states.length > 0 && (
          <a class="button" href={changed({ states: null })}>
            {say('显示所有状态', 'Show all states')}
          </a>
        )}
        {scope.level && (
          <a class="button" href={changed({ level: null })}>
            {say('显示各级地点', 'Show every level')}
          </a>
        )}
        <a class="button" href={addressOf('/coverage')}>
          {say('从头开始', 'Start anew')}
        </a>
      </p>
    </Empty>
  );
};
