import { dateInWords } from '../format/date.ts';
import { useLanguage } from '../language/language.ts';
import { type Focus, focusWithin } from './focus.ts';
import { ReaderBlock } from './reader-block.tsx';
import type { Reader } from './reader-manner.ts';
import type { Section } from './sections.ts';

interface ArticleSectionProps {
  readonly section: Section;
  readonly focus: Focus;
  readonly reader: Reader;
  /** Its title is the document's, which stands over the page. */
  readonly isOnly: boolean;
}

/** One article of the file with where it was first printed, or what stands around the articles. */
export const ArticleSection = ({ section: { article, blocks }, focus, reader, isOnly }: ArticleSectionProps) => {
  const { language } = useLanguage();
  const about = article && [article.source, dateInWords(article.date, language)].filter(Boolean).join(' · ');
  return (
    <section class="article">
      {article?.title && !isOnly && (
        <div class="article-head">
          <h2 lang="zh">{article.title}</h2>
          {about && <p class="soft small">{about}</p>}
        </div>
      )}
      {blocks.map((block) => (
        <ReaderBlock
          key={block.start}
          block={block}
          reader={reader}
          focus={focusWithin(
            focus,
            block,
            [...block.said, ...block.alsoQuoted].flatMap(({ statements }) => statements),
          )}
        />
      ))}
    </section>
  );
};
