/**
 * Bytes to text: UTF-8, GB18030 (gbk, gb2312), Big5, UTF-16, declared or not.
 * What a page declares is one vote; what decides is which strict decoding reads as Chinese.
 */
import { analyse } from 'chardet';
import { documentEncoding, type Place } from '../error.ts';

export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Declared by the page, and not so. */
  lied: string | null;
  /** Bytes that are no character of this encoding: each stands as U+FFFD in the text. */
  broken: number;
}

const MARKS: readonly [Encoding, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** The most frequent characters of running Chinese in both scripts: wrong decodings hardly hit one. */
const FREQUENT = new Set(
  '的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過民事务務社区區街道市政府服组組织織关關于第月日，。、；：“”《》（）',
);
/** A share of FREQUENT characters that no wrong decoding reaches; true Chinese text has 0.2 and more. */
const READS_AS_CHINESE = 0.08;
const SAMPLE = 65_536;
/** Fewer bytes than this give no statistics. */
const SHORT = 120;
const NAMES: Record<string, Encoding> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

/** Decodes a whole document; a byte order mark stays as U+FEFF, as all bytes do. Throws DOCUMENT_ENCODING naming the first bad byte. */
export function decode(place: Place, bytes: Uint8Array): Decoded {
  const declared = declaredEncoding(bytes);
  const marked = truthfulMark(bytes);
  const plain = marked === null && !bytes.includes(0) ? decodeStrict(bytes, 'utf-8') : null;
  const encoding = plain === null ? (marked ?? unmarkedEncoding(bytes, declared.encoding)) : 'utf-8';
  const lied = declared.name !== null && declared.encoding !== encoding ? declared.name : null;
  if (encoding === null) throw documentEncoding(place, bytes.includes(0) ? bytes.indexOf(0) : firstBad(bytes, 'utf-8'));
  const strict = plain ?? decodeStrict(bytes, encoding);
  if (strict !== null) return { text: strict, encoding, lied, broken: 0 };
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  // A byte lost on the way is told and the rest is read; more is a guess.
  if (broken > Math.max(3, text.length / 1000)) throw documentEncoding(place, firstBad(bytes, encoding));
  return { text, encoding, lied, broken };
}

/** The encoding that the byte order mark promises; null without one, and where what follows a mark of UTF-16 is UTF-8 after all. */
function truthfulMark(bytes: Uint8Array): Encoding | null {
  const marked = markedEncoding(bytes);
  const lies = marked?.startsWith('utf-16') && !bytes.includes(0) && decodeStrict(bytes.subarray(2), 'utf-8') !== null;
  return lies ? 'utf-8' : marked;
}

const markedEncoding = (bytes: Uint8Array): Encoding | null =>
  MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null;

/** For bytes that are not UTF-8 throughout. */
function unmarkedEncoding(bytes: Uint8Array, declared: Encoding | null): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const candidates: Encoding[] = bytes.includes(0) ? ['utf-16le', 'utf-16be'] : ['utf-8', 'gb18030', 'big5'];
  if (!bytes.includes(0) && bytes.length % 2 === 0) candidates.push('utf-16le', 'utf-16be');
  const scored = candidates
    .map((encoding) => ({ encoding, share: frequentShare(sample, encoding) }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = scored;
  if (!best) return null;
  if (best.share >= READS_AS_CHINESE && best.share > 2 * (next?.share ?? 0)) return best.encoding;
  return tieBreak(bytes, scored, declared);
}

/** Too little text to tell by its words: what is declared if it fits, else what `chardet` finds likeliest among those that fit. */
function tieBreak(
  bytes: Uint8Array,
  scored: readonly { encoding: Encoding; share: number }[],
  declared: Encoding | null,
): Encoding | null {
  const most = scored[0]?.share ?? 0;
  const fits = scored
    .filter(({ encoding, share }) => share >= most / 2 && share >= 0 && decodeStrict(bytes, encoding) !== null)
    .map(({ encoding }) => encoding);
  if (declared !== null && fits.includes(declared)) return declared;
  // So few bytes are characters in both; published Chinese is far more often gb18030 than big5.
  if (bytes.length < SHORT && fits.includes('gb18030')) return 'gb18030';
  const guesses = analyse(bytes.subarray(0, SAMPLE)).map(({ name }) => NAMES[name.toLowerCase()]);
  return guesses.find((guess) => guess !== undefined && fits.includes(guess)) ?? null;
}

/** Which share of the characters beyond ASCII are FREQUENT ones; -1 where bytes or characters do not fit. */
function frequentShare(sample: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  let beyond = 0;
  let frequent = 0;
  let bad = 0;
  for (const point of text) {
    if (point < '\x20' && !'\t\n\r\f\v'.includes(point)) bad += 1;
    if (point <= '\x7F') continue;
    beyond += 1;
    if (point === '\uFFFD') bad += 1;
    if (FREQUENT.has(point)) frequent += 1;
  }
  if (bad > Math.max(2, text.length / 500)) return -1;
  if (beyond === 0) return 0;
  // Nearly every even run of bytes is some text in UTF-16: without its own words it is none.
  if (encoding.startsWith('utf-16') && frequent / beyond < READS_AS_CHINESE) return -1;
  return frequent / beyond;
}

function decodeStrict(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The `charset` that a page gives in its first bytes; searched as Latin letters, which all these encodings but UTF-16 share. */
function declaredEncoding(bytes: Uint8Array): { name: string | null; encoding: Encoding | null } {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const name = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,20})/iu.exec(head)?.[1] ?? null;
  return { name, encoding: name === null ? null : (NAMES[name.toLowerCase()] ?? null) };
}

/** The first byte that is no character, by halving: a longer strict prefix either decodes or does not. */
function firstBad(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesAsPrefix(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return good;
}

function decodesAsPrefix(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
