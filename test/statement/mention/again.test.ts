import { describe, expect, it } from 'vitest';
import { KnownThings } from '../../../src/statement/mention/known.ts';
import { readThings } from '../../../src/statement/mention/things.ts';

/** Reads sentences of one passage in order; gives what the last one names of projects, houses and organizations. */
function lastOf(...sentences: string[]): string[] {
  const known = new KnownThings(sentences);
  known.enter('', sentences);
  known.begin();
  let named: string[] = [];
  for (const text of sentences) {
    const { things, places, text: plain } = readThings(text, known.known());
    known.learn(plain, things, places);
    named = things
      .filter(({ thing: { type } }) => /^(?:Project|Facility|SocialOrganization)$/u.test(type))
      .map(({ thing: { type, name, printed } }) => `${type} ${name}${printed ? ` [${printed}]` : ''}`);
  }
  return named;
}

describe('things that are named again by fewer words', () => {
  it.each([
    [['由甲乙社工运营的“街坊客厅”开放。', '项目获得资助18万元。'], ['Facility 街坊客厅 [项目]']],
    [['成立“邻距离”议事会。', '议事会先后解决问题87件。'], ['SocialOrganization “邻距离”议事会 [议事会]']],
    [['成立“小先生”志愿服务队。', '该队去年服务了118名孩子。'], ['SocialOrganization “小先生”志愿服务队 [该队]']],
    [['“敲敲门”行动开始了。', '我们推出“敲敲门”。'], ['Project “敲敲门”行动 [敲敲门]']],
    [['实施“暖阳陪伴”项目。', '项目由其执行。'], ['Project “暖阳陪伴”项目 [项目]']],
    [['推进“三社联动”机制，实施“暖阳陪伴”项目。', '项目获得资助18万元。'], ['Project “暖阳陪伴”项目 [项目]']],
    [['推出“小巷管家”服务。', '“小巷管家”推广到甲地。'], ['Project “小巷管家”服务 [小巷管家]']],
    [['办起“岛上课堂”。', '把岛上课堂复制到甲地。'], ['Project 岛上课堂']],
    [['实施“岛上邻里”社区支持项目。', '“岛上邻里”项目满意度高。'], ['Project “岛上邻里”社区支持项目 [“岛上邻里”项目]']],
    [['资助“银发课堂”“街坊厨艺”等8个项目。', '“银发课堂”很受欢迎。'], ['Project 银发课堂']],
    [['“共享客厅”开放。', '客厅设有茶座。'], ['Facility 共享客厅 [客厅]']],
    [
      ['来宾市润心社会工作服务中心成立于2019年。', '润心社会工作服务中心承接服务。'],
      ['SocialOrganization 来宾市润心社会工作服务中心 [润心社会工作服务中心]'],
    ],
  ])('%j', (sentences, things) => {
    expect(lastOf(...sentences)).toEqual(things);
  });

  it.each([
    [['扬州市“三社联动”工作综述', '项目获得资助18万元。']],
    [['实施“暖阳陪伴”项目和“银龄守护”项目。', '项目获得资助18万元。']],
    [['“共享客厅”和“街坊客厅”开放。', '客厅设有茶座。']],
    [['甲街道社工站开展服务。', '项目获得资助18万元。']],
    [['“银发课堂”很受欢迎。']],
  ])('says nothing of %j', (sentences) => {
    expect(lastOf(...sentences)).toEqual([]);
  });
});
