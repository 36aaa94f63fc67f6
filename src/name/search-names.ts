/** The ways in which a person may write a name: simplified, short, in pinyin. */
import { pinyin } from 'pinyin-pro';
import { simplify } from '../text/clean.ts';
import { isPlaceType } from '../vocabulary/entity.ts';

/** Names in simplified script without marks, and for a place its name without the generic ending (成都市, 成都). */
export function searchNames(type: string, names: readonly string[]): string[] {
  const all = new Set<string>();
  for (const name of names) {
    const plain = searchForm(name);
    all.add(plain);
    if (isPlaceType(type)) {
      const short = plain.replace(
        /(?:壮族|回族|维吾尔|藏族|彝族)*(?:自治区|自治州|自治县|特别行政区|街道|社区|省|市|区|县|镇|乡|村)$/u,
        '',
      );
      if (Array.from(short).length >= 2) all.add(short);
    }
  }
  return [...all].filter(Boolean);
}

/** How a written name is compared: simplified, lower case, without blanks, quotation marks and 《》. */
export const searchForm = (name: string): string =>
  simplify(name)
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[\s《》“”"'‘’「」『』·]/gu, '');

/** Pinyin without tones: run together, and the first letters (chengdushi cds). */
export function pinyinForms(name: string): string[] {
  const syllables = pinyin(searchForm(name), { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  return [
    syllables.join('').toLowerCase(),
    syllables
      .map((syllable) => syllable.charAt(0))
      .join('')
      .toLowerCase(),
  ];
}
