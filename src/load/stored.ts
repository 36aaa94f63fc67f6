/** A document that the graph holds, as a load needs it. */
import type { DocumentCard } from '../document/card.ts';
import type { StoredDocument } from '../graph/state.ts';
import type { IgnoredSpan } from '../statement/ignored.ts';
import type { Statement } from '../vocabulary/statement.ts';
import type { LoadedDocument } from './project/document-nodes.ts';

export function restored({ card, lines }: StoredDocument): LoadedDocument {
  const { articles, ignored, text, hash: _, loadHash: __, saidHash: ___, length: ____, ...rest } = card as Stored;
  return {
    card: {
      host: null,
      published: null,
      dateText: null,
      ...rest,
      articles: JSON.parse(articles ?? '[]'),
    } as unknown as DocumentCard,
    text: text ?? '',
    ignored: JSON.parse(ignored ?? '[]') as IgnoredSpan[],
    statements: lines.map((line) => JSON.parse(line) as Statement),
  };
}

/** The Document node's properties. */
type Stored = Partial<Record<string, string>>;
