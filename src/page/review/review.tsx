import { useEffect, useState } from 'preact/hooks';
import { addressOf, useAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { Page } from '../part/shell.tsx';
import { AnswerState, Empty } from '../part/state.tsx';
import { Item } from './item.tsx';
import { Queue } from './queue.tsx';
import './review.css';
import { ReviewQueuePage, type ReviewQueuePageQueryVariables } from './review-queue.graphql.ts';
import { useToken } from './token.ts';
import { TokenForm } from './token-form.tsx';

/** How many of the queue stand beside the open one. */
const PAGE = 20;

/** The queue of proposed statements: what a document seems to say waits here until a person says that it does. */
export const Review = () => {
  const { say } = useLanguage();
  const [token, setToken] = useToken();
  const variables = useQueueVariables();
  const queue = useAnswer(ReviewQueuePage, token ? variables : undefined, { token });
  const { failure } = queue;
  const isRefused = failure !== undefined && REFUSALS.has(failure.code);
  return (
    <Page
      isWide
      title={say('审核', 'Review')}
      lead={say(
        '规则从新文档中读出的陈述先在这里等候。只有审核者接受了的，才进入图谱；每个决定都可撤销。',
        'What the rules read in a new document waits here. Only what a reviewer accepts enters the graph, and every decision can be taken back.',
      )}
    >
      {!token || isRefused ? (
        <TokenForm failure={isRefused ? failure : undefined} onToken={setToken} />
      ) : (
        <>
          <p class="row no-print">
            <button type="button" onClick={() => setToken(undefined)}>
              {say('退出审核', 'Stop reviewing')}
            </button>
          </p>
          <AnswerState of={queue}>
            {({ reviewQueue }) => <Desk queue={reviewQueue} token={token} again={queue.again} />}
          </AnswerState>
        </>
      )}
    </Page>
  );
};

const REFUSALS: ReadonlySet<string> = new Set(['NOT_A_REVIEWER', 'REVIEW_OFF']);

const useQueueVariables = (): ReviewQueuePageQueryVariables => {
  const { language } = useLanguage();
  const { parameters } = useAddress();
  const kinds = parameters.getAll('kind') as NonNullable<ReviewQueuePageQueryVariables['kind']>;
  const certainty = parameters.get('certaintyBelow');
  return {
    document: parameters.get('document'),
    kind: kinds.length > 0 ? kinds : null,
    certaintyBelow: certainty === null ? null : Number(certainty),
    first: PAGE,
    after: parameters.get('after'),
    language,
  };
};

interface DeskProps {
  readonly queue: Parameters<typeof Queue>[0]['queue'];
  readonly token: string;
  readonly again: () => void;
}

/** The queue beside the statement that is open. */
const Desk = ({ queue, token, again }: DeskProps) => {
  const { say } = useLanguage();
  const { parameters, set, changed } = useAddress();
  const [decided, decide] = useState<string | undefined>();
  const ids = queue.edges.map(({ node }) => node.id);
  const asked = parameters.get('at');
  // What was decided last may still stand in the queue while it is asked for anew.
  const open = asked ?? ids.find((id) => id !== decided);
  const place = open === undefined ? -1 : ids.indexOf(open);
  const show = (id: string | undefined) => set({ at: id ?? null }, { replace: true });
  const step = (by: number) => show(ids[Math.min(Math.max(place + by, 0), ids.length - 1)]);

  useEffect(() => {
    if (asked === null && open !== undefined) show(open);
  }, [asked, open]);

  return (
    <div class="review-desk">
      <Queue queue={queue} open={open} onOpen={show} />
      {open === undefined ? (
        <Empty
          title={decided ? say('都审完了', 'All of it is reviewed') : say('没有待审的陈述', 'Nothing waits for review')}
        >
          {decided && (
            <p class="row">
              <a class="button" href={addressOf('/search')}>
                {say('在图谱里查看', 'Look it up in the graph')}
              </a>
              <a href={changed({ at: decided })}>
                {say('回到最后一条（可撤销）', 'Back to the last one (it can be taken back)')}
              </a>
            </p>
          )}
          <p>
            {say('用 ', 'Bring in a document with ')}
            <code>npm run ingest -- notice.pdf</code>
            {say(' 读入新文档；其中读出的陈述会出现在这里。', '; what is read in it then stands here.')}
          </p>
        </Empty>
      ) : (
        <Item
          id={open}
          token={token}
          onStep={step}
          onDecided={() => {
            decide(open);
            show(ids[place + 1] ?? ids[place - 1]);
            again();
          }}
          onUndone={() => {
            decide(undefined);
            again();
          }}
        />
      )}
    </div>
  );
};
