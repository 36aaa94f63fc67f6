import { describe, expect, it } from 'vitest';
import type { LearnedName } from '../../../src/statement/learned.ts';
import { holdsEverywhere } from '../../../src/statement/mention/name/core.ts';
import { namesFor } from '../../../src/statement/mention/name/learned.ts';
import { NOTHING_KNOWN } from '../../../src/statement/mention/proposal.ts';
import { sentenceOf } from '../../../src/statement/mention/sentence.ts';
import type { Mention } from '../../../src/vocabulary/statement.ts';
import { knowing, said, thing } from './said.ts';

const TONGXING = thing('SocialOrganization', '成都市同行社会工作服务中心', '成都市');
const learned = (words: string, of: Mention, document = 'taught'): LearnedName => ({ words, thing: of, document });

/** What these names mean in a document of one sentence. */
const inside = (text: string, names: readonly LearnedName[], id = 'read'): Map<string, Mention> => {
  const places = new Map(
    sentenceOf(text, NOTHING_KNOWN).places.flatMap(({ chain }) => chain.map((one) => [one.name, one])),
  );
  return namesFor(names, { id, sentences: [text], places });
};

describe('a learned name holds everywhere', () => {
  it.each<[string, Mention, boolean]>([
    ['同行社工', TONGXING, true],
    ['同行', TONGXING, true],
    ['服务中心', TONGXING, false],
    ['市社联', thing('SocialOrganization', '成都市社会组织联合会', '成都市'), false],
    ['春风中心', thing('SocialOrganization', '春风社工中心', '丙市'), true],
    ['老友会', thing('Project', '“老友会”互助关爱项目', '成都市'), true],
    ['关爱项目', thing('Project', '“老友会”互助关爱项目', '成都市'), false],
    ['凉水井社区', thing('Community', '凉水井街社区', '成都市', '武侯区'), true],
    ['《意见》', thing('Policy', '关于加强工会社会工作专业人才队伍建设的实施意见'), false],
    ['专项资金', thing('Fund', '东莞市社会组织发展扶持专项资金', '广东省', '东莞市'), false],
    ['孵化基地', thing('Facility', '社会组织孵化基地', '广东省', '东莞市'), false],
    ['三社联动', thing('Project', '“三社联动”社区服务体系', '广东省', '东莞市'), false],
    ['第三部门', thing('Population', '社会组织'), false],
    ['项目对接会', thing('Event', '春风杯项目对接会'), false],
  ])('%s: %o %s', (words, of, holds) => {
    expect(holdsEverywhere(words, of)).toBe(holds);
  });
});

describe('in a document', () => {
  it.each<[string, string, readonly LearnedName[], string[]]>([
    ['whose place it is', '成都市由同行社工运营', [learned('同行社工', TONGXING)], ['同行社工']],
    ['about another place', '东莞市由同行社工运营', [learned('同行社工', TONGXING)], []],
    [
      'that names its province alone',
      '广东省由安和社工运营',
      [learned('安和社工', thing('SocialOrganization', '东莞市安和社会工作服务中心', '广东省', '东莞市'))],
      [],
    ],
    ['that gives it to another', '成都市甲同行会(以下简称“同行社工”)', [learned('同行社工', TONGXING)], []],
    [
      'where two could be meant',
      '成都市由同行社工运营',
      [learned('同行社工', TONGXING), learned('同行社工', thing('Facility', '同行社工站', '成都市'))],
      [],
    ],
    [
      'taught twice of one',
      '成都市由同行社工运营',
      [learned('同行社工', TONGXING), learned('同行社工', TONGXING, 'other')],
      ['同行社工'],
    ],
    ['for which a common word was taught', '成都市的服务中心', [learned('服务中心', TONGXING)], []],
    [
      'that taught it, beside another',
      '成都市由同行社工运营',
      ['read', 'taught'].map((id) => learned('同行社工', TONGXING, id)),
      [],
    ],
  ])('%s', (_, text, names, words) => {
    expect([...inside(text, names).keys()]).toEqual(words);
  });

  const known = knowing({ learned: new Map([['同行社工', TONGXING]]) });
  it.each([
    ['由同行社工运营', ['SocialOrganization 成都市同行社会工作服务中心 [同行社工] <成都市>']],
    ['由成都市同行社工运营', ['SocialOrganization 成都市同行社会工作服务中心 [成都市同行社工] <成都市>']],
    ['由深圳市同行社工运营', []],
    ['由同行社工服务队承接', ['SocialOrganization 同行社工服务队']],
  ])('%s means what was taught, unless more words make another name', (text, names) => {
    expect(said(text, known, 'SocialOrganization')).toEqual(names);
  });

  it('a short name that the document gives means what the document says', () => {
    const both = { ...known, shortNames: new Map([['同行社工', thing('Facility', '同行社工站')]]) };
    expect(said('由同行社工运营', both)).toEqual(['Facility 同行社工站 [同行社工]']);
  });

  it('a place is meant in its own district only', () => {
    const place = thing('Community', '凉水井街社区', '成都市', '武侯区');
    const taught = knowing({ learned: new Map([['凉水井社区', place]]) });
    expect(said('在武侯区凉水井社区', taught, 'Community')).toEqual([
      'Community 凉水井街社区 [武侯区凉水井社区] <成都市/武侯区>',
    ]);
    expect(said('在锦江区凉水井社区', taught, 'Community')[0]).toContain('Community 凉水井社区');
  });
});
