import { useMemo } from 'preact/hooks';
import { useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import { ArticleSection } from './article-section.tsx';
import { CodePoints } from './code-points.ts';
import { type Focus, focusOf } from './focus.ts';
import { IgnoredList } from './ignored-list.tsx';
import type { Reader } from './reader-manner.ts';
import { ReaderTools } from './reader-tools.tsx';
import { blocksOf } from './reading.ts';
import { type Section, sectionsOf } from './sections.ts';
import { type DocumentCard, SourceCard } from './source-card.tsx';
import { TakeAway } from './take-away.tsx';
import { useChoosing } from './use-choosing.ts';
import { isGrowing, type Lists, reachOf } from './use-document.ts';
import { useNarrow } from './use-narrow.ts';
import { useView } from './use-view.ts';

/** From so many blocks on, the browser draws only those near the screen. */
const LONG = 150;

interface ReadDocumentProps {
  readonly document: DocumentCard;
  readonly lists: Lists;
}

/** The text with its marks and margin, under its tools, over what was not used. */
export const ReadDocument = ({ document, lists }: ReadDocumentProps) => {
  const address = useAddress();
  const { parameters } = address;
  const { text, sections } = useSections(document, lists);
  const focus = useMemo(
    () => focusOf({ at: parameters.get('at'), statement: parameters.get('statement') }, lists.readings),
    [parameters.get('at'), parameters.get('statement'), lists],
  );
  const isNarrow = useNarrow();
  const view = useView(parameters.get('view'), isNarrow);
  const { frame, addressOfSpan, links } = useChoosing(address, focus, view);
  const isLong = sections.reduce((sum, { blocks }) => sum + blocks.length, 0) > LONG;
  const showsReasons = parameters.get('unused') === 'shown';
  const showsAll = parameters.get('said') === 'all';
  const reader = useMemo<Reader>(
    () => ({ text, title: document.title, view, isNarrow, showsReasons, showsAll, isLong, ...links }),
    [text, view, isNarrow, showsReasons, showsAll, isLong, parameters.get('lang')],
  );
  return (
    <div class="reader stack">
      <SourceCard document={document} isFolded={isNarrow} />
      <ReaderTools view={view} showsReasons={showsReasons} showsAll={showsAll} />
      <Pointed focus={focus} />
      <div ref={frame} class={`reader-text view-${view}`}>
        {sections.map((section, index) => (
          <ArticleSection key={index} {...{ section, focus, reader }} isOnly={document.articles.length < 2} />
        ))}
      </div>
      <Extent lists={lists} reach={reachOf(lists, text.length)} />
      <IgnoredList text={text} ignored={lists.ignored} addressOf={addressOfSpan} />
      <TakeAway document={document} readings={lists.readings} />
    </div>
  );
};

/** The text as far as it is known, cut into what is read as one. */
const useSections = (
  document: DocumentCard,
  lists: Lists,
): { readonly text: CodePoints; readonly sections: readonly Section[] } => {
  const text = useMemo(() => new CodePoints(document.text ?? ''), [document]);
  const sections = useMemo(() => {
    const reach = reachOf(lists, text.length);
    const known = reach < text.length ? new CodePoints(text.slice(0, reach)) : text;
    return sectionsOf(blocksOf(known, lists.paragraphs, lists.ignored, lists.readings), document.articles);
  }, [lists, document]);
  return { text, sections };
};

/** Tells those who do not see the colours that something was chosen. */
const Pointed = ({ focus }: { readonly focus: Focus }) => {
  const { say } = useLanguage();
  const { size } = focus.statements;
  return (
    <p class="hidden-words" aria-live="polite">
      {focus.key !== '' &&
        say(`已标出所选原文，${size} 条陈述以此为据`, `words shown; ${size} statements rest on them`)}
    </p>
  );
};

/** Whether all of a long document is there. */
const Extent = ({ lists, reach }: { readonly lists: Lists; readonly reach: number }) => {
  const { say } = useLanguage();
  const { readings, statementCount } = lists;
  if (isGrowing(lists))
    return (
      <p role="status" class="soft">
        {say('正在取其余部分…', 'Fetching the rest …')}
      </p>
    );
  if (!lists.isCut) return null;
  return (
    <p role="status" class="state">
      {say(
        `只显示前 ${reach} 个字符与 ${readings.length} 条陈述（共 ${statementCount} 条）；重新打开本页可再试。`,
        `Only the first ${reach} characters and ${readings.length} of ${statementCount} statements are shown; open the page again to try once more.`,
      )}
    </p>
  );
};
