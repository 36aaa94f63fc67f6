/** What the timeline shows, as the address says it. */
import type { Address } from '../address/address.ts';
import type { Language } from '../language/language.ts';
import type { TimelineOrder, TimelinePageQueryVariables, TimelineType } from './timeline-page.graphql.ts';
import { isTimelineType } from './timeline-words.ts';

export interface View {
  /** Id or name of a place; null for everywhere. */
  readonly within: string | null;
  /** None: all. */
  readonly types: readonly TimelineType[];
  readonly order: TimelineOrder;
  /** Cursor behind which the page begins. */
  readonly after: string | null;
}

/** The story of a place from its beginning; what there is of everything, the newest first. */
export const readView = ({ parameters }: Address): View => {
  const within = parameters.get('within') || null;
  const order = parameters.get('order');
  const usual: TimelineOrder = within === null ? 'NEWEST_FIRST' : 'EARLIEST_FIRST';
  return {
    within,
    types: parameters.getAll('types').filter(isTimelineType),
    order: order === 'EARLIEST_FIRST' || order === 'NEWEST_FIRST' ? order : usual,
    after: parameters.get('after'),
  };
};

export const PAGE_SIZE = 40;
const FEW_UNDATED = 40;

export const askedBy = ({ within, types, order, after }: View, language: Language): TimelinePageQueryVariables => ({
  ...{ within, types: types.length > 0 ? types : null, order, after, language },
  ...{ first: PAGE_SIZE, undated: FEW_UNDATED },
});
