import { describe, expect, it } from 'vitest';
import { event } from '../../../src/statement/kind/event.ts';
import { said, statementsOf } from './marked-scenes.ts';

describe('event', () => {
  it.each([
    ['{D|甲区}举行“{E|对接会}”。', ['对接会 ORGANISED_BY 甲区']],
    ['“{E|对接会}”由{G|甲局}主办。', ['对接会 ORGANISED_BY 甲局']],
    ['{G|甲局}召开{E|交流会}。', ['交流会 ORGANISED_BY 甲局']],
    ['{E|公益对接会}将于下月18日在{D|丰泽区}举行。', ['公益对接会 HELD_IN 丰泽区']],
    ['{E|对接会}开幕，140家{O~|社会组织}、60多家{X~|企业}到场洽谈。', ['对接会 ATTENDED_BY 社会组织+企业']],
    ['{O|甲中心}参加{E|对接会}。', ['对接会 ATTENDED_BY 甲中心']],
    ['{E|对接会}开幕，来自{C|甲市=全市}的45家{O~|社会组织}参加。', ['对接会 ATTENDED_BY 社会组织']],
    [
      '{C|甲市}成功举办{E|第六届治理论坛}和{E|第八届家庭论坛}。',
      [
        '第六届治理论坛 ORGANISED_BY 甲市',
        '第八届家庭论坛 ORGANISED_BY 甲市',
        '第六届治理论坛 PART_OF 治理论坛',
        '第八届家庭论坛 PART_OF 家庭论坛',
      ],
    ],
  ])('reads %s', (text, lines) => {
    expect(said(event, text).toSorted()).toEqual(lines.toSorted());
  });

  it.each([
    ['邀请55家{O~|社会组织}参加{E|对接会}。'],
    ['{G|甲局}没有举办{E|对接会}。'],
    ['{G|甲局}何时举办{E|对接会}？'],
    ['{E|对接会}很热闹。'],
    ['{G|甲局}发布通知。'],
  ])('says nothing of %s', (text) => {
    expect(said(event, text)).toEqual([]);
  });

  it('is planned where it lies ahead, and bears its date', () => {
    const [found] = statementsOf(event, '{E|公益对接会}将于6月18日在{D|丰泽区}举行。');
    expect(found).toMatchObject({ predicate: 'HELD_IN', modality: 'PLANNED', dateText: '6月18日' });
  });
});
