/** What a person read in a document, as the score holds extraction against it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { PublishedDocument } from '../../src/document/read-document.ts';
import { complete, type Draft } from '../../src/statement/complete.ts';
import { personSpans, readIgnored } from '../../src/statement/ignored.ts';
import { type InputDocument, readInput } from '../../src/statement/input.ts';
import { clean } from '../../src/text/clean.ts';
import { findWords } from '../../src/text/find-words.ts';
import type { Span, Statement } from '../../src/vocabulary/statement.ts';

export interface GoldStatement extends Statement {
  /** Two careful readers could differ: neither rewarded nor punished. */
  optional?: boolean;
}

export interface Gold {
  document: InputDocument;
  statements: GoldStatement[];
  /** What only looks like a fact. */
  traps: Span[];
  /** Persons' names, as printed. */
  persons: string[];
  /** Annotations whose words the text that was taken out of the file does not hold. */
  lost: string[];
}

/** The five seed documents with their curated statements. */
export async function seedGold(): Promise<Gold[]> {
  return Promise.all(
    readdirSync('seed/statements').map(async (file) => {
      const id = basename(file, '.jsonl');
      const document = await readInput({ name: `seed/documents/${id}.txt` });
      const ignored = existsSync(`seed/ignored/${id}.jsonl`)
        ? readIgnored(`seed/ignored/${id}.jsonl`, document.source)
        : [];
      return {
        document,
        statements: linesOf<GoldStatement>(`seed/statements/${file}`),
        traps: [],
        // A surname alone (of 张阿姨) stands in many words.
        persons: personSpans(ignored)
          .map((span) => document.source.slice(span))
          .filter((name) => Array.from(name).length > 1),
        lost: [],
      };
    }),
  );
}

/** The documents of a folder, each with its annotations beside it. */
export async function annotatedGold(folder: string): Promise<Gold[]> {
  const files = readdirSync(folder).filter((file) => !file.endsWith('.jsonl'));
  return Promise.all(files.map((file) => annotated(folder, file)));
}

type Annotation = Draft & { optional?: boolean; trap?: string; person?: string; card?: unknown };

async function annotated(folder: string, file: string): Promise<Gold> {
  const id = basename(file, extname(file));
  const document = await readInput({ name: join(folder, file) });
  const lines = linesOf<Annotation>(join(folder, `${id}.jsonl`));
  const cleaned = clean(document.source);
  const lost: string[] = [];
  const statements = lines
    .filter(({ kind }) => kind)
    .flatMap((line): GoldStatement[] => {
      const { optional, partOf: _, ...draft } = line;
      try {
        const [statement] = complete(document as unknown as PublishedDocument, [
          { place: { file: id }, draft: withoutReferences(draft) },
        ]);
        return statement ? [{ ...statement, ...(optional ? { optional } : {}) }] : [];
      } catch (error) {
        lost.push(`${line.kind} ${line.predicate}: ${(error as Error).message}`);
        return [];
      }
    });
  return {
    document,
    statements,
    traps: lines.flatMap(({ trap }) => (trap ? findWords(document.source, cleaned, trap) : [])),
    persons: lines.flatMap(({ person }) => person ?? []),
    lost,
  };
}

/** Objects that name another line of the annotations are no mentions; the score does not look at them. */
const withoutReferences = (draft: Draft): Draft => ({
  ...draft,
  ...(draft.objects ? { objects: draft.objects.filter((object) => !('statement' in object)) } : {}),
});

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
