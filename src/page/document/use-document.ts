import { useEffect, useState } from 'preact/hooks';
import { ask } from '../ask/ask.ts';
import { Failure } from '../ask/failure.ts';
import { type Answering, useAnswer } from '../ask/use-answer.ts';
import type { Language } from '../language/language.ts';
import { DocumentFurther, type DocumentFurtherQuery } from './further.graphql.ts';
import {
  DocumentReaderPage,
  type DocumentReaderPageQuery,
  type IgnoredFragment,
  type ParagraphFragment,
} from './reader.graphql.ts';
import type { Reading } from './reading.ts';

/** What has come of a document's lists so far. */
export interface Lists {
  readonly paragraphs: readonly ParagraphFragment[];
  readonly ignored: readonly IgnoredFragment[];
  readonly readings: readonly Reading[];
  readonly statementCount: number;
  /** Which lists have more. */
  readonly more: More;
  /** The rest could not be read, or is too much: what is shown is not all. */
  readonly isCut: boolean;
}

interface More {
  readonly hasParagraphs: boolean;
  readonly hasIgnored: boolean;
  readonly hasStatements: boolean;
}

export const isGrowing = ({ more, isCut }: Lists): boolean => !isCut && hasMore(more);

/** Up to where the text is known: behind it stands what may be spam, which is drawn only when somebody asks. */
export const reachOf = ({ paragraphs, ignored, more }: Lists, length: number): number =>
  Math.min(
    more.hasParagraphs ? (paragraphs.at(-1)?.end ?? 0) : length,
    more.hasIgnored ? (ignored.at(-1)?.end ?? 0) : length,
  );

/** Rows of each list that one answer gives. */
const PAGE = 500;
/** A document of more parts is shown so far and says so: 10,000 statements are none that anyone reads in one go. */
const MOST_PARTS = 20;

/** A document, its first part at once, the rest of a long one part by part behind it. */
export const useDocument = (
  document: string,
  language: Language,
): Answering<DocumentReaderPageQuery> & { readonly lists: Lists } => {
  const answering = useAnswer(DocumentReaderPage, { document, id: document, language });
  const { answer } = answering;
  const [grown, grow] = useState<{ readonly of: DocumentReaderPageQuery; readonly lists: Lists } | undefined>();

  useEffect(() => {
    if (!answer) return;
    const stop = new AbortController();
    follow(answer, { document, id: document, language }, stop.signal, (lists) => grow({ of: answer, lists })).catch(
      () => {},
    );
    return () => stop.abort();
  }, [answer]);

  return { ...answering, lists: grown && grown.of === answer ? grown.lists : firstLists(answer) };
};

const firstLists = (answer: DocumentReaderPageQuery | undefined): Lists => {
  const [first] = answer?.documents ?? [];
  return withMore(
    {
      paragraphs: first?.paragraphs ?? [],
      ignored: first?.ignored ?? [],
      readings: answer?.statements.edges.map(({ node }) => node) ?? [],
      statementCount: answer?.statements.totalCount ?? 0,
      isCut: false,
    },
    1,
  );
};

/** A list that filled its last part may have more. */
const withMore = (lists: Omit<Lists, 'more'>, parts: number): Lists => ({
  ...lists,
  more: {
    hasParagraphs: lists.paragraphs.length === parts * PAGE,
    hasIgnored: lists.ignored.length === parts * PAGE,
    hasStatements: lists.readings.length < lists.statementCount,
  },
});

const hasMore = (more: More): boolean => more.hasParagraphs || more.hasIgnored || more.hasStatements;

type Asking = { readonly document: string; readonly id: string; readonly language: Language };

const follow = async (
  answer: DocumentReaderPageQuery,
  asking: Asking,
  signal: AbortSignal,
  grow: (lists: Lists) => void,
): Promise<void> => {
  let lists = firstLists(answer);
  let after = answer.statements.pageInfo.endCursor;
  for (let part = 1; hasMore(lists.more); part += 1) {
    if (part === MOST_PARTS) return grow({ ...lists, isCut: true });
    const next = await ask(DocumentFurther, { ...asking, ...lists.more, offset: part * PAGE, after }, { signal }).catch(
      (cause: unknown) => {
        if (cause instanceof Failure) grow({ ...lists, isCut: true });
        throw cause;
      },
    );
    lists = withMore(joinedWith(lists, next), part + 1);
    after = next.statements?.pageInfo.endCursor ?? after;
    grow(lists);
  }
};

const joinedWith = (lists: Lists, { documents: [next], statements }: DocumentFurtherQuery): Lists => ({
  ...lists,
  paragraphs: [...lists.paragraphs, ...(next?.paragraphs ?? [])],
  ignored: [...lists.ignored, ...(next?.ignored ?? [])],
  readings: [...lists.readings, ...(statements?.edges.map(({ node }) => node) ?? [])],
});
