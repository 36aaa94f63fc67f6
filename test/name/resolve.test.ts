import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../src/name/mentions.ts';
import { resolver } from '../../src/name/resolve.ts';
import { readLines } from '../../src/statement/read-lines.ts';
import { readSchemes } from '../../src/vocabulary/concept.ts';
import type { Predicate } from '../../src/vocabulary/predicate.ts';
import type { Mention, Statement } from '../../src/vocabulary/statement.ts';

const schemes = readSchemes();
let made = 0;
/** A statement of this document that says something of the first mention and the others. */
const says = (document: string, subject: Mention, ...objects: Mention[]): Statement =>
  saysThat('RUNS', document, subject, ...objects);
const saysThat = (predicate: Predicate, document: string, subject: Mention, ...objects: Mention[]): Statement => {
  made += 1;
  return {
    ...{ id: `${document}-${made}`, document, kind: 'operation', predicate, subject, objects },
    ...{ evidence: [], status: 'ACCEPTED', by: { method: 'CURATED' } },
  };
};
const mention = (type: Mention['type'], name: string, within: string[] = [], rest: Partial<Mention> = {}): Mention => ({
  ...{ type, name, within },
  ...rest,
});
/** The id of each statement's subject. */
const subjects = (...statements: Statement[]): string[] => {
  const resolve = resolver(statements, schemes);
  return statements.map((statement) => {
    const [first] = mentionsOf(statement);
    if (!first) throw new Error('no subject');
    return resolve(statement, first);
  });
};
const different = (ids: readonly string[]): number => new Set(ids).size;

describe('like names', () => {
  const community = (within: string[]): Mention => mention('Community', '同名社区', within);

  it('in one place are one thing, in one document and in two', () => {
    const there = ['甲市', '乙区'];
    expect(
      different(subjects(says('a', community(there)), says('a', community(there)), says('b', community(there)))),
    ).toBe(1);
  });

  it('in two districts stay apart', () => {
    expect(different(subjects(says('a', community(['甲市', '乙区'])), says('b', community(['甲市', '戊区']))))).toBe(2);
    expect(different(subjects(says('a', community(['甲市', '乙区'])), says('a', community(['甲市', '戊区']))))).toBe(2);
  });

  it('in two streets of one district stay apart', () => {
    const one = mention('Street', '一街道', ['甲市', '乙区']);
    const two = mention('Street', '二街道', ['甲市', '乙区']);
    const [first, second] = [community(['甲市', '乙区', '一街道']), community(['甲市', '乙区', '二街道'])];
    expect(different(subjects(says('a', first, one), says('b', second, two)))).toBe(2);
    expect(different(subjects(says('a', first, one), says('a', second, two)))).toBe(2);
  });

  it('of two types stay apart', () => {
    expect(different(subjects(says('a', mention('Fund', '同名')), says('a', mention('Project', '同名'))))).toBe(2);
  });

  it('in two scripts are one thing', () => {
    expect(different(subjects(says('a', mention('Fund', '社區基金')), says('b', mention('Fund', '社区基金'))))).toBe(1);
  });

  it('with a shorter chain join in the same document', () => {
    const organization = (within: string[]): Mention => mention('SocialOrganization', '同名中心', within);
    const ids = subjects(
      says('a', organization(['甲市', '乙区'])),
      says('a', organization(['甲市'])),
      says('a', organization([])),
    );
    expect(different(ids)).toBe(1);
  });

  it('with a shorter chain stay apart where two could be meant', () => {
    const ids = subjects(
      says('a', community(['甲市', '乙区'])),
      says('a', community(['甲市', '戊区'])),
      says('a', community(['甲市'])),
    );
    expect(different(ids)).toBe(3);
  });

  it('across documents join only with the same district and city', () => {
    const organization = (within: string[]): Mention => mention('SocialOrganization', '同名中心', within);
    const city = mention('City', '甲市', ['丁省']);
    const district = mention('District', '乙区', ['甲市']);
    const known = says('a', city, district);
    const [, ...same] = subjects(
      known,
      says('a', organization(['丁省', '甲市', '乙区'])),
      says('b', organization(['甲市', '乙区'])),
      says('c', organization(['乙区'])),
    );
    expect(different(same)).toBe(1);
    const [, ...others] = subjects(
      known,
      says('a', organization(['甲市', '乙区'])),
      says('b', organization(['甲市'])),
      says('c', organization([])),
    );
    expect(different(others)).toBe(3);
  });

  it('of a community join where one document gives the street and another does not', () => {
    const ids = subjects(
      says('a', community(['甲市', '乙区', '丙街道']), mention('Street', '丙街道', ['甲市', '乙区'])),
      says('b', community(['甲市', '乙区']), mention('District', '乙区', ['甲市'])),
    );
    expect(different(ids)).toBe(1);
  });

  it('give the same ids in whatever order the statements come', () => {
    const statements = readLines<Statement>('seed/statements/wuhou-2014.jsonl').map(({ value }) => value);
    const ids = (all: readonly Statement[]): string[] => {
      const resolve = resolver(all, schemes);
      return all
        .flatMap((one) =>
          mentionsOf(one).map((placed) => `${one.id} ${placed.role}${placed.index} ${resolve(one, placed)}`),
        )
        .sort();
    };
    expect(ids(statements.toReversed())).toEqual(ids(statements));
  });
});

describe('黉门街社区 of the seed', () => {
  it('is one community in two documents', () => {
    const statements = ['wuhou-2014', 'chengdu-chongqing-tianjin-guangxi'].flatMap((document) =>
      readLines<Statement>(`seed/statements/${document}.jsonl`).map(({ value }) => value),
    );
    const resolve = resolver(statements, schemes);
    const found = statements.flatMap((statement) =>
      mentionsOf(statement)
        .filter((placed) => placed.mention.type === 'Community' && placed.mention.name === '黉门街社区')
        .map((placed) => ({ document: statement.document, id: resolve(statement, placed) })),
    );
    expect(different(found.map(({ id }) => id))).toBe(1);
    expect(different(found.map(({ document }) => document))).toBe(2);
  });
});

describe('unnamed parties', () => {
  const party = (rest: Partial<Mention> = {}): Mention =>
    mention('SocialOrganization', '机构', ['甲市'], { named: false, ...rest });

  it('are never one', () => {
    expect(different(subjects(says('a', party()), says('a', party()), says('b', party())))).toBe(3);
  });

  it('are several within one statement', () => {
    const statement = says('a', party(), party(), party());
    const resolve = resolver([statement], schemes);
    expect(different(mentionsOf(statement).map((placed) => resolve(statement, placed)))).toBe(3);
  });

  it('are one where a document gives them the same letter', () => {
    const lettered = party({ mention: 'a' });
    expect(different(subjects(says('a', lettered), says('a', { ...lettered, name: '这些机构' })))).toBe(1);
    expect(different(subjects(says('a', lettered), says('a', party({ mention: 'b' }))))).toBe(2);
  });

  it('are two in two documents, whatever their letter', () => {
    expect(different(subjects(says('a', party({ mention: 'a' })), says('b', party({ mention: 'a' }))))).toBe(2);
  });

  it('are not what bears the same name', () => {
    expect(different(subjects(says('a', party()), says('a', mention('SocialOrganization', '机构', ['甲市']))))).toBe(2);
  });
});

describe('needs', () => {
  const need = mention('Need', '就餐');
  const has = (document: string, who: string): Statement =>
    saysThat('HAS_NEED', document, mention('Community', who), need);
  const needsOf = (...statements: Statement[]): string[] => {
    const resolve = resolver(statements, schemes);
    return statements.flatMap((statement) =>
      mentionsOf(statement)
        .filter((placed) => placed.mention.type === 'Need')
        .map((placed) => resolve(statement, placed)),
    );
  };

  it('of two who have them are two', () => {
    expect(different(needsOf(has('a', '一社区'), has('b', '二社区')))).toBe(2);
  });

  it('of one who has them are one, told of elsewhere too', () => {
    expect(
      different(needsOf(has('a', '一社区'), saysThat('IN_FIELD', 'a', need, mention('ServiceField', '助老')))),
    ).toBe(1);
    expect(different(needsOf(has('a', '一社区'), has('b', '一社区')))).toBe(1);
  });
});

describe('events', () => {
  const event = (date: string | null): Mention => mention('Event', '公益节', [], { date });

  it('of two dates are two', () => {
    expect(different(subjects(says('a', event('2017')), says('a', event('2018'))))).toBe(2);
  });

  it('without a date are the one that their document dates', () => {
    expect(different(subjects(says('a', event('2017')), says('a', event(null))))).toBe(1);
    expect(different(subjects(says('a', event('2017')), says('b', event(null))))).toBe(2);
  });

  it('without a date are none of two', () => {
    expect(different(subjects(says('a', event('2017')), says('a', event('2018')), says('a', event(null))))).toBe(3);
  });
});

describe('policies', () => {
  const policy = (rest: Partial<Mention> = {}): Mention => mention('Policy', '购买服务办法', [], rest);

  it('are known by their title, wherever they stand', () => {
    expect(different(subjects(says('a', policy({ within: ['甲市'] })), says('b', policy({ within: ['己市'] }))))).toBe(
      1,
    );
  });

  it('without a title are known by issuer and words', () => {
    const ids = subjects(
      says('a', policy({ issuer: '甲市' })),
      says('b', policy({ issuer: '甲市' })),
      says('c', policy({ issuer: '己市' })),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(different(ids)).toBe(2);
  });
});

describe('concepts', () => {
  it('are one under all their labels', () => {
    const older = ['老年人', '老人', '长者', '長者'].map((label) => says('a', mention('Population', label)));
    expect(subjects(...older)).toEqual(Array.from({ length: 4 }, () => 'population-older-people'));
    expect(subjects(says('a', mention('ServiceField', '养老')), says('b', mention('ServiceField', '助老')))).toEqual([
      'service-field-elder-care',
      'service-field-elder-care',
    ]);
  });

  it('are themselves wherever they stand', () => {
    expect(subjects(says('a', mention('Population', '老人', ['甲市'])))).toEqual(['population-older-people']);
  });

  it('that no scheme knows are known by their words', () => {
    const [first, second, third] = subjects(
      says('a', mention('Population', '无此人群')),
      says('b', mention('Population', '無此人群')),
      says('b', mention('Population', '另一人群')),
    );
    expect(first).toBe(second);
    expect(first).not.toBe(third);
  });
});
