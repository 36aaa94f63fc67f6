import { addressOf } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { fullNumber } from '../format/number.ts';
import { useLanguage } from '../language/language.ts';
import { AnswerState } from '../part/state.tsx';
import { TypeTag } from '../part/thing-link.tsx';
import { SearchOverview } from './overview.graphql.ts';

/** What there is to search among, before anything is asked for. */
export const Overview = () => {
  const { say } = useLanguage();
  const answering = useAnswer(SearchOverview, {});
  return (
    <section class="stack">
      <h2>{say('或按类型浏览', 'Or look through a type')}</h2>
      <AnswerState of={answering} lines={12}>
        {({ graph: { documents, counts } }) => (
          <ul class="plain-list search-types">
            {[{ type: 'Document', named: documents }, ...counts]
              .filter(({ named }) => named > 0)
              .map(({ type, named }) => (
                <li key={type}>
                  <a href={addressOf('/search', { type })}>
                    <TypeTag type={type} />
                    <span class="number">{fullNumber(named)}</span>
                  </a>
                </li>
              ))}
          </ul>
        )}
      </AnswerState>
      <p class="soft">
        {say(
          '按 / 键可随时回到检索框；在结果中用上下箭头移动，回车打开。',
          'Press / anywhere to come back to the search field; among results the arrow keys move and Enter opens.',
        )}
      </p>
    </section>
  );
};
