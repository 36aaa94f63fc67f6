import { useAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { HandOver } from '../part/hand-over.tsx';
import { MissingHops } from '../part/missing.tsx';
import { Page } from '../part/shell.tsx';
import { AnswerState, Empty } from '../part/state.tsx';
import { Entry } from './entry.tsx';
import { entryColumns } from './entry-columns.ts';
import { Filters } from './filters.tsx';
import { TimelinePage, type TimelinePageQuery } from './timeline-page.graphql.ts';
import { askedBy, PAGE_SIZE, readView, type View } from './view.ts';
import { keyOf, Years } from './years.tsx';
import './timeline.css';

/** What happened when: policies, money, events, things established, numbers. */
export const Timeline = () => {
  const { say, language } = useLanguage();
  const view = readView(useAddress());
  const variables = askedBy(view, language);
  const answering = useAnswer(TimelinePage, variables);
  const place = view.within === null ? undefined : (answering.answer?.timeline.within ?? undefined);
  return (
    <Page
      title={place ? say(`${place.name}的时间线`, `Timeline of ${place.name}`) : say('时间线', 'Timeline')}
      lead={say(
        '政策、资金、活动、设立与数字，按文档所述的时间排列；日期只写到原文的精度，未注明日期的另列。',
        'Policies, money, events, things established and numbers, by the time that documents state; dates are as precise as the source, and what is undated stands apart.',
      )}
    >
      <Filters view={view} place={place} shown={answering.answer?.timeline.facets} />
      <AnswerState of={answering} lines={16}>
        {({ timeline }) => (
          <div class="stack timeline-answer">
            <Dated timeline={timeline} view={view} />
            <Undated timeline={timeline} />
            <MissingHops missing={timeline.missing.filter(({ hop, fromId }) => hop !== 'date' && fromId)} />
            <HandOver
              asked={TimelinePage}
              variables={variables}
              table={{
                name: 'timeline',
                columns: entryColumns(language),
                rows: [...timeline.edges.map(({ node }) => node), ...timeline.undated],
              }}
            />
          </div>
        )}
      </AnswerState>
    </Page>
  );
};

interface PartProps {
  readonly timeline: TimelinePageQuery['timeline'];
}

const Dated = ({ timeline: { edges, totalCount, pageInfo }, view }: PartProps & { readonly view: View }) => {
  const { say } = useLanguage();
  const { changed } = useAddress();
  if (totalCount === 0)
    return (
      <Empty title={say('没有文档注明日期的条目', 'No document dates anything here')}>
        <p>
          {say(
            '换一个地点或种类，或看下面未注明日期的条目。',
            'Choose another place or type, or see what is undated below.',
          )}
        </p>
      </Empty>
    );
  return (
    <section class="stack">
      <h2>{say(`有日期的（${totalCount}）`, `Dated (${totalCount})`)}</h2>
      <Years entries={edges.map(({ node }) => node)} />
      {totalCount > PAGE_SIZE && (
        <nav class="row" aria-label={say('翻页', 'Pages')}>
          <span class="soft">
            {say(`本页 ${edges.length} 条，共 ${totalCount} 条`, `${edges.length} of ${totalCount} on this page`)}
          </span>
          {view.after && <a href={changed({ after: null })}>{say('回到开头', 'Back to the first')}</a>}
          {pageInfo.hasNextPage && <a href={changed({ after: pageInfo.endCursor })}>{say('下一页', 'Next page')}</a>}
        </nav>
      )}
    </section>
  );
};

const Undated = ({ timeline: { undated, undatedCount } }: PartProps) => {
  const { say } = useLanguage();
  if (undatedCount === 0) return null;
  return (
    <section class="stack timeline-undated">
      <h2>{say(`文中未注明日期的（${undatedCount}）`, `Not dated by any document (${undatedCount})`)}</h2>
      <p class="small soft">
        {say(
          '不替文档补日期；原文若有“近年来”一类的说法，照录于各条。',
          'No date is filled in; words such as 近年来 are shown as they are printed.',
        )}
      </p>
      <ul class="timeline-entries">
        {undated.map((entry) => (
          <Entry key={keyOf(entry)} entry={entry} />
        ))}
      </ul>
      {undatedCount > undated.length && (
        <p class="soft">
          {say(
            `此处列出 ${undated.length} 条，共 ${undatedCount} 条；用地点或种类缩小范围可看到其余。`,
            `${undated.length} of ${undatedCount} are listed; a place or a type narrows them down.`,
          )}
        </p>
      )}
    </section>
  );
};
