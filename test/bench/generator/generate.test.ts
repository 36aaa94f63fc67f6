import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/document/source-text.ts';
import { readFolder } from '../../../src/load/read-folder.ts';
import { mentionsOf } from '../../../src/name/mentions.ts';
import { checkStatement } from '../../../src/statement/check-statement.ts';
import { coverage, knownNames } from '../../../src/statement/coverage.ts';
import { personsIn } from '../../../src/statement/persons.ts';
import { readSchemes } from '../../../src/vocabulary/concept.ts';
import { KINDS } from '../../../src/vocabulary/predicate.ts';
import { temporaryFolder } from '../../support/made-up.ts';
import { type MadeDocument, makeDocument } from './document.ts';
import { writeFolder } from './folder.ts';
import { Plan } from './plan.ts';
import { makeWorld } from './world.ts';

const ORGANIZATIONS = 60;
const world = makeWorld('s', ORGANIZATIONS);
const plan = new Plan(world);
let made: MadeDocument[];
beforeAll(() => {
  made = Array.from({ length: plan.documents }, (_, index) => makeDocument(world, plan, index + 1));
});
const statements = () => made.flatMap((document) => document.statements);

describe('a made-up country', () => {
  it('is the same for the same seed, in whatever order its documents are made, and another for another', () => {
    for (const number of [plan.documents, 40, 3, 1])
      expect(makeDocument(world, plan, number)).toEqual(made[number - 1]);
    const again = makeWorld('s', ORGANIZATIONS);
    expect(makeDocument(again, new Plan(again), 7)).toEqual(made[6]);
    const other = makeWorld('t', ORGANIZATIONS);
    expect(makeDocument(other, new Plan(other), 7).text).not.toBe(made[6]?.text);
  });

  it('is written as the same files', () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    for (const folder of [first, second]) writeFolder(folder, { organizations: 10, seed: 's' });
    expect(filesOf(second)).toEqual(filesOf(first));
    expect(readdirSync(join(first, 'documents')).length).toBeGreaterThan(20);
  });

  it('loads without a complaint', () => {
    const folder = temporaryFolder();
    const { documents } = writeFolder(folder, { organizations: 10, seed: 's' });
    const read = readFolder(folder);
    expect(read.problems.map(({ message }) => message)).toEqual([]);
    expect(read.documents).toHaveLength(documents);
  });

  it('says only what its text says, as the schema has it', () => {
    const problems = made.flatMap(({ card, text, statements: own }) => {
      const document = { id: card.id, source: new SourceText(text), card, masks: [] };
      return own.flatMap((statement) => checkStatement(statement, document, { file: card.id })?.message ?? []);
    });
    expect(problems).toEqual([]);
  });

  it('quotes by code points', () => {
    const misplaced = made.flatMap(({ text, statements: own }) =>
      own.filter(({ evidence }) =>
        evidence.some(({ quote, start, end }) => Array.from(text).slice(start, end).join('') !== quote),
      ),
    );
    expect(misplaced.map(({ id }) => id)).toEqual([]);
  });

  it('names no person', () => {
    const named = made.flatMap(({ card, text }) => {
      const source = new SourceText(text);
      return personsIn(source).map(
        (span) => `${card.id} ${source.slice({ start: span.start - 5, end: span.end + 5 })}`,
      );
    });
    expect(named).toEqual([]);
  });

  it('speaks of populations, fields and indicators that the schemes know', () => {
    const schemes = readSchemes();
    const unknown = statements().flatMap((statement) => [
      ...(statement.indicator && !schemes.indicator.find(statement.indicator) ? [statement.indicator] : []),
      ...mentionsOf(statement).flatMap(({ mention: { type, name } }) => {
        const scheme = type === 'Population' ? schemes.population : schemes['service-field'];
        return (type === 'Population' || type === 'ServiceField') && !scheme.find(name) ? [name] : [];
      }),
    ]);
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('leaves no word that is neither said nor passed over, but places that it names again', () => {
    const places = new Set(world.areas.map(({ place }) => place.name));
    const left = made.flatMap(({ card, text, statements: own, ignored }) => {
      const source = new SourceText(text);
      const report = coverage({ id: card.id, source, card }, own, ignored, knownNames(own));
      const words = [...report.gaps, ...report.contradictions, ...report.unexplained].map((span) => source.slice(span));
      return words.filter((one) => /[\p{L}\p{N}]/u.test(one) && !places.has(one.trim()));
    });
    expect(left).toEqual([]);
  });
});

describe('what it is made of', () => {
  it('holds every kind of statement, modality, bound, basis and doubt that pages show', () => {
    const all = statements();
    const values = (key: 'modality' | 'bound' | 'basis' | 'doubt' | 'stage' | 'kind' | 'status' | 'as') =>
      new Set(all.map((statement) => statement[key]));
    expect([...values('kind')].toSorted()).toEqual([...KINDS].toSorted());
    expect(values('modality')).toEqual(new Set(['ACTUAL', 'PLANNED', 'ANNOUNCED', 'INTENDED']));
    for (const bound of ['EXACT', 'OVER', 'AT_LEAST', 'ABOUT', 'NEARLY', 'LESS_THAN', 'AT_MOST'] as const)
      expect(values('bound')).toContain(bound);
    for (const basis of ['TOTAL', 'CUMULATIVE', 'RATE', 'AT_DATE', 'IN_PERIOD'] as const)
      expect(values('basis')).toContain(basis);
    for (const stage of ['BUDGET', 'AWARDED', 'PAID'] as const) expect(values('stage')).toContain(stage);
    expect(values('doubt').size).toBeGreaterThan(2);
    expect(all.some(({ subject, objects = [] }) => [subject, ...objects].some((one) => one && 'named' in one))).toBe(
      true,
    );
  });

  it('names every organization', () => {
    const names = statements().flatMap((statement) =>
      mentionsOf(statement).flatMap(({ mention }) =>
        mention.type === 'SocialOrganization' && mention.named !== false
          ? [`${mention.within?.slice(-1)} ${mention.name}`]
          : [],
      ),
    );
    expect(new Set(names).size).toBe(ORGANIZATIONS);
  });

  it('has reprints, whose text is that of another document', () => {
    const reprints = made.slice(-3);
    for (const reprint of reprints) {
      const [article] = reprint.card.articles;
      const body = reprint.text.slice(article?.start, article?.end).split('\n').slice(2).join('\n');
      expect(made.filter(({ text }) => text.includes(body)).length).toBeGreaterThan(1);
    }
  });

  it('has 25 to 30 statements an organization where there are thousands', () => {
    const large = makeWorld('s', 4_000);
    const numbers = new Plan(large);
    const sample = Array.from({ length: 120 }, (_, index) => 1 + Math.floor((index * numbers.documents) / 120));
    const each = sample.map((number) => makeDocument(large, numbers, number).statements.length);
    const mean = each.reduce((a, b) => a + b, 0) / sample.length;
    expect((mean * numbers.documents) / large.organizations).toBeGreaterThan(25);
    expect((mean * numbers.documents) / large.organizations).toBeLessThan(30);
  });
});

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]),
  );
