import { addressOf } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { AnswerState, Empty } from '../part/state.tsx';
import { TypeTag } from '../part/thing-link.tsx';
import { Starts as StartsQuestion } from './starts.graphql.ts';

/** Nothing is chosen yet: things from which one may begin. */
export const Starts = () => {
  const { say } = useLanguage();
  const answering = useAnswer(StartsQuestion, {});
  return (
    <Empty title={say('选一个事物，从它开始', 'Choose a thing to begin with')}>
      <p class="soft">{say('在上面输入名称，或从这些开始：', 'Type a name above, or begin with one of these:')}</p>
      <AnswerState of={answering} lines={8}>
        {({ funds, policies, populations, facilities }) => (
          <ul class="plain-list explore-starts">
            {[...funds, ...policies, ...populations, ...facilities].map(({ id, type, name }) => (
              <li key={id} class="row">
                <TypeTag type={type} />
                <a href={addressOf('/explore', { from: id })} lang="zh-CN">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        )}
      </AnswerState>
    </Empty>
  );
};
