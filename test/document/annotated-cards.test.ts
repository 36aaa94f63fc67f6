import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readFile } from '../../src/document/read-file.ts';
import { SourceText } from '../../src/document/source-text.ts';
import { clean } from '../../src/text/clean.ts';

const FOLDER = fileURLToPath(new URL('../extraction/documents/', import.meta.url));
const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.jsonl'));

interface Card {
  title: string | null;
  host: string | null;
  published: string | null;
  articles: { title: string | null; source: string | null; date: string | null }[];
}

/** Titles are compared as evidence is: blanks, script and radicals aside. */
const cleaned = (text: string | null): string | null => (text === null ? null : clean(new SourceText(text)).text);

const fields = ({ title, host, published, articles }: Card): Record<string, string | null> => ({
  title: cleaned(title),
  host,
  published,
  articles: `${articles.length}`,
  ...Object.fromEntries(
    articles.flatMap((article, index) => [
      [`${index}.title`, cleaned(article.title)],
      [`${index}.source`, article.source],
      [`${index}.date`, article.date],
    ]),
  ),
});

/**
 * Where a card is not as a person wrote it by hand, a line each, beside this test. Most are two ways to read one page: whether an office's
 * section, a signature or a breadcrumb's first word is source or host, and whether a second line that begins with a dash goes on with the
 * title. A line more is a title, date or source that got worse; a line less is to be taken out.
 */
const KNOWN = readFileSync(new URL('annotated-cards.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

it('the cards of the annotated documents are found as a person wrote them, but for what is known', async () => {
  let right = 0;
  const wrong: string[] = [];
  for (const file of files) {
    const lines = readFileSync(`${FOLDER}${file.replace(/\.\w+$/u, '.jsonl')}`, 'utf8')
      .trim()
      .split('\n');
    const wanted = lines.map((line) => JSON.parse(line) as { card?: Card }).find(({ card }) => card)?.card;
    const found = fields((await readFile(`${FOLDER}${file}`)).card);
    for (const [field, value] of Object.entries(fields(wanted as Card))) {
      if (found[field] === value) right += 1;
      else wrong.push(`${file} ${field}: ${found[field]}, by hand ${value}`);
    }
  }
  console.log(`cards: ${right} of ${right + wrong.length} fields as by hand`);
  expect(wrong).toEqual(KNOWN);
});
