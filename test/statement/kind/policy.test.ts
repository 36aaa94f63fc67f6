import { describe, expect, it } from 'vitest';
import { policy } from '../../../src/statement/kind/policy.ts';
import { said, statementsOf } from './marked-scenes.ts';

const of = (predicate: string, lines: string, options = {}): string[] =>
  said(policy, lines, options).filter((line) => line.includes(` ${predicate} `));

describe('who issued a measure', () => {
  it.each([
    ['{G|甲局}印发《{L|暖巢办法}》。', ['甲局 ISSUED 暖巢办法']],
    ['{G|甲局}、{G|乙局}联合制定了《{L|暖巢方案}》。', ['甲局 ISSUED 暖巢方案', '乙局 ISSUED 暖巢方案']],
    ['{C|甲市}先后出台《{L|一意见}》《{L|二办法}》等。', ['甲市 ISSUED 一意见', '甲市 ISSUED 二办法']],
    ['由{G|甲局}印发的《{L|暖巢办法}》已施行。', ['甲局 ISSUED 暖巢办法']],
    ['《{L|暖巢办法}》由{G|甲局}和{G|乙局}印发。', ['甲局 ISSUED 暖巢办法', '乙局 ISSUED 暖巢办法']],
    [
      '{G|民政部}、{G|财政部}2012年印发的《{L|指导意见}》是总遵循。',
      ['民政部 ISSUED 指导意见', '财政部 ISSUED 指导意见'],
    ],
    ['根据{G|民政部}《{L|指导意见}》，健全机制。', ['民政部 ISSUED 指导意见']],
    ['{C|甲市}还于2012年设立基金，并于2015年出台了《{L|基金办法}》。', ['甲市 ISSUED 基金办法']],
    ['{G|甲局}会同{G|乙局}印发实施《{L|暖巢办法}》。', ['甲局 ISSUED 暖巢办法', '乙局 ISSUED 暖巢办法']],
    ['由{G|甲局}牵头起草、{G|乙局}印发的《{L|暖巢办法}》已施行。', ['乙局 ISSUED 暖巢办法']],
    ['在{G|甲局}印发的《{L|暖巢办法}》中，明确了补贴。', ['甲局 ISSUED 暖巢办法']],
    ['《{L|暖巢办法}》经{G|甲人大}审议通过。', ['甲人大 ISSUED 暖巢办法']],
    ['《{L|暖巢办法}》已审定，并以{G|甲办}名义印发。', ['甲办 ISSUED 暖巢办法']],
    ['《{L|暖巢办法}》是{G|甲局}2018年制定的。', ['甲局 ISSUED 暖巢办法']],
    [
      '以{G|甲委}或{G~|有关部门}的名义出台了{L~|一类文件}8份，{L~|二类文件}10份。',
      ['甲委 ISSUED 一类文件', '甲委 ISSUED 二类文件', '有关部门 ISSUED 一类文件', '有关部门 ISSUED 二类文件'],
    ],
    ['{C|甲市}于2018年3月在全省率先颁布《{L|暖巢细则}》。', ['甲市 ISSUED 暖巢细则']],
    ['{G|甲局}等13部门联合下发《{L|暖巢意见}》。', ['甲局 ISSUED 暖巢意见', '部门 ISSUED 暖巢意见']],
    [
      '{G|甲局}、{G|乙局}等七部门《{L|暖巢意见}》。',
      ['甲局 ISSUED 暖巢意见', '乙局 ISSUED 暖巢意见', '部门 ISSUED 暖巢意见'],
    ],
    ['按照{G|甲厅}的{L|通知}要求，健全机制。', ['甲厅 ISSUED 通知']],
    [
      '{G|甲市政府@甲市}转发{G|甲市民政局@甲市}《{L|暖巢意见}》。',
      ['甲市政府 ISSUED 暖巢意见', '甲市民政局 ISSUED 暖巢意见'],
    ],
    ['{G|甲省民政厅@甲省}印发的《{L|一意见}》、《{L|合肥市二办法}》。', ['甲省民政厅 ISSUED 一意见']],
    [
      '{G|中共中央}、{G|国务院}印发的《{L|一意见}》《{L|民政部二方案}》《{L|广东省三方案}》。',
      ['中共中央 ISSUED 一意见', '国务院 ISSUED 一意见'],
    ],
    [
      '{C|合肥市}先后出台《{L|合肥市政府关于养老的意见}》《{L|暖巢办法}》。',
      ['合肥市 ISSUED 暖巢办法', '合肥市政府 ISSUED 合肥市政府关于养老的意见'],
    ],
    ['2017年1月出台的《{L|暖巢办法}》由{G|甲局}负责解释。', []],
    ['{G|甲局}出台《{L|一意见}》，《{L|二规划}》同步实施。', ['甲局 ISSUED 一意见']],
    ['{G|甲局=我局}贯彻《{L|一意见}》，会同{G|乙局}出台《{L|二办法}》。', ['乙局 ISSUED 二办法', '甲局 ISSUED 二办法']],
    [
      '{G|甲局=我局}将联合{G|乙局}、{G|丙局}修订《{L|二办法}》。',
      ['丙局 ISSUED 二办法', '乙局 ISSUED 二办法', '甲局 ISSUED 二办法'],
    ],
    ['2021年省里印发了《{L|江西省站点行动计划}》。', ['江西省 ISSUED 江西省站点行动计划']],
    ['区里随后制定《{L|渝中区站点办法}》。', ['渝中区 ISSUED 渝中区站点办法']],
    [
      '学习《{L|民政部 国家乡村振兴局关于动员社会组织的通知}》。',
      [
        '国家乡村振兴局 ISSUED 民政部 国家乡村振兴局关于动员社会组织的通知',
        '民政部 ISSUED 民政部 国家乡村振兴局关于动员社会组织的通知',
      ],
    ],
  ])('reads %s', (text, lines) => {
    expect(of('ISSUED', text).toSorted()).toEqual(lines.toSorted());
  });

  it.each([
    ['{G|甲局}转发《{L|暖巢办法}》。'],
    ['{G|甲局}认真落实《{L|暖巢办法}》。'],
    ['{G|甲局}尚未出台《{L|暖巢办法}》。'],
    ['{G|甲局}何时出台《{L|暖巢办法}》？'],
    ['我局起草《{L|暖巢细则}》。'],
    ['根据《{L|暖巢办法}》，现将资金下达给{G~|你们}。'],
    ['{G|甲局}局长：对，省厅今年印发了《{L|江西省站点方案}》。'],
    ['省里印发了《{L|渝中区站点办法}》。'],
    ['{G|甲局}通过《{L|暖巢公约}》规范活动。'],
    ['{G|甲局}出台贯彻《{L|暖巢条例}》的措施。'],
    ['{G|甲局}制定《{L|暖巢条例}》实施细则。'],
    ['{G|甲局}发布会上，《{L|暖巢办法}》受到关注。'],
    ['{G|甲局}印发手册；《{L|暖巢办法}》正在修订。'],
    ['{C|甲市}引进了18家{O~|社会组织}，情况良好。'],
  ])('says nothing of %s', (text) => {
    expect(of('ISSUED', text)).toEqual([]);
  });

  it('dates the issue, not the title', () => {
    const [found] = statementsOf(policy, '2017年1月，{G|甲局}印发《{L|2019年工作方案}》。');
    expect(found).toMatchObject({ predicate: 'ISSUED', date: '2017-01', dateText: '2017年1月', modality: 'ACTUAL' });
  });

  it('counts the issuers that are not named', () => {
    const others = statementsOf(policy, '{G|甲局}、{G|乙局}等七部门印发《{L|暖巢意见}》。').find(
      ({ subject }) => subject && 'name' in subject && subject.name === '部门',
    );
    expect(others?.subject).toMatchObject({ named: false, printed: '七部门', count: { value: 7, unit: '部门' } });
  });

  it('keeps apart what is only planned', () => {
    const [found] = statementsOf(policy, '{G|甲局}将出台《{L|暖巢细则}》。');
    expect(found?.modality).toBe('PLANNED');
  });

  it('lets the place that the text is about issue it, in doubt, but not in the stead of a bureau that speaks of itself', () => {
    const about = { about: '甲市' };
    const [found] = statementsOf(policy, '{C|甲市}工作总结\n印发《{L|暖巢意见}》。', about);
    expect(found).toMatchObject({ subject: { name: '甲市' }, certainty: 0.9, doubt: 'PLACE_FROM_CONTEXT' });
    expect(of('ISSUED', '{C|甲市}工作总结\n我局正起草《{L|暖巢意见}》。', about)).toEqual([]);
  });

  it('lets the body issue it that reports of itself', () => {
    const text = '{G|甲区民政局}2021年工作总结\n\n{D|甲区}的工作取得进展。\n\n全年印发《{L|暖巢意见}》。';
    expect(of('ISSUED', text, { about: '甲区' })).toEqual(['甲区民政局 ISSUED 暖巢意见']);
  });

  it('lets an organization issue it that reports of itself, but no house', () => {
    const of_ = (name: string): string => `${name}2021年度工作报告\n\n修订《{L|财务制度}》。`;
    expect(of('ISSUED', of_('{O|甲中心}'))).toEqual(['甲中心 ISSUED 财务制度']);
    expect(of('ISSUED', of_('{F|甲基地}'))).toEqual([]);
  });

  it('ends a title before those it is sent to', () => {
    const text =
      '{G|甲市民政局} {G|甲市财政局}\n关于下达2024年社区服务资金的通知乙区、丙区民政局：\n\n现将有关事项通知如下。\n\n{G|甲市民政局} {G|甲市财政局}\n\n2024年3月6日';
    expect(of('ISSUED', text)).toEqual([
      '甲市民政局 ISSUED 甲市民政局甲市财政局关于下达2024年社区服务资金的通知',
      '甲市财政局 ISSUED 甲市民政局甲市财政局关于下达2024年社区服务资金的通知',
    ]);
  });

  it('does not take the place for an issuer that no recogniser knows', () => {
    const about = { about: '甲市' };
    expect(of('ISSUED', '{C|甲市}做法\n\n甲地社工行业先后出台了《{L|暖巢指引}》。', about)).toEqual([]);
    expect(of('ISSUED', '{C|甲市}做法\n\n省里出台了《{L|暖巢指引}》。', about)).toEqual([]);
  });

  it.each([
    ['合肥市民政局关于加强养老服务的通知', ['合肥市民政局']],
    ['中共北京市委北京市人民政府关于加强社区治理的意见', ['北京市人民政府', '北京市委']],
    ['中共中央、国务院关于加强社区治理的意见', ['中共中央', '国务院']],
    ['民政部等九部门关于推进社区建设的意见', ['民政部', '部门']],
    ['中共中央关于完善制度若干重大问题的决定', ['中共中央']],
    ['甲办公室老张关于加强养老服务的意见', []],
  ])('reads the issuers at the head of the title %s', (title, issuers) => {
    expect(of('ISSUED', `学习了《{L|${title}}》。`).toSorted()).toEqual(
      issuers.map((issuer) => `${issuer} ISSUED ${title}`),
    );
  });
});

describe('a document that is itself a measure', () => {
  it.each([
    ['{G|甲市民政局}关于加强养老服务的通知', ['甲市民政局 ISSUED 甲市民政局关于加强养老服务的通知']],
    [
      '{G|甲市民政局}、{G|甲市财政局}关于下达补助资金的通知',
      [
        '甲市民政局 ISSUED 甲市民政局、甲市财政局关于下达补助资金的通知',
        '甲市财政局 ISSUED 甲市民政局、甲市财政局关于下达补助资金的通知',
      ],
    ],
    [
      '{G|甲市民政局}{G|甲市财政局}\n关于下达补助资金的通知',
      [
        '甲市民政局 ISSUED 甲市民政局甲市财政局关于下达补助资金的通知',
        '甲市财政局 ISSUED 甲市民政局甲市财政局关于下达补助资金的通知',
      ],
    ],
    ['{G|甲市民政局}关于公布社区名单的通知', []],
    ['记者关于养老服务的调查', []],
    ['老张关于加强养老服务的意见', []],
  ])('reads %s', (text, lines) => {
    expect(of('ISSUED', text).toSorted()).toEqual(lines.toSorted());
  });

  it.each([
    // The title without issuers, signed and dated below.
    [
      '关于下达补助资金的通知\n\n各区：\n\n现下达资金。\n\n{G|甲市民政局} {G|甲市财政局}\n\n2022年3月4日',
      '关于下达补助资金的通知',
      2,
    ],
    [
      '关于下达补助资金的通知\n\n现下达资金。\n\n{G|甲市民政局}\n\n{G|甲市财政局}\n\n2022年3月4日\n\n附件：分配表',
      '关于下达补助资金的通知',
      2,
    ],
    [
      '{C|甲市}社区公益创投实施方案\n\n结合实际，制定本方案。\n\n{G|甲市民政局}　2022年3月4日',
      '甲市社区公益创投实施方案',
      1,
    ],
    // The title bears who issued it, and a date alone signs it.
    ['{G|甲市民政局}关于下达补助资金的通知\n\n现下达资金。\n\n2022年3月4日', '甲市民政局关于下达补助资金的通知', 1],
    // A notice that only brings a plan is the plan.
    [
      '{G|甲市政府}关于印发甲市暖巢实施方案的通知\n\n现将方案印发。\n\n{G|甲市政府}\n\n2022年3月4日',
      '甲市暖巢实施方案',
      1,
    ],
  ])('is dated by its signature: %s', (text, name, issuers) => {
    const found = statementsOf(policy, text).filter(({ predicate }) => predicate === 'ISSUED');
    expect(found).toHaveLength(issuers);
    for (const one of found) expect(one).toMatchObject({ date: '2022-03-04', objects: [{ name }] });
  });

  it.each([
    ['甲市出台社区食堂管理办法\n\n{C|甲市}近日出台办法。\n\n{G|甲市民政局}\n\n2022年3月4日'],
    ['甲市民政局2021年工作总结和2022年工作要点\n\n全年建站。\n\n{G|甲市民政局}\n\n2022年3月4日'],
    ['首页 > 政策文件 > 通知公告\n\n正文。\n\n{G|甲市民政局}\n\n2022年3月4日'],
    ['社区食堂的管理办法\n\n记者走访了食堂。'],
  ])('is none: %s', (text) => {
    expect(of('ISSUED', text)).toEqual([]);
  });

  it('is issued as a whole where the text only sends it', () => {
    const text = '关于印发暖巢方案的通知\n\n《{L|甲市暖巢方案}》已经同意，现印发给你们。\n\n{G|甲办}\n\n2022年3月4日';
    const found = statementsOf(policy, text).find(
      ({ predicate, objects: [one] = [] }) =>
        predicate === 'ISSUED' && one && 'name' in one && one.name === '甲市暖巢方案',
    );
    expect(found).toMatchObject({ subject: { name: '甲办' }, date: '2022-03-04' });
  });

  it('carries out what it names as its purpose', () => {
    const text = '{G|甲市民政局}关于下达补助资金的通知\n为落实《{L|养老规划}》，现将有关事项通知如下。';
    expect(of('IMPLEMENTS', text)).toEqual(['甲市民政局关于下达补助资金的通知 IMPLEMENTS 养老规划']);
  });
});

describe('what a measure does', () => {
  it.each([
    ['为贯彻落实《{L|甲规划}》，{G|乙局}制定了《{L|丙方案}》。', '丙方案 IMPLEMENTS 甲规划'],
    ['根据《{L|甲规划}》，{G|乙局}出台《{L|丙方案}》。', '丙方案 IMPLEMENTS 甲规划'],
    [
      '根据《{L|甲意见}》({G|中办}发〔2016〕46号)、《{L|乙意见}》(津发〔2017〕8号)，制定《{L|丙方案}》。',
      '丙方案 IMPLEMENTS 乙意见',
    ],
    ['《{L|丙细则}》是为贯彻《{L|甲条例}》而定的。', '丙细则 IMPLEMENTS 甲条例'],
    ['《{L|丙意见}》，贯彻的是《{L|甲意见}》。', '丙意见 IMPLEMENTS 甲意见'],
    ['{G|甲局}出台《{L|甲意见}》。{G|乙局}据此印发《{L|丙方案}》。', '丙方案 IMPLEMENTS 甲意见'],
    ['根据{G|甲部}《{L|甲意见}》和{G|乙厅}《{L|乙意见}》，制定《{L|丙方案}》。', '丙方案 IMPLEMENTS 乙意见'],
    ['《{L|乙通知}》，对《{L|甲办法}》作了修改。', '乙通知 AMENDS 甲办法'],
    ['将《{L|甲办法}》修订为《{L|乙办法}》。', '乙办法 AMENDS 甲办法'],
    ['对《{L|甲办法}》进行修订，印发《{L|乙办法}》。', '乙办法 AMENDS 甲办法'],
    ['《{L|甲方案}》明确{F~|养老机构}的补贴。', '甲方案 GOVERNS 养老机构'],
    ['《{L|甲办法}》规定，{G|乙局}给予每个食堂补贴10万元。', '甲办法 GOVERNS #'],
    ['{F~|食堂}的设置按照《{L|甲规范}》执行。', '甲规范 GOVERNS 食堂'],
    ['《{L|甲办法}》，对{F~|服务中心}的管理进行规范。', '甲办法 GOVERNS 服务中心'],
    ['“{P|创投}”按照《{L|甲办法}》的规定组织实施。', '甲办法 GOVERNS 创投'],
    ['《{L|甲办法}》适用于{C|乙市}。', '甲办法 APPLIES_IN 乙市'],
    ['《{L|庐阳区社区食堂管理办法}》很好。', '庐阳区社区食堂管理办法 APPLIES_IN 庐阳区'],
  ])('reads %s', (text, line) => {
    expect(said(policy, text)).toContain(line);
  });

  it.each([
    ['落实《{L|甲规划}》，成效明显。', 'IMPLEMENTS'],
    ['{G|乙局}修订制度，学习《{L|甲办法}》。', 'AMENDS'],
    ['《{L|甲办法}》印发后，{F|乙中心}开门。', 'GOVERNS'],
    ['《{L|关于加强养老的意见}》很好。', 'APPLIES_IN'],
  ])('finds in %s no %s', (text, predicate) => {
    expect(of(predicate, text)).toEqual([]);
  });
});

describe('a measure of which nothing else is said', () => {
  const kinds = (text: string): string[] =>
    statementsOf(policy, text).flatMap(({ property, text: kind, subject }) =>
      property === 'category' && subject && 'name' in subject ? `${subject.name}: ${kind}` : [],
    );

  it.each([
    ['《{L|暖巢意见}》很好。', ['暖巢意见: 意见']],
    ['《{L|暖巢实施方案}(2021—2023年)》很好。', ['暖巢实施方案: 实施方案']],
    ['学习了《{L|慈善法}》。', ['慈善法: 法']],
    ['《{L|暖巢意见}》何时出台？', ['暖巢意见: 意见']],
    // Once a document.
    ['《{L|暖巢意见}》很好。\n《{L|暖巢意见}》很新。', ['暖巢意见: 意见']],
    // What is said names it already.
    ['{G|甲局}印发《{L|暖巢意见}》。', []],
    ['有一个{L|通知}。', []],
  ])('is named by its kind: %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('issuers that a sentence only points at or implies', () => {
  it.each([
    [
      '依据是《{L|甲区若干措施}》，该文件由{G|乙部}、{G|丙局}于2020年1月联合印发。',
      ['乙部 ISSUED 甲区若干措施', '丙局 ISSUED 甲区若干措施'],
    ],
    ['出台了《{L|甲办法}》。该办法由{G|乙局}印发。', ['乙局 ISSUED 甲办法']],
    ['按《{L|甲方案}》执行。方案是2021年{G|乙局}、{G|丙局}联合发的。', ['乙局 ISSUED 甲方案', '丙局 ISSUED 甲方案']],
    [
      '{G|甲局}{G|乙局}关于印发《{L|丙市暖巢助餐办法}》的通知',
      ['甲局 ISSUED 丙市暖巢助餐办法', '乙局 ISSUED 丙市暖巢助餐办法'],
    ],
    ['委托{O|甲协会}编制《{L|丙指南}》。', []],
    ['该机制由{G|乙局}牵头。', []],
    ['《{L|甲办法}》，2019年7月1日{G|乙局}发布。', ['乙局 ISSUED 甲办法']],
    ['依据为《{L|甲办法}》和{G|乙局}印发的《{L|丙方案}》。', ['乙局 ISSUED 丙方案']],
    ['{G|甲市民政局}2024年工作要点\n\n一是救助。', ['甲市民政局 ISSUED 甲市民政局2024年工作要点']],
  ])('reads %s', (text, lines) => {
    expect([...new Set(of('ISSUED', text))].toSorted()).toEqual(lines.toSorted());
  });

  it('are the place only where the text names nobody', () => {
    const options = { about: '甲区' };
    const text = '{D|甲区}总结\n\n先后印发《{L|暖巢办法}》。';
    expect(of('ISSUED', text, options)).toEqual(['甲区 ISSUED 暖巢办法']);
    expect(of('ISSUED', `${text}《{L|暖巢办法}》由{G|乙局}制定。`, options)).toEqual(['乙局 ISSUED 暖巢办法']);
    expect(of('ISSUED', '{D|甲区}总结\n\n一是修订《{L|暖巢办法}》。', options)).toEqual([]);
    expect(of('ISSUED', '{D|甲区}总结\n\n管委会修订了章程，新制定《{L|暖巢办法}》。', options)).toEqual([]);
  });

  it('takes a notice that only brings a plan for the plan', () => {
    const text =
      '{G|甲市民政局}关于印发《{L|甲市暖巢方案}》的通知\n\n各区民政局：\n\n现将方案印发给你们。\n\n{G|甲市民政局}\n\n2021年5月18日';
    expect(new Set(of('ISSUED', text))).toEqual(new Set(['甲市民政局 ISSUED 甲市暖巢方案']));
  });

  it.each([
    ['{F|甲站}按《{L|乙细则}》开展工作。', ['乙细则 GOVERNS 甲站']],
    [
      '根据《{L|关于印发赣州市养老服务补贴办法的通知}》，给予补贴。',
      ['关于印发赣州市养老服务补贴办法的通知 GOVERNS 养老服务'],
    ],
    ['《{L|甲镇留守儿童“守望”三年行动计划}》出台。', ['甲镇留守儿童“守望”三年行动计划 GOVERNS 留守儿童']],
  ])('tells what %s is about', (text, lines) => {
    expect(said(policy, text).filter((line) => / (?:GOVERNS|APPLIES_IN) /u.test(line))).toEqual(lines);
  });
});
