/**
 * Completes hand-written statements: a person writes the fact and the words it rests on, clean or as printed;
 * this finds where they stand, quotes the original, and gives each statement its id.
 */
import type { PublishedDocument } from '../document/read-document.ts';
import type { SourceText } from '../document/source-text.ts';
import { anchorNotFound, idTwice, type Place, quoteAmbiguous, quoteNotFound, referenceUnknown } from '../error.ts';
import { type CleanText, clean } from '../text/clean.ts';
import { findWords } from '../text/find-words.ts';
import {
  type Evidence,
  isMention,
  type Mention,
  type Span,
  type Statement,
  type Thing,
} from '../vocabulary/statement.ts';
import { statementId } from './statement-id.ts';

/** Words to find; `nth` where they stand several times (from 1). */
type Quote = string | { quote: string; nth?: number; start?: number; end?: number };
type DraftMention = Omit<Mention, 'anchor'> & { anchor?: Span | string };
type DraftThing = DraftMention | { statement: string };

/** A statement as a person writes it. `key` names it for other lines of the draft, which refer to it as `#key`. */
export interface Draft
  extends Omit<Statement, 'id' | 'document' | 'evidence' | 'subject' | 'objects' | 'anchor' | 'status' | 'by'> {
  key?: string;
  subject?: DraftThing | null;
  objects?: DraftThing[];
  anchor?: Span | string;
  evidence: Quote[];
  status?: Statement['status'];
  by?: Statement['by'];
}

export interface DraftLine {
  place: Place;
  draft: Draft;
}

/** All lines of one document's draft, completed and sorted by where they stand; throws the first line that cannot be completed. */
export function complete(document: PublishedDocument, lines: readonly DraftLine[]): Statement[] {
  const completer = new Completer(document);
  const located = lines.map((line) => ({ ...line, statement: completer.locate(line) }));
  const ids = new Map<string, string>();
  // A line whose first object is another statement takes that statement's id into its own, so those come last.
  for (const { place, draft, statement } of located.toSorted((a, b) => references(a.draft) - references(b.draft))) {
    resolveReferences(place, statement, ids);
    statement.id = statementId(document.id, document.source, statement);
    if (draft.key) ids.set(`#${draft.key}`, statement.id);
  }
  // `partOf` may point forward, so it is resolved once every id is known.
  for (const { place, statement } of located) {
    if (statement.partOf) statement.partOf = resolve(place, statement.partOf, ids);
  }
  refuseTwice(located);
  return located
    .map(({ statement }) => statement)
    .sort((a, b) => firstStart(a) - firstStart(b) || (a.id < b.id ? -1 : 1));
}

const firstStart = ({ evidence }: Statement): number => evidence[0]?.start ?? 0;

const references = (draft: Draft): number =>
  [draft.subject, ...(draft.objects ?? [])].filter((thing) => thing && 'statement' in thing).length;

function resolveReferences(place: Place, statement: Statement, ids: Map<string, string>): void {
  for (const thing of [statement.subject, ...(statement.objects ?? [])]) {
    if (thing && !isMention(thing)) thing.statement = resolve(place, thing.statement, ids);
  }
}

function resolve(place: Place, reference: string, ids: Map<string, string>): string {
  if (!reference.startsWith('#')) return reference;
  const id = ids.get(reference);
  if (!id) throw referenceUnknown(place, reference);
  return id;
}

function refuseTwice(located: readonly { place: Place; statement: Statement }[]): void {
  const seen = new Map<string, Place>();
  for (const { place, statement } of located) {
    const before = seen.get(statement.id);
    if (before) throw idTwice(place, statement.id, before);
    seen.set(statement.id, place);
  }
}

class Completer {
  private readonly source: SourceText;
  private readonly cleaned: CleanText;

  constructor(private readonly document: PublishedDocument) {
    this.source = document.source;
    this.cleaned = clean(document.source);
  }

  /** The statement with every span found; its id is not known yet. */
  locate({ place, draft }: DraftLine): Statement {
    const { key: _, ...rest } = draft;
    const evidence = draft.evidence.map((quote) => this.evidence(place, quote)).sort((a, b) => a.start - b.start);
    const statement = {
      ...rest,
      id: '',
      document: this.document.id,
      evidence,
      status: draft.status ?? 'ACCEPTED',
      by: draft.by ?? { method: 'CURATED' },
    } as Statement;
    const words =
      draft.anchor ?? (draft.value === undefined || draft.value === null ? undefined : draft.text) ?? draft.text;
    if (words) statement.anchor = this.anchor(place, words, evidence);
    if (draft.subject) statement.subject = this.thing(place, draft.subject, evidence, !statement.anchor);
    if (draft.objects)
      statement.objects = draft.objects.map((thing, index) =>
        this.thing(place, thing, evidence, !statement.anchor && index === 0),
      );
    return statement;
  }

  private evidence(place: Place, quote: Quote): Evidence {
    if (typeof quote === 'object' && quote.start !== undefined && quote.end !== undefined) {
      return { quote: quote.quote, start: quote.start, end: quote.end };
    }
    const { quote: words, nth } = typeof quote === 'string' ? { quote: quote, nth: undefined } : quote;
    const found = this.find(words);
    if (found.length === 0) throw quoteNotFound(place, words);
    if (nth === undefined && found.length > 1) throw quoteAmbiguous(place, words, found.length);
    const span = found[(nth ?? 1) - 1];
    if (!span) throw quoteNotFound(place, words);
    return { quote: this.source.slice(span), ...span };
  }

  private thing(place: Place, thing: DraftThing, evidence: readonly Evidence[], needed: boolean): Thing {
    if ('statement' in thing) return { ...thing };
    const { anchor, ...mention } = thing;
    if (!needed && anchor === undefined) return mention;
    const words =
      anchor ?? [thing.printed, thing.name].find((candidate) => candidate && this.find(candidate).length > 0);
    if (words === undefined) throw anchorNotFound(place, thing.name);
    return { ...mention, anchor: this.anchor(place, words, evidence) };
  }

  /** Inside the evidence if it stands there, else the nearest before it, else the first behind it. */
  private anchor(place: Place, words: Span | string, evidence: readonly Evidence[]): Span {
    if (typeof words === 'object') return words;
    const found = this.find(words);
    const inside = found.find((span) => evidence.some(({ start, end }) => start <= span.start && span.end <= end));
    const first = evidence[0]?.start ?? 0;
    const span = inside ?? found.findLast(({ end }) => end <= first) ?? found[0];
    if (!span) throw anchorNotFound(place, words);
    return span;
  }

  private find(words: string): Span[] {
    return findWords(this.source, this.cleaned, words);
  }
}
