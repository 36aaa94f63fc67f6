/** The words that define a number, and what a share is taken of. */
import type { Range } from '../../../text/passages.ts';
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { wordsBefore as before, wordsBehind as behind, plainWords } from '../shared/around.ts';
import { type Counted, countedBy } from './noun.ts';
import { TELLS } from './noun-words.ts';

/** The noun with its qualifiers, where the indicator says less; null where it names a person. */
export function definitionOf(
  scene: Scene,
  { words, noun, around, reach, told, isBefore, isOpen }: Counted,
  indicator: string,
): string | null {
  if (indicator === '与往年之比') return comparedOf(scene, around, reach);
  if (isOpen && words === '' && told !== '') return told.length > 1 && told.length <= 20 ? told : null;
  const plain = words.replace(/^(?:的|了)+|(?:等|的)+$/gu, '');
  // 12个社区未成立基金: what is told of them defines them.
  const isTold =
    !isBefore &&
    !isOpen &&
    (TELLS.test(told) || /^[〇㐀-鿿𠀀-𲎯]{1,3}了/u.test(told)) &&
    told.length <= 20 &&
    !/\d/u.test(told);
  const said = isTold ? `${plain}${told}` : plain;
  if (
    said.length < 2 ||
    said.length > 40 ||
    indicator === `${said}数` ||
    indicator === said ||
    indicator === `${said}人数`
  )
    return null;
  const range = { from: noun.from, to: isTold ? noun.to + told.length : noun.to };
  return plainWords(scene, range) === null ? null : said;
}

/** 持证社工638名，比上年增加117名: what is compared, and with what. */
function comparedOf(scene: Scene, around: string, reach: Range): string | null {
  const words = /[比较同环][^，。；\d]{1,10}(?:\d{4}年)?[^，。；\d]{0,4}/u.exec(around)?.[0] ?? '';
  const last = scene.quantities.findLast(({ to }) => to <= reach.from);
  const noun = last ? countedBy(scene, last).words : '';
  const said = `${noun}${words}`.replace(/(?:了|约|近)$/u, '');
  return said.length < 2 || said.length > 40 ? null : said;
}

/** 40%的社区工作人员, 占全市的8%. */
export function shareOf(scene: Scene, quantity: Quantity, counted: Counted): string | null {
  const back = before(scene, quantity, 20);
  const based = /按(?:照)?([^，。；\d]{2,14})的$/u.exec(back)?.[1];
  if (based) return based;
  const over = /(?:超过|低于|高于|少于|不足)([^，。；\d]{2,12})的$/u.exec(back)?.[1];
  if (over) return over;
  const taken =
    /占(?!比|有)[了到掉]*([^了到掉，。；\d][^，。；\d]{1,13}?)(?:的|总数的?|的比例[^，。；\d]{0,4})?$/u.exec(back)?.[1];
  if (taken) return taken.replace(/的$/u, '');
  return !counted.isBefore && counted.words !== '' && behind(scene, quantity, 1) === '的' ? counted.words : null;
}
