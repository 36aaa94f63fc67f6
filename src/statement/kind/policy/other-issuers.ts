/** 甲局等13部门: the issuers that a list does not name are one unnamed party, with how many they are. */
import { numeralValue } from '../../../text/numeral.ts';
import type { Named, Scene } from '../../scene.ts';
import { textOf } from '../shared/sentence-parts.ts';
import { OTHERS } from './words.ts';

/** The party that the words right behind the list say; none where they give no number. */
export function withOthers(scene: Scene, at: number, named: readonly Named[]): Named[] {
  const match = OTHERS.exec(textOf(scene, { from: at, to: Math.min(scene.sentence.to, at + 16) }));
  const { text = '', noun = '' } = match?.groups ?? {};
  const digits = /^[\d一二三四五六七八九十]+/u.exec(text)?.[0] ?? '';
  const value = /^\d/u.test(digits) ? Number(digits) : numeralValue(digits);
  if (value === null || value <= named.length) return [];
  const from = at + 1;
  const within = named[0]?.thing.within;
  return [
    {
      passage: scene.passage,
      from,
      to: from + text.length,
      thing: {
        ...{ type: 'GovernmentBody', name: noun, printed: text, named: false, ...(within ? { within } : {}) },
        count: { value, bound: text.includes('余') ? 'OVER' : 'EXACT', unit: noun, text },
      },
    },
  ];
}
