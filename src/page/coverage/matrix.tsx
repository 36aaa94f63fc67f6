import { useRef } from 'preact/hooks';
import { entityAddress, useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import { type ThingRow, TypeTag } from '../part/thing-link.tsx';
import { hueOf } from '../words/type-words.ts';
import { CellButton } from './cell-button.tsx';
import { useGridKeys } from './grid-keys.ts';
import type { MatrixRows } from './matrix-rows.ts';
import { type CellKey, levelOf } from './scope.ts';

interface MatrixProps {
  readonly caption: string;
  readonly matrix: MatrixRows;
  /** The place that the whole matrix lies in. */
  readonly within: string | null;
  readonly open: CellKey | undefined;
  readonly onOpen: (cell: CellKey) => void;
}

/** Populations by places. One tab stop; the arrow keys go from cell to cell, Enter opens one. */
export const Matrix = ({ caption, matrix: { places, rows }, within, open, onOpen }: MatrixProps) => {
  const { say } = useLanguage();
  const table = useRef<HTMLTableElement>(null);
  const keys = useGridKeys(table, { rows: rows.length + 1, columns: places.length + 1 });
  const covering = (column: number): number | undefined =>
    rows.find(({ cells }) => cells[column])?.cells[column]?.documentsCoveringPlace;
  return (
    <div class="matrix-frame">
      <table ref={table} role="grid" class="matrix" aria-label={caption} {...keys}>
        <thead>
          <tr>
            <th scope="col" class="matrix-corner">
              {say('人群＼地点', 'Population / place')}
            </th>
            {places.map((place, column) => (
              <th key={place.id} scope="col">
                <PlaceHeading place={place} at={`0,${column + 1}`} isWhole={place.id === within} />
                <span class="small soft">
                  {say(
                    `${covering(column)} 份文档`,
                    covering(column) === 1 ? '1 document' : `${covering(column)} documents`,
                  )}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ population, cells }, row) => (
            <tr key={population.id}>
              <th scope="row">
                <a
                  class="thing hue-population"
                  href={entityAddress(population.id)}
                  lang="zh-CN"
                  data-at={`${row + 1},0`}
                  tabIndex={-1}
                >
                  {population.name}
                </a>
              </th>
              {places.map((place, column) => {
                const cell = cells[column];
                return (
                  <td key={place.id}>
                    {cell && (
                      <CellButton
                        cell={cell}
                        at={`${row + 1},${column + 1}`}
                        population={population.name}
                        place={place.name}
                        isOpen={open?.population === population.id && open.place === place.id}
                        onOpen={() => onOpen({ population: population.id, place: place.id })}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface PlaceHeadingProps {
  readonly place: ThingRow;
  readonly at: string;
  readonly isWhole: boolean;
}

/** Leads to the matrix of what lies inside the place; where nothing can, or this is it already, to the place's page. */
const PlaceHeading = ({ place, at, isWhole }: PlaceHeadingProps) => {
  const { say } = useLanguage();
  const { changed } = useAddress();
  const hasInside = !isWhole && levelOf(place.id) !== 'COMMUNITY';
  return (
    <>
      <TypeTag type={place.type} />
      <a
        class={`thing hue-${hueOf(place.type)}`}
        href={
          hasInside
            ? changed({ within: place.id, level: null, population: null, place: null })
            : entityAddress(place.id)
        }
        title={hasInside ? say(`看${place.name}以内各地`, `What lies inside ${place.name}`) : undefined}
        data-at={at}
        tabIndex={-1}
      >
        <span lang="zh-CN">{place.name}</span>
        {hasInside && <span aria-hidden="true"> ▸</span>}
      </a>
    </>
  );
};
