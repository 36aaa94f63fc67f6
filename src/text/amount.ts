/** Chinese amounts and numbers as a value: 3085万元, 2.1亿多元, 两千, 1,260.5万, 近6200万, 十二万. Bound words are read over, not judged. */

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const TENS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1_000, 仟: 1_000 };
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
  const [, head = '', tail = ''] = /^(.*?)([百千万亿]*)$/u.exec(plain) ?? [];
  if (/^\d+(?:\.\d+)?$/u.test(head)) return rounded(Number(head) * multiplier(tail));
  return numeral(plain);
}

const multiplier = (units: string): number =>
  Array.from(units).reduce(
    (product, unit) => product * (unit === '万' ? 10_000 : unit === '亿' ? 100_000_000 : (TENS[unit] ?? 1)),
    1,
  );

/** Two decimals at most: 1.3 × 10000 must be 13000, not 13000.000000000002. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

function numeral(text: string): number | null {
  const [above, below, ...more] = text.split('亿');
  if (more.length > 0) return null;
  if (below !== undefined) return added(numeral(above ?? ''), 100_000_000, below);
  const [high, low, ...others] = text.split('万');
  if (others.length > 0) return null;
  if (low !== undefined) return added(underTenThousand(high ?? ''), 10_000, low);
  return underTenThousand(text);
}

function added(high: number | null, unit: number, rest: string): number | null {
  const low = rest === '' ? 0 : numeral(rest);
  return high === null || low === null ? null : high * unit + low;
}

function underTenThousand(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let last = 1;
  for (const token of text.match(/\d+(?:\.\d+)?|./gu) ?? []) {
    const unit = TENS[token];
    const value = /^\d/u.test(token) ? Number(token) : DIGITS[token];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
      last = unit;
    } else if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      // 一百五 is 150, 一百零五 is 105.
      digit = value;
      if (value === 0) last = 1;
    } else return null;
  }
  return text === '' ? null : total + (digit ?? 0) * (last >= 100 && digit !== null && digit < 10 ? last / 10 : 1);
}
