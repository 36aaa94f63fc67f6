/** What readers taught: other names of things, and readings that they corrected. From `seed/`, or from the database. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType } from '../vocabulary/entity.ts';
import { isMention, type Statement } from '../vocabulary/statement.ts';
import { readLines } from './read-lines.ts';

/** Another name of a thing. */
export interface LearnedName {
  /** As documents write it: 市社联. */
  words: string;
  /** What it stands for. */
  type: EntityType;
  name: string;
  within: string[];
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
  return {
    names: accepted.flatMap(nameOf),
    corrections: accepted.flatMap((corrected) => {
      const original = corrected.corrects ? byId.get(corrected.corrects) : undefined;
      return original ? [{ original, corrected }] : [];
    }),
  };
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

function nameOf({ predicate, subject, text, document }: Statement): LearnedName[] {
  if (predicate !== 'ALSO_KNOWN_AS' || !subject || !isMention(subject) || !text) return [];
  return [{ words: text, type: subject.type, name: subject.name, within: [...(subject.within ?? [])], document }];
}
