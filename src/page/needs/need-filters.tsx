import { useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import { ThingPicker } from '../part/thing-picker.tsx';
import { useThing } from '../part/use-thing.ts';
import type { NeedScope } from './need-scope.ts';
import { FILTERS } from './need-words.ts';
import type { NeedsPageQuery } from './needs.graphql.ts';

/** Where, for whom, and how far a party must fit. */
export const NeedFilters = ({ scope }: { readonly scope: NeedScope }) => {
  const { say } = useLanguage();
  const { set } = useAddress();
  const { within, population, partial, unnamed } = scope;
  return (
    <section class="card stack tight no-print" aria-label={say('范围', 'Scope')}>
      <div class="need-filters">
        <ThingPicker
          label={say('谁的需求：地点（含其内各级）', 'Whose needs: a place, and what lies inside it')}
          chosen={useThing(within)}
          types={['Place']}
          placeholder={say('全图谱', 'the whole graph')}
          onChoose={({ id }) => set({ within: id, need: null, after: null })}
          onClear={() => set({ within: null, need: null, after: null })}
        />
        <ThingPicker
          label={say('涉及的人群', 'For whom')}
          chosen={useThing(population)}
          types={['Population']}
          placeholder={say('所有人群', 'all populations')}
          onChoose={({ id }) => set({ population: id, need: null, after: null })}
          onClear={() => set({ population: null, need: null, after: null })}
        />
      </div>
      <div class="row">
        <label class="row">
          <input
            type="checkbox"
            checked={partial}
            onChange={({ currentTarget }) => set({ partial: currentTarget.checked ? 'yes' : null })}
          />
          {say('也列出仅人群或仅领域相符的一方', 'Also who fits only the people or only the field')}
        </label>
        <label class="row">
          <input
            type="checkbox"
            checked={unnamed}
            onChange={({ currentTarget }) => set({ unnamed: currentTarget.checked ? 'yes' : null })}
          />
          {say('也列出文中未点名的一方', 'Also parties that no document names')}
        </label>
      </div>
    </section>
  );
};

interface AnswerTabsProps {
  readonly scope: NeedScope;
  readonly counts: NeedsPageQuery['matchNeeds']['answerCounts'];
}

/** How the needs are answered, with how many of each; what nobody is said to answer stands right after all. */
export const AnswerTabs = ({ scope, counts }: AnswerTabsProps) => {
  const { say, word } = useLanguage();
  const { changed } = useAddress();
  const chosen = scope.answered.toSorted().join();
  return (
    <nav class="tabs need-tabs no-print" aria-label={say('按回应情况筛选', 'Filter by answer')}>
      {FILTERS.map(({ words, answered }) => {
        const isAll = answered.length === 0;
        const count = counts
          .filter((one) => isAll || answered.includes(one.answered))
          .reduce((sum, one) => sum + one.count, 0);
        return (
          <a
            key={words.en}
            href={changed({ answered, after: null })}
            aria-current={chosen === answered.toSorted().join() ? 'true' : undefined}
          >
            {word(words)} <span class="number">{count}</span>
          </a>
        );
      })}
    </nav>
  );
};
