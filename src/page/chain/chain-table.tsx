import { useState } from 'preact/hooks';
import { dateInWords } from '../format/date.ts';
import { fullAmount, shortAmount } from '../format/money.ts';
import { useLanguage } from '../language/language.ts';
import { More } from '../part/more.tsx';
import { isNotDone, Reservation } from '../part/reservation.tsx';
import { SentencesOfFold } from '../part/sentences.tsx';
import { ThingLink } from '../part/thing-link.tsx';
import { BASES } from '../words/money-words.ts';
import { linkWords, STAGES } from './chain-words.ts';
import type { ChainRow, ChainThing, WholeChain } from './whole-chain.ts';

const PAGE = 50;

interface TableProps {
  readonly chain: WholeChain;
  readonly picked: string | undefined;
  readonly onPick: (key: string) => void;
  /** How many rows one sheet of paper holds beside the picture. */
  readonly onPaper: number;
}

/** The same as the picture, row by row, grouped by the part that the first thing plays. */
export const ChainTable = ({ chain, picked, onPick, onPaper }: TableProps) => {
  const { say, word } = useLanguage();
  const [shown, show] = useState(PAGE);
  const rows = chain.rows.slice(0, shown);
  const groups = [...new Set(rows.map(({ source }) => chain.things.get(source)?.stage))];
  const numbers = new Map(rows.map(({ key }, index) => [key, index]));
  return (
    <section class="stack tight">
      <h2>{say(`逐条列出（${chain.rows.length}）`, `Link by link (${chain.rows.length})`)}</h2>
      <section
        class="scroll-x"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label={say('资金链的各环', 'The links of the chain')}
      >
        <table class="chain-table">
          <caption class="hidden-words">{say('与图相同的内容', 'The same as the picture')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('从', 'From')}</th>
              <th scope="col">{say('关系', 'Relationship')}</th>
              <th scope="col">{say('到', 'To')}</th>
              <th scope="col" class="number">
                {say('款项', 'Sum')}
              </th>
              <th scope="col">{say('时间', 'When')}</th>
              <th scope="col">{say('保留与原句', 'Reservation and sentence')}</th>
            </tr>
          </thead>
          {groups.map((stage) => (
            <tbody key={stage}>
              <tr class="chain-stage">
                <th scope="rowgroup" colSpan={6}>
                  {stage && word(STAGES[stage])}
                </th>
              </tr>
              {rows
                .filter(({ source }) => chain.things.get(source)?.stage === stage)
                .map((row) => (
                  <Line
                    key={row.key}
                    row={row}
                    things={chain.things}
                    isPicked={row.key === picked}
                    isBeyondPaper={(numbers.get(row.key) ?? 0) >= onPaper}
                    onPick={onPick}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </section>
      {chain.rows.length > onPaper && (
        <p class="only-on-paper small">
          {say(
            `另有 ${chain.rows.length - onPaper} 条，见本页的 CSV。`,
            `${chain.rows.length - onPaper} more rows stand in the CSV of this page.`,
          )}
        </p>
      )}
      <div class="no-print">
        <More shown={rows.length} total={chain.rows.length} onMore={() => show(shown + PAGE)} />
      </div>
    </section>
  );
};

interface LineProps {
  readonly row: ChainRow;
  readonly things: ReadonlyMap<string, ChainThing>;
  readonly isPicked: boolean;
  readonly isBeyondPaper: boolean;
  readonly onPick: (key: string) => void;
}

const Line = ({ row, things, isPicked, isBeyondPaper, onPick }: LineProps) => {
  const { say, word, language } = useLanguage();
  const [source, target] = [things.get(row.source), things.get(row.target)];
  const [from, to] = row.isForward ? [source, target] : [target, source];
  const words = linkWords(row.link);
  const kind = BASES[row.basis ?? ''];
  return (
    <tr
      class={[isNotDone(row.modality) && 'is-planned', isPicked && 'is-picked', isBeyondPaper && 'is-beyond-paper']
        .filter(Boolean)
        .join(' ')}
    >
      <td>{from && <ThingLink thing={from} />}</td>
      <td>
        <button type="button" class="plain" aria-pressed={isPicked} onClick={() => onPick(row.key)}>
          {word(words)}
        </button>
        <span class="only-on-paper">{word(words)}</span>
      </td>
      <td>
        {to && <ThingLink thing={to} />}
        {row.through && (
          <small class="soft">
            {' '}
            {say('由', 'by ')}
            <ThingLink thing={row.through} />
          </small>
        )}
      </td>
      <td class="number" title={row.value === null ? undefined : fullAmount(row, language)}>
        {(row.value !== null || row.text) && shortAmount(row, language)}
        {row.value !== null && kind && <small class="soft"> {word(kind)}</small>}
      </td>
      <td class="chain-date">{dateInWords(row.date, language) || row.dateText}</td>
      <td>
        <Reservation said={row} />
        <span class="no-print">
          <SentencesOfFold statements={row.statements} />
        </span>
      </td>
    </tr>
  );
};
