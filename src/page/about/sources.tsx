import { documentAddress, useAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { dateInWords } from '../format/date.ts';
import { useLanguage } from '../language/language.ts';
import { DataTable } from '../part/data-table.tsx';
import { AnswerState } from '../part/state.tsx';
import { AboutPage } from './about.graphql.ts';

const PAGE = 100;

/** Each document with its terms of use, and how to cite this version of the data. */
export const Sources = () => {
  const { say, language } = useLanguage();
  const { parameters, changed } = useAddress();
  const offset = Math.max(0, Math.trunc(Number(parameters.get('offset')) || 0));
  const answering = useAnswer(AboutPage, { offset });
  return (
    <section class="stack" id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{say('来源与条款', 'Sources and their terms')}</h2>
      <AnswerState of={answering} lines={10}>
        {({ graph, documents }) => (
          <div class="stack">
            <DataTable
              caption={say(`${graph.documents} 份文档`, `${graph.documents} documents`)}
              columns={[
                {
                  name: 'title',
                  words: { zh: '标题', en: 'Title' },
                  show: ({ id, title }) => (
                    <a href={documentAddress(id)} lang="zh">
                      {title}
                    </a>
                  ),
                },
                {
                  name: 'host',
                  words: { zh: '发布网站', en: 'Host' },
                  show: ({ host }) => <span lang="zh">{host}</span>,
                },
                {
                  name: 'published',
                  words: { zh: '发布日期', en: 'Published' },
                  show: ({ published, dateText }) =>
                    published ? (
                      <span class="whole">{dateInWords(published, language)}</span>
                    ) : (
                      <span lang="zh">{dateText}</span>
                    ),
                },
                {
                  name: 'terms',
                  words: { zh: '使用条件', en: 'Terms' },
                  show: ({ terms }) => <span lang="en">{terms}</span>,
                },
              ]}
              rows={documents}
              keyOf={({ id }) => id}
            />
            {graph.documents > PAGE && (
              <p class="row">
                {offset > 0 && (
                  <a href={changed({ offset: String(Math.max(0, offset - PAGE)) })}>{say('前一页', 'Previous')}</a>
                )}
                {offset + PAGE < graph.documents && (
                  <a href={changed({ offset: String(offset + PAGE) })}>{say('后一页', 'Next')}</a>
                )}
              </p>
            )}
            <h2 id="cite">{say('怎样引用', 'How to cite')}</h2>
            <p>
              {say(
                '引用一条事实时，请同时给出页面的固定链接和数据版本；最好直接引用原句及其文档。',
                'Cite a fact by the permanent link of its page and the version of the data; best of all, cite the sentence and its document.',
              )}
            </p>
            <p class="card">
              <code>
                {say('三社联动图谱', 'Sanshe graph')}, {say('数据版本', 'data version')} {graph.version}
                {graph.loadedAt && `, ${graph.loadedAt.slice(0, 10)}`}, {location.origin}
              </code>
            </p>
          </div>
        )}
      </AnswerState>
    </section>
  );
};
