import { dateInWords } from '../format/date.ts';
import { formulaInWords } from '../format/formula.ts';
import { fullAmount, shortAmount } from '../format/money.ts';
import { useLanguage } from '../language/language.ts';
import { Fold } from '../part/fold.tsx';
import { Reservation } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import { BASES } from '../words/money-words.ts';
import type { ChainSumsQuery } from './chain-sums.graphql.ts';

type Group = ChainSumsQuery['fundingSummary']['edges'][number]['node'];
type Total = NonNullable<Group['total']>;

/** Only what may be added; the rest under it, each with the reason. */
export const ChainGroup = ({ group, lead }: { readonly group: Group; readonly lead: string }) => {
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
