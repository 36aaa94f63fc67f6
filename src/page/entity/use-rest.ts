import { useEffect, useState } from 'preact/hooks';
import { ask } from '../ask/ask.ts';
import { Failure } from '../ask/failure.ts';
import { useLanguage } from '../language/language.ts';
import type { GroupFragment } from './group.graphql.ts';
import type { LinkedFragment } from './linked.graphql.ts';
import { MoreOfGroup } from './more-of-group.graphql.ts';

/** As many rows as one request may bring. */
const LARGEST_PAGE = 100;

export interface Rest {
  /** Those of the first answer and the ones that came after. */
  readonly rows: readonly LinkedFragment[];
  readonly isWaiting: boolean;
  readonly failure: Failure | undefined;
  readonly again: () => void;
}

/** The first `wanted` rows of a group, whose first page is there: the others are asked for page by page. */
export const useRest = (id: string, group: GroupFragment, wanted: number): Rest => {
  const { language } = useLanguage();
  const first = group.edges.map(({ node }) => node);
  const [come, setCome] = useState<Come>({ group, rows: [], after: group.pageInfo.endCursor });
  const [failure, fail] = useState<Failure>();
  const current = come.group === group ? come : { group, rows: [], after: group.pageInfo.endCursor };
  const lacking = Math.min(wanted, group.totalCount) - first.length - current.rows.length;
  const isAsked = lacking > 0 && failure === undefined;

  useEffect(() => {
    if (!isAsked) return;
    const stop = new AbortController();
    const { relationship, direction } = group;
    const page = { relationship, direction, first: Math.min(LARGEST_PAGE, lacking), after: current.after };
    ask(MoreOfGroup, { id, ...page, language }, { signal: stop.signal }).then(
      ({ entity: { neighbours } }) => {
        const [next] = neighbours;
        const rows = [...current.rows, ...(next?.edges ?? []).map(({ node }) => node)];
        setCome({ group, rows, after: next?.pageInfo.endCursor ?? null });
      },
      (cause: unknown) => {
        if (!stop.signal.aborted) fail(cause instanceof Failure ? cause : new Failure('INTERNAL'));
      },
    );
    return () => stop.abort();
  }, [group, current.after, wanted, isAsked]);

  return { rows: [...first, ...current.rows], isWaiting: isAsked, failure, again: () => fail(undefined) };
};

interface Come {
  /** Whose rows these are: another answer begins anew. */
  readonly group: GroupFragment;
  readonly rows: readonly LinkedFragment[];
  readonly after: string | null;
}
