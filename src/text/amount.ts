/** One Chinese amount or number as a value: 3085万元, 2.1亿多元, 两千, 1,260.5万, 近6200万, 十二万. Bound words are read over, not judged. */
import { numeralValue, zerosOf } from './numeral.ts';

const AROUND = /^(?:人民币|超过|不超过|不足|最高|约|近|逾|至少|总计|共)+|(?:多|余|以上|左右|人民币|元|圆|块|整)+$/gu;

/** The value in units (yuan, persons), or null where the text is no number or a vague one (数万). */
export function amountOf(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s,]/gu, '')
    .replaceAll(AROUND, '')
    .replaceAll(/[多余]/gu, '')
    .replaceAll('萬', '万')
    .replaceAll('億', '亿')
    .replace(/^上(?=[十百千万亿])/u, '一');
  if (plain === '' || /[数几]/u.test(plain)) return null;
  // A scale alone, as in 百万, counts once; 万 alone is no number.
  return /^[万亿]+$/u.test(plain) || (zerosOf(plain) > 0 && /^万/u.test(plain)) ? null : numeralValue(plain);
}
