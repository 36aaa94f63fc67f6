import { type Answering, useAnswer } from '../ask/use-answer.ts';
import { dateInWords } from '../format/date.ts';
import { formulaInWords } from '../format/formula.ts';
import { fullAmount, shortAmount } from '../format/money.ts';
import { useLanguage } from '../language/language.ts';
import { Fold } from '../part/fold.tsx';
import { Reservation } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import { AnswerState } from '../part/state.tsx';
import type { ThingRow } from '../part/thing-link.tsx';
import { ThingLink, TypeTag } from '../part/thing-link.tsx';
import { BASES } from '../words/money-words.ts';
import { Averages } from './chain-averages.tsx';
import { type ChainSumsQuery, ChainSums as ChainSumsQuestion } from './chain-sums.graphql.ts';
import type { WholeChain } from './whole-chain.ts';

interface SumsProps {
  readonly chain: WholeChain;
  readonly inferred: boolean;
  readonly sums: Answering<ChainSumsQuery>;
}

/** What the money of the start comes to, and the averages of the sums on the chain. */
export const ChainSums = ({ chain, inferred, sums }: SumsProps) => {
  const { say } = useLanguage();
  const isBasis = BASES_OF_MONEY.includes(chain.start.type);
  const isPayer = PAYERS.includes(chain.start.type);
  const derived = [...chain.things.values()].filter(
    ({ funding }) => funding?.perItem.value || funding?.perRecipient.value,
  );
  if (!isBasis && !isPayer && derived.length === 0) return null;
  return (
    <section class="chain-sums stack tight">
      <h2>{say('金额', 'Sums')}</h2>
      {(isBasis || isPayer) && <Sums of={sums} isBasis={isBasis} inferred={inferred} />}
      {derived.length > 0 && (
        <ul class="plain-list">
          {derived.map((thing) => (
            <li key={thing.key} class="small">
              <ThingLink thing={thing} />
              {thing.funding && <Averages funding={thing.funding} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** Asks what the money of a thing comes to, as soon as its type is known: before the chain is there. */
export const useChainSums = (start: ThingRow | undefined, inferred: boolean): Answering<ChainSumsQuery> => {
  const { language } = useLanguage();
  const isBasis = start !== undefined && BASES_OF_MONEY.includes(start.type);
  const isAsked = start !== undefined && (isBasis || PAYERS.includes(start.type));
  const groupBy = isBasis ? ('POLICY' as const) : ('FUNDER' as const);
  return useAnswer(ChainSumsQuestion, isAsked ? { of: start.id, isBasis, groupBy, inferred, language } : undefined);
};

const BASES_OF_MONEY = ['Policy', 'Project'];

const PAYERS = [
  'Fund',
  'Province',
  'City',
  'District',
  'Street',
  'Community',
  'SocialOrganization',
  'GovernmentBody',
  'OtherOrganization',
  'Funder',
];

interface OfSums {
  readonly of: Answering<ChainSumsQuery>;
  readonly isBasis: boolean;
  readonly inferred: boolean;
}

const Sums = ({ of, isBasis, inferred }: OfSums) => {
  const { say } = useLanguage();
  return (
    <AnswerState of={of} lines={3}>
      {({ fundingSummary, fundingUnder }) => {
        const group = fundingSummary.edges[0]?.node;
        const under = fundingUnder?.edges.map(({ node }) => node).filter(({ direct }) => !direct) ?? [];
        if (!group && under.length === 0)
          return (
            <p class="soft">
              {isBasis
                ? say('没有文档写明以它为依据的款项。', 'No document states a sum that rests on it.')
                : say('没有文档写明它支付的款项。', 'No document states a sum that it pays.')}
            </p>
          );
        return (
          <>
            {group && <Group group={group} lead={leadOf(isBasis, inferred, say)} />}
            {under.length > 0 && <Under under={under} total={fundingUnder?.totalCount ?? under.length} />}
          </>
        );
      }}
    </AnswerState>
  );
};

const leadOf = (isBasis: boolean, inferred: boolean, say: (zh: string, en: string) => string): string => {
  if (!isBasis) return say('由它支付', 'Paid by it');
  return inferred
    ? say('直接以它为依据（含读者推断）', 'Resting on it directly (also as a reader inferred)')
    : say('直接以它为依据', 'Resting on it directly');
};

type Group = ChainSumsQuery['fundingSummary']['edges'][number]['node'];
type Total = NonNullable<Group['total']>;
type UnderRow = NonNullable<ChainSumsQuery['fundingUnder']>['edges'][number]['node'];

/** Only what may be added; the rest under it, each with the reason. */
const Group = ({ group, lead }: { readonly group: Group; readonly lead: string }) => {
  const { say } = useLanguage();
  return (
    <div class="stack tight">
      {group.total ? (
        <TotalLine total={group.total} lead={lead} />
      ) : (
        <p>{say('没有可以相加的款项。', 'Nothing may be added.')}</p>
      )}
      {group.leftOut.length > 0 && (
        <Fold
          class="left-out"
          words={say(`未计入 ${group.leftOut.length} 笔及原因`, `${group.leftOut.length} left out, and why`)}
          isOpenFirst={group.leftOut.length <= 3}
        >
          {() => (
            <>
              <ul>
                {group.leftOut.map(({ funding, reason, inWords, evidence }) => (
                  <li key={`${funding.id} ${reason}`}>
                    {inWords} <SentencesFold evidence={evidence} />
                  </li>
                ))}
              </ul>
              {group.otherTotals.length > 0 && (
                <div class="stack tight">
                  <p class="small soft">{say('其中可以各自相加的：', 'Of these, what may be added among itself:')}</p>
                  {group.otherTotals.map((total) => (
                    <TotalLine key={`${total.text} ${total.basis}`} total={total} lead="" />
                  ))}
                </div>
              )}
            </>
          )}
        </Fold>
      )}
    </div>
  );
};

const TotalLine = ({ total, lead }: { readonly total: Total; readonly lead: string }) => {
  const { say, word, language } = useLanguage();
  const kind = BASES[total.basis ?? ''];
  const periods = total.periods.map((period) => dateInWords(period, language)).join(say('、', ', '));
  return (
    <div>
      <p>
        {lead && say(`${lead}：`, `${lead}: `)}
        <strong class="number" title={fullAmount(total, language)}>
          {shortAmount(total, language)}
        </strong>{' '}
        {[kind && word(kind), periods].filter(Boolean).join(say('，', ', '))}{' '}
        {total.derived && <span class="mark strength">{say('相加推算', 'derived by adding')}</span>}{' '}
        <Reservation said={total} />
        {total.derived && total.formula && (
          <small class="soft number"> {formulaInWords(total.formula, language)}</small>
        )}
      </p>
      <SentencesFold evidence={total.evidence} />
    </div>
  );
};

/** Money that rests on it only through a programme or a fund: listed, not added to what rests on it directly. */
const Under = ({ under, total }: { readonly under: readonly UnderRow[]; readonly total: number }) => {
  const { say } = useLanguage();
  return (
    <div class="stack tight">
      <p class="small soft">
        {say(
          '经由其计划或基金的款项（不与上面相加）：',
          'Money through its programmes or funds (not added to the above):',
        )}
      </p>
      <ul class="plain-list">
        {under.map((row) => (
          <li key={row.funding.id}>
            <TypeTag type="Funding" /> {row.inWords} <Reservation said={row} />{' '}
            <SentencesFold evidence={row.evidence} />
          </li>
        ))}
      </ul>
      {total > under.length && <p class="small soft">{say(`共 ${total} 笔。`, `${total} in all.`)}</p>}
    </div>
  );
};
