/**
 * One written form for each character: simplified script, no radicals or compatibility forms in an ideograph's place, half-width Latin.
 * Always one character for one character, so that positions hold.
 */
import { createRequire } from 'node:module';

const { Converter } = createRequire(import.meta.url)('opencc-js') as {
  Converter(options: { from: string; to: string }): (text: string) => string;
};
const toSimplified = Converter({ from: 't', to: 'cn' });

/** Traditional to simplified, radicals and compatibility ideographs to ideographs; marks, digits and Latin letters stay as they are. */
export const simplify = (text: string): string => Array.from(text, simplifyPoint).join('');

/**
 * The form of one character in clean text; '' for one that nobody sees (zero-width, bidi control, soft hyphen), ' ' for any blank.
 * Parentheses, letters, digits, %, +, -, /, ~ are half-width, 「」『』 are “”‘’; `,;:!?` come out half-width and `punctuate` settles them.
 */
export function canonicalPoint(point: string): string {
  const known = canonicalPoints.get(point);
  if (known !== undefined) return known;
  const canonical = canonicalOf(point);
  canonicalPoints.set(point, canonical);
  return canonical;
}

/** The marks `,;:!?` are half-width between two letters or digits (1,260.5, 10:30, http://), and full-width everywhere else. */
export const punctuate = (text: string): string =>
  text.replaceAll(/(?<![A-Za-z0-9/])[,;:!?]|[,;:!?](?![A-Za-z0-9/])/gu, (mark) => FULL_WIDTH[mark] ?? mark);

/** Takes the marks that `punctuate` settles as one, so that words are found whatever stands beside them. */
export const unpunctuate = (text: string): string =>
  text.replaceAll(/[，；：！？]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

export const isLineBreak = (point: string): boolean => LINE_BREAKS.has(point);

const BLANK = /^\s$/u;
/** A set: every character of a document is asked. */
const LINE_BREAKS: ReadonlySet<string> = new Set('\n\r\v\f\u0085\u2028\u2029');
const UNSEEN = /^[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]$|^\p{Variation_Selector}$/u;
const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

const canonicalPoints = new Map<string, string>();
const simplifiedPoints = new Map<string, string>();

function canonicalOf(point: string): string {
  if (BLANK.test(point) || isLineBreak(point)) return ' ';
  if (UNSEEN.test(point)) return '';
  const quotation = QUOTATION[point];
  if (quotation) return quotation;
  // Full- and half-width forms, small forms, vertical forms.
  if (/^[\ufe10-\ufe6f\uff00-\uffef]$/u.test(point)) return simplifyPoint(oneToOne(point, point.normalize('NFKC')));
  return simplifyPoint(point);
}

function simplifyPoint(point: string): string {
  const known = simplifiedPoints.get(point);
  if (known !== undefined) return known;
  const ideograph = ideographOf(point);
  const simplified = IN_PLACES.has(ideograph) ? ideograph : oneToOne(ideograph, toSimplified(ideograph));
  simplifiedPoints.set(point, simplified);
  return simplified;
}

/** Traditional in other words, but simplified script writes them in names of places: 乾县, 乾安县, 濛江乡. */
const IN_PLACES: ReadonlySet<string> = new Set('乾濛');

function ideographOf(point: string): string {
  const radical = RADICALS[point];
  if (radical) return radical;
  return /^[\u2f00-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]$/u.test(point)
    ? oneToOne(point, point.normalize('NFKC'))
    : point;
}

const oneToOne = (point: string, converted: string): string => (Array.from(converted).length === 1 ? converted : point);

const QUOTATION: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’', '｢': '“', '｣': '”' };

/** Of the CJK radicals supplement, which no normalization form mends, those that stand for a whole ideograph in texts taken out of PDFs. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    '⺁厂⺄乙⺇几⺌小⺍小⺎兀⺏尢⺐尢⺓幺⺔彐⺕彐⺖心⺗心⺘手⺙攴⺛无⺜日⺝月⺟母⺠民⺡水⺢水⺣火⺤爪⺥爪⺨犬⺩王⺫目⺬示⺭示⺮竹⺯糸⺰纟⺱网⺲网⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑长⻒长⻓长⻔门⻕阜⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical, ideograph]) => [radical, ideograph],
  ),
) as Record<string, string>;
