import { type Answering } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { Reservation } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import { AnswerState } from '../part/state.tsx';
import { ThingLink, TypeTag } from '../part/thing-link.tsx';
import { Averages } from './chain-averages.tsx';
import { ChainGroup } from './chain-group.tsx';
import { type ChainSumsQuery } from './chain-sums.graphql.ts';
import { isBasisOfMoney, isPayer } from './use-chain-sums.ts';
import type { WholeChain } from './whole-chain.ts';

interface SumsProps {
  readonly chain: WholeChain;
  readonly inferred: boolean;
  readonly sums: Answering<ChainSumsQuery>;
}

/** What the money of the start comes to, and the averages of the sums on the chain. */
export const ChainSums = ({ chain, inferred, sums }: SumsProps) => {
  const { say } = useLanguage();
  const isBasis = isBasisOfMoney(chain.start.type);
  const isPaying = isPayer(chain.start.type);
  const derived = [...chain.things.values()].filter(
    ({ funding }) => funding?.perItem.value || funding?.perRecipient.value,
  );
  if (!isBasis && !isPaying && derived.length === 0) return null;
  return (
    <section class="chain-sums stack tight">
      <h2>{say('金额', 'Sums')}</h2>
      {(isBasis || isPaying) && <Sums of={sums} isBasis={isBasis} inferred={inferred} />}
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
            {group && <ChainGroup group={group} lead={leadOf(isBasis, inferred, say)} />}
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

type UnderRow = NonNullable<ChainSumsQuery['fundingUnder']>['edges'][number]['node'];

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
