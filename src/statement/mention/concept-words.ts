/** Where a label of a concept stands in a text; the longest label at a place holds. */

import { WordList } from '../../text/word-list.ts';
import { type Concept, readSchemes, type SchemeName, type Schemes } from '../../vocabulary/concept.ts';
import type { Mention } from '../../vocabulary/statement.ts';
import type { Proposal } from './proposal.ts';

let ours: { schemes: Schemes; words: Map<SchemeName, WordList> } | undefined;

/** All labels of a scheme that stand in `text` and that `holds` accepts. */
export function conceptsIn(
  text: string,
  name: 'population' | 'service-field',
  type: Mention['type'],
  holds: (from: number, to: number) => boolean,
): Proposal[] {
  const { scheme, words } = labels(name);
  const found: Proposal[] = [];
  for (let from = 0; from < text.length; from += 1) {
    const to = words.endOfLongest(text, from);
    if (to < 0) continue;
    const printed = text.slice(from, to);
    const concept = scheme.find(printed);
    if (!concept || !holds(from, to)) continue;
    const label = concept.prefLabel.zh;
    found.push({
      from,
      to,
      thing: label === printed ? { type, name: label } : { type, name: label, printed },
      weight: -3,
    });
    from = to - 1;
  }
  return found;
}

/** The concept that bears this label to the letter. */
export const conceptNamed = (name: SchemeName, label: string): Concept | null =>
  labels(name).scheme.find(label) ?? null;

function labels(name: SchemeName): { scheme: Schemes[SchemeName]; words: WordList } {
  ours ??= { schemes: readSchemes(), words: new Map() };
  const scheme = ours.schemes[name];
  const known = ours.words.get(name);
  if (known) return { scheme, words: known };
  const words = new WordList(scheme.concepts.flatMap(({ prefLabel, altLabel = [] }) => [prefLabel.zh, ...altLabel]));
  ours.words.set(name, words);
  return { scheme, words };
}
