/** Strict interpretation, checked: every character of a document is said, ignored with a reason, or reported. */
import type { PublishedDocument } from '../document/read-document.ts';
import { simplify } from '../text/clean.ts';
import { sentences } from '../text/sentence.ts';
import { isMention, type Span, type Statement } from '../vocabulary/statement.ts';
import type { IgnoredSpan } from './ignored.ts';

export interface CoverageReport {
  document: string;
  /** Code points inside the evidence of a statement, inside an ignored span, in neither. */
  said: number;
  ignored: number;
  neither: number;
  gaps: Span[];
  /** Ignored spans that also stand in evidence: one of the two is wrong. */
  contradictions: IgnoredSpan[];
  /** Ignored spans that hold what looks like a fact: with their written reason, or without one. */
  explained: IgnoredSpan[];
  unexplained: IgnoredSpan[];
}

/** `names`: the names of everything named in the graph, simplified. */
export function coverage(
  document: PublishedDocument,
  statements: readonly Statement[],
  ignored: readonly IgnoredSpan[],
  names: readonly string[],
): CoverageReport {
  const { source } = document;
  const said = new Uint8Array(source.length);
  const passed = new Uint8Array(source.length);
  for (const { evidence } of statements) for (const { start, end } of evidence) said.fill(1, start, end);
  for (const { start, end } of ignored) passed.fill(1, start, end);
  const factual = ignored.filter(
    (span) => looksLikeFact(simplify(source.slice(span)), names) && span.reason !== 'PERSON_NAME',
  );
  const positions = [...said.keys()];
  return {
    document: document.id,
    said: said.reduce((sum, flag) => sum + flag, 0),
    ignored: positions.filter((index) => !said[index] && passed[index]).length,
    neither: positions.filter((index) => !said[index] && !passed[index]).length,
    gaps: gaps(said, passed),
    contradictions: ignored.filter(({ start, end }) => said.subarray(start, end).some(Boolean)),
    explained: factual.filter(({ note }) => note),
    unexplained: factual.filter(({ note }) => !note),
  };
}

/** The names by which the graph knows places, organizations, policies and the like; populations, fields and needs are everyday words. */
export function knownNames(statements: readonly Statement[]): string[] {
  const names = new Set<string>();
  for (const { subject, objects, predicate, text } of statements) {
    for (const thing of [subject, ...(objects ?? [])]) {
      if (!thing || !isMention(thing) || thing.named === false || EVERYDAY.includes(thing.type)) continue;
      names.add(thing.name);
      if (thing.printed && !PRONOUN.test(thing.printed)) names.add(simplify(thing.printed));
    }
    if (predicate === 'ALSO_KNOWN_AS' && text) names.add(simplify(text));
  }
  return [...names].filter((name) => Array.from(name).length > 1);
}

/** Words that point back at a name are no names. */
const PRONOUN = /^(?:[该該本其这這此]|他们|他們|全[市区區县縣省])/u;

const EVERYDAY: readonly string[] = ['Population', 'ServiceField', 'Need'];

/** Gaps that carry no text (blanks, punctuation) as spans to ignore, so that a person need not write them. */
export function punctuationSpans(document: PublishedDocument, report: CoverageReport): IgnoredSpan[] {
  return report.gaps
    .filter((gap) => !/[\p{L}\p{N}\p{S}]/u.test(document.source.slice(gap)))
    .flatMap((gap) => lines(document, gap))
    .map((gap) => ({ ...gap, reason: 'PUNCTUATION' as const }));
}

/** A run of marks and line breaks, cut so that none of its parts holds several sentences; blanks stay with the part before them. */
function lines({ source }: PublishedDocument, gap: Span): Span[] {
  const starts = sentences(source.slice(gap)).map(({ start }) => gap.start + start);
  const cuts = [gap.start, ...starts.slice(1), gap.end];
  return cuts.slice(0, -1).map((start, index) => ({ start, end: cuts[index + 1] ?? gap.end }));
}

function gaps(said: Uint8Array, passed: Uint8Array): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < said.length; start += 1) {
    if (said[start] || passed[start]) continue;
    let end = start;
    while (end < said.length && !said[end] && !passed[end]) end += 1;
    found.push({ start, end });
    start = end;
  }
  return found;
}

const NUMERAL_WITH_COUNTER =
  /[一二两三四五六七八九十百千万亿几数][多余来]?(?:个|家|名|人|项|元|所|张|次|批|期|届|类|种|支|位|对|户|条|份|年|月|日|岁|街道|社区|部门)/u;

const looksLikeFact = (text: string, names: readonly string[]): boolean =>
  /\p{Nd}|《/u.test(text) || NUMERAL_WITH_COUNTER.test(text) || names.some((name) => text.includes(name));
