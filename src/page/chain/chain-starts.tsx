import { addressOf } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { fullAmount, shortAmount } from '../format/money.ts';
import { useLanguage } from '../language/language.ts';
import { Reservation } from '../part/reservation.tsx';
import { AnswerState } from '../part/state.tsx';
import { TypeTag } from '../part/thing-link.tsx';
import { BASES, perWords } from '../words/money-words.ts';
import { type ChainStartsQuery, ChainStarts as ChainStartsQuestion } from './chain-starts.graphql.ts';

/** Where one could begin, from what the graph holds. */
export const ChainStarts = () => {
  const { say, language } = useLanguage();
  const answering = useAnswer(ChainStartsQuestion, { language });
  return (
    <AnswerState of={answering} lines={16}>
      {({ withBasis, withoutBasis, bases, funds }) => (
        <div class="grid chain-starts">
          <Sums title={say('写明依据的大额款项', 'Large sums with a stated basis')} sums={withBasis} />
          <Sums title={say('没有写明依据的大额款项', 'Large sums without a stated basis')} sums={withoutBasis} />
          <section class="card stack tight">
            <h2>{say('政策、计划与基金', 'Policies, programmes and funds')}</h2>
            <ul class="plain-list">
              {[
                ...bases.edges.flatMap(({ node }) => (node.entity ? [node.entity] : [])),
                ...funds.map((fund) => ({ ...fund, type: 'Fund' })),
              ].map(({ id, type, name }) => (
                <li key={id}>
                  <TypeTag type={type} />{' '}
                  <a href={addressOf('/chain', { from: id })} lang="zh-CN">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </AnswerState>
  );
};

const Sums = ({ title, sums }: { readonly title: string; readonly sums: ChainStartsQuery['withBasis'] }) => {
  const { say, word, language } = useLanguage();
  return (
    <section class="card stack tight">
      <h2>{title}</h2>
      {sums.length === 0 && <p class="soft">{say('没有。', 'None.')}</p>}
      <ul class="plain-list">
        {sums.map((sum) => (
          <li key={sum.id}>
            <strong class="number" title={fullAmount(sum, language)}>
              {shortAmount(sum, language)}
            </strong>{' '}
            <span class="small soft">
              {[BASES[sum.basis ?? ''], perWords(sum.per)]
                .flatMap((words) => (words ? [word(words)] : []))
                .join(say('，', ', '))}
            </span>{' '}
            <Reservation said={sum} />
            <br />
            <a href={addressOf('/chain', { from: sum.id })} lang="zh-CN">
              {sum.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
