import { addressOf, documentAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { dateInWords } from '../format/date.ts';
import { fullNumber } from '../format/number.ts';
import { useLanguage } from '../language/language.ts';
import { SearchBox } from '../part/search-box.tsx';
import { Page } from '../part/shell.tsx';
import { AnswerState } from '../part/state.tsx';
import { PLACE_TYPES } from '../words/type-words.ts';
import { HomePage, type HomePageQuery } from './home.graphql.ts';
import { Questions } from './questions.tsx';
import './home.css';

export const Home = () => {
  const { say, language } = useLanguage();
  const answering = useAnswer(HomePage, { language });
  return (
    <Page
      title={say(
        '公共资金给了谁、服务了谁——原文怎么说',
        'Public money: who got it, whom it serves, and the sentence that says so',
      )}
      lead={say(
        '这里把三社联动（社区、社会组织、社会工作者）的新闻、通知和报告读成一张图：政策、资金、组织、项目、人群与地点。每个答案都附原句；没有文档说的，就说没有文档说。',
        'News, notices and reports on communities, social organizations and social workers in China, read into one graph of policies, money, organizations, projects, people and places. Every answer carries its sentence; where no document says, that is the answer.',
      )}
    >
      <SearchBox isLarge />
      <AnswerState of={answering} lines={20}>
        {(answer) => <Content answer={answer} />}
      </AnswerState>
    </Page>
  );
};

const Content = ({ answer }: { readonly answer: HomePageQuery }) => {
  const { say } = useLanguage();
  const { served, sums, funds, communities } = answer;
  return (
    <div class="stack home">
      <Counts answer={answer} />
      <section class="stack" aria-labelledby="questions">
        <h2 id="questions">{say('人们会问', 'What people ask')}</h2>
        <Questions starts={{ population: served[0], sum: sums[0], fund: funds[0], community: communities[0] }} />
      </section>
      <div class="home-columns">
        <Newest answer={answer} />
        <Notes answer={answer} />
      </div>
    </div>
  );
};

const PLACES: ReadonlySet<string> = new Set(PLACE_TYPES);
const ORGANIZATIONS: ReadonlySet<string> = new Set(['SocialOrganization', 'GovernmentBody', 'OtherOrganization']);

/** How much there is; each number leads to what it counts. */
const Counts = ({ answer: { graph } }: { readonly answer: HomePageQuery }) => {
  const { say } = useLanguage();
  const named = (is: (type: string) => boolean): number =>
    graph.counts.filter(({ type }) => is(type)).reduce((sum, { named }) => sum + named, 0);
  const counts = [
    { number: graph.documents, words: say('份文档', 'documents'), at: addressOf('/documents') },
    {
      number: graph.statements,
      words: say('条陈述，条条有原句', 'statements, each with its sentence'),
      at: addressOf('/about'),
    },
    {
      number: named((type) => PLACES.has(type)),
      words: say('个地点', 'places'),
      at: addressOf('/search', { type: 'Place' }),
    },
    {
      number: named((type) => ORGANIZATIONS.has(type)),
      words: say('个点名的组织与机构', 'organizations and bodies by name'),
      at: addressOf('/search', { type: 'Organization' }),
    },
    {
      number: named((type) => type === 'Funding'),
      words: say('笔款项', 'sums of money'),
      at: addressOf('/search', { type: 'Funding' }),
    },
    {
      number: named((type) => type === 'Policy'),
      words: say('项政策', 'policies'),
      at: addressOf('/search', { type: 'Policy' }),
    },
  ];
  return (
    <ul class="home-counts">
      {counts.map(({ number, words, at }) => (
        <li key={at + words}>
          <a href={at}>
            <strong class="number">{fullNumber(number)}</strong> {words}
          </a>
        </li>
      ))}
    </ul>
  );
};

const Newest = ({ answer: { dated, undated } }: { readonly answer: HomePageQuery }) => {
  const { say, language } = useLanguage();
  const documents = [
    ...dated.map((document) => ({ ...document, when: dateInWords(document.published, language) })),
    ...undated.map((document) => ({ ...document, when: document.dateText ?? say('未注明日期', 'undated') })),
  ].slice(0, 6);
  return (
    <section class="card stack tight">
      <h2>{say('最新文档', 'Newest documents')}</h2>
      <ul class="plain-list">
        {documents.map(({ id, title, host, when }) => (
          <li key={id}>
            <a href={documentAddress(id)} lang="zh">
              {title}
            </a>
            <span class="soft small"> {[when, host].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOf('/documents')}>{say('全部文档', 'All documents')}</a>
      </p>
    </section>
  );
};

const Notes = ({ answer: { dataNotes } }: { readonly answer: HomePageQuery }) => {
  const { say } = useLanguage();
  return (
    <section class="card stack tight">
      <h2>{say('数据提示', 'Data notes')}</h2>
      <p class="soft">
        {say(
          '不符的合计、矛盾的数字、可疑的标题和不确定的读取，都列在这里。',
          'Sums that do not add up, numbers that conflict, suspect titles, uncertain readings.',
        )}
      </p>
      <ul class="plain-list">
        {dataNotes.edges.map(({ node }) => (
          <li key={node.statements.join()}>{node.inWords}</li>
        ))}
      </ul>
      <p>
        <a href={addressOf('/documents', { part: 'notes' })}>
          {say(`全部 ${dataNotes.totalCount} 条`, `All ${dataNotes.totalCount}`)}
        </a>
      </p>
    </section>
  );
};
