import { useLanguage } from '../language/language.ts';
import { Entry } from './entry.tsx';
import type { TimelineLineFragment } from './timeline-page.graphql.ts';
import { yearOf } from './timeline-words.ts';

/** Dated entries under their years, in the order in which they came. */
export const Years = ({ entries }: { readonly entries: readonly TimelineLineFragment[] }) => {
  const { say } = useLanguage();
  return (
    <ol class="timeline-years">
      {byYear(entries).map(([year, ofYear]) => (
        <li key={`${year} ${keyOf(ofYear[0])}`} class="timeline-year">
          <h3 class="number">{say(`${year}年`, year)}</h3>
          <ol class="timeline-entries">
            {ofYear.map((entry) => (
              <Entry key={keyOf(entry)} entry={entry} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
};

/** One thing may have several entries: at other dates, or planned and done. */
export const keyOf = (entry: TimelineLineFragment | undefined): string =>
  entry ? [entry.type, entry.thing.id, entry.date, entry.modality].join(' ') : '';

const byYear = (
  entries: readonly TimelineLineFragment[],
): readonly (readonly [string, readonly TimelineLineFragment[]])[] => {
  const years = new Map<string, TimelineLineFragment[]>();
  for (const entry of entries) {
    const year = yearOf(entry);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years];
};
