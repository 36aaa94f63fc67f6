import { describe, expect, it } from 'vitest';
import { KnownThings } from '../../../src/statement/mention/known.ts';
import { NOTHING_KNOWN } from '../../../src/statement/mention/proposal.ts';
import { readThings } from '../../../src/statement/mention/things.ts';
import { speakerIn, writerOf } from '../../../src/statement/mention/writer.ts';

describe('who writes a text', () => {
  it.each([
    ['来宾市民政局关于第12号建议的答复', [], '来宾市民政局'],
    ['来宾市民政局对第12号提案的答复函', [], '来宾市民政局'],
    ['来宾市同心社会工作服务中心2022年度工作报告', [], '来宾市同心社会工作服务中心'],
    ['来宾市社会工作协会简讯（第4期）', [], '来宾市社会工作协会'],
    ['关于第12号建议的答复', ['近年来成效明显。', '来宾市民政局', '2023年6月12日'], '来宾市民政局'],
    ['来宾市养老工作见闻', ['来宾市民政局印发办法。'], null],
    ['关于下达资金的通知', ['请执行。', '来宾市民政局 来宾市财政局', '2023年6月12日'], null],
    ['来宾市民政局召开会议', ['会议很好。'], null],
  ])('of %s', (title, sentences, writer) => {
    expect(writerOf(title, sentences, NOTHING_KNOWN)?.name ?? null).toBe(writer);
  });

  it.each([
    ['来宾市民政局副局长介绍。', '来宾市民政局'],
    ['来宾市民政局印发办法。', null],
  ])('for whom someone speaks: %s', (text, name) => {
    expect(speakerIn(text, readThings(text, NOTHING_KNOWN).things)?.name ?? null).toBe(name);
  });
});

/** The bodies and organizations that the last sentence names, with their words. */
function lastOf(title: string, sentences: readonly string[]): string[] {
  const known = new KnownThings([title, ...sentences]);
  known.enter(title, sentences);
  known.begin();
  let named: string[] = [];
  for (const text of sentences) {
    const { things, places, text: plain } = readThings(text, known.known());
    known.learn(plain, things, places);
    named = things
      .filter(({ thing: { type } }) => /^(?:Facility|GovernmentBody|SocialOrganization)$/u.test(type))
      .map(({ thing: { name, printed } }) => `${name}${printed ? ` [${printed}]` : ''}`);
  }
  return named;
}

describe('words by which a writer means itself', () => {
  const reply = '来宾市民政局关于第12号建议的答复';
  const report = '来宾市同心社会工作服务中心2022年度工作报告';
  const fund = '来宾市善爱慈善会2022年工作总结';
  it.each([
    [reply, ['我局印发办法。'], ['来宾市民政局 [我局]']],
    [reply, ['本局会继续努力。'], ['来宾市民政局 [本局]']],
    [reply, ['我局限内办理。'], ['来宾市民政局 [我局]']],
    [reply, ['我厅印发办法。'], []],
    [report, ['本中心承接项目。'], ['来宾市同心社会工作服务中心 [本中心]']],
    [report, ['我们开展服务。'], ['来宾市同心社会工作服务中心 [我们]']],
    [report, ['我们的老人很多。'], []],
    [fund, ['年内，慈善会募集善款。'], ['来宾市善爱慈善会 [慈善会]']],
    ['来宾市见闻', ['我局印发办法。'], []],
    ['专访', ['本报专访了来宾市民政局局长。', '我们印发了办法。'], ['来宾市民政局 [我们]']],
    ['来宾市见闻', ['“很好。”来宾市民政局局长说。', '我们印发了办法。'], []],
    ['来宾市见闻', ['来宾市民政局印发办法。', '该局还开会。'], ['来宾市民政局 [该局]']],
  ])('%s: %j', (title, sentences, named) => {
    expect(lastOf(title, sentences)).toEqual(named);
  });

  it('takes 站里 for the station of the sentence', () => {
    expect(lastOf('', ['来宾市兴宾区城东街道社工站由他人承接，站里实施项目。']).at(-1)).toContain('[站里]');
  });

  it('does not take where someone sat who wrote for what the text is about', () => {
    const known = new KnownThings(['甲社工2023-09-01 09:00发表于江苏', '来宾市开会。']);
    known.enter('', ['甲社工2023-09-01 09:00发表于江苏', '来宾市开会。']);
    for (const text of ['甲社工2023-09-01 09:00发表于江苏', '来宾市开会。']) {
      const { things, places } = readThings(text, known.known());
      known.learn(text, things, places);
    }
    expect(known.known().article?.name).toBe('来宾市');
  });
});
