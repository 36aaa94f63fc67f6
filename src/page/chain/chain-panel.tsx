import { useEffect, useRef } from 'preact/hooks';
import { addressOf, useAddress } from '../address/address.ts';
import { fullAmount } from '../format/money.ts';
import { useLanguage } from '../language/language.ts';
import { isNotDone, Reservation } from '../part/reservation.tsx';
import { SentencesOf, SentencesOfFold } from '../part/sentences.tsx';
import { ThingLink, TypeTag } from '../part/thing-link.tsx';
import { MISSING_REASONS } from '../words/said-words.ts';
import { Averages } from './chain-averages.tsx';
import type { Picture, PictureBand } from './chain-picture.ts';
import { STAGES } from './chain-words.ts';
import type { ChainGap, ChainRow, ChainThing, WholeChain } from './whole-chain.ts';

interface PanelProps {
  readonly chain: WholeChain;
  readonly picture: Picture;
  /** Key of a band or of a thing. */
  readonly picked: string;
  /** Whether it was picked here, and did not stand in the address from the start: then reading goes on here. */
  readonly isFresh: boolean;
  readonly onClose: () => void;
}

/** What is said at the place in the picture that was picked, with the exact sentences. */
export const ChainPanel = ({ chain, picture, picked, isFresh, onClose }: PanelProps) => {
  const { say } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, [picked]);
  const node = picture.nodes.find(({ key }) => key === picked);
  const thing = chain.things.get(picked);
  const bands = picture.bands.filter(({ key, source, target }) =>
    node?.gap || !node ? key === picked || source === picked || target === picked : false,
  );
  const rows = thing
    ? chain.rows.filter(({ source, target }) => source === picked || target === picked)
    : chain.rows.filter(({ key }) => key === picked || bands.some((band) => band.rows.some((row) => row.key === key)));
  const gaps = thing ? chain.gaps.filter(({ at }) => at === picked) : gapsOf(bands);
  return (
    <section class="chain-panel card stack no-print" aria-label={say('所选内容', 'What is picked')}>
      <div class="row">
        <h3 ref={heading} tabIndex={-1}>
          {titleOf(thing, node?.more !== undefined, rows, gaps, say)}
        </h3>
        <button type="button" class="plain" onClick={onClose}>
          {say('关闭', 'Close')}
        </button>
      </div>
      {thing && <Thing thing={thing} />}
      {node?.more && (
        <ul class="plain-list">
          {node.more.map((one) => (
            <li key={one.key} class="row">
              <TypeTag type={one.type} /> <ThingLink thing={one} />
            </li>
          ))}
        </ul>
      )}
      {rows.slice(0, MOST).map((row) => (
        <Said key={row.key} row={row} isOpen={rows.length <= 2} />
      ))}
      {rows.length > MOST && (
        <p class="soft">
          {say(`另有 ${rows.length - MOST} 条，见下表。`, `${rows.length - MOST} more stand in the table.`)}
        </p>
      )}
      <Gaps gaps={gaps} />
    </section>
  );
};

const MOST = 12;

const gapsOf = (bands: readonly PictureBand[]): readonly ChainGap[] => bands.flatMap(({ gaps }) => gaps);

const titleOf = (
  thing: ChainThing | undefined,
  isMore: boolean,
  rows: readonly ChainRow[],
  gaps: readonly ChainGap[],
  say: (zh: string, en: string) => string,
): string => {
  if (thing) return say('节点', 'A thing of the chain');
  if (isMore) return say('图中未画出的', 'Not drawn in the picture');
  if (rows.length === 0 && gaps.length > 0) return say('缺口', 'A gap');
  return say('文档怎么说', 'What the documents say');
};

const Thing = ({ thing }: { readonly thing: ChainThing }) => {
  const { say, word, language } = useLanguage();
  const { funding } = thing;
  return (
    <div class="stack tight">
      <p>
        <TypeTag type={thing.type} /> <ThingLink thing={thing} />
      </p>
      <p class="small soft">
        {say('在链中：', 'In the chain: ')}
        {word(STAGES[thing.stage])}
      </p>
      {funding?.value && <p class="number">{fullAmount(funding, language)}</p>}
      {funding && <Averages funding={funding} />}
      {!thing.isStart && (
        <p class="small">
          <a href={addressOf('/chain', { from: thing.id })}>{say('以它为起点看资金链', 'See the chain from here')}</a>
        </p>
      )}
    </div>
  );
};

const Said = ({ row, isOpen }: { readonly row: ChainRow; readonly isOpen: boolean }) => (
  <article class={`stack tight ${isNotDone(row.modality) ? 'is-not-done' : ''}`}>
    <p>
      {row.inWords} <Reservation said={row} />
    </p>
    {isOpen ? <SentencesOf statements={row.statements} /> : <SentencesOfFold statements={row.statements} />}
  </article>
);

const Gaps = ({ gaps }: { readonly gaps: readonly ChainGap[] }) => {
  const { say, word } = useLanguage();
  const { changed } = useAddress();
  if (gaps.length === 0) return null;
  return (
    <div class="missing stack tight">
      <ul>
        {gaps.map(({ key, from, at, words, reason }) => (
          <li key={key}>
            {at ? (
              <a href={changed({ pick: at })} lang="zh-CN">
                {from}
              </a>
            ) : (
              <span lang="zh-CN">{from}</span>
            )}
            {say('：', ': ')}
            {word(MISSING_REASONS[reason] ?? { zh: reason, en: reason })}
            {say('', ' ')}
            {word(words)}
          </li>
        ))}
      </ul>
      <p class="small">
        <a href={addressOf('/about', { part: 'contribute' })}>
          {say('知道哪份文档说到？把它加进来', 'A document says it? Add it')}
        </a>
      </p>
    </div>
  );
};
