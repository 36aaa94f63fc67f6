/** What stands in one paragraph with a thing, although no sentence joins them: computed when asked, never written (SAME_PASSAGE). */
import { SourceText } from '../../document/source-text.ts';
import { clean, simplify } from '../../text/clean.ts';
import type { Span } from '../../vocabulary/statement.ts';
import type { QuestionContext, Row } from '../answer/context.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { type Hop, hopOf, THING } from '../answer/hop.ts';
import type { PartyColumns } from '../answer/party.ts';
import { STATEMENT, type StatementRow } from '../answer/said.ts';

export interface Together {
  readonly other: EntityRow;
  readonly hop: Hop;
  readonly issuers: readonly PartyColumns[];
}

/**
 * Things of one label (`Policy`, `Funding`) in the paragraphs in which `thing` stands, apart from those already `known` by a stated link.
 * A thing stands where its name is printed, a sum where its own quote is. A paragraph is a line of the text. Cost: one round trip, and the texts of the thing's documents.
 */
export async function standingTogether(
  { run }: QuestionContext,
  thing: EntityRow,
  label: 'Policy' | 'Funding',
  known: ReadonlySet<string>,
): Promise<Together[]> {
  const documents = await run<DocumentColumns>(CYPHER, { thing: thing.id, label });
  const found = new Map<string, Together>();
  for (const { text, own, others } of documents) {
    const place = paragraphsIn(text);
    const here = place(thing, own);
    for (const { other, statements, issuers } of others) {
      if (known.has(other.id) || found.has(other.id)) continue;
      const shared = place(other, statements).filter(({ paragraph }) =>
        here.some((one) => one.paragraph === paragraph),
      );
      if (shared.length === 0) continue;
      const both = [...here.filter(({ paragraph }) => shared.some((one) => one.paragraph === paragraph)), ...shared];
      found.set(other.id, { other, issuers, hop: together(thing, other, both, [...own, ...statements]) });
    }
  }
  return [...found.values()];
}

interface Standing {
  readonly paragraph: number;
  readonly statements: readonly string[];
}

/** Says in which paragraphs a thing stands, with the statements whose quotes name it there. */
function paragraphsIn(text: string): (thing: EntityRow, statements: readonly QuotedStatement[]) => Standing[] {
  const source = new SourceText(text);
  const cleaned = clean(source);
  const lines = lineStarts(source);
  const paragraphOf = ({ start }: Span): number => lines.findLastIndex((line) => line <= start);
  return (thing, statements) => {
    const quotes = statements.flatMap(({ id, starts, ends }) =>
      starts.map((start, index) => ({ id, span: { start, end: ends[index] ?? start } })),
    );
    const spans = thing.type === 'Funding' ? sumSpans(thing, statements, quotes) : cleaned.find(thing.name ?? '');
    return spans.map((span) => ({
      paragraph: paragraphOf(span),
      statements: quotes.filter((quote) => meets(quote.span, span) && holds(thing, quote.id)).map(({ id }) => id),
    }));
  };
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A sum is said by its own statement; other things by any that names them. */
const holds = ({ id, type }: EntityRow, statement: string): boolean => type !== 'Funding' || statement === id;

/** Where a sum itself is quoted: the quotes of its own statement that hold the printed sum, or all of them. */
function sumSpans(
  { id, text }: EntityRow,
  statements: readonly QuotedStatement[],
  quotes: readonly { id: string; span: Span }[],
): Span[] {
  const own = quotes.filter((quote) => quote.id === id);
  const words = statements.find((statement) => statement.id === id)?.quotes ?? [];
  const printed = typeof text === 'string' ? simplify(text).replaceAll(/\s/gu, '') : '';
  const holding = own.filter((_, index) =>
    simplify(words[index] ?? '')
      .replaceAll(/\s/gu, '')
      .includes(printed),
  );
  return (holding.length > 0 ? holding : own).map(({ span }) => span);
}

function lineStarts(source: SourceText): number[] {
  const starts = [0];
  for (let position = 0; position < source.length; position += 1) {
    if (source.at(position) === '\n') starts.push(position + 1);
  }
  return starts;
}

function together(
  thing: EntityRow,
  other: EntityRow,
  standing: readonly Standing[],
  rows: readonly StatementRow[],
): Hop {
  const [from, to] = other.type === 'Policy' ? [other, thing] : [thing, other];
  const statements = [...new Set(standing.flatMap((one) => one.statements))];
  return hopOf({ link: 'JUSTIFIES', from: from.id, to: to.id, statements, strength: 'SAME_PASSAGE' }, from, to, rows);
}

type QuotedStatement = StatementRow & {
  readonly quotes: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

type DocumentColumns = Row & {
  readonly text: string;
  readonly own: readonly QuotedStatement[];
  readonly others: readonly {
    readonly other: EntityRow;
    readonly statements: readonly QuotedStatement[];
    readonly issuers: readonly PartyColumns[];
  }[];
};

const QUOTED = STATEMENT.replace('{', '{.quotes, .starts, .ends, ');

const CYPHER = `
  MATCH (thing:Entity {id: $thing})<-[:MENTIONS]-(own:Statement)-[:IN_DOCUMENT]->(document:Document)
  WHERE coalesce(own.strength, '') <> 'INFERRED'
  WITH thing, document, collect(DISTINCT ${QUOTED.replace(/^s/u, 'own')}) AS own ORDER BY document.id
  RETURN document.text AS text, own, COLLECT {
    MATCH (other:Entity)<-[:MENTIONS]-(s:Statement)-[:IN_DOCUMENT]->(document)
    WHERE $label IN labels(other) AND other <> thing AND coalesce(s.strength, '') <> 'INFERRED'
    WITH other, collect(DISTINCT ${QUOTED}) AS statements
    RETURN {
      other: ${THING('other')}, statements: statements,
      issuers: COLLECT {
        MATCH (issuer:Entity)-[issued:ISSUED]->(other)
        RETURN {entity: ${THING('issuer')}, link: type(issued), date: issued.date, statements: issued.statements}
      }
    }
  } AS others`;
