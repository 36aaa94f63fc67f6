import './reader.css';
import { useEffect } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { addressOf, documentAddress, useAddress } from '../address/address.ts';
import { dateInWords } from '../format/date.ts';
import { useLanguage } from '../language/language.ts';
import { Page } from '../part/shell.tsx';
import { AnswerState, Empty } from '../part/state.tsx';
import { ReadDocument } from './read-document.tsx';
import type { DocumentReaderPageQuery } from './reader.graphql.ts';
import { useDocument } from './use-document.ts';

/** One document as published, each used sentence marked, and what it says beside it. */
export const Reader = () => {
  const { say, language } = useLanguage();
  const { params } = useRoute();
  const name = params.id ?? '';
  const { lists, ...answering } = useDocument(name, language);
  useRightAddress(name, answering.answer);
  const [document] = answering.answer?.documents ?? [];
  return (
    <Page title={document?.title ?? say('文档', 'Document')} lead={document && <Lead document={document} />} isWide>
      <AnswerState of={answering} lines={24}>
        {() =>
          document ? (
            <ReadDocument document={document} lists={lists} />
          ) : (
            <Empty title={say('图谱中没有这份文档', 'There is no such document in the graph')}>
              <p>
                <a href={addressOf('/documents')}>{say('看看有哪些文档', 'See which there are')}</a>
              </p>
            </Empty>
          )
        }
      </AnswerState>
    </Page>
  );
};

const Lead = ({ document }: { readonly document: DocumentReaderPageQuery['documents'][number] }) => {
  const { say, language } = useLanguage();
  const { articles, published, statementCount, entityCount } = document;
  const sources = [...new Set(articles.flatMap(({ source }) => (source ? [source] : [])))];
  return (
    <>
      {sources.length > 0 && <span lang="zh">{sources.join('、')}</span>}
      {sources.length > 0 && ' · '}
      {published ? dateInWords(published, language) : say('无发布日期', 'no date of publication')}
      {say(
        ` · ${statementCount} 条陈述 · 涉及 ${entityCount} 个事物`,
        ` · ${statementCount} statements · speaks of ${entityCount} things`,
      )}
    </>
  );
};

/** Who wrote a title into the address is led to the address with the id. */
const useRightAddress = (name: string, answer: DocumentReaderPageQuery | undefined): void => {
  const { go } = useAddress();
  const meant = answer?.documents.length === 0 ? answer.statements.edges[0]?.node.document.id : undefined;
  useEffect(() => {
    if (meant && meant !== name) go(documentAddress(meant), { replace: true });
  }, [meant]);
};
