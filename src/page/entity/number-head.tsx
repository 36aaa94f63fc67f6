import { withBound } from '../format/bound.ts';
import { dateInWords } from '../format/date.ts';
import { fullNumber } from '../format/number.ts';
import { useLanguage, type Words } from '../language/language.ts';
import { Reservation } from '../part/reservation.tsx';
import { ThingLink } from '../part/thing-link.tsx';
import { BASES } from '../words/money-words.ts';
import type { EntityPageQuery } from './entity.graphql.ts';
import { type Fact, FactList, factOf } from './fact-list.tsx';

type Answer = EntityPageQuery['entity'];
type Stated = NonNullable<Answer['observation']>;

/** A number: how much with its bound and unit, about whom, and in which sense it holds. */
export const NumberHead = ({ answer, number }: { readonly answer: Answer; readonly number: Stated }) => {
  const { say, language, word } = useLanguage();
  const { value, valueTo, unit, bound, text } = number;
  const digits = [value, valueTo].flatMap((one) => (one === null ? [] : [fullNumber(one)])).join('–');
  const about = answer.neighbours.filter(({ relationship, direction }) => direction === 'OUT' && LED_TO[relationship]);
  return (
    <section class="card stack entity-sum" aria-label={say('数值', 'The number')}>
      <p class="entity-amount">
        {digits
          ? withBound(`${digits}${unit ? ` ${unit}` : ''}`, bound, language)
          : say('未给数字的目标', 'A target without a number')}{' '}
        <Reservation said={{ ...answer, modality: number.modality }} />
      </p>
      {text && <p class="soft">{say(`原文：“${text}”`, `Printed: “${text}”`)}</p>}
      <ol class="entity-flow">
        {about.map(({ relationship, edges }) => (
          <li key={relationship}>
            <span class="soft small">{word(LED_TO[relationship] ?? { zh: relationship, en: relationship })}</span>
            {edges.map(({ node: { entity } }) => (
              <ThingLink key={entity.id} thing={entity} />
            ))}
          </li>
        ))}
      </ol>
      <FactList facts={useTerms(number)} />
    </section>
  );
};

const LED_TO: Readonly<Record<string, Words>> = {
  OBSERVED: { zh: '说的是', en: 'Is about' },
  MEASURES: { zh: '指标', en: 'Indicator' },
};

const useTerms = (number: Stated): readonly Fact[] => {
  const { word, language } = useLanguage();
  const { basis, asOf, period, date, dateText, of: share, condition, definition } = number;
  const time = asOf ?? period ?? date;
  return [
    ...factOf('basis', '口径', 'Basis', basis && word(BASES[basis] ?? { zh: basis, en: basis })),
    ...factOf('time', asOf ? '截至' : '时间', asOf ? 'As of' : 'When', time ? dateInWords(time, language) : dateText),
    ...factOf('dateText', '原文时间用语', 'Time as printed', time ? dateText : null),
    ...factOf('of', '占比的基数', 'Share of', share),
    ...factOf('condition', '条件', 'Condition', condition),
    ...factOf('definition', '定义（原文）', 'Definition as printed', definition),
  ];
};
