/** The words that define a number, and what a share is taken of. */
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { wordsBefore as before, wordsBehind as behind, plainWords } from '../funding/around.ts';
import type { Counted } from './noun.ts';

/** The noun with its qualifiers, where the indicator says less; null where it names a person. */
export function definitionOf(scene: Scene, { words, noun }: Counted, indicator: string): string | null {
  const said = words.replace(/^(?:的|了)+|(?:等|的)+$/gu, '');
  if (
    said.length < 2 ||
    said.length > 40 ||
    indicator === `${said}数` ||
    indicator === said ||
    indicator === `${said}人数`
  )
    return null;
  return plainWords(scene, noun) === null ? null : said;
}

/** 40%的社区工作人员, 占全市的8%. */
export function shareOf(scene: Scene, quantity: Quantity, counted: Counted): string | null {
  const back = before(scene, quantity, 20);
  const based = /按(?:照)?([^，。；\d]{2,14})的$/u.exec(back)?.[1];
  if (based) return based;
  const taken = /占(?!比|有)(?:了)?(?:到)?([^，。；\d]{1,14}?)(?:的|总数的?)?$/u.exec(back)?.[1];
  if (taken) return taken.replace(/的$/u, '');
  return !counted.isBefore && counted.words !== '' && behind(scene, quantity, 1) === '的' ? counted.words : null;
}
