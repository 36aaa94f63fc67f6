/** What readers taught: other names of things, and readings that they corrected. From `seed/`, or from the database. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { simplify } from '../text/clean.ts';
import { isMention, type Mention, type Statement, type Thing } from '../vocabulary/statement.ts';
import { readLines } from './read-lines.ts';

/** Another name of a thing. */
export interface LearnedName {
  /** As documents write it, simplified: 凉水井社区. */
  words: string;
  /** What it stands for, by its fullest name and with the places that it stands in. */
  thing: Mention;
  /** The document that gives it; whether it holds elsewhere too is for the extraction to judge. */
  document: string;
}

/** A reading that was found wrong, and the right one. */
export interface Correction {
  original: Statement;
  corrected: Statement;
}

export interface Learned {
  names: LearnedName[];
  corrections: Correction[];
}

/** From statements of any status: names from accepted ones, corrections from those that name what they correct. */
export function learnedFrom(statements: readonly Statement[]): Learned {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const accepted = statements.filter(({ status }) => status === 'ACCEPTED');
  const corrections = accepted.flatMap((corrected): Correction[] => {
    const original = corrected.corrects ? byId.get(corrected.corrects) : undefined;
    return original ? [{ original, corrected }] : [];
  });
  const names = [...accepted.flatMap(statedName), ...accepted.flatMap(judgedName), ...corrections.flatMap(mendedNames)];
  const apart = new Set(
    statements
      .filter(({ status }) => status === 'REJECTED')
      .flatMap(judgedName)
      .map(pairOf),
  );
  return { names: names.filter((name) => !apart.has(pairOf(name))), corrections };
}

/** What a folder laid out like `seed/` teaches. */
export function readLearned(folder: string): Learned {
  const statements = join(folder, 'statements');
  if (!existsSync(statements)) return { names: [], corrections: [] };
  const files = readdirSync(statements).filter((file) => file.endsWith('.jsonl'));
  return learnedFrom(
    files.sort().flatMap((file) => readLines<Statement>(join(statements, file)).map(({ value }) => value)),
  );
}

const pairOf = ({ words, thing: { type, name } }: LearnedName): string => JSON.stringify([type, words, simplify(name)]);

/** 甲, 又名乙; but 甲(以下简称“乙”) is a name for the rest of its document alone, which reads it by itself. */
function statedName({ predicate, subject, text, document, evidence }: Statement): LearnedName[] {
  const thing = named(subject);
  if (predicate !== 'ALSO_KNOWN_AS' || !thing || !text) return [];
  return evidence.some(({ quote }) => FROM_HERE.test(plain(quote))) ? [] : [{ words: simplify(text), thing, document }];
}

const FROM_HERE = /(?:以下|下文|下|后文|后)(?:统|均|皆|合|简)*称/u;
const plain = (quote: string): string => simplify(quote).replaceAll(/[^〇㐀-鿿𠀀-𲎯]/gu, '');

/** Of two things that were judged to be one, the shorter name stands for the longer. */
function judgedName({ predicate, subject, objects = [], document, by }: Statement): LearnedName[] {
  const [one, other] = [named(subject), named(objects[0])];
  if (predicate !== 'SAME_AS' || by.method !== 'CURATED' || one?.type !== other?.type || !one || !other) return [];
  const [short, full] = one.name.length < other.name.length ? [one, other] : [other, one];
  return short.name === full.name ? [] : [{ words: simplify(short.name), thing: full, document }];
}

/** A reviewer put the full name where a short one had been read as a thing of its own. Other words may be another thing: they teach nothing. */
function mendedNames({ original, corrected }: Correction): LearnedName[] {
  const before = [original.subject, ...(original.objects ?? [])];
  return [corrected.subject, ...(corrected.objects ?? [])].flatMap((thing, index): LearnedName[] => {
    const [short, full] = [named(before[index]), named(thing)];
    if (!short || !full || short.type !== full.type) return [];
    const words = simplify(short.name);
    return isShortFor(words, simplify(full.name)) ? [{ words, thing: full, document: corrected.document }] : [];
  });
}

/** All its characters stand in the name, in their order, and the name has more. */
function isShortFor(words: string, name: string): boolean {
  let at = 0;
  for (const character of name) if (character === words.charAt(at)) at += 1;
  return at === words.length && words.length < name.length;
}

/** A thing that has a name, as any document may mean it. */
function named(thing: Thing | null | undefined): Mention | null {
  if (!thing || !isMention(thing) || thing.named === false) return null;
  const { printed: _, anchor: __, count: ___, mention: ____, row: _____, ...rest } = thing;
  return rest;
}
