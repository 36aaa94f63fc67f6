/** Writes the made-up country as a folder that `npm run load` reads, one document after another. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mentionsOf } from '../../../src/name/mentions.ts';
import { statementLine } from '../../../src/statement/statement-line.ts';
import { hashOf } from '../../../src/text/sketch.ts';
import type { Statement } from '../../../src/vocabulary/statement.ts';
import { type MadeDocument, makeDocument } from './document.ts';
import { Plan } from './plan.ts';
import { makeWorld } from './world.ts';

export interface Made {
  documents: number;
  statements: number;
  /** Statements by kind. */
  byKind: Map<string, number>;
  /** Named entities by type; sums and numbers are nodes too, one for each of their statements. */
  entities: Map<string, number>;
}

const FOLDERS = ['documents', 'cards', 'statements', 'ignored'];
const NOTICE = `# A made-up country

Made by \`npm run generate\` for measuring. Provinces, cities and districts bear real names; every street, organization, sum and number is made up.
Nothing in this folder says anything of the world.
`;

/** `tell` hears after each document how many there are so far and in all. */
export function writeFolder(
  folder: string,
  { organizations, seed }: { organizations: number; seed: string },
  tell: (done: number, all: number) => void = () => undefined,
): Made {
  const world = makeWorld(seed, organizations);
  const plan = new Plan(world);
  for (const name of FOLDERS) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'README.md'), NOTICE);
  const counter = new Counter();
  for (let number = 1; number <= plan.documents; number += 1) {
    const document = makeDocument(world, plan, number);
    writeDocument(folder, document);
    counter.add(document);
    tell(number, plan.documents);
  }
  return counter.made;
}

function writeDocument(folder: string, { card, text, statements, ignored }: MadeDocument): void {
  const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
  writeFileSync(join(folder, 'documents', `${card.id}.txt`), text);
  writeFileSync(join(folder, 'cards', `${card.id}.json`), `${JSON.stringify(card, null, 2)}\n`);
  writeFileSync(join(folder, 'statements', `${card.id}.jsonl`), lines(statements.map(statementLine)));
  writeFileSync(join(folder, 'ignored', `${card.id}.jsonl`), lines(ignored.map((span) => JSON.stringify(span))));
}

/** Counts without keeping what was counted: of an entity a number of 32 bits stays. */
class Counter {
  readonly made: Made = { documents: 0, statements: 0, byKind: new Map(), entities: new Map() };
  private readonly seen = new Set<number>();

  add({ statements }: MadeDocument): void {
    this.made.documents += 1;
    this.made.statements += statements.length;
    for (const statement of statements) {
      raise(this.made.byKind, statement.kind);
      this.addEntities(statement);
    }
  }

  private addEntities(statement: Statement): void {
    for (const { mention } of mentionsOf(statement)) {
      const { type, name, named, within = [], date } = mention;
      if (named === false) continue;
      const isConcept = type === 'Population' || type === 'ServiceField';
      const key = hashOf([type, name, date ?? '', ...(isConcept ? [] : within.slice(-1))].join('\t'));
      if (this.seen.has(key)) continue;
      this.seen.add(key);
      raise(this.made.entities, type);
    }
  }
}

const raise = (counts: Map<string, number>, name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
