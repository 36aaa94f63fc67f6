/** A document and its statements as nodes. Node ids carry their family (`document:`, `statement:`), since a sum has the id of its statement. */
import type { DocumentCard } from '../../document/card.ts';
import type { IgnoredSpan } from '../../statement/ignored.ts';
import { statementLine } from '../../statement/statement-line.ts';
import type { Statement } from '../../vocabulary/statement.ts';
import { documentSketch } from './document-sketch.ts';
import { contentHash, type GraphNode, type Properties, picked, properties } from './projection.ts';

export interface LoadedDocument {
  card: DocumentCard;
  /** The text with every person's name masked, one ○ a code point. */
  text: string;
  ignored: readonly IgnoredSpan[];
  statements: readonly Statement[];
}

/** Over all that this document brings: its card, text, what was ignored, and its statements. Two loads of the same bytes have the same. */
export const documentHash = (document: LoadedDocument): string => {
  const known = hashes.get(document);
  if (known !== undefined) return known;
  const statements = document.statements.map(statementLine).sort();
  const hash = contentHash({ labels: ['Document'], properties: { ...broughtProperties(document), statements } });
  hashes.set(document, hash);
  return hash;
};

/** A load asks several times; nobody changes a document that is loaded. */
const hashes = new WeakMap<LoadedDocument, string>();

/** Its `family` is none of its own properties: it depends on the other documents, and is settled once they are there. */
export function documentNode(document: LoadedDocument): GraphNode {
  const { card, text, ignored } = document;
  const { sketch, sketchKeys } = documentSketch(card, text, ignored);
  return {
    id: `document:${card.id}`,
    labels: ['Document'],
    properties: properties({ ...broughtProperties(document), sketch, sketchKeys }),
  };
}

function broughtProperties({ card, text, ignored }: LoadedDocument): Properties {
  const { id, title, file, sha256, host, published, dateText, family, terms, articles } = card;
  return properties({
    ...{ id, title, file, sha256, host, published, dateText, cardFamily: family, terms, text },
    length: Array.from(text).length,
    articles: JSON.stringify(articles),
    ignored: JSON.stringify(ignored),
  });
}

const STATEMENT_FIELDS = [
  ...([
    'id',
    'document',
    'kind',
    'predicate',
    'status',
    'modality',
    'strength',
    'as',
    'certainty',
    'doubt',
    'note',
  ] as const),
  ...(['date', 'period', 'asOf', 'dateText', 'text', 'property', 'condition', 'corrects'] as const),
] as const;

export function statementNode(statement: Statement, card: DocumentCard): GraphNode {
  const { id, evidence, speaker, by } = statement;
  const first = evidence[0]?.start ?? 0;
  return {
    id: `statement:${id}`,
    labels: ['Statement'],
    properties: properties({
      ...picked(statement, STATEMENT_FIELDS),
      article: card.articles.findIndex(({ start, end }) => start <= first && first < end),
      quotes: evidence.map(({ quote }) => quote),
      starts: evidence.map(({ start }) => start),
      ends: evidence.map(({ end }) => end),
      pages: evidence.flatMap(({ page }) => (page === undefined ? [] : [page])),
      method: by.method,
      rule: by.rule,
      speakerRole: speaker?.role,
      speakerOrganization: speaker?.organization,
      line: statementLine(statement),
    }),
  };
}
