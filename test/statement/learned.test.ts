import { describe, expect, it } from 'vitest';
import { extract } from '../../src/statement/extract.ts';
import { learnedFrom } from '../../src/statement/learned.ts';
import { understand } from '../../src/statement/understand.ts';
import { isMention, type Statement } from '../../src/vocabulary/statement.ts';
import { madeUp } from '../support/made-up.ts';
import { readText } from '../support/read-text.ts';

const CENTRE = { type: 'SocialOrganization' as const, name: '春风社工中心', within: ['合肥市', '庐阳区'] };
const OTHER = { type: 'SocialOrganization' as const, name: '春风中心', within: ['合肥市', '庐阳区'] };
const TEXT = '丙市说明。春风社工中心又名春风中心。春风中心服务300人。夏雨中心服务200人。';
const SERVED = { kind: 'observation', predicate: 'HAS_VALUE', value: 300, unit: '人', text: '300人' } as const;
const quoted = ['春风中心服务300人'];

const namesOf = (...drafts: Parameters<typeof madeUp>[2]) =>
  learnedFrom(madeUp('taught', TEXT, drafts).statements).names.map(({ words, thing }) => `${words} = ${thing.name}`);
/** The reading with this subject, and its correction to the other. */
const correcting = (from: { name: string }, to: { name: string }): Statement[] => {
  const [original] = madeUp('taught', TEXT, [
    {
      ...SERVED,
      subject: { ...OTHER, ...from },
      evidence: quoted,
      status: 'REJECTED',
      by: { method: 'RULE', rule: 'x', version: '1' },
    },
  ]).statements;
  const [corrected] = madeUp('taught', TEXT, [
    { ...SERVED, subject: { ...OTHER, ...to }, evidence: quoted, corrects: original?.id ?? '' },
  ]).statements;
  return original && corrected ? [original, corrected] : [];
};

describe('names are learned', () => {
  const identity = {
    kind: 'identity',
    predicate: 'SAME_AS',
    subject: OTHER,
    objects: [CENTRE],
    evidence: ['春风社工中心又名春风中心'],
  } as const;
  const alias = {
    kind: 'identity',
    predicate: 'ALSO_KNOWN_AS',
    subject: CENTRE,
    text: '春风中心',
    evidence: identity.evidence,
  } as const;

  it('from a stated one, from a judged identity and from a corrected mention', () => {
    expect(namesOf({ ...alias, evidence: [...alias.evidence] })).toEqual(['春风中心 = 春风社工中心']);
    expect(namesOf({ ...identity, objects: [CENTRE], evidence: [...identity.evidence] })).toEqual([
      '春风中心 = 春风社工中心',
    ]);
    expect(
      learnedFrom(correcting({ name: '春风中心' }, { name: '春风社工中心' })).names.map(({ words }) => words),
    ).toEqual(['春风中心']);
  });

  it('but not where the text gives a name for the rest of its own words', () => {
    const text = '丙市说明。春風社工中心（以下簡(jiǎn)稱“春風中心”）。';
    const evidence = ['春风社工中心（以下简称“春风中心”）'];
    expect(learnedFrom(madeUp('taught', text, [{ ...alias, evidence }]).statements).names).toEqual([]);
  });

  it('from nothing that waits, was rejected, or puts another thing in the place of one', () => {
    expect(namesOf({ ...alias, evidence: [...alias.evidence], status: 'PROPOSED' })).toEqual([]);
    expect(learnedFrom(correcting({ name: '夏雨中心' }, { name: '春风社工中心' })).names).toEqual([]);
    const judgedTwo = { ...identity, objects: [CENTRE], evidence: [...identity.evidence], status: 'REJECTED' as const };
    expect(namesOf(judgedTwo)).toEqual([]);
    expect(namesOf({ ...alias, evidence: [...alias.evidence] }, judgedTwo)).toEqual([]);
  });
});

describe('extraction', () => {
  const learned = learnedFrom(correcting({ name: '春风中心' }, { name: '春风社工中心' }));
  const subjects = (text: string, id = 'another'): string[] =>
    understand(readText(id, text), learned, extract).statements.flatMap(({ subject }) =>
      subject && isMention(subject) ? [`${subject.name} ${subject.within?.join() ?? ''}`.trim()] : [],
    );

  it('understands a learned name in another document of its place, and leaves it alone elsewhere', () => {
    expect(subjects('成都市说明\n成都市由春风中心为残疾人提供康复服务。')).not.toContain('春风社工中心 合肥市,庐阳区');
    expect(subjects('庐阳区说明\n庐阳区由春风中心为残疾人提供康复服务。')).toContain('春风社工中心 合肥市,庐阳区');
  });
});

describe('a corrected reading', () => {
  const text = '丙市说明\n丙市投入80万元支持春风社工中心。\n';
  const read = (id: string, words: string, learned = learnedFrom([])): Statement[] =>
    understand(readText(id, words), learned, extract).statements;
  const [original] = read('bing', text).filter(({ kind }) => kind === 'funding');
  if (!original) throw new Error('no sum was read');
  const [corrected] = madeUp('bing', text, [
    {
      ...{ kind: 'funding', predicate: 'FUNDS', subject: { type: 'City', name: '丙市' }, value: 800_000, unit: 'CNY' },
      ...{ text: '80万元', modality: 'PLANNED', evidence: ['丙市投入80万元支持春风社工中心'], corrects: original.id },
    },
  ]).statements;
  const learned = learnedFrom([{ ...original, status: 'REJECTED' }, ...(corrected ? [corrected] : [])]);
  const sums = (statements: readonly Statement[]): (string | null | undefined)[][] =>
    statements.filter(({ kind }) => kind === 'funding').map(({ status, modality }) => [status, modality]);

  it('stands beside the original when the same document is read again, wherever the sentence went', () => {
    expect(sums(read('bing', text, learned))).toEqual([
      ['REJECTED', 'ACTUAL'],
      ['PROPOSED', 'PLANNED'],
    ]);
    expect(sums(read('bing', text.replace('说明\n', '说明\n本文是说明。'), learned))).toHaveLength(2);
  });

  it('is forgotten where the sentence reads differently or stands in another document', () => {
    const otherwise = learned.corrections.map((one) => ({ ...one, original: { ...one.original, purpose: '服务' } }));
    expect(sums(read('bing', text, { names: [], corrections: otherwise }))).toEqual([['PROPOSED', 'ACTUAL']]);
    expect(sums(read('bing', text.replace('春风', '夏雨'), learned))).toEqual([['PROPOSED', 'ACTUAL']]);
    expect(sums(read('ding', text, learned))).toEqual([['PROPOSED', 'ACTUAL']]);
  });
});

it('a number whose digits stand in a masked telephone number too is no worse for it', () => {
  const text =
    '春风区2021年公益项目名单\n联系电话：13800138000\n序号\t项目名称\t受益人数\n1\t银龄守护\t138\n2\t童心助学\t800\n';
  const { statements, refused } = understand(readText('bing', text), { names: [], corrections: [] }, extract);
  expect(statements.filter(({ kind }) => kind === 'observation').map(({ value }) => value)).toEqual([138, 800]);
  expect(refused).toBe(0);
});
