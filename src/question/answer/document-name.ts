/** Arguments that name a document: its id, its title or the title of an article in it. */
import { distance } from 'fastest-levenshtein';
import { nameAmbiguous, nameUnknown } from '../../error.ts';
import { searchForm } from '../../name/search-names.ts';
import { type Card, type CardRow, readCards } from './cards.ts';
import type { QuestionContext } from './context.ts';

/** One document. Throws UNKNOWN_NAME with the nearest three, AMBIGUOUS_NAME with the candidates. */
export async function namedDocument(context: QuestionContext, argument: string, text: string): Promise<CardRow> {
  const cards = await readCards(context);
  const wanted = searchForm(text);
  const byId = cards.filter(({ row }) => row.id === text);
  const found = byId.length > 0 ? byId : cards.filter(({ titles }) => titles.some(({ form }) => form === wanted));
  const [only, ...others] = found;
  if (only && others.length === 0) return only.row;
  if (only) throw nameAmbiguous(argument, text, found.slice(0, 20).map(candidate));
  const away = ({ row, titles }: Card): number =>
    Math.min(...[row.id, ...titles.map(({ form }) => form)].map((name) => distance(wanted, name)));
  throw nameUnknown(
    argument,
    text,
    cards
      .toSorted((a, b) => away(a) - away(b))
      .slice(0, 3)
      .map(candidate),
  );
}

const candidate = ({ row: { id, title } }: Card) => ({ id, name: title, type: 'Document', within: null });
