import { useMemo, useRef } from 'preact/hooks';
import { addressOf, useAddress } from '../address/address.ts';
import { ask } from '../ask/ask.ts';
import { type Answering, useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { useChartSoon } from '../part/chart.tsx';
import type { ECharts } from '../part/echarts.ts';
import { HandOver } from '../part/hand-over.tsx';
import { Page } from '../part/shell.tsx';
import { AnswerState, Empty } from '../part/state.tsx';
import { ThingLink, TypeTag } from '../part/thing-link.tsx';
import { useThing } from '../part/use-thing.ts';
import { type ChainAddress, ChainControls, HOPS } from './chain-controls.tsx';
import { csvColumns, csvRows } from './chain-csv.ts';
import { ChainGaps } from './chain-gaps.tsx';
import { ChainPanel } from './chain-panel.tsx';
import { pictureOf } from './chain-picture.ts';
import { ChainSankey } from './chain-sankey.tsx';
import { ChainStarts } from './chain-starts.tsx';
import type { ChainSumsQuery } from './chain-sums.graphql.ts';
import { ChainSums } from './chain-sums.tsx';
import { chainSvg } from './chain-svg.ts';
import { ChainTable } from './chain-table.tsx';
import {
  FundingChainPage,
  type FundingChainPageQuery,
  type FundingChainPageQueryVariables,
} from './funding-chain.graphql.ts';
import { rowsOnPaper } from './rows-on-paper.ts';
import { useChainSums } from './use-chain-sums.ts';
import { wholeChain } from './whole-chain.ts';
import './chain.css';

/** From policy through money to people: the chain behind and below anything, with its gaps. */
export const Chain = () => {
  const { say, language } = useLanguage();
  const { parameters } = useAddress();
  const asked = readAddress(parameters);
  const variables = asked.from
    ? {
        ...{ from: asked.from, hops: asked.hops, inferred: asked.inferred, language },
        up: asked.direction !== 'DOWN',
        down: asked.direction !== 'UP',
        // A large chain has a thousand of them; each is read when somebody opens it.
        sentences: false,
      }
    : undefined;
  const answering = useAnswer(FundingChainPage, variables);
  const named = useThing(asked.from);
  const answered = (answering.answer?.down ?? answering.answer?.up)?.from;
  const start = named?.id === asked.from ? named : asked.from ? answered : undefined;
  const sums = useChainSums(start, asked.inferred);
  // After what asks for the sums: reading the library takes longer than their answer.
  useChartSoon(start !== undefined);
  return (
    <Page
      title={say('资金链', 'Funding chain')}
      lead={say(
        '从政策到款项、项目、组织、人群与地点，一环一环看：谁依据什么出钱，给了谁，服务谁；没有文档说明的，画成缺口。',
        'From policy to money, project, organization, population and place, link by link: who pays on what basis, to whom, for whom. What no document states is drawn as a gap.',
      )}
    >
      <ChainControls asked={asked} start={start} />
      {variables ? (
        <AnswerState of={answering} lines={20} candidateAddress={(id) => addressOf('/chain', { from: id })}>
          {(answer) => <Answered answer={answer} asked={asked} variables={variables} sums={sums} />}
        </AnswerState>
      ) : (
        <ChainStarts />
      )}
    </Page>
  );
};

const readAddress = (parameters: URLSearchParams): ChainAddress => {
  const direction = parameters.get('direction');
  const hops = Number(parameters.get('hops'));
  return {
    from: parameters.get('from') || undefined,
    direction: direction === 'UP' || direction === 'DOWN' ? direction : 'BOTH',
    hops: Number.isInteger(hops) && hops >= 1 && hops <= HOPS.most ? hops : HOPS.usual,
    inferred: parameters.get('inferred') === '1',
    pick: parameters.get('pick') || undefined,
  };
};

interface AnsweredProps {
  readonly answer: FundingChainPageQuery;
  readonly asked: ChainAddress;
  readonly variables: FundingChainPageQueryVariables;
  readonly sums: Answering<ChainSumsQuery>;
}

const Answered = ({ answer, asked, variables, sums }: AnsweredProps) => {
  const reading = useLanguage();
  const { say, language } = reading;
  const { set } = useAddress();
  const chart = useRef<ECharts | null>(null);
  const first = useRef(asked.pick);
  const chain = useMemo(() => wholeChain(answer), [answer]);
  const picture = useMemo(() => chain && pictureOf(chain), [chain]);
  const columns = useMemo(() => csvColumns(reading), [language]);
  const withSentences = { ...variables, sentences: true };
  const rowsWithSentences = async () => {
    const whole = wholeChain(await ask(FundingChainPage, withSentences));
    return whole ? csvRows(whole) : [];
  };
  if (!chain || !picture) return null;
  const title = say(`${chain.start.name}：资金链`, `Funding chain of ${chain.start.name}`);
  const pick = (key: string | null) => set({ pick: key }, { replace: true });
  const isKnown =
    asked.pick !== undefined &&
    (picture.nodes.some(({ key }) => key === asked.pick) ||
      picture.bands.some(({ key }) => key === asked.pick) ||
      chain.things.has(asked.pick) ||
      chain.rows.some(({ key }) => key === asked.pick));
  const counts = say(
    `${chain.things.size} 个节点，${chain.rows.length} 环，${chain.gaps.length} 处缺口`,
    `${chain.things.size} things, ${chain.rows.length} links, ${chain.gaps.length} gaps`,
  );
  return (
    <div class="stack chain">
      <h2 class="chain-title">
        <TypeTag type={chain.start.type} /> <ThingLink thing={chain.start} /> <span class="soft small">{counts}</span>
      </h2>
      {!chain.isComplete && (
        <p class="mark doubt">
          {say(
            '这条链太大，只取了离起点最近的部分。',
            'This chain is too large; only what is nearest to the start is here.',
          )}
        </p>
      )}
      <ChainSums chain={chain} inferred={asked.inferred} sums={sums} />
      {picture.columns.length > 1 ? (
        <ChainSankey
          picture={picture}
          chart={chart}
          picked={asked.pick}
          onPick={pick}
          label={say(`${title}。${counts}。下表内容相同。`, `${title}. ${counts}. The table says the same.`)}
        />
      ) : (
        <Empty title={say('没有文档把它与款项、政策或人群连起来', 'No document links it to money, policy or people')}>
          <p>{say('换一个方向，或换一个起点。', 'Try the other direction or another start.')}</p>
        </Empty>
      )}
      {asked.pick && isKnown && (
        <ChainPanel
          chain={chain}
          picture={picture}
          picked={asked.pick}
          isFresh={asked.pick !== first.current}
          onClose={() => pick(null)}
        />
      )}
      <HandOver
        asked={FundingChainPage}
        variables={withSentences}
        table={{ name: `chain-${chain.start.id}`, columns, rows: rowsWithSentences }}
        svg={
          picture.columns.length > 1
            ? {
                name: `chain-${chain.start.id}`,
                draw: () => chainSvg(chart.current, picture, title, location.href, reading),
              }
            : undefined
        }
      />
      {chain.rows.length > 0 && (
        <ChainTable chain={chain} picked={asked.pick} onPick={pick} onPaper={rowsOnPaper(picture, chain)} />
      )}
      <ChainGaps gaps={chain.gaps} />
    </div>
  );
};
