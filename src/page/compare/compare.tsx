import { useAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { Page } from '../part/shell.tsx';
import { AnswerState } from '../part/state.tsx';
import { askedBy, readChoice } from './choice.ts';
import { Chooser } from './chooser.tsx';
import { ComparePage } from './compare-page.graphql.ts';
import { Comparison } from './comparison.tsx';
import { Offers } from './offers.tsx';
import './compare.css';

/** One indicator, or one kind of money, in several places. */
export const Compare = () => {
  const { say, language } = useLanguage();
  const choice = readChoice(useAddress());
  const variables = askedBy(choice, language);
  const answering = useAnswer(ComparePage, variables);
  const answered = variables ? answering.answer?.compare : undefined;
  const indicator = answered?.indicator;
  const known = [
    ...(answered?.series.map(({ place }) => place) ?? []),
    ...(indicator ? [{ ...indicator, type: 'Indicator' }] : []),
  ];
  return (
    <Page
      title={say('比较几个地方', 'Compare several places')}
      lead={say(
        '同一个指标或同一种资金，几个地方各说了多少。口径、时间、单位或性质不同的数不会画在同一条轴上，并说明原因。',
        'One indicator, or one kind of money, as several places state it. Values that differ in definition, time, unit or nature are never drawn on one axis, and the reason is given.',
      )}
    >
      <Chooser choice={choice} known={known} isAsked={variables !== undefined && !answering.failure} />
      {variables ? (
        <AnswerState of={answering} lines={16}>
          {({ compare }) => <Comparison of={compare} variables={variables} />}
        </AnswerState>
      ) : (
        <>
          {choice.places.length > 0 && (
            <p role="status">
              {choice.places.length < 2
                ? say('再选至少一个地点。', 'Choose one more place at least.')
                : say('再选一个指标，或改为资金。', 'Choose an indicator, or money.')}
            </p>
          )}
          <Offers />
        </>
      )}
    </Page>
  );
};
