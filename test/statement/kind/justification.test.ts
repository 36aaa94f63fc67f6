import { describe, expect, it } from 'vitest';
import { basisOf } from '../../../src/statement/kind/justification/basis.ts';
import { justification } from '../../../src/statement/kind/justification.ts';
import { said, scenesOf, statementsOf } from './marked-scenes.ts';

describe('justification', () => {
  it.each([
    ['按照《{L|甲通知}》要求，建成{F~|社工站}9个。', ['甲通知 JUSTIFIES 社工站']],
    ['根据《{L|甲意见}》，启动“{P|暖巢}”项目。', ['甲意见 JUSTIFIES 暖巢']],
    [
      '依据《{L|甲办法}》《{L|乙办法}》，{G|丙局}购买“{P|暖巢}”项目。',
      ['甲办法 JUSTIFIES 暖巢', '乙办法 JUSTIFIES 暖巢'],
    ],
    ['将{P|人才计划}纳入《{L|人才新政}》。', ['人才新政 JUSTIFIES 人才计划']],
    ['将社工支持计划纳入{G|甲委}“{L|人才新政}”。', ['人才新政 JUSTIFIES 社工支持计划']],
    ['为落实《{L|甲规划}》，{G|乙局}在街道设立{F|丙站}。', ['甲规划 JUSTIFIES 丙站']],
    ['“{P|暖巢}”项目依据《{L|甲条例}》立项。', ['甲条例 JUSTIFIES 暖巢']],
    ['“{P|暖巢}”系根据《{L|甲方案}》（甲民〔2022〕11号）设立。', ['甲方案 JUSTIFIES 暖巢']],
    ['{F|甲中心}是依据{G|乙委}《{L|甲意见}》于2014年设立的。', ['甲意见 JUSTIFIES 甲中心']],
    ['依据《{L|甲办法}》，先后委托21家机构实施服务项目137个。', ['甲办法 JUSTIFIES 服务项目']],
    ['按照《{L|甲方案}》的要求，分两批推进{F~|社工站}建设。', ['甲方案 JUSTIFIES 社工站建设']],
    ['根据《{L|甲规划}》，新建{F~|服务站}12个、改造{F~|食堂}5个。', ['甲规划 JUSTIFIES 服务站+食堂']],
    ['《{L|甲意见}》出台后反响很好。{G|乙局}据此启动“{P|暖巢}”项目。', ['甲意见 JUSTIFIES 暖巢']],
    [
      '按照{G|甲部}《{L|甲意见}》和{G|乙厅}《{L|乙通知}》，建成{F~|社工站}9个。',
      ['甲意见 JUSTIFIES 社工站', '乙通知 JUSTIFIES 社工站'],
    ],
    ['根据{G|甲部}2020年印发的《{L|甲意见}》，启用{F|丙站}。', ['甲意见 JUSTIFIES 丙站']],
    ['《{L|甲目录}》施行，为购买服务提供了依据。', ['甲目录 JUSTIFIES 购买服务']],
    [
      '《{L|甲目录}》《{L|乙标准}》已出台，为{P|购买服务}提供了依据。',
      ['甲目录 JUSTIFIES 购买服务', '乙标准 JUSTIFIES 购买服务'],
    ],
    ['{G|乙局}以《{L|甲标准}》为依据，建成{F~|社工站}9个。', ['甲标准 JUSTIFIES 社工站']],
    ['《{L|甲条例}》已施行。按照条例要求，新建{F~|社工站}9个。', ['甲条例 JUSTIFIES 社工站']],
    ['《{L|甲实施细则}》出台。依据细则，{D|乙区}购买服务项目12个。', ['甲实施细则 JUSTIFIES 服务项目']],
    ['“{P|暖巢}”项目是《{L|甲规划}》确定的重点项目。', ['甲规划 JUSTIFIES 暖巢']],
    ['{F|甲园}是落实《{L|甲办法}》的重要载体。', ['甲办法 JUSTIFIES 甲园']],
    ['{F|甲园}作为《{L|甲规划}》的配套项目，已建成。', ['甲规划 JUSTIFIES 甲园']],
    ['“{P|暖巢}”计划由{G|乙局}依据《{L|甲条例}》发起。', ['甲条例 JUSTIFIES 暖巢']],
    ['“{P|暖巢}”项目系{G|乙局}根据《{L|甲办法}》设立，由{O|丙中心}承接。', ['甲办法 JUSTIFIES 暖巢']],
    ['“{P|暖巢}”项目启动。{G|乙局}把它纳入《{L|甲方案}》。', ['甲方案 JUSTIFIES 暖巢']],
    ['“{P|暖巢}”项目成功入选《{L|甲目录}》。', ['甲目录 JUSTIFIES 暖巢']],
    ['“{P|暖巢}”项目启动。该项目依据《{L|甲办法}》立项。', ['甲办法 JUSTIFIES 暖巢']],
    ['一、“{P|暖巢}”项目\n\n承接单位：{O|丙中心}；依据：《{L|甲方案}》。', ['甲方案 JUSTIFIES 暖巢']],
    ['依照《{L|甲办法}》，{G|乙局}安排资金，资助“{P|暖巢}”项目。', ['甲办法 JUSTIFIES 暖巢']],
    ['依照《{L|甲规程}》，在街道试点推行“{P|议事}”模式。', ['甲规程 JUSTIFIES 议事']],
  ])('reads %s', (text, lines) => {
    expect(said(justification, text).toSorted()).toEqual(lines.toSorted());
  });

  it.each([
    ['学习《{L|甲意见}》，启动“{P|暖巢}”项目。'],
    ['根据《{L|甲意见}》，尚未建成{F~|社工站}。'],
    ['根据《{L|甲意见}》，启动{F|孵化基地}转型工作。'],
    ['根据《{L|甲意见}》；{G|乙局}建成{F~|社工站}9个。'],
    ['根据《{L|甲意见}》，能否建成{F|社工站}？'],
    ['按照《{L|甲办法}》的规定，组织开展{P|首次星级评定}。'],
    ['遵照《{L|甲办法}》，开展“{P|暖巢}”项目。'],
    ['根据《{L|甲意见}》，{G|乙局}印发《{L|乙方案}》，建设{F~|社工站}9个。'],
    ['根据工作需要印发《{L|甲意见}》，启动“{P|暖巢}”项目。'],
    ['根据《{L|甲意见}》开展{P|等级评估}。'],
    ['{F|甲中心}按照《{L|甲标准}》考核为优秀。'],
    ['为落实《{L|甲通知}》，加快推进{F~|社工站}建设，制定本方案。'],
    ['{F~|社工站}运行良好。依据《{L|甲细则}》，购买服务经费按人数核定。'],
    ['《{L|甲意见}》出台。按照条例要求，新建{F~|社工站}9个。'],
  ])('says nothing of %s', (text) => {
    expect(said(justification, text)).toEqual([]);
  });

  it('quotes of a long list the measure alone', () => {
    const measures = ['甲', '乙', '丙'].map((name) => `《{L|${name.repeat(60)}意见}》`).join('、');
    const found = statementsOf(justification, `根据${measures}，启动“{P|暖巢}”项目。`);
    expect(found).toHaveLength(3);
    for (const { evidence } of found) for (const { quote } of evidence) expect(quote.length).toBeLessThan(120);
  });

  it('is stated', () => {
    const [found] = statementsOf(justification, '根据《{L|甲意见}》，启动“{P|暖巢}”项目。');
    expect(found).toMatchObject({ strength: 'STATED', modality: 'ACTUAL' });
  });

  it.each([
    ['根据《{L|甲办法}》，每个食堂补贴10万元。', ['甲办法']],
    ['奖励10万元依据《{L|甲办法}》列支。', ['甲办法']],
    ['根据《{L|甲办法}》开展评定；另投入10万元。', null],
    ['根据《{L|甲办法}》，{G|乙局}制定《{L|乙细则}》，补贴10万元。', null],
    ['{G|乙局}制定《{L|乙细则}》，据此补贴10万元。', ['乙细则']],
    ['投入10万元，并学习《{L|甲办法}》。', null],
    ['按照《{L|甲法}》和章程开展工作，全年支出10万元。', null],
    ['“{P|暖巢}”项目根据《{L|甲办法}》设立，资金10万元。', null],
    ['{G|乙局}出台《{L|乙管理办法}》，按照办法规定，每站补助10万元。', ['乙管理办法']],
  ])('tells on what the sum of %s rests', (text, names) => {
    const [scene] = scenesOf(text).scenes;
    const [sum] = scene?.money ?? [];
    const basis = scene && sum ? basisOf(scene, sum) : null;
    expect(basis?.measures.map(({ thing }) => thing.name) ?? null).toEqual(names);
  });
});

describe('a basis that a form, a pointing sentence or the next clause gives', () => {
  it.each([
    [
      '项目名称：{P|暖巢}\n\n承办单位：丙中心\n\n项目依据：《{L|甲条例}》《{L|乙计划}》',
      ['甲条例 JUSTIFIES 暖巢', '乙计划 JUSTIFIES 暖巢'],
    ],
    ['一、项目名称：{P|暖巢}\n\n立项依据：《{L|甲办法}》', ['甲办法 JUSTIFIES 暖巢']],
    ['“{P|暖巢}”项目启动。项目依据《{L|甲办法}》组织实施。', ['甲办法 JUSTIFIES 暖巢']],
    ['{F|甲之家}挂牌。这项工作的依据是《{L|甲措施}》，由{G|乙部}印发。', ['甲措施 JUSTIFIES 甲之家']],
    ['作为《{L|甲方案}》的重点项目，“{P|邻聚}”计划覆盖12个社区。', ['甲方案 JUSTIFIES 邻聚']],
    ['依据《{L|甲条例}》，建议在乙社区重开{F~|老年食堂}。', ['甲条例 JUSTIFIES 老年食堂']],
    ['“{P|暖巢}”行动被写入《政府工作报告》，列入{P|十件民生实事}。', []],
    ['“{P|暖巢}”项目按照《{L|甲办法}》的规定组织实施。', []],
    ['{F|甲站}按《{L|甲细则}》开展工作。', []],
    ['{F|甲之家}挂牌。依据是《{L|甲措施}》，该文件规定新建一处{F~|务工之家}。', ['甲措施 JUSTIFIES 甲之家']],
  ])('reads %s', (text, lines) => {
    expect(said(justification, text)).toEqual(lines);
  });
});
