import { describe, expect, it } from 'vitest';
import { identity, shortNamesIn } from '../../../src/statement/kind/identity.ts';
import { said, scenesOf, statementsOf } from './marked-scenes.ts';

describe('identity', () => {
  it.each([
    ['{O|甲市乙中心}（以下简称“乙社工”）很忙。', ['甲市乙中心 ALSO_KNOWN_AS 乙社工']],
    ['{F|甲市创新园}（以下简称创新园）启用。', ['甲市创新园 ALSO_KNOWN_AS 创新园']],
    ['{O|甲市乙基金会}（下称“乙基金”）成立。', ['甲市乙基金会 ALSO_KNOWN_AS 乙基金']],
    ['{F|甲服务中心}更名为{F|乙服务中心}。', ['甲服务中心 SUCCEEDED_BY 乙服务中心']],
    ['{F|甲基地}升级为{F|乙基地}。', ['甲基地 SUCCEEDED_BY 乙基地']],
    ['“{F|红色驿站}”升级为“{O|党群服务中心}”。', ['红色驿站 SUCCEEDED_BY 党群服务中心']],
    ['《{L|甲办法}》印发。今年3月，该办法被《{L|乙办法}》取代。', ['甲办法 SUCCEEDED_BY 乙办法']],
    ['《{L|甲通知}》（民办函〔2021〕20号）要求落实。', ['甲通知 HAS_PROPERTY 民办函〔2021〕20号']],
    ['《{L|甲行动方案（2021—2023年）}》很好。', ['甲行动方案（2021—2023年） HAS_PROPERTY 2021—2023年']],
    ['{O|甲中心}成立于2012年。', ['甲中心 HAS_PROPERTY 2012年']],
    ['{O|甲中心}获评4A级。', ['甲中心 HAS_PROPERTY 4A级']],
    ['《{L|乙细则}》同时废止。', ['乙细则 HAS_PROPERTY 同时废止']],
    ['{L|甲局关于养老的通知}\n甲民发〔2023〕18号', ['甲局关于养老的通知 HAS_PROPERTY 甲民发〔2023〕18号']],
  ])('reads %s', (text, lines) => {
    expect(said(identity, text)).toEqual(lines);
  });

  it.each([
    ['{O|甲中心}（民办非企业单位）很忙。'],
    ['{F|甲中心}尚未更名为{F|乙中心}。'],
    ['{F|甲中心}更名为{O|乙协会}了吗？'],
    ['《{L|甲通知}》印发20号。'],
    ['{O|甲中心}没有获评4A级。'],
  ])('says nothing of %s', (text) => {
    expect(said(identity, text)).toEqual([]);
  });

  it('reads a short name behind a document number', () => {
    const text = '《{L|甲方案}》（庐民〔2021〕37号，以下简称《方案》）印发。';
    expect(said(identity, text).toSorted()).toEqual([
      '甲方案 ALSO_KNOWN_AS 方案',
      '甲方案 HAS_PROPERTY 庐民〔2021〕37号',
    ]);
  });

  it('tells from when to when a measure holds', () => {
    const text = '{L|甲市养老方案}\n本方案自2023年5月1日起施行，有效期至2025年12月31日。';
    const [found] = statementsOf(identity, text);
    expect(found).toMatchObject({ property: 'period', date: '2023-05-01/2025-12-31' });
  });

  it('gives its short names to whoever learns them', () => {
    const [scene] = scenesOf('{O|甲市乙中心}（以下简称“乙社工”）很忙。').scenes;
    expect(scene ? shortNamesIn(scene).map(({ name, of }) => [name, of.thing.name]) : []).toEqual([
      ['乙社工', '甲市乙中心'],
    ]);
  });
});
