/** Writes a document's text and, with each clause, what it says: so that every quote is in the text, at the place that the statement names. */
import type { Draft } from '../../../src/statement/complete.ts';
import type { IgnoredReason, IgnoredSpan } from '../../../src/statement/ignored.ts';
import { isPlaceType } from '../../../src/vocabulary/entity.ts';
import { type Mention, type Span, type StatementReference } from '../../../src/vocabulary/statement.ts';
import type { Figure } from './figures.ts';

/** Words whose place in the text is kept. */
export interface Printed {
  readonly words: string;
}

/** What a name means, as it is printed here. */
export interface Named extends Printed {
  readonly mention: Mention;
  /** Of a place: the next wider one. */
  readonly container?: Named;
}

/** Words without a sentence's end inside, with the span of each thing that they print. */
export interface Clause {
  readonly span: Span;
  readonly spans: ReadonlyMap<Printed, Span>;
}

type Thing = Named | StatementReference;
type Given =
  | 'subject'
  | 'objects'
  | 'for'
  | 'policy'
  | 'where'
  | 'text'
  | 'value'
  | 'valueTo'
  | 'unit'
  | 'bound'
  | 'anchor'
  | 'evidence';

/** A statement whose spans and values follow from what was printed. */
export interface Fact extends Omit<Draft, Given> {
  readonly subject?: Thing;
  readonly objects?: readonly Thing[];
  readonly for?: readonly Named[];
  readonly policy?: Named;
  readonly where?: Named;
  /** The sum or number that is said. */
  readonly figure?: Figure;
  /** The name or property that is said. */
  readonly text?: Printed;
}

const isNamed = (thing: Thing | undefined): thing is Named => thing !== undefined && 'mention' in thing;

const END_MARKS = /[，。；：、！\s]+$/u;

export class Scribe {
  readonly drafts: Draft[] = [];
  readonly ignored: IgnoredSpan[] = [];
  /** All that was written so far. */
  text = '';
  private keys = 0;
  /** Where each thing was printed last. */
  private readonly last = new Map<Printed, Span>();
  private readonly placed = new Set<Named>();

  /** Writes a clause; the mark at its end is no part of it. A place that is printed with or after its container is said to be part of it. */
  write(strings: TemplateStringsArray, ...things: readonly (string | number | Printed)[]): Clause {
    const start = this.text.length;
    const spans = new Map<Printed, Span>();
    for (const [index, words] of strings.entries()) {
      this.put(words);
      const thing = things[index];
      if (thing === undefined) continue;
      if (typeof thing !== 'object') this.put(String(thing));
      else spans.set(thing, this.put(thing.words));
    }
    const written = this.text.slice(start).replace(END_MARKS, '');
    const clause = { span: { start, end: start + written.length }, spans };
    this.passMarks(clause.span.end);
    for (const [thing, span] of spans) this.last.set(thing, span);
    for (const thing of spans.keys()) this.place(thing, clause);
    return clause;
  }

  /** Writes words that say nothing that a statement holds: one sentence at most. */
  pass(words: string, reason: IgnoredReason, note?: string): void {
    const span = this.put(words);
    const kept = words.trimEnd();
    if (kept)
      this.ignored.push({ start: span.start, end: span.start + kept.length, reason, ...(note ? { note } : {}) });
  }

  /** Writes marks and line breaks. */
  mark(marks: string): void {
    this.passMarks(this.put(marks).start);
  }

  isWritten(thing: Printed): boolean {
    return this.last.has(thing);
  }

  /** A name by which another statement of this document may refer to one. */
  key(): string {
    this.keys += 1;
    return `k${this.keys}`;
  }

  /** Says what a clause says. What it speaks of that is printed elsewhere is quoted from there. */
  state(clause: Clause, { figure, text, ...fact }: Fact): void {
    const { subject, objects = [], for: purposes = [], policy, where, ...rest } = fact;
    const value = figure ?? text;
    const all = [subject, ...objects, ...purposes, policy, where].filter(isNamed);
    const elsewhere = all.filter((thing) => !clause.spans.has(thing)).map((thing) => this.span(thing, clause));
    const isAnchored = value === undefined;
    const draftOf = (thing: Thing, isIdentifying: boolean): Thing | Mention =>
      isNamed(thing) ? { ...thing.mention, ...(isIdentifying ? { anchor: this.span(thing, clause) } : {}) } : thing;
    this.drafts.push({
      modality: 'ACTUAL',
      ...rest,
      ...(subject ? { subject: draftOf(subject, isAnchored) as Mention } : {}),
      ...(objects.length > 0
        ? { objects: objects.map((thing, index) => draftOf(thing, isAnchored && index === 0) as Mention) }
        : {}),
      ...(purposes.length > 0 ? { for: purposes.map(({ mention }) => mention) } : {}),
      ...(policy ? { policy: policy.mention } : {}),
      ...(where ? { where: where.mention } : {}),
      ...(value ? { text: value.words, anchor: this.span(value, clause) } : {}),
      ...(figure ? valuesOf(figure) : {}),
      by: { method: 'RULE', rule: 'generate', version: '1' },
      evidence: this.quotes([clause.span, ...elsewhere]),
    });
  }

  /** From here to the end there are marks only. */
  private passMarks(start: number): void {
    const marks = this.text.slice(start).trimEnd();
    if (marks) this.ignored.push({ start, end: start + marks.length, reason: 'PUNCTUATION' });
  }

  private put(words: string): Span {
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length };
  }

  private span(thing: Printed, { spans }: Clause): Span {
    const span = spans.get(thing) ?? this.last.get(thing);
    if (!span) throw new Error(`said before it was printed: ${thing.words}`);
    return span;
  }

  /** Each place once. */
  private quotes(spans: readonly Span[]): Draft['evidence'] {
    const kept = spans.filter((span, index) => spans.findIndex(({ start }) => start === span.start) === index);
    return kept.map(({ start, end }) => ({ quote: this.text.slice(start, end), start, end }));
  }

  private place(thing: Printed, clause: Clause): void {
    if (!('mention' in thing)) return;
    const named = thing as Named;
    const { mention, container } = named;
    if (!container || !isPlaceType(mention.type) || this.placed.has(named) || !this.last.has(container)) return;
    this.placed.add(named);
    const isTogether = clause.spans.has(container);
    this.state(clause, {
      ...{ kind: 'place', predicate: 'PART_OF', subject: named, objects: [container] },
      ...(isTogether
        ? {}
        : { certainty: 0.9, doubt: 'PLACE_FROM_CONTEXT', note: 'its container is named elsewhere in the text' }),
    });
  }
}

const valuesOf = ({ value, valueTo, bound, unit }: Figure) => ({
  value,
  bound,
  unit,
  ...(valueTo === undefined ? {} : { valueTo }),
});
