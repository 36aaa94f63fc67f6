import { type Address, useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import type { ThingRow } from '../part/thing-link.tsx';
import { ThingPicker } from '../part/thing-picker.tsx';
import { useThing } from '../part/use-thing.ts';
import { type Choice, MOST_PLACES } from './choice.ts';

interface ChooserProps {
  readonly choice: Choice;
  /** What the answer calls the places and the indicator. */
  readonly known: readonly ThingRow[];
  /** Whether a comparison is asked for, which brings the names; else they are asked for one by one. */
  readonly isAsked: boolean;
}

/** Two to ten places, and an indicator or a kind of money. */
export const Chooser = ({ choice, known, isAsked }: ChooserProps) => {
  const { say } = useLanguage();
  const { set } = useAddress();
  const { places, isMoney } = choice;
  return (
    <section class="card compare-chooser" aria-label={say('选择要比较的', 'Choose what to compare')}>
      <div class="stack tight">
        <h2>{say('地点', 'Places')}</h2>
        <ul class="row plain-row">
          {places.map((place) => (
            <PlaceChip
              key={place}
              place={place}
              isAsked={isAsked}
              known={known.find(({ id, name }) => id === place || name === place)}
              onRemove={() => set({ places: places.filter((other) => other !== place) })}
            />
          ))}
        </ul>
        {places.length < MOST_PLACES ? (
          <ThingPicker
            key={places.length}
            label={say('添加地点（二至十个）', 'Add a place (two to ten)')}
            types={['Province', 'City', 'District', 'Street', 'Community']}
            placeholder={say('地名或拼音', 'Name or pinyin')}
            onChoose={({ id }) => set({ places: [...places.filter((other) => other !== id), id] })}
          />
        ) : (
          <p class="soft small">{say('已有十个地点，不能再加。', 'There are ten places; no more can be added.')}</p>
        )}
      </div>
      <div class="stack tight">
        <h2>{say('比什么', 'What')}</h2>
        <div class="row">
          <button type="button" aria-pressed={!isMoney} onClick={() => set({ about: null, funding: null })}>
            {say('指标', 'An indicator')}
          </button>
          <button type="button" aria-pressed={isMoney} onClick={() => set({ about: 'money', indicator: null })}>
            {say('资金', 'Money')}
          </button>
        </div>
        {isMoney ? (
          <MoneyField funding={choice.funding} set={set} />
        ) : (
          <IndicatorField choice={choice} known={known} isAsked={isAsked} set={set} />
        )}
      </div>
    </section>
  );
};

interface FieldProps {
  readonly set: Address['set'];
}

const IndicatorField = ({ choice: { indicator }, known, isAsked, set }: ChooserProps & FieldProps) => {
  const { say } = useLanguage();
  const named = known.find(({ id, name }) => id === indicator || name === indicator);
  const asked = useThing(named || isAsked ? null : indicator);
  return (
    <ThingPicker
      key={indicator ?? ''}
      label={say('指标', 'Indicator')}
      types={['Indicator']}
      chosen={named ?? asked}
      placeholder={say('例如：持证社工', 'A counted thing, such as 持证社工')}
      onChoose={({ id }) => set({ indicator: id })}
      onClear={() => set({ indicator: null })}
    />
  );
};

const MoneyField = ({ funding, set }: FieldProps & { readonly funding: string }) => {
  const { say } = useLanguage();
  const choose = (event: SubmitEvent) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget as HTMLFormElement).get('funding');
    set({ about: 'money', funding: typeof text === 'string' ? text.trim() : '' });
  };
  return (
    <form class="stack tight" onSubmit={choose}>
      <label class="small soft" for="compare-funding">
        {say(
          '哪种资金（领域、用途、方式、项目或人群；不填则为全部）',
          'Which money, in Chinese words: field, purpose, instrument, project, population (empty: all)',
        )}
      </label>
      <div class="row nowrap">
        <input
          key={funding}
          id="compare-funding"
          type="text"
          name="funding"
          defaultValue={funding}
          placeholder={say('例如：社会工作', 'such as 社会工作')}
          autocomplete="off"
        />
        <button type="submit">{say('比较', 'Compare')}</button>
      </div>
    </form>
  );
};

interface ChipProps {
  readonly place: string;
  readonly known: ThingRow | undefined;
  readonly isAsked: boolean;
  readonly onRemove: () => void;
}

const PlaceChip = ({ place, known, isAsked, onRemove }: ChipProps) => {
  const { say } = useLanguage();
  const asked = useThing(known || isAsked ? null : place);
  const name = (known ?? asked)?.name ?? place;
  return (
    <li class="chip">
      <span lang="zh-CN">{name}</span>
      <button type="button" class="no-print" aria-label={say(`去掉${name}`, `Remove ${name}`)} onClick={onRemove}>
        ×
      </button>
    </li>
  );
};
