import { describe, expect, it } from 'vitest';
import { KnownThings } from '../../../src/statement/mention/known.ts';
import { shortNamesIn } from '../../../src/statement/mention/name/shorter.ts';
import { NOTHING_KNOWN } from '../../../src/statement/mention/proposal.ts';
import { readThings, thingsIn } from '../../../src/statement/mention/things.ts';

/** Reads sentences in order; gives what the last one names. */
function lastOf(title: string, ...sentences: string[]): string[] {
  const known = new KnownThings(sentences);
  known.enter(title, sentences);
  let named: string[] = [];
  for (const text of sentences) {
    const { things, places, text: plain } = readThings(text, known.known());
    known.learn(plain, things, places);
    named = things.map(({ thing: { type, name, printed, within = [] } }) =>
      `${type} ${name}${printed ? ` [${printed}]` : ''} ${within.join('/')}`.trim(),
    );
  }
  return named;
}

describe('short names', () => {
  it.each([
    ['庐阳区社会组织孵化园(以下简称“孵化园”)开园', '孵化园', '庐阳区社会组织孵化园'],
    ['贵阳市黔童社会工作服务中心(下称“黔童社工”)', '黔童社工', '贵阳市黔童社会工作服务中心'],
    ['印发《甲市乙事实施方案》(甲民〔2021〕37号，以下简称《实施方案》)', '《实施方案》', '甲市乙事实施方案'],
    ['印发《甲市乙事实施方案》(甲民〔2021〕37号)(以下简称《方案》)', '《方案》', '甲市乙事实施方案'],
    ['泉州市刺桐慈善基金会(简称：刺桐)', '刺桐', '泉州市刺桐慈善基金会'],
    ['合肥市众益社会组织服务中心(以下统称众益)', '众益', '合肥市众益社会组织服务中心'],
  ])('%s', (text, short, name) => {
    const [given] = shortNamesIn(text, thingsIn(text, NOTHING_KNOWN));
    expect([given?.name, given?.thing.name]).toEqual([short, name]);
  });

  it('belong to what stands right before', () => {
    const text = '合肥市民政局对有关情况进行说明(以下简称“说明”)';
    expect(shortNamesIn(text, thingsIn(text, NOTHING_KNOWN))).toEqual([]);
  });

  it('hold for the rest of the document', () => {
    expect(lastOf('', '贵阳市黔童社会工作服务中心(下称“黔童社工”)承接。', '黔童社工表示')).toEqual([
      'SocialOrganization 贵阳市黔童社会工作服务中心 [黔童社工] 贵阳市',
    ]);
  });
});

describe('what the document has told', () => {
  it('nests a place everywhere as it is nested once', () => {
    expect(lastOf('', '双岗街道先行。', '安徽省合肥市推开。', '合肥市庐阳区双岗街道试点。', '双岗街道总结')).toEqual([
      'Street 双岗街道 安徽省/合肥市/庐阳区',
    ]);
  });

  it('takes 区 for the place of the title', () => {
    expect(lastOf('庐阳区2021年工作总结', '全区登记社会组织')[0]).toBe('District 庐阳区 [全区]');
  });

  it('takes 街道 for the street named last', () => {
    expect(lastOf('', '贵阳市南明区花果园街道人口密集。', '街道办事处购买服务')[0]).toBe(
      'GovernmentBody 花果园街道办事处 [街道办事处] 贵阳市/南明区/花果园街道',
    );
  });

  it('takes 该项目 and 该资金 for what was named before', () => {
    expect(lastOf('', '设立庐阳区社区发展专项资金。', '该资金资助')).toEqual([
      'Fund 庐阳区社区发展专项资金 [该资金] 庐阳区',
    ]);
    expect(lastOf('', '实施“银龄守护”项目。', '该项目结束')).toEqual(['Project “银龄守护”项目 [该项目]']);
  });

  it('takes 项目 for the only project that was named', () => {
    expect(lastOf('', '实施“银龄守护”项目。', '项目由协会执行')).toEqual(['Project “银龄守护”项目 [项目]']);
    expect(lastOf('', '实施“银龄守护”项目和“暖巢”项目。', '项目由协会执行')).toEqual([]);
  });

  it('learns from an office of the province no nest for a city', () => {
    const nest = (...sentences: string[]): string[] =>
      new KnownThings(sentences).known().places.get('金华市')?.within ?? [];
    expect(nest('按照浙江省民政厅的办法', '金华市民政局组织评估')).toEqual([]);
    expect(nest('浙江省金华市出台办法')).toEqual(['浙江省']);
  });

  it('forgets with a new article what 市 meant', () => {
    const sentences = ['合肥市民政局印发。', '市民政局负责'];
    const known = new KnownThings(sentences);
    known.enter('合肥市出台办法', sentences);
    expect(known.known().here?.City?.name).toBe('合肥市');
    known.enter('另一篇', []);
    expect(known.known().here?.City).toBeUndefined();
  });

  it('sees the district that the sentences are about behind a title that names only its city', () => {
    const sentences = ['成都市武侯区公布目录。', '武侯区出台办法。', '武侯区落实资金。', '武侯区总结'];
    const known = new KnownThings(sentences);
    known.enter('成都：社会组织接力', sentences);
    expect(known.known().article?.name).toBe('武侯区');
  });
});
