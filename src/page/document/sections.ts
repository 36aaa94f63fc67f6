import type { DocumentReaderPageQuery } from './reader.graphql.ts';
import type { Block } from './reading.ts';

export type Article = DocumentReaderPageQuery['documents'][number]['articles'][number];

/** Blocks that stand together under one article, or between articles. */
export interface Section {
  readonly article: Article | undefined;
  readonly blocks: readonly Block[];
}

/** A file may hold several articles: each is a section, what stands around them too. */
export const sectionsOf = (blocks: readonly Block[], articles: readonly Article[]): Section[] => {
  const sections: { article: Article | undefined; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const article = articles.find(({ start, end }) => (start ?? 0) <= block.start && block.start < (end ?? 0));
    const last = sections.at(-1);
    if (last && last.article === article) last.blocks.push(block);
    else sections.push({ article, blocks: [block] });
  }
  return sections;
};
