import { describe, expect, it } from 'vitest';
import { basisOf, justification } from '../../../src/statement/kind/justification.ts';
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
  ])('says nothing of %s', (text) => {
    expect(said(justification, text)).toEqual([]);
  });

  it('is stated', () => {
    const [found] = statementsOf(justification, '根据《{L|甲意见}》，启动“{P|暖巢}”项目。');
    expect(found).toMatchObject({ strength: 'STATED', modality: 'ACTUAL' });
  });

  it.each([
    ['根据《{L|甲办法}》，每个食堂补贴10万元。', ['甲办法']],
    ['奖励10万元依据《{L|甲办法}》列支。', ['甲办法']],
    ['根据《{L|甲办法}》开展评定；另投入10万元。', null],
    ['投入10万元，并学习《{L|甲办法}》。', null],
  ])('tells on what the sum of %s rests', (text, names) => {
    const [scene] = scenesOf(text).scenes;
    const [sum] = scene?.money ?? [];
    const basis = scene && sum ? basisOf(scene, sum) : null;
    expect(basis?.measures.map(({ thing }) => thing.name) ?? null).toEqual(names);
  });
});
