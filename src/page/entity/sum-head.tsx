import { dateInWords } from '../format/date.ts';
import { formulaInWords } from '../format/formula.ts';
import { fullAmount, shortAmount } from '../format/money.ts';
import { useLanguage, type Words } from '../language/language.ts';
import { Reservation } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import { ThingLink } from '../part/thing-link.tsx';
import { BASES, NATURES, perWords, STAGES } from '../words/money-words.ts';
import type { EntityPageQuery } from './entity.graphql.ts';
import { type Fact, FactList, factOf } from './fact-list.tsx';
import type { SumFragment } from './sum.graphql.ts';
import { NO_AVERAGE } from './sum-words.ts';

type Answer = EntityPageQuery['entity'];

/** A sum of money: how much with its bound, from whom to whom, what it is a total of, and what it comes to for each. */
export const SumHead = ({ answer, sum }: { readonly answer: Answer; readonly sum: SumFragment }) => {
  const { say, language } = useLanguage();
  return (
    <section class="card stack entity-sum" aria-label={say('金额', 'The sum')}>
      <p class="entity-amount">
        {shortAmount(sum, language)} <Reservation said={{ ...answer, modality: sum.modality }} />
      </p>
      <p class="soft">
        {fullAmount(sum, language)}
        {sum.text && say(`；原文：“${sum.text}”`, `; printed: “${sum.text}”`)}
      </p>
      <Flow answer={answer} />
      <FactList facts={useTerms(sum)} />
      <Averages sum={sum} />
    </section>
  );
};

const HOPS: readonly { readonly relationship: string; readonly direction: 'OUT' | 'IN'; readonly words: Words }[] = [
  { relationship: 'GIVES', direction: 'IN', words: { zh: '出资方', en: 'Paid by' } },
  { relationship: 'TO', direction: 'OUT', words: { zh: '收款方', en: 'Goes to' } },
  { relationship: 'FOR', direction: 'OUT', words: { zh: '用于', en: 'Is for' } },
];

/** Payer, recipient and purpose, or that no document says. */
const Flow = ({ answer }: { readonly answer: Answer }) => {
  const { say, word } = useLanguage();
  return (
    <ol class="entity-flow">
      {HOPS.map(({ relationship, direction, words }) => {
        const group = answer.neighbours.find((one) => one.relationship === relationship && one.direction === direction);
        return (
          <li key={relationship}>
            <span class="soft small">{word(words)}</span>
            {group ? (
              group.edges.map(({ node: { entity } }) => <ThingLink key={entity.id} thing={entity} />)
            ) : (
              <span class="entity-gap">{say('没有文档说明', 'no document says')}</span>
            )}
            {group && group.totalCount > group.edges.length && (
              <span class="soft small">{say(`等 ${group.totalCount} 个`, `${group.totalCount} in all`)}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
};

const useTerms = (sum: SumFragment): readonly Fact[] => {
  const { word, language } = useLanguage();
  const { basis, per, stage, nature, instruments, purpose, condition, currency, itemsText, recipientsText } = sum;
  const time = sum.date ?? sum.period;
  const coded = (words: Words | undefined): string | undefined => words && word(words);
  return [
    ...factOf('basis', '口径', 'Basis', coded(BASES[basis ?? ''])),
    ...factOf('per', '计量单位', 'Paid', coded(perWords(per))),
    ...factOf('stage', '阶段', 'Stage', coded(STAGES[stage ?? ''])),
    ...factOf(
      'time',
      '时间',
      'When',
      [dateInWords(time, language), time ? null : sum.dateText].filter(Boolean).join(' '),
    ),
    ...factOf('dateText', '原文时间用语', 'Time as printed', time ? sum.dateText : null),
    ...factOf('purpose', '用途（原文）', 'Purpose as printed', purpose),
    ...factOf('condition', '条件', 'Condition', condition),
    ...factOf('instruments', '方式', 'Instruments', instruments?.join('、')),
    ...factOf('items', '所涉项目数', 'Items', itemsText),
    ...factOf('recipients', '受益数', 'Recipients', recipientsText),
    ...factOf('nature', '性质', 'Nature', nature === 'MONEY' ? null : coded(NATURES[nature ?? ''])),
    ...factOf('currency', '币种', 'Currency', currency === 'CNY' ? null : currency),
  ];
};

/** What it comes to for each, always marked as worked out; or why that cannot be said. */
const Averages = ({ sum }: { readonly sum: SumFragment }) => {
  const { say } = useLanguage();
  return (
    <div class="stack tight">
      <Average title={say('平均每项', 'Average per item')} average={sum.perItem} />
      <Average title={say('平均每个受益者', 'Average per recipient')} average={sum.perRecipient} />
    </div>
  );
};

const Average = ({ title, average }: { readonly title: string; readonly average: SumFragment['perItem'] }) => {
  const { say, word, language } = useLanguage();
  const { value, bound, formula, reason, evidence } = average;
  if (value === null)
    return (
      <p class="small soft">
        {title}
        {say('：不能推算——', ': cannot be worked out — ')}
        {word(NO_AVERAGE[reason ?? ''] ?? { zh: '原因不详', en: 'reason not known' })}
        {say('。', '.')}
      </p>
    );
  return (
    <div>
      <span class="mark strength">{say('推算', 'derived')}</span> {title}
      {say('：', ': ')}
      <span title={fullAmount({ value, bound }, language)}>{shortAmount({ value, bound }, language)}</span>{' '}
      {formula && <span class="soft small number">= {formulaInWords(formula, language)}</span>}
      <SentencesFold evidence={evidence} />
    </div>
  );
};
