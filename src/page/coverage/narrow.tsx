import { useAddress } from '../address/address.ts';
import { fullNumber } from '../format/number.ts';
import { useLanguage } from '../language/language.ts';
import type { ThingRow } from '../part/thing-link.tsx';
import { levelOf, type Scope } from './scope.ts';
import { LEVEL_ORDER, LEVELS } from './state-words.ts';

interface NarrowProps {
  readonly scope: Scope;
  /** How many cells there are, and how many of them came. */
  readonly total: number | undefined;
  readonly loaded: number;
  readonly populations: readonly ThingRow[];
  readonly places: readonly ThingRow[];
  /** Loads more of them all the same. */
  readonly onMore?: (() => void) | undefined;
}

/** So many populations make a matrix that one can read. */
const FEW = 10;

/** A matrix that is larger than anybody reads: says so, and offers smaller ones. */
export const Narrow = ({ scope, total, loaded, populations, places, onMore }: NarrowProps) => {
  const { say, word } = useLanguage();
  const { changed } = useAddress();
  // One place is no matrix: inside a city that is the city itself.
  const widest = LEVEL_ORDER.find((level) => places.filter(({ id }) => levelOf(id) === level).length > 1);
  const levels = scope.level === null && places.length > 0 ? [widest] : LEVEL_ORDER;
  return (
    <section class="state narrow no-print" role="status">
      <p>
        {total === undefined
          ? say('这个范围太大，矩阵没有算。请缩小范围：', 'This scope is too large for one matrix. Narrow it down:')
          : say(
              `这个范围共有 ${fullNumber(total)} 格，只载入了前 ${fullNumber(loaded)} 格。缩小范围，或继续载入：`,
              `This scope has ${fullNumber(total)} cells; the first ${fullNumber(loaded)} are loaded. Narrow it down, or go on:`,
            )}
      </p>
      <ul class="plain-list row">
        {onMore && (
          <li>
            <button type="button" onClick={onMore}>
              {say('再载入 500 格', 'Load 500 more')}
            </button>
          </li>
        )}
        {populations.length > FEW && (
          <li>
            <a
              class="button"
              href={changed({
                populations: populations.slice(0, FEW).map(({ id }) => id),
                population: null,
                place: null,
              })}
            >
              {say(`只看提及最多的 ${FEW} 个人群`, `The ${FEW} populations of which most is said`)}
            </a>
          </li>
        )}
        {levels.map(
          (level) =>
            level &&
            level !== scope.level && (
              <li key={level}>
                <a class="button" href={changed({ level, population: null, place: null })}>
                  {say(`只看${word(LEVELS[level])}`, `Only ${word(LEVELS[level])}`)}
                </a>
              </li>
            ),
        )}
        {scope.states.length === 0 && (
          <li>
            <a
              class="button"
              href={changed({
                states: ['SERVED', 'ONLY_PLANNED', 'NEED_WITHOUT_SERVICE'],
                population: null,
                place: null,
              })}
            >
              {say('只看当地有说明的格', 'Only cells of which something is said there')}
            </a>
          </li>
        )}
      </ul>
      <p class="small soft">{say('或在上面选一个地点、几个人群。', 'Or choose a place and some populations above.')}</p>
    </section>
  );
};
