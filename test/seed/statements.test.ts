import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../src/name/mentions.ts';
import { checkStatement } from '../../src/statement/check-statement.ts';
import { personSpans } from '../../src/statement/ignored.ts';
import { statementId } from '../../src/statement/statement-id.ts';
import { interval } from '../../src/vocabulary/edtf.ts';
import { isPlaceType } from '../../src/vocabulary/entity.ts';
import type { Mention, Statement } from '../../src/vocabulary/statement.ts';
import { seedDocuments } from './documents.ts';

const all = seedDocuments.flatMap(({ statements }) => statements);
const ids = (statements: readonly Statement[]): string[] => statements.map(({ id }) => id);

it('the seed is five documents', () => {
  expect(seedDocuments.map(({ id }) => id)).toEqual([
    ...['changsha-2018', 'chengdu-chongqing-tianjin-guangxi', 'dongguan-2018', 'wuhou-2014', 'xiamen-2019'],
  ]);
});

describe.each(seedDocuments)('every statement of $id', (document) => {
  const { statements, source } = document;

  it('is as the schema has it, with its predicate, off every name', () => {
    const masks = personSpans(document.ignored);
    const problems = statements.map((statement) =>
      checkStatement(statement, { ...document, masks }, { file: document.id }),
    );
    expect(problems.flatMap((problem) => problem?.message ?? [])).toEqual([]);
    expect(statements.length).toBeGreaterThan(100);
  });

  it('quotes what stands there', () => {
    const points = Array.from(source.text);
    const misplaced = statements.filter(({ evidence }) =>
      evidence.some(({ quote, start, end }) => points.slice(start, end).join('') !== quote),
    );
    expect(ids(misplaced)).toEqual([]);
  });

  it('bears the id that it gives, once', () => {
    expect(ids(statements.filter((one) => one.id !== statementId(document.id, source, one)))).toEqual([]);
    expect(new Set(ids(statements)).size).toBe(statements.length);
  });

  it('stands in an article of its document', () => {
    const outside = statements.filter(({ evidence }) =>
      evidence.some((span) => !document.card.articles.some(({ start, end }) => start <= span.start && span.end <= end)),
    );
    expect(ids(outside)).toEqual([]);
  });

  it('gives dates in EDTF', () => {
    const isDate = (edtf: string): boolean =>
      interval(edtf) !== null || edtf.split('/').every((end) => /^XXXX-\d{2}(?:-\d{2})?$/u.test(end));
    const wrong = statements.filter((statement) =>
      [
        statement.date,
        statement.asOf,
        statement.period,
        ...mentionsOf(statement).map(({ mention }) => mention.date),
      ].some((edtf) => edtf && !isDate(edtf)),
    );
    expect(ids(wrong)).toEqual([]);
  });

  it('says why it is doubted, and only then', () => {
    expect(ids(statements.filter(({ certainty = 1, doubt }) => certainty < 1 !== Boolean(doubt)))).toEqual([]);
  });

  it('counts only whole fen', () => {
    const sums = statements.filter(({ kind }) => kind === 'funding');
    const broken = sums.filter(({ value, valueTo }) =>
      [value, valueTo].some((yuan) => yuan && Math.abs(yuan * 100 - Math.round(yuan * 100)) > 1e-6),
    );
    expect(ids(broken)).toEqual([]);
    expect(sums.length).toBeGreaterThan(0);
  });

  it('refers only to sums and numbers of this document', () => {
    const sums = new Set(ids(statements.filter(({ kind }) => kind === 'funding' || kind === 'observation')));
    const dangling = statements.filter(({ subject, objects = [], partOf }) =>
      [subject, ...objects, partOf ? { statement: partOf } : null].some(
        (thing) => thing && 'statement' in thing && !sums.has(thing.statement),
      ),
    );
    expect(ids(dangling)).toEqual([]);
  });
});

describe('every place', () => {
  const stated = new Set(
    all
      .filter(({ kind, predicate }) => kind === 'place' && predicate === 'PART_OF')
      .flatMap(({ subject, objects = [] }) => objects.map((object) => `${name(subject)} < ${name(object)}`)),
  );
  const mentions = all.flatMap((statement) => mentionsOf(statement).map(({ mention }) => mention));

  it('stands where some statement puts it', () => {
    const pairs = mentions.flatMap(({ type, name: own, named, within = [] }) => {
      const chain = isPlaceType(type) && named !== false ? [...within, own] : within;
      return chain.slice(1).map((inner, index) => `${inner} < ${chain[index]}`);
    });
    expect([...new Set(pairs)].filter((pair) => !stated.has(pair))).toEqual([]);
    expect(pairs.length).toBeGreaterThan(500);
  });

  it('that stands in a chain is itself spoken of', () => {
    const places = new Set(mentions.filter(({ type }) => isPlaceType(type)).map((mention) => mention.name));
    expect([...new Set(mentions.flatMap(({ within = [] }) => within))].filter((one) => !places.has(one))).toEqual([]);
  });
});

function name(thing: Statement['subject']): string {
  return (thing as Mention | null | undefined)?.name ?? '';
}
