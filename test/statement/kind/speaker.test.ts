import { describe, expect, it } from 'vitest';
import { service } from '../../../src/statement/kind/service.ts';
import { statementsOf } from './marked-scenes.ts';

describe('speaker', () => {
  it.each([
    ['{G|甲市民政局}局长说，{O|乙中心}为{N|老人}提供助餐。', { role: '局长', organization: '甲市民政局' }],
    ['“{O|乙中心}为{N|老人}提供助餐服务。”{G|甲市民政局}副局长王一二介绍。', undefined],
    ['“{O|乙中心}为{N|老人}提供助餐服务”，{O|丙社工}理事长表示。', { role: '理事长', organization: '丙社工' }],
    ['{O|乙中心}为{N|老人}提供助餐。', undefined],
    ['{G|甲市民政局}局长来访，{O|乙中心}为{N|老人}提供助餐。', undefined],
  ])('of %s', (text, speaker) => {
    expect(statementsOf(service, text)[0]?.speaker).toEqual(speaker);
  });
});
