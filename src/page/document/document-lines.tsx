import { documentAddress } from '../address/address.ts';
import { dateInWords } from '../format/date.ts';
import { useLanguage } from '../language/language.ts';
import type { DocumentLineFragment } from './documents.graphql.ts';

/** Documents with their dates, each leading to the reader. */
export const DocumentLines = ({ documents }: { readonly documents: readonly DocumentLineFragment[] }) => (
  <ul class="plain-list document-lines">
    {documents.map((document) => (
      <Line key={document.id} document={document} />
    ))}
  </ul>
);

const Line = ({ document }: { readonly document: DocumentLineFragment }) => {
  const { say, language } = useLanguage();
  const { id, title, host, published, dateText, statementCount, entityCount, articles, reprints } = document;
  const sources = [
    ...new Set([...articles.flatMap(({ source }) => (source ? [source] : [])), ...(host ? [host] : [])]),
  ];
  return (
    <li class="document-line">
      <span class="when">
        {published
          ? dateInWords(published, language)
          : dateText
            ? say(`文中作“${dateText}”`, `says “${dateText}”`)
            : say('无日期', 'no date')}
      </span>
      <div>
        <a class="document-title" href={documentAddress(id)} lang="zh">
          {title}
        </a>
        <p class="small soft">
          {sources.length > 0 && <span lang="zh">{sources.join('、')} · </span>}
          {say(
            `${statementCount} 条陈述 · ${entityCount} 个事物`,
            `${statementCount} statements · ${entityCount} things`,
          )}
          {articles.length > 1 && say(` · ${articles.length} 篇文章`, ` · ${articles.length} articles`)}
        </p>
        {reprints.length > 0 && (
          <p class="small">
            {say('同文转载：', 'The same text: ')}
            {reprints.map((reprint, index) => (
              <span key={reprint.id}>
                {index > 0 && say('、', ', ')}
                <a href={documentAddress(reprint.id)} lang="zh">
                  {reprint.host ?? reprint.title}
                </a>
              </span>
            ))}
            {say('（计为一个来源）', ' (counted as one source)')}
          </p>
        )}
      </div>
    </li>
  );
};
