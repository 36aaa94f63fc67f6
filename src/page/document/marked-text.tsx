import { useState } from 'preact/hooks';
import { useLanguage } from '../language/language.ts';
import type { CodePoints } from './code-points.ts';
import { IGNORED, isFolded } from './ignored-words.ts';
import { grouped, type Piece, piecesOf, type Told } from './pieces.ts';
import type { Mark } from './spans.ts';

interface MarkedTextProps {
  readonly text: CodePoints;
  /** Where the text begins in `points`, which the positions of `told` count from. */
  readonly from: number;
  readonly length: number;
  readonly told: Told;
  /** Address at which a mark is chosen. */
  readonly addressOf: (mark: Mark) => string;
  readonly onMark: (mark: Mark, event: MouseEvent) => void;
  readonly isChosen: (mark: Mark) => boolean;
  /** Whether what no statement uses bears its reason. */
  readonly showsReasons: boolean;
  /** Of two columns one is enough to walk through by keyboard. */
  readonly isReachable: boolean;
}

/** A text with its used sentences marked, what is pointed at lit, and what is no part of the article folded. */
export const MarkedText = ({ text, from, length, told, ...marking }: MarkedTextProps) => (
  <>
    {grouped(piecesOf(length, told), ({ mark, reason }) => mark ?? (isFolded(reason) ? 'folded' : undefined)).map(
      (pieces) => {
        const [first] = pieces;
        if (!first) return null;
        const shown = pieces.map((piece) => (
          <PieceText key={piece.start} piece={piece} text={text} from={from} showsReasons={marking.showsReasons} />
        ));
        if (first.mark)
          return (
            <MarkLink key={first.start} mark={first.mark} {...marking}>
              {shown}
            </MarkLink>
          );
        if (isFolded(first.reason)) return <Folded key={first.start} pieces={pieces} text={text} from={from} />;
        return shown;
      },
    )}
  </>
);

const MarkLink = ({
  mark,
  addressOf,
  onMark,
  isChosen,
  isReachable,
  children,
}: Pick<MarkedTextProps, 'addressOf' | 'onMark' | 'isChosen' | 'isReachable'> & {
  readonly mark: Mark;
  readonly children: preact.ComponentChildren;
}) => (
  <a
    class="used"
    href={addressOf(mark)}
    aria-current={isChosen(mark) ? 'true' : undefined}
    tabIndex={isReachable ? undefined : -1}
    data-mark={mark.start}
    onClick={(event) => onMark(mark, event)}
  >
    {children}
  </a>
);

const PieceText = ({
  piece: { start, end, isLit, mark, reason },
  text,
  from,
  showsReasons,
}: {
  readonly piece: Piece;
  readonly text: CodePoints;
  readonly from: number;
  readonly showsReasons: boolean;
}) => {
  const { word } = useLanguage();
  const words = text.slice(from + start, from + end).replaceAll('\t', ' │ ');
  if (isLit) return <span class="lit">{words}</span>;
  if (mark || reason === undefined || reason === 'PUNCTUATION') return <>{words}</>;
  return (
    <span class="unused">
      {words}
      {showsReasons && <small class="reason">{word(IGNORED[reason].name)}</small>}
    </span>
  );
};

/** Furniture in the middle of a paragraph. */
const Folded = ({
  pieces,
  text,
  from,
}: {
  readonly pieces: readonly Piece[];
  readonly text: CodePoints;
  readonly from: number;
}) => {
  const { say, word } = useLanguage();
  const [first, last] = [pieces[0], pieces.at(-1)];
  const [isOpen, open] = useState(pieces.some(({ isLit }) => isLit));
  if (!first || !last) return null;
  const reason = word(IGNORED[first.reason ?? 'SITE_FURNITURE'].name);
  const length = last.end - first.start;
  return (
    <>
      <button type="button" class="folded" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {say(`${length} 个字符：${reason}`, `${length} characters: ${reason}`)}
      </button>
      {isOpen && <span class="unused">{text.slice(from + first.start, from + last.end)}</span>}
    </>
  );
};
