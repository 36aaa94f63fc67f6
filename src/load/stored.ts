/** A document that the graph holds, as a load needs it. */
import type { DocumentCard } from '../document/card.ts';
import type { StoredDocument } from '../graph/state.ts';
import type { IgnoredSpan } from '../statement/ignored.ts';
import type { Statement } from '../vocabulary/statement.ts';
import type { LoadedDocument } from './project/document-nodes.ts';

export function restored({ card, lines }: StoredDocument): LoadedDocument {
  const { articles, ignored, text, family, cardFamily, ...rest } = card as Stored;
  for (const name of OF_THE_NODE) delete rest[name];
  return {
    card: {
      host: null,
      published: null,
      dateText: null,
      ...rest,
      // A graph of before families were settled kept what the card says under this name.
      family: cardFamily ?? family,
      articles: JSON.parse(articles ?? '[]'),
    } as unknown as DocumentCard,
    text: text ?? '',
    ignored: JSON.parse(ignored ?? '[]') as IgnoredSpan[],
    statements: lines.map((line) => JSON.parse(line) as Statement),
  };
}

/** What a load works out, and no card says. */
const OF_THE_NODE = ['hash', 'loadHash', 'saidHash', 'length', 'sketch', 'sketchKeys'] as const;

/** The Document node's properties. */
type Stored = Partial<Record<string, string>>;
