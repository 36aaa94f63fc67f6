/** Makes documents to measure with: paragraphs of several published ones put together anew, with names, places and numbers exchanged. */
import { simplify } from '../../../src/text/clean.ts';
import { Random } from '../random.ts';
import { Moved, type readCities } from './places.ts';
import type { NameKind, Source, Sources } from './sources.ts';

export interface MadeDocument {
  /** Its file's name: `d0001.txt`. */
  file: string;
  content: string;
}

/** In UTF-16 units: what the documents that people bring have. */
const LENGTH = { least: 2_000, most: 4_000 };

/** The document of this number, the same for the same seed; four of five are plain text, one is a page. */
export function makeDocument(
  { documents, names }: Sources,
  cities: ReturnType<typeof readCities>,
  seed: string,
  number: number,
): MadeDocument {
  const random = new Random(`${seed} ${number}`);
  const base = random.of(documents);
  const moved = new Moved(cities, random);
  const years = random.between(-2, 2);
  const parts = [...base.head, ...bodyOf(base, documents, random)].map((block) =>
    renumbered(renamed(block, names, moved), years, random),
  );
  const id = `d${String(number).padStart(4, '0')}`;
  return number % 5 === 0
    ? { file: `${id}.html`, content: page(parts) }
    : { file: `${id}.txt`, content: `${parts.join('\n\n')}\n` };
}

/** Half of its own paragraphs in their order, and between them those of others, until it is long enough. */
function bodyOf({ blocks }: Source, others: readonly Source[], random: Random): string[] {
  const length = random.between(LENGTH.least, LENGTH.most);
  const body: string[] = [];
  let own = 0;
  for (let reached = 0; reached < length; ) {
    const isOwn = own < blocks.length && random.next() < 0.5;
    const block = isOwn ? blocks[own++] : random.of(random.of(others).blocks);
    if (!block) continue;
    body.push(block);
    reached += block.length;
  }
  return body;
}

const patterns = new WeakMap<ReadonlyMap<string, NameKind>, RegExp>();

/** Longest first, so that 长沙县 is not taken for 长沙. */
function patternOf(names: ReadonlyMap<string, NameKind>): RegExp {
  const pattern =
    patterns.get(names) ??
    new RegExp([...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|'), 'gu');
  patterns.set(names, pattern);
  return pattern;
}

/** Names are looked for in simplified script, which has one character for each. */
function renamed(block: string, names: ReadonlyMap<string, NameKind>, moved: Moved): string {
  const simplified = simplify(block);
  const parts: string[] = [];
  let done = 0;
  for (const { 0: name, index } of simplified.matchAll(patternOf(names))) {
    parts.push(block.slice(done, index), moved.name(name, names.get(name) ?? 'core'));
    done = index + name.length;
  }
  return parts.join('') + block.slice(done);
}

const NUMBER = /(?<![\d０-９.．第])[\d０-９][\d０-９,，.．]*(?![\d０-９:：]|\s*(?:[年月⽉日⽇时号〕\]]|[-—/]\d))/gu;
const YEAR = /(?<!\d)20[012]\d(?=\s?[年〕])/gu;

/** Every number becomes another of as many digits; years move together, and months, days and hours stay. */
function renumbered(block: string, years: number, random: Random): string {
  return block
    .replaceAll(YEAR, (year) => String(Number(year) + years))
    .replaceAll(NUMBER, (number) => {
      // The number of an item in a list.
      if (/[.．]$/u.test(number)) return number;
      let isFirst = true;
      return number.replaceAll(/[\d０-９]/gu, (digit) => {
        const other = random.between(isFirst ? 1 : 0, 9);
        isFirst = false;
        return digit >= '０' ? String.fromCharCode(0xff10 + other) : String(other);
      });
    });
}

function page(parts: readonly string[]): string {
  const [title = '', ...body] = parts;
  const text = (words: string): string => words.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>${text(title.split('\n').at(-1) ?? '')}</title></head><body>
<div class="nav"><a href="/">首页</a> <a href="/news">新闻</a> <a href="/about">关于我们</a></div>
<div class="content">
${body.flatMap((block) => block.split('\n').map((line) => `<p>${text(line)}</p>`)).join('\n')}
</div><div class="footer">版权所有 <a href="/contact">联系我们</a></div></body></html>
`;
}
