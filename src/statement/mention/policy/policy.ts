/** Policies and publications by their titles in 《》. What sets a rule is a policy, anything else that is printed is a publication. */
import type { Mention } from '../../../vocabulary/statement.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';
import { isBareTitle, isBinding, kindOf, titles } from './title.ts';
import { untitledPolicy } from './untitled.ts';

export function policy(sentence: Sentence): Proposal[] {
  return [...titled(sentence), ...untitledPolicy(sentence)];
}

function titled({ text, known }: Sentence): Proposal[] {
  return titles(text).flatMap(({ from, to }): Proposal[] => {
    const title = text.slice(from, to);
    // The short name in a note is no second thing.
    if (/称(?:为|作)?[:：]?$/u.test(text.slice(Math.max(0, from - 4), from - 1))) return [];
    const meant =
      known.shortNames.get(`《${title}》`) ??
      known.shortNames.get(title) ??
      (isBareTitle(title) ? before(title, known.recent ?? []) : null);
    if (meant) return [{ from, to, thing: { ...meant, printed: `《${title}》` } }];
    // 《办法》 of which the text has not said whose is no name.
    if (title.length < 3) return [];
    return [{ from, to, thing: { type: isBinding(title) ? 'Policy' : 'Publication', name: title } }];
  });
}

/** The latest measure whose title ends so: 《意见》 behind 《关于…的实施意见》. */
function before(title: string, recent: readonly Mention[]): Mention | null {
  const found = recent.find(
    ({ type, name }) =>
      type === 'Policy' && (kindOf(name).endsWith(title) || name.includes(`${title}〉`)) && name !== title,
  );
  if (!found) return null;
  const { printed: _, ...thing } = found;
  return thing;
}
