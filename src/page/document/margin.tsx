import { useLanguage } from '../language/language.ts';
import { Fold } from '../part/fold.tsx';
import { roomBeside } from './block-size.ts';
import type { Reader } from './reader-manner.ts';
import type { Block, Reading } from './reading.ts';
import { StatementCard } from './statement-card.tsx';

interface MarginProps {
  readonly block: Block;
  readonly reader: Reader;
  readonly isChosen: (reading: Reading) => boolean;
  /** Whether words of this paragraph were chosen. */
  readonly isAsked: boolean;
}

/** Beside the text where there is room, as many as the paragraph is high and the others behind one click; else folded under it. */
export const Margin = ({ block, reader, isChosen, isAsked }: MarginProps) => {
  const { say } = useLanguage();
  const { said, alsoQuoted } = block;
  if (said.length + alsoQuoted.length === 0) return null;
  const others = isAsked ? alsoQuoted.filter(isChosen) : [];
  const room = reader.isNarrow ? 0 : reader.showsAll ? said.length : roomBeside(block, reader.view);
  // One more line takes no more room than the words that it is folded.
  const shown = said.length <= room + 1 ? said : said.slice(0, room);
  const folded = said.slice(shown.length);
  return (
    <div class="margin">
      <Cards {...{ reader, isChosen }} readings={shown} />
      {folded.length > 0 && (
        <Fold
          isOpenFirst={folded.some(isChosen) || reader.showsAll}
          words={
            shown.length > 0
              ? say(`另有 ${folded.length} 条陈述`, `${folded.length} more`)
              : say(`${folded.length} 条陈述`, folded.length === 1 ? '1 statement' : `${folded.length} statements`)
          }
        >
          {() => <Cards {...{ reader, isChosen }} readings={folded} />}
        </Fold>
      )}
      {others.length > 0 && (
        <>
          <p class="also">
            {say(
              `另有 ${others.length} 条主要依据别处的陈述，也引用所选文字${others.length > MOST_OTHERS ? `（列出前 ${MOST_OTHERS} 条）` : ''}：`,
              `${others.length} more that rest mainly on other sentences quote these words too${others.length > MOST_OTHERS ? ` (the first ${MOST_OTHERS})` : ''}:`,
            )}
          </p>
          <Cards {...{ reader, isChosen }} readings={others.slice(0, MOST_OTHERS)} />
        </>
      )}
    </div>
  );
};

const Cards = ({
  readings,
  reader,
  isChosen,
}: Pick<MarginProps, 'reader' | 'isChosen'> & { readonly readings: readonly Reading[] }) => {
  const { say } = useLanguage();
  if (readings.length === 0) return null;
  return (
    <ul class="said-list" aria-label={say('这一段的陈述', 'Statements of this paragraph')}>
      {readings.map((reading) => (
        <StatementCard
          key={reading.statements[0]}
          reading={reading}
          title={reader.title}
          address={reader.addressOfStatement(reading)}
          isChosen={isChosen(reading)}
          onStatement={reader.onStatement}
        />
      ))}
    </ul>
  );
};

/** The name of a city in a headline may stand under every statement of an article. */
const MOST_OTHERS = 20;
