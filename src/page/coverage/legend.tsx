import { useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import type { CoveragePageQuery, CoverageState } from './coverage.graphql.ts';
import { STATE_ORDER, STATES } from './state-words.ts';

interface LegendProps {
  /** Those that are shown; all, where none is chosen. */
  readonly chosen: readonly CoverageState[];
  readonly counts: CoveragePageQuery['coverage']['stateCounts'] | undefined;
}

/** What the signs mean, how many cells bear each, and which are shown. */
export const Legend = ({ chosen, counts }: LegendProps) => {
  const { say, word } = useLanguage();
  const { set } = useAddress();
  const toggled = (state: CoverageState) =>
    chosen.includes(state) ? chosen.filter((one) => one !== state) : [...chosen, state];
  return (
    <section class="legend stack tight" aria-label={say('图例与筛选', 'Legend and filter')}>
      <div class="row">
        {STATE_ORDER.map((state) => (
          <button
            key={state}
            type="button"
            class={`legend-state state-${state}`}
            aria-pressed={chosen.includes(state)}
            title={word(STATES[state].meaning)}
            onClick={() => set({ states: toggled(state), population: null, place: null })}
          >
            <span aria-hidden="true">{STATES[state].sign}</span> {word(STATES[state].words)}
            <span class="legend-count number">{counts?.find((one) => one.state === state)?.count ?? ''}</span>
          </button>
        ))}
        <button
          type="button"
          class="plain"
          disabled={chosen.length === 0}
          onClick={() => set({ states: null, population: null, place: null })}
        >
          {say('全部显示', 'Show all')}
        </button>
      </div>
      <details class="small">
        <summary>{say('这些状态是什么意思', 'What these states mean')}</summary>
        <dl class="legend-meanings">
          {STATE_ORDER.map((state) => (
            <div key={state}>
              <dt class={`state-tag state-${state}`}>
                <span aria-hidden="true">{STATES[state].sign}</span> {word(STATES[state].words)}
              </dt>
              <dd>{word(STATES[state].meaning)}</dd>
            </div>
          ))}
          <div>
            <dt class="state-tag state-SERVED age-OLD">{say('虚框、淡色', 'Dotted, pale')}</dt>
            <dd>
              {say(
                '最新的依据距今五年以上或没有年份（淡色），或十年以上（淡色且虚框）；那以后如何，没有文档说。',
                'The newest evidence is five years old or more, or bears no year (pale), or is ten years old or more (pale and dotted). What came after, no document says.',
              )}
            </dd>
          </div>
        </dl>
      </details>
    </section>
  );
};
