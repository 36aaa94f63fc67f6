import { useMemo, useState } from 'preact/hooks';
import { useLanguage } from '../language/language.ts';
import { heightOf } from './block-size.ts';
import { CodePoints } from './code-points.ts';
import type { Focus } from './focus.ts';
import { IGNORED } from './ignored-words.ts';
import { Margin } from './margin.tsx';
import { MarkedText } from './marked-text.tsx';
import type { Reader } from './reader-manner.ts';
import type { Block, Reading } from './reading.ts';
import { type Mark, overlap } from './spans.ts';
import { toldOfClean, toldOfOriginal } from './told.ts';

interface BlockProps {
  readonly block: Block;
  /** What is pointed at in this block. */
  readonly focus: Focus;
  readonly reader: Reader;
}

/** One paragraph: clean text beside the original, its statements in the margin. */
export const ReaderBlock = ({ block, focus, reader }: BlockProps) => {
  const { language } = useLanguage();
  return useMemo(
    () =>
      block.kind === 'FURNITURE' ? <Furniture {...{ block, focus, reader }} /> : <Row {...{ block, focus, reader }} />,
    [block, focus.key, reader, language],
  );
};

const Row = ({ block, focus, reader }: BlockProps) => {
  const { view, isLong } = reader;
  const { clean, kind } = block;
  const isChosen = (reading: Reading): boolean => reading.statements.some((id) => focus.statements.has(id));
  return (
    <div
      class={`reader-row is-${kind.toLowerCase()}${isLong ? ' is-far' : ''}`}
      data-start={block.start}
      data-end={block.end}
      style={isLong ? { containIntrinsicSize: `auto ${heightOf(block, reader)}px` } : undefined}
    >
      {clean && view !== 'original' && <Clean {...{ block, focus, reader }} />}
      {(!clean || view !== 'clean') && <Original {...{ block, focus, reader }} />}
      <Margin block={block} reader={reader} isChosen={isChosen} isAsked={focus.isByWords && focus.spans.length > 0} />
    </div>
  );
};

const Clean = ({ block, focus, reader }: BlockProps) => {
  const { clean } = block;
  if (!clean) return null;
  const text = new CodePoints(clean.text);
  const Element = clean.kind === 'HEADING' ? 'h3' : 'p';
  return (
    <Element class={`clean${clean.isHead ? ' is-head' : ''}`} lang="zh-CN">
      <MarkedText
        {...markingOf(reader, focus)}
        text={text}
        from={0}
        length={text.length}
        told={toldOfClean(block, clean, text.length, focus.spans)}
        isReachable
      />
    </Element>
  );
};

const Original = ({ block, focus, reader }: BlockProps) => {
  const { say } = useLanguage();
  return (
    <p class="original" lang="zh">
      {reader.view === 'both' && block.clean && <span class="hidden-words">{say('原文：', 'As published: ')}</span>}
      <MarkedText
        {...markingOf(reader, focus)}
        text={reader.text}
        from={block.start}
        length={block.end - block.start}
        told={toldOfOriginal(block, focus.spans)}
        isReachable={reader.view === 'original' || !block.clean}
      />
    </p>
  );
};

const markingOf = ({ addressOfMark, onMark, showsReasons }: Reader, focus: Focus) => ({
  addressOf: addressOfMark,
  onMark,
  showsReasons,
  isChosen: (mark: Mark) => focus.spans.some((span) => overlap(span, mark)),
});

/** What is no part of the article, behind one click. */
const Furniture = ({ block, focus, reader }: BlockProps) => {
  const { say, word } = useLanguage();
  const { start, end, ignored } = block;
  const [isOpened, open] = useState(false);
  const isOpen = isOpened || focus.spans.length > 0;
  const reasons = [...new Set(ignored.map(({ reason }) => reason).filter((reason) => reason !== 'PUNCTUATION'))];
  const words = (reasons.length > 0 ? reasons : (['PUNCTUATION'] as const)).map((reason) => word(IGNORED[reason].name));
  const length = end - start;
  return (
    <details
      class="furniture"
      data-start={start}
      data-end={end}
      open={isOpen}
      onToggle={({ currentTarget }) => open(currentTarget.open)}
    >
      <summary>
        {say(`${length} 个字符未使用：${words.join('、')}`, `${length} characters not used: ${words.join(', ')}`)}
      </summary>
      {isOpen && (
        <p class="original" lang="zh">
          <MarkedText
            {...markingOf(reader, focus)}
            text={reader.text}
            from={start}
            length={length}
            told={{ ...toldOfOriginal(block, focus.spans), ignored: [] }}
            isReachable
          />
        </p>
      )}
    </details>
  );
};
