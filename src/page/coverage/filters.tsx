import { useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import type { ThingRow } from '../part/thing-link.tsx';
import { ThingPicker } from '../part/thing-picker.tsx';
import { useThing } from '../part/use-thing.ts';
import type { Scope } from './scope.ts';
import { LEVEL_ORDER, LEVELS } from './state-words.ts';

/** Closes the cell that is open: it may not be in the next matrix. */
const CLOSED = { population: null, place: null };

/** Where, at which level, whom, when. */
export const Filters = ({ scope, named }: { readonly scope: Scope; readonly named: readonly ThingRow[] }) => {
  const { say, word } = useLanguage();
  const { set } = useAddress();
  const { within, level, populations, period } = scope;
  const place = useThing(within);
  return (
    <section class="filters card stack tight no-print" aria-label={say('范围', 'Scope')}>
      <div class="filter-row">
        <ThingPicker
          label={say('地点（含其内各级）', 'Place, and what lies inside it')}
          chosen={place}
          types={['Place']}
          placeholder={say('全图谱', 'the whole graph')}
          onChoose={({ id }) => set({ within: id, ...CLOSED })}
          onClear={() => set({ within: null, ...CLOSED })}
        />
        <label class="filter">
          {say('层级', 'Level')}
          <select
            value={level ?? ''}
            onChange={({ currentTarget }) => set({ level: currentTarget.value || null, ...CLOSED })}
          >
            <option value="">{within ? say('范围内各级', 'every level') : say('各市', 'cities')}</option>
            {LEVEL_ORDER.map((one) => (
              <option key={one} value={one}>
                {word(LEVELS[one])}
              </option>
            ))}
          </select>
        </label>
        <PeriodField period={period} />
        <ThingPicker
          label={say('人群（可选多个）', 'Populations, one or several')}
          types={['Population']}
          placeholder={say('添加一个人群', 'add a population')}
          onChoose={({ id }) => set({ populations: [...new Set([...populations, id])], ...CLOSED })}
        />
      </div>
      {populations.length > 0 && (
        <ul class="row filter-chips" aria-label={say('所选人群', 'Chosen populations')}>
          {populations.map((id) => {
            const name = named.find((one) => one.id === id || one.name === id)?.name ?? id;
            return (
              <li key={id} class="chip">
                <span lang="zh-CN">{name}</span>
                <button
                  type="button"
                  aria-label={say(`去掉${name}`, `Remove ${name}`)}
                  onClick={() => set({ populations: populations.filter((one) => one !== id), ...CLOSED })}
                >
                  ×
                </button>
              </li>
            );
          })}
          <li>
            <button type="button" class="plain" onClick={() => set({ populations: null, ...CLOSED })}>
              {say('全部人群', 'all populations')}
            </button>
          </li>
        </ul>
      )}
    </section>
  );
};

const PeriodField = ({ period }: { readonly period: string | null }) => {
  const { say } = useLanguage();
  const { set } = useAddress();
  const choose = (text: string) => {
    if (text.trim() !== (period ?? '')) set({ period: text.trim() || null, ...CLOSED });
  };
  return (
    <label class="filter">
      {say('年份或时段', 'Year or period')}
      <input
        key={period}
        type="text"
        name="period"
        size={12}
        defaultValue={period ?? ''}
        placeholder="2018 · 2014/2019"
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') choose(currentTarget.value);
        }}
      />
    </label>
  );
};
