import { expect, it } from 'vitest';
import { fillFrame } from '../../../src/page/explore/fill-frame.ts';
import { inLines } from '../../../src/page/explore/label.ts';

it('breaks a label into lines of about one length, never inside a number or a word in Latin letters', () => {
  expect(inLines('东莞市')).toBe('东莞市');
  expect(inLines('东莞市 · 持证人数: 8006人')).toBe('东莞市 · 持证\n人数: 8006人');
  expect(inLines('东莞市村(社区)综合服务管理中心建设指导意见')).toBe('东莞市村(社区)\n综合服务管理中\n心建设指导意见');
  expect(inLines('东莞市社区综合服务中心建设运营管理办法').split('\n')).toHaveLength(3);
});

it('begins no line with what closes and ends none with what opens', () => {
  const lines = inLines('东莞市 → 支持镇街和村(社…(站), 2.1亿多元').split('\n');
  for (const line of lines) expect(line).not.toMatch(/^[”’》）)、，。,:：]|[“‘《（(]$/u);
});

it('draws places apart along the side where the frame would stay empty, and only there', () => {
  const square = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 100, y: 100 }],
  ]);
  expect(fillFrame(square, { width: 300, height: 200 }).get('b')).toEqual({ x: 150, y: 100 });
  expect(fillFrame(square, { width: 200, height: 300 }).get('b')).toEqual({ x: 100, y: 150 });
  expect(fillFrame(square, { width: 900, height: 100 }).get('b')?.x).toBeLessThan(200);
  const one = new Map([['a', { x: 5, y: 5 }]]);
  expect(fillFrame(one, { width: 300, height: 200 })).toEqual(one);
});
