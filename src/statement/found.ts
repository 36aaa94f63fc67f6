/** What a rule finds becomes a statement: spots become evidence that quotes the original, and it gets its id. */
import { codePoints, type SourceText } from '../document/source-text.ts';
import type { Evidence, Mention, Span, Statement, Thing } from '../vocabulary/statement.ts';
import type { Spot } from './scene.ts';
import { statementId } from './statement-id.ts';

/** A thing in a role, with the place where its words stand; without one it comes from further away and its name is looked for. */
export type FoundThing = Mention & { spot?: Spot };

/** One fact, as a rule gives it. */
export interface Found
  extends Omit<
    Statement,
    'id' | 'document' | 'evidence' | 'status' | 'by' | 'subject' | 'objects' | 'anchor' | 'partOf'
  > {
  /** The rule that found it, as in `funding/verb`, or the model. */
  rule: string;
  subject?: FoundThing | null;
  /** A sum or number of the same document is given as the very `Found` that says it. */
  objects?: (FoundThing | { found: Found })[];
  /** Where the value, name or property stands; needed for funding, observation, ALSO_KNOWN_AS and HAS_PROPERTY. */
  at?: Spot;
  /** What says it, shortest runs; several where the fact is spread. */
  evidence: Spot[];
  /** The whole of which this number or sum is a part. */
  partOf?: Found;
}

export const RULES_VERSION = '1';

/** Statements in the order of the text; two that bear one id are one, with the evidence of both. `masks`: where persons' names stand. */
export class Statements {
  private readonly made = new Map<Found, Statement>();
  private readonly byId = new Map<string, Statement>();

  constructor(
    private readonly document: string,
    private readonly source: SourceText,
    private readonly masks: readonly Span[],
    private readonly pages: readonly number[] = [],
    /** Who found it; a model has another name and version than our rules. */
    private readonly by: (found: Found) => Statement['by'] = ({ rule }) => ({
      method: 'RULE',
      rule,
      version: RULES_VERSION,
    }),
  ) {}

  add(found: Found): Statement | null {
    const known = this.made.get(found);
    if (known) return known;
    const statement = this.statementOf(found);
    if (!statement) return null;
    const same = this.byId.get(statement.id);
    if (!same) this.byId.set(statement.id, statement);
    // One sentence shows where a place lies; a document names the pair in a dozen.
    else if (same.kind !== 'place') same.evidence = merged(same.evidence, statement.evidence);
    this.made.set(found, same ?? statement);
    return same ?? statement;
  }

  all(): Statement[] {
    return [...this.byId.values()].sort(
      (a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
    );
  }

  private statementOf(found: Found): Statement | null {
    const { rule: _, subject, objects, at, evidence, partOf, ...said } = found;
    const spans = merged(
      [],
      evidence.flatMap((one) => this.evidenceOf(one)),
    );
    if (spans.length === 0) return null;
    const statement = {
      ...said,
      id: '',
      document: this.document,
      evidence: spans,
      status: 'PROPOSED',
      by: this.by(found),
    } as Statement;
    // Of words torn over two lines the first part: a quote holds no line break, and an anchor lies within one.
    if (at) statement.anchor = at.passage.clean.pieces(at.from, at.to)[0] ?? at.passage.clean.original(at.from, at.to);
    if (subject) statement.subject = this.thingOf(subject);
    if (objects) {
      const things = objects.map((object) => this.objectOf(object));
      if (things.some((thing) => thing === null)) return null;
      statement.objects = things as Thing[];
    }
    if (partOf) {
      const whole = this.add(partOf);
      if (whole) statement.partOf = whole.id;
    }
    statement.id = statementId(this.document, this.source, statement);
    return statement;
  }

  private objectOf(object: FoundThing | { found: Found }): Thing | null {
    if (!('found' in object)) return this.thingOf(object);
    const said = this.add(object.found);
    return said ? { statement: said.id } : null;
  }

  private thingOf({ spot: stands, ...mention }: FoundThing): Mention {
    return stands ? { ...mention, anchor: stands.passage.clean.original(stands.from, stands.to) } : mention;
  }

  /** Beside a mask a blank or TAB is left over. */
  private trimmed({ start, end }: Span): Span {
    const words = this.source.slice({ start, end });
    const lead = codePoints(words) - codePoints(words.trimStart());
    return { start: start + lead, end: start + lead + codePoints(words.trim()) };
  }

  /** A quote ends before a person's name and goes on after it. */
  private evidenceOf({ passage, from, to }: Spot): Evidence[] {
    return passage.clean
      .pieces(from, to)
      .flatMap((piece) => without(piece, this.masks))
      .map((piece) => this.trimmed(piece))
      .filter((piece) => /[\p{L}\p{N}]/u.test(this.source.slice(piece)))
      .map((piece) => {
        const page = this.pages.findLastIndex((start) => start <= piece.start);
        return { quote: this.source.slice(piece), ...piece, ...(page >= 0 ? { page: page + 1 } : {}) };
      });
  }
}

/** Where the first of these ascending spans stands that ends behind `start`. */
function firstBehind(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `masks` ascend and lie apart. */
function without(span: Span, masks: readonly Span[]): Span[] {
  let left = [span];
  for (let index = firstBehind(masks, span.start); (masks[index]?.start ?? span.end) < span.end; index += 1) {
    const mask = masks[index] as Span;
    left = left.flatMap((part) =>
      mask.start < part.end && part.start < mask.end
        ? [
            { start: part.start, end: mask.start },
            { start: mask.end, end: part.end },
          ].filter(({ start, end }) => start < end)
        : [part],
    );
  }
  return left;
}

/** In the order of the text, each span once, none inside another. */
function merged(a: readonly Evidence[], b: readonly Evidence[]): Evidence[] {
  const all = [...a, ...b].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Evidence[] = [];
  for (const one of all) {
    const before = kept.at(-1);
    if (!before || one.end > before.end) kept.push(one);
  }
  return kept;
}
