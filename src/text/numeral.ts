/** The value of a numeral alone, exact to two decimals: 1,260.5万, 一亿二千万, 1亿2000万, 壹佰, 3千. No bound words: see `number.ts`. */

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ['〇零○', '一壹', '二两贰貳', '三叁', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap((forms, value) =>
    Array.from(forms, (form) => [form, value]),
  ),
) as Record<string, number>;
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1_000, 仟: 1_000 };

/** Characters of Chinese numerals, for patterns. */
export const CHINESE_DIGITS = '〇零○一二两三四五六七八九壹贰貳叁肆伍陆陸柒捌玖';
export const CHINESE_SCALES = '十百千万亿拾佰仟萬億';

/** The value of a numeral, or null where the text is none (二〇一五, 两三百, 数万, 1,26). */
export function numeralValue(text: string): number | null {
  const plain = text.replaceAll('萬', '万').replaceAll('億', '亿').replaceAll('亿万', '?');
  const [, digits, scale = ''] = /^([\d,]*\d(?:\.\d+)?)([十拾百佰千仟]?(?:万亿|[万亿])?)$/u.exec(plain) ?? [];
  if (digits) return isGrouped(digits) ? scaled(digits.replaceAll(',', ''), zerosOf(scale)) : null;
  return /^[\d,.]+$/.test(plain) ? null : chinese(plain);
}

/** 万 is 4, 十万 5, 亿 8, 万亿 12. */
export const zerosOf = (scale: string): number =>
  Array.from(scale).reduce(
    (zeros, unit) =>
      zeros + (/[万萬]/u.test(unit) ? 4 : /[亿億]/u.test(unit) ? 8 : Math.round(Math.log10(TENS[unit] ?? 1))),
    0,
  );

/** Decimal digits times a power of ten, without the errors of 1.3 * 10000; more than two decimals are rounded. */
export function scaled(digits: string, zeros: number): number {
  const [whole = '', decimals = ''] = digits.split('.');
  const point = decimals.length - zeros;
  const integer = Number(whole + decimals);
  if (point <= 0) return integer * 10 ** -point;
  return Math.round((integer / 10 ** point) * 100) / 100;
}

/** Commas stand before each three digits, or nowhere. */
const isGrouped = (digits: string): boolean => !digits.includes(',') || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits);

function chinese(text: string): number | null {
  const [above, below, ...more] = text.split('亿');
  if (more.length > 0) return null;
  if (below !== undefined) return added(chinese(above ?? ''), 100_000_000, below);
  const [high, low, ...others] = text.split('万');
  if (others.length > 0) return null;
  if (low !== undefined) return added(underTenThousand(high ?? ''), 10_000, low);
  return underTenThousand(text);
}

/** A lone digit behind a scale counts the next smaller one: 三万五 is 35,000. */
function added(high: number | null, unit: number, rest: string): number | null {
  const low = rest === '' ? 0 : chinese(rest);
  if (high === null || low === null) return null;
  const isShort = rest.length === 1 && low > 0 && low < 10 && /[一-龥]/u.test(rest);
  return Math.round(high * unit * 100) / 100 + (isShort ? (low * unit) / 10 : low);
}

function underTenThousand(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let last = 1;
  for (const token of text.match(/\d+(?:\.\d+)?|./gu) ?? []) {
    const unit = TENS[token];
    const value = /^\d/u.test(token) ? Number(token) : DIGITS[token];
    if (unit !== undefined) {
      if (last !== 1 && unit >= last) return null;
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
