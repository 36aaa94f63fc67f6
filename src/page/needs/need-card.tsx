import { useAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { isNotDone, Reservation } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import { AnswerState } from '../part/state.tsx';
import { ThingLink, type ThingRow, TypeTag } from '../part/thing-link.tsx';
import { CandidateList } from './candidate-list.tsx';
import { NeedCandidates } from './candidates.graphql.ts';
import type { NeedScope } from './need-scope.ts';
import { ANSWERS } from './need-words.ts';
import type { NeedsPageQuery } from './needs.graphql.ts';

export type MatchedNeed = NeedsPageQuery['matchNeeds']['edges'][number]['node'];

/** One need: who has it, for whom, where, who is said to answer it, and who could. */
export const NeedCard = ({ matched, scope }: { readonly matched: MatchedNeed; readonly scope: NeedScope }) => {
  const { say, word } = useLanguage();
  const { answered, need } = matched;
  const isOpen = answered === 'NOBODY' || answered === 'COULD_ANSWER';
  return (
    <article class={`need-card card ${isOpen ? 'is-unanswered' : ''}`} aria-labelledby={`need-${need.need.id}`}>
      <div class="stack tight">
        <p class={`need-answer ${isOpen ? 'is-open' : ''}`}>
          <span aria-hidden="true">{isOpen ? '○' : answered === 'STATED' ? '●' : '◐'}</span> {word(ANSWERS[answered])}
        </p>
        <h2 id={`need-${need.need.id}`}>
          <ThingLink thing={need.need} />
        </h2>
        <p class="row">
          <span>{need.inWords}</span>
          <Reservation said={need} />
        </p>
        <NeedTerms need={need} />
        <SentencesFold evidence={need.evidence} />
      </div>
      <div class="stack tight">
        {need.metBy.length > 0 && (
          <>
            <h3>{say('文中的回应', 'What answers it')}</h3>
            <ul class="plain-list">
              {need.metBy.map((meeting) => (
                <li
                  key={`${meeting.project.id} ${meeting.strength}`}
                  class={isNotDone(meeting.modality) ? 'is-not-done' : undefined}
                >
                  <div class="row">
                    <TypeTag type={meeting.project.type} />
                    <ThingLink thing={meeting.project} />
                    <Reservation said={meeting} />
                  </div>
                  <p class="small">{meeting.inWords}</p>
                  <SentencesFold evidence={meeting.evidence} />
                </li>
              ))}
            </ul>
          </>
        )}
        <Candidates matched={matched} scope={scope} />
      </div>
    </article>
  );
};

const NeedTerms = ({ need }: { readonly need: MatchedNeed['need'] }) => {
  const { say } = useLanguage();
  const byField = need.populationsBy === 'SCHEME' ? say('（按服务领域推及）', ' (by its field)') : '';
  return (
    <dl class="need-terms small">
      <Term words={say('谁的需求', 'Whose')} things={need.neededBy} />
      <Term words={say('涉及人群', 'For whom')} things={need.populations} note={byField} />
      <Term words={say('地点', 'Where')} things={need.places} />
      <Term words={say('领域', 'Field')} things={need.fields} />
      {need.condition && (
        <div>
          <dt>{say('条件', 'Condition')}</dt>
          <dd lang="zh-CN">{need.condition}</dd>
        </div>
      )}
    </dl>
  );
};

interface TermProps {
  readonly words: string;
  readonly things: readonly ThingRow[];
  readonly note?: string;
}

const Term = ({ words, things, note = '' }: TermProps) => {
  const { say } = useLanguage();
  return (
    <div>
      <dt>{words}</dt>
      <dd>
        {things.length === 0
          ? say('没有文档说明', 'no document says')
          : things.map((thing, index) => (
              <span key={thing.id}>
                {index > 0 && '、'}
                <ThingLink thing={thing} />
              </span>
            ))}
        {things.length > 0 && note}
      </dd>
    </div>
  );
};

/** The nearest three; the others, and the sentences, behind one click. */
const Candidates = ({ matched, scope }: { readonly matched: MatchedNeed; readonly scope: NeedScope }) => {
  const { say } = useLanguage();
  const { parameters, changed } = useAddress();
  const { need, matchCount, matches } = matched;
  const isOpen = parameters.get('open') === need.need.id;
  if (matchCount === 0)
    return (
      <>
        <h3>{say('可能回应的一方', 'Who could answer it')}</h3>
        <p class="small">
          {say(
            '在已载入的文档里，没有查到人群与领域相符的组织、项目或设施。',
            'In the documents loaded, no organization, project or facility fits its people and field.',
          )}
          {!scope.partial && (
            <>
              {' '}
              <a href={changed({ partial: 'yes' })}>{say('看部分相符的', 'See who fits in part')}</a>
            </>
          )}
        </p>
      </>
    );
  return (
    <>
      <h3>{say(`可能回应的一方（${matchCount}）`, `Who could answer it (${matchCount})`)}</h3>
      {isOpen ? <AllCandidates need={need.need.id} scope={scope} /> : <CandidateList candidates={matches} />}
      <a class="small no-print" href={changed({ open: isOpen ? null : need.need.id })}>
        {isOpen
          ? say('收起', 'Fold')
          : say(`全部 ${matchCount} 方与双方原句`, `All ${matchCount}, with the sentences of both sides`)}
        <span class="hidden-words" lang="zh-CN">
          （{need.need.name}）
        </span>
      </a>
    </>
  );
};

const AllCandidates = ({ need, scope }: { readonly need: string; readonly scope: NeedScope }) => {
  const { say, language } = useLanguage();
  const { partial, unnamed } = scope;
  const answering = useAnswer(NeedCandidates, { need, partial, unnamed, language });
  return (
    <AnswerState of={answering}>
      {({ matchNeeds }) => {
        const { matches = [], matchCount = 0 } = matchNeeds.edges[0]?.node ?? {};
        return (
          <>
            <CandidateList candidates={matches} />
            {matchCount > matches.length && (
              <p class="small soft">
                {say(
                  `显示最近的 ${matches.length} 方，共 ${matchCount} 方。`,
                  `The nearest ${matches.length} of ${matchCount}.`,
                )}
              </p>
            )}
          </>
        );
      }}
    </AnswerState>
  );
};
