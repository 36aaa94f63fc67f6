import { addressOf, useAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { HandOver } from '../part/hand-over.tsx';
import { Page } from '../part/shell.tsx';
import { AnswerState, Empty } from '../part/state.tsx';
import { NeedCard } from './need-card.tsx';
import { AnswerTabs, NeedFilters } from './need-filters.tsx';
import { type NeedScope, needScopeOf, needVariables } from './need-scope.ts';
import './needs.css';
import { NeedsPage, type NeedsPageQuery } from './needs.graphql.ts';
import { NEED_COLUMNS, needLines } from './needs-csv.ts';

/** What do places and people need, who is said to answer it, and who could? */
export const Needs = () => {
  const { say, language } = useLanguage();
  const { parameters } = useAddress();
  const scope = needScopeOf(parameters);
  const answering = useAnswer(NeedsPage, needVariables(scope, language));
  return (
    <Page
      title={say('需求：谁需要什么，有谁回应', 'Needs: who needs what, and who answers')}
      lead={say(
        '左边是文档说到的需求，右边是文档说的回应，和按人群、领域查到的可能回应者。可能回应不等于已经回应。',
        'Needs that documents state; beside each, what is said to answer it, and who could by people and field. Who could answer is not said to do so.',
      )}
    >
      <NeedFilters scope={scope} />
      <AnswerState of={answering} lines={14}>
        {({ matchNeeds }) => <Answered answer={matchNeeds} scope={scope} />}
      </AnswerState>
    </Page>
  );
};

interface AnsweredProps {
  readonly answer: NeedsPageQuery['matchNeeds'];
  readonly scope: NeedScope;
}

const Answered = ({ answer, scope }: AnsweredProps) => {
  const { say, language } = useLanguage();
  const { changed } = useAddress();
  const { answerCounts, edges, pageInfo, totalCount } = answer;
  const rows = edges.map(({ node }) => node);
  const all = answerCounts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return <NoNeeds scope={scope} />;
  return (
    <div class="stack">
      <Summary counts={answerCounts} />
      <AnswerTabs scope={scope} counts={answerCounts} />
      {rows.length === 0 && (
        <Empty title={say('没有这样的需求', 'No such need')}>
          <p>
            <a href={changed({ answered: null, after: null })}>{say('看全部需求', 'See all needs')}</a>
          </p>
        </Empty>
      )}
      {rows.map((matched) => (
        <NeedCard key={matched.need.need.id} matched={matched} scope={scope} />
      ))}
      <p class="row no-print">
        <span class="soft">
          {say(`本页 ${rows.length} 项，共 ${totalCount} 项`, `${rows.length} of ${totalCount} here`)}
        </span>
        {scope.after && (
          <a class="button" href={changed({ after: null })}>
            {say('回到开头', 'Back to the first')}
          </a>
        )}
        {pageInfo.hasNextPage && (
          <a class="button" href={changed({ after: pageInfo.endCursor, open: null })}>
            {say('下一页', 'Next page')}
          </a>
        )}
      </p>
      <HandOver
        asked={NeedsPage}
        variables={needVariables(scope, language)}
        table={{ name: 'needs', columns: NEED_COLUMNS, rows: needLines(rows) }}
      />
    </div>
  );
};

/** How many needs there are, and how many of them nobody is said to answer. */
const Summary = ({ counts }: { readonly counts: AnsweredProps['answer']['answerCounts'] }) => {
  const { say } = useLanguage();
  const of = (...answered: readonly string[]): number =>
    counts.filter((one) => answered.includes(one.answered)).reduce((sum, { count }) => sum + count, 0);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const [open, alone] = [of('NOBODY', 'COULD_ANSWER'), of('NOBODY')];
  return (
    <p class="need-summary">
      {say(
        `文档说到 ${all} 项需求，其中 ${open} 项没有文档说明有谁回应${open > 0 ? `（${alone} 项连相符的一方也没有查到）` : ''}。`,
        `Documents state ${all} ${all === 1 ? 'need' : 'needs'}; of ${open}, no document says who answers${open > 0 ? ` (for ${alone}, nobody was found who fits either)` : ''}.`,
      )}
    </p>
  );
};

const NoNeeds = ({ scope }: { readonly scope: NeedScope }) => {
  const { say } = useLanguage();
  const { changed } = useAddress();
  return (
    <Empty title={say('没有文档说到这里有需求', 'No document states a need here')}>
      <p>
        {say(
          '这不等于没有需求：文档没有说到的，这里不作判断。',
          'That is no proof that there is none: what documents leave out stays open.',
        )}
      </p>
      <p class="row">
        {scope.population && (
          <a class="button" href={changed({ population: null, after: null })}>
            {say('不限人群', 'For any population')}
          </a>
        )}
        {scope.within && (
          <a class="button" href={changed({ within: null, after: null })}>
            {say('不限地点', 'At any place')}
          </a>
        )}
        <a class="button" href={addressOf('/coverage', { within: scope.within, populations: scope.population })}>
          {say('看这里的覆盖', 'See the coverage here')}
        </a>
      </p>
    </Empty>
  );
};
