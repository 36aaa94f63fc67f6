import { useAddress } from '../address/address.ts';
import { useLanguage, type Words } from '../language/language.ts';
import type { ThingRow } from '../part/thing-link.tsx';
import { ThingPicker } from '../part/thing-picker.tsx';

export type Direction = 'BOTH' | 'UP' | 'DOWN';

/** What stands in the address of the page. */
export interface ChainAddress {
  readonly from: string | undefined;
  readonly direction: Direction;
  readonly hops: number;
  readonly inferred: boolean;
  /** Key of the band or thing whose sentences are shown. */
  readonly pick: string | undefined;
}

export const HOPS = { most: 10, usual: 6 } as const;

interface ControlsProps {
  readonly asked: ChainAddress;
  readonly start: ThingRow | undefined;
}

/** From where, which way, how far. */
export const ChainControls = ({ asked, start }: ControlsProps) => {
  const { say, word } = useLanguage();
  const { set } = useAddress();
  return (
    <section class="chain-controls no-print" aria-label={say('看哪条链', 'Which chain')}>
      <ThingPicker
        label={say(
          '起点：政策、出资方、款项、项目、组织、人群或地点',
          'Start: policy, payer, sum, project, organization, population or place',
        )}
        chosen={start}
        types={['Policy', 'Funder', 'Fund', 'Funding', 'Project', 'Facility', 'Organization', 'Place', 'Population']}
        onChoose={({ id }) => set({ from: id, pick: null })}
        onClear={() => set({ from: null, pick: null })}
      />
      {asked.from && (
        <>
          <fieldset class="row">
            <legend>{say('方向', 'Direction')}</legend>
            {DIRECTIONS.map(({ value, words }) => (
              <button
                key={value}
                type="button"
                aria-pressed={asked.direction === value}
                onClick={() => set({ direction: value === 'BOTH' ? null : value, pick: null })}
              >
                {word(words)}
              </button>
            ))}
          </fieldset>
          <label>
            {say('最多几环', 'Hops at most')}
            <select
              value={String(asked.hops)}
              onChange={({ currentTarget: { value } }) =>
                set({ hops: value === String(HOPS.usual) ? null : value, pick: null })
              }
            >
              {Array.from({ length: HOPS.most }, (_, index) => String(index + 1)).map((hops) => (
                <option key={hops} value={hops}>
                  {hops}
                </option>
              ))}
            </select>
          </label>
          <label class="row">
            <input
              type="checkbox"
              checked={asked.inferred}
              onChange={({ currentTarget: { checked } }) => set({ inferred: checked ? '1' : null, pick: null })}
            />
            {say('也看读者推断的依据', 'Also bases that a reader inferred')}
          </label>
        </>
      )}
    </section>
  );
};

const DIRECTIONS: readonly { readonly value: Direction; readonly words: Words }[] = [
  { value: 'BOTH', words: { zh: '上下游', en: 'Both ways' } },
  { value: 'UP', words: { zh: '向上：谁出钱、依据什么', en: 'Up: who pays, on what basis' } },
  { value: 'DOWN', words: { zh: '向下：服务谁、在何处', en: 'Down: who is served, where' } },
];
