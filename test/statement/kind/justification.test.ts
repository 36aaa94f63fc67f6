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
  ])('tells on what the sum of %s rests', (text, names) => {
    const [scene] = scenesOf(text).scenes;
    const [sum] = scene?.money ?? [];
    const basis = scene && sum ? basisOf(scene, sum) : null;
    expect(basis?.measures.map(({ thing }) => thing.name) ?? null).toEqual(names);
  });
});
