import { useLanguage } from '../language/language.ts';
import { ageOf } from './age.ts';
import { STATES } from './state-words.ts';
import type { Cell } from './use-cells.ts';

interface CellButtonProps {
  readonly cell: Cell;
  /** Row and column in the grid, headings counted. */
  readonly at: string;
  readonly population: string;
  readonly place: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** A cell: its state as sign, pattern and words, and the year of its newest evidence. */
export const CellButton = ({ cell, at, population, place, isOpen, onOpen }: CellButtonProps) => {
  const { say, word } = useLanguage();
  const { state, newestYear, certainty } = cell;
  const { sign, words } = STATES[state];
  const isSaid = state !== 'NOT_STATED';
  const undated = isSaid ? say('无年份', 'undated') : '';
  const year = newestYear === null ? undated : say(`${newestYear} 年`, String(newestYear));
  const doubt = certainty < 1 ? say('读取存疑', 'uncertain reading') : '';
  return (
    <button
      type="button"
      class={`cell state-${state}${isSaid ? ` age-${ageOf(newestYear)}` : ''}`}
      data-at={at}
      tabIndex={-1}
      aria-pressed={isOpen}
      onClick={onOpen}
    >
      <span class="hidden-words">{`${population}，${place}${say('：', ': ')}`}</span>
      <span class="cell-state">
        <span aria-hidden="true">{sign} </span>
        {word(words)}
      </span>{' '}
      {(year || doubt) && (
        <span class="cell-year">
          {year}
          {doubt && (
            <>
              <b aria-hidden="true"> ?</b> <span class="hidden-words">{doubt}</span>
            </>
          )}
        </span>
      )}
    </button>
  );
};
