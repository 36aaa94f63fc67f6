import { documentAddress } from '../address/address.ts';
import { dateInWords } from '../format/date.ts';
import { fullNumber } from '../format/number.ts';
import { useLanguage } from '../language/language.ts';
import type { DocumentReaderPageQuery } from './reader.graphql.ts';

export type DocumentCard = DocumentReaderPageQuery['documents'][number];

/** Where the document comes from and how to know its file again. */
export const SourceCard = ({
  document,
  isFolded,
}: {
  readonly document: DocumentCard;
  /** Where there is little room, the text comes first. */
  readonly isFolded: boolean;
}) => {
  const { say } = useLanguage();
  if (!isFolded)
    return (
      <section class="card source-card" aria-label={say('来源', 'Source')}>
        <Card document={document} />
      </section>
    );
  return (
    <details class="card source-card">
      <summary>{say('来源与文件', 'Source and file')}</summary>
      <Card document={document} />
    </details>
  );
};

const Card = ({ document }: { readonly document: DocumentCard }) => {
  const { say, language } = useLanguage();
  const { host, published, dateText, file, sha256, length, terms, reprints } = document;
  const none = <span class="soft">{say('文档未载明', 'the document bears none')}</span>;
  return (
    <dl>
      <Line name={say('发布日期', 'Published')}>
        {published ? dateInWords(published, language) : none}
        {!published && dateText && say(`；文中时间“${dateText}”`, `; the text says “${dateText}”`)}
      </Line>
      <Line name={say('网站', 'Host')}>{host ? <span lang="zh">{host}</span> : none}</Line>
      <Line name={say('长度', 'Length')}>
        {say(`${fullNumber(length ?? 0)} 个字符`, `${fullNumber(length ?? 0)} characters`)}
      </Line>
      <Line name={say('文件', 'File')}>{file ?? none}</Line>
      <Line name="SHA-256" isLong>
        <code>{sha256}</code>
      </Line>
      <Line name={say('同文转载', 'Reprints')} isLong>
        {reprints.length === 0
          ? say('图谱中没有', 'none in the graph')
          : reprints.map(({ id, title, host: at, published: on }) => (
              <span key={id} class="reprint">
                <a href={documentAddress(id)} lang="zh">
                  {title}
                </a>
                {[at, dateInWords(on, language)].filter(Boolean).map((words) => ` · ${words}`)}
              </span>
            ))}
      </Line>
      {terms && (
        <Line name={say('使用条件', 'Terms')} isLong>
          <span lang="en">{terms}</span>
        </Line>
      )}
    </dl>
  );
};

const Line = ({
  name,
  isLong = false,
  children,
}: {
  readonly name: string;
  readonly isLong?: boolean;
  readonly children: preact.ComponentChildren;
}) => (
  <div class={isLong ? 'is-long' : undefined}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
