import { useAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import type { ThingRow } from '../part/thing-link.tsx';
import { ThingPicker } from '../part/thing-picker.tsx';
import { TimelineCounts } from './timeline-counts.graphql.ts';
import type { TimelinePageQuery, TimelineType } from './timeline-page.graphql.ts';
import { TIMELINE_HUES, TIMELINE_TYPES } from './timeline-words.ts';
import type { View } from './view.ts';

interface FiltersProps {
  readonly view: View;
  readonly place: ThingRow | undefined;
  /** Counts of what is shown, which are those of everything where no type is chosen. */
  readonly shown: TimelinePageQuery['timeline']['facets'] | undefined;
}

/** Where, which types, and in which order. */
export const Filters = ({ view, place, shown }: FiltersProps) => {
  const { say, word } = useLanguage();
  const { set } = useAddress();
  const { within, types, order } = view;
  const all = useAnswer(TimelineCounts, types.length > 0 ? { within } : undefined).answer?.timeline.facets;
  const counts = (types.length > 0 ? all : shown)?.[0]?.values ?? [];
  const countOf = (type: TimelineType): number | undefined => counts.find(({ value }) => value === type)?.count;
  const toggle = (type: TimelineType): void => {
    const next = types.includes(type) ? types.filter((one) => one !== type) : [...types, type];
    set({ types: next.length === ALL.length ? [] : next, after: null });
  };
  return (
    <section class="card timeline-filters no-print" aria-label={say('筛选', 'Filters')}>
      <ThingPicker
        key={place?.id ?? ''}
        label={say('地点（不选则为全部）', 'Place (none: everywhere)')}
        types={['Province', 'City', 'District', 'Street', 'Community']}
        chosen={place}
        placeholder={say('地名或拼音', 'Name or pinyin')}
        onChoose={({ id }) => set({ within: id, order: null, after: null })}
        onClear={() => set({ within: null, order: null, after: null })}
      />
      <fieldset class="timeline-types">
        <legend class="small soft">{say('种类（不选则为全部）', 'Types (none: all of them)')}</legend>
        {ALL.map((type) => (
          <label key={type} class={`hue-${TIMELINE_HUES[type]}`}>
            <input type="checkbox" checked={types.includes(type)} onChange={() => toggle(type)} />
            {word(TIMELINE_TYPES[type])}
            <span class="soft number timeline-count">{countOf(type) ?? (counts.length > 0 ? 0 : '')}</span>
          </label>
        ))}
      </fieldset>
      <div class="stack tight">
        <label class="small soft" for="timeline-order">
          {say('顺序', 'Order')}
        </label>
        <select
          id="timeline-order"
          value={order}
          onChange={({ currentTarget }) => set({ order: currentTarget.value, after: null })}
        >
          <option value="EARLIEST_FIRST">{say('由早到晚', 'Earliest first')}</option>
          <option value="NEWEST_FIRST">{say('由晚到早', 'Newest first')}</option>
        </select>
      </div>
    </section>
  );
};

const ALL = Object.keys(TIMELINE_TYPES) as readonly TimelineType[];
