import { cleanSpan } from './clean-position.ts';
import type { Told } from './pieces.ts';
import type { ParagraphFragment } from './reader.graphql.ts';
import type { Block } from './reading.ts';
import { cutTo, type Span } from './spans.ts';

/** What is told of a block, in positions of its original text. */
export const toldOfOriginal = (block: Block, lit: readonly Span[]): Told => {
  const placed = <Kind extends Span>(spans: readonly Kind[]): Kind[] =>
    cutTo(spans, block).map((span) => ({ ...span, start: span.start - block.start, end: span.end - block.start }));
  return {
    marks: placed(block.marks.map((mark) => ({ start: mark.start, end: mark.end, of: mark }))),
    lit: placed(lit),
    ignored: placed(block.ignored),
  };
};

/** The same in positions of its clean text of `length` code points; what cleaning left nothing of is gone. */
export const toldOfClean = (block: Block, { runs }: ParagraphFragment, length: number, lit: readonly Span[]): Told => {
  const placed = <Kind extends Span>(spans: readonly Kind[]): Kind[] =>
    cutTo(spans, block).flatMap((span) => {
      const found = cleanSpan(runs, length, span);
      return found ? [{ ...span, ...found }] : [];
    });
  return {
    marks: placed(block.marks.map((mark) => ({ start: mark.start, end: mark.end, of: mark }))),
    lit: placed(lit),
    ignored: placed(block.ignored),
  };
};
