import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import { CleanBuilder, type CleanText, clean } from '../../src/text/clean.ts';
import { holdsSeveralSentences } from '../../src/text/sentence.ts';

const PLAIN =
  '东莞市还于2012年设立了市社会组织发展扶持专项资金，资助金额达1553.09万元。“群众”参与《办法》(试行)的讨论；共2,451个😀组织！';
const TRADITIONAL: Record<string, string> = {
  东: '東',
  还: '還',
  设: '設',
  组: '組',
  织: '織',
  资: '資',
  达: '達',
  万: '萬',
  讨: '討',
};
const PINYIN: Record<string, string> = { 会: '(huì)', 发: '（fa）', 专: '(zhuān)', 金: '(jīn)', 众: '(zhòng)' };
const NOISE = [' ', '\n', '\u3000', '\r\n  ', '\u200b', '\u00ad'];

/** A pseudo-random number from 0 to 1; the same seed gives the same row. */
const randomFrom = (seed: number) => (): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

function corrupted(seed: number): string {
  const random = randomFrom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  return Array.from(PLAIN, (point) => {
    const form = random() < 0.5 ? (TRADITIONAL[point] ?? point) : point;
    const wide = /[0-9%]/.test(form) && random() < 0.3 ? String.fromCharCode(form.charCodeAt(0) + 0xfee0) : form;
    const spelled = wide + (random() < 0.7 ? (PINYIN[point] ?? '') : '');
    return random() < 0.3 ? spelled + pick(NOISE) : spelled;
  }).join('');
}

const plainText = clean(new SourceText(PLAIN)).text;

describe('a corrupted text', () => {
  it.each(Array.from({ length: 80 }, (_, seed) => seed + 1))('comes out clean and keeps every place (%i)', (seed) => {
    const source = new SourceText(corrupted(seed));
    const cleaned = clean(source);
    expect(cleaned.text).toBe(plainText);
    const random = randomFrom(seed + 1_000);
    for (let round = 0; round < 20; round += 1) {
      const from = boundary(Math.floor(random() * plainText.length));
      const to = boundary(from + 1 + Math.floor(random() * (plainText.length - from)));
      roundTrips(source, cleaned, from, to);
    }
  });
});

/** Not inside the two units of one character. */
const boundary = (at: number): number => (/[\udc00-\udfff]/.test(plainText.charAt(at)) ? at + 1 : at);

/** The original of a range cleans to the range; its pieces do together, and each is fit to be evidence. */
function roundTrips(source: SourceText, cleaned: CleanText, from: number, to: number): void {
  const span = cleaned.original(from, to);
  const inner = clean(new SourceText(source.slice(span)));
  expect(inner.text.replaceAll(/[，；！,;!]/g, '')).toBe(plainText.slice(from, to).replaceAll(/[，；！,;!]/g, ''));
  const pieces = cleaned.pieces(from, to).map((piece) => source.slice(piece));
  for (const piece of pieces) {
    expect(piece).not.toMatch(/[\n\r]/);
    expect(holdsSeveralSentences(piece)).toBe(false);
    expect(Array.from(piece).length).toBeLessThanOrEqual(200);
  }
  const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}\p{S}]/gu, '');
  expect(letters(clean(new SourceText(pieces.join(''))).text)).toBe(letters(plainText.slice(from, to)));
  expect(cleaned.range(span)).toEqual({ from, to });
}

describe('CleanText', () => {
  it('counts code points in the original and UTF-16 units in its text', () => {
    const text = clean(new SourceText('😀社 會(huì)'));
    expect(text.original(2, 4)).toEqual({ start: 1, end: 9 });
    expect(text.original(0, 2)).toEqual({ start: 0, end: 1 });
    expect(text.original(2, 2)).toEqual({ start: 1, end: 1 });
    expect(text.ranges('社会')).toEqual([{ from: 2, to: 4 }]);
  });

  it('finds words over the marks that stand beside them, and overlapping ones', () => {
    const text = clean(new SourceText('共2016,2017两年,东东东'));
    expect(text.find('2016，2017')).toEqual([{ start: 1, end: 10 }]);
    expect(text.find('两年，')).toHaveLength(1);
    expect(text.find('东东')).toHaveLength(2);
  });

  it('cuts pieces at line breaks, ends of sentences and two hundred code points', () => {
    const source = new SourceText(`甲乙\n丙。 ”丁${'，戊己'.repeat(100)}`);
    const text = clean(source);
    const pieces = text.pieces(0, text.text.length).map((span) => source.slice(span));
    expect(pieces.slice(0, 2)).toEqual(['甲乙', '丙。']);
    expect(pieces.every((piece) => Array.from(piece).length <= 200)).toBe(true);
    expect(pieces[2]).toMatch(/，$/);
  });

  it('keeps a line break out of the pinyin of a character', () => {
    const source = new SourceText('社会(hu\nì)组织');
    const text = clean(source);
    expect(text.text).toBe('社会组织');
    expect(text.pieces(0, 4).map((span) => source.slice(span))).toEqual(['社会', '组织']);
  });

  it('keeps one blank between Latin words of a passage and none inside numbers and Chinese words', () => {
    const build = (text: string): string =>
      new CleanBuilder(new SourceText(text), true).add({ start: 0, end: Array.from(text).length }).build().text;
    expect(build('Social  Work 社 工')).toBe('Social Work社工');
    expect(build('共 12 600 000 元')).toBe('共12600000元');
    expect(build('2018 120家')).toBe('2018 120家');
    expect(build('20\n18年')).toBe('2018年');
    expect(build('Social\nWork')).toBe('Social Work');
  });
});

describe('speed', () => {
  it('cleans a million characters and searches them in two seconds', () => {
    const source = new SourceText('東莞市(shì)社會(huì)組織（NGO）1,260.5萬元((((，'.repeat(24_000));
    const start = performance.now();
    const cleaned = clean(source);
    expect(cleaned.find('社会组织')).toHaveLength(24_000);
    expect(cleaned.find('东莞市社会组织NGO1')).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
