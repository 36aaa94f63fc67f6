/** The document of a number with its card, its statements and what it passes over: the same for the same seed, whatever was made before. */
import { createHash } from 'node:crypto';
import type { DocumentCard } from '../../../src/document/card.ts';
import { SourceText } from '../../../src/document/source-text.ts';
import { complete } from '../../../src/statement/complete.ts';
import type { IgnoredSpan } from '../../../src/statement/ignored.ts';
import type { Statement } from '../../../src/vocabulary/statement.ts';
import { Random } from '../random.ts';
import { type Host, hostOf, writeFoot, writeHead } from './host.ts';
import { someDay } from './kind/kind.ts';
import type { Plan } from './plan.ts';
import { Scene } from './scene.ts';
import { Scribe } from './scribe.ts';
import type { World } from './world.ts';

export interface MadeDocument {
  readonly card: DocumentCard;
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly ignored: readonly IgnoredSpan[];
}

const TERMS = 'Made up by a program for measuring; it says nothing of the world and nobody published it.';

const documentId = (number: number): string => `d${String(number).padStart(7, '0')}`;

export function makeDocument(world: World, plan: Plan, number: number): MadeDocument {
  const { kind, area, index, original } = plan.document(number);
  // A reprint asks chance for its text what the original asked; only what the site puts around it is its own.
  const random = new Random(`${world.seed} document ${original}`);
  const host = hostOf(new Random(`${world.seed} host ${number}`), area);
  const { year, date } = kind.when?.(random, world, area, index) ?? someDay(random);
  const isDated = random.chance(0.85);
  const scribe = new Scribe();
  const scene = new Scene({ world, random, scribe, area, year, date, isDated });
  const title = kind.title(scene, index);
  const published = isDated ? later(date, number === original ? 0 : host.delay) : null;
  const start = writeHead(scribe, host, title, published);
  kind.tell(scene, index);
  const end = scribe.text.length;
  writeFoot(scribe, host);
  const document = { scribe, number, original, title, host, published, year, start, end };
  return finished(document);
}

interface Written {
  readonly scribe: Scribe;
  readonly number: number;
  readonly original: number;
  readonly title: string;
  readonly host: Host;
  readonly published: string | null;
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

function finished({ scribe, number, original, title, host, published, year, start, end }: Written): MadeDocument {
  const { text, drafts, ignored } = scribe;
  const id = documentId(number);
  const card: DocumentCard = {
    ...{ id, file: `${id}.txt`, sha256: createHash('sha256').update(text).digest('hex'), title, host: host.name },
    published,
    dateText: published === null ? `${year}年` : null,
    family: host.namesFamily ? documentId(original) : id,
    terms: TERMS,
    articles: [{ title, source: number === original ? null : host.name, date: published, start, end }],
  };
  const lines = drafts.map((draft, index) => ({ place: { file: id, line: index + 1 }, draft }));
  const statements = complete({ id, source: new SourceText(text), card }, lines);
  return { card, text, statements, ignored };
}

/** The day so many days after another, as EDTF. */
function later(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
