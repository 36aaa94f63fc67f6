/** Scenes of made-up sentences whose things are marked by hand, so that a rule is tested without the recognisers: `{O|甲中心}在{S|乙街道@丙区}`. */
import { SourceText } from '../../../src/document/source-text.ts';
import type { Rule } from '../../../src/statement/extract.ts';
import { Statements } from '../../../src/statement/found.ts';
import { expressionsOf, type Named, type Scene } from '../../../src/statement/scene.ts';
import { passages } from '../../../src/text/passages.ts';
import { isPlaceType } from '../../../src/vocabulary/entity.ts';
import { isMention, type Mention, type Statement, type Thing } from '../../../src/vocabulary/statement.ts';

const TYPES: Readonly<Record<string, Mention['type']>> = {
  ...{
    R: 'Province',
    C: 'City',
    D: 'District',
    S: 'Street',
    K: 'Community',
    O: 'SocialOrganization',
    G: 'GovernmentBody',
  },
  ...{
    X: 'OtherOrganization',
    F: 'Facility',
    P: 'Project',
    L: 'Policy',
    N: 'Population',
    E: 'Event',
    U: 'Fund',
    B: 'Publication',
    V: 'ServiceField',
  },
};
/** Letter, ~ where it is not named, the name, its words where they differ, the places it stands in. */
const MARK = /\{(?<type>[A-Z])(?<unnamed>~?)\|(?<name>[^@={}|]+)(?:=(?<words>[^@{}|]+))?(?:@(?<within>[^{}|]+))?\}/gu;

interface Marked {
  text: string;
  things: { from: number; to: number; thing: Mention }[];
}

function marked(text: string): Marked {
  const things: Marked['things'] = [];
  let plain = '';
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const { type = '', unnamed, name = '', words = name, within } = match.groups ?? {};
    plain += text.slice(end, match.index);
    const thing: Mention = { type: TYPES[type] ?? 'Need', name };
    if (within) thing.within = within.split('/');
    if (unnamed) thing.named = false;
    if (words !== name) thing.printed = words;
    things.push({ from: plain.length, to: plain.length + words.length, thing });
    plain += words;
    end = match.index + match[0].length;
  }
  return { text: plain + text.slice(end), things };
}

/** One passage a line. `title`: of the article; `about`: the name of the place that the text is about, marked somewhere in it. */
export function scenesOf(
  lines: string,
  { title = '', about = '', published = '2021-05-10' } = {},
): { scenes: Scene[]; source: SourceText } {
  const { text, things } = marked(lines);
  const source = new SourceText(text);
  const scenes: Scene[] = [];
  let headings: Scene[] = [];
  let before: Scene[] = [];
  let actor: Named | null = null;
  let place: Named | null = null;
  for (const passage of passages(source, [])) {
    const named = things.flatMap(({ from, to, thing }): Named[] => {
      const range = passage.clean.range({ start: from, end: to });
      return range ? [{ passage, ...range, thing }] : [];
    });
    for (const sentence of passage.sentences) {
      const own = named.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
      place ??= own.find(({ thing }) => thing.name === about && isPlaceType(thing.type)) ?? null;
      const article = { title, source: null, date: published, start: 0, end: text.length };
      const context = { article, published, place, actor, headings, before, sentences: scenes, period: null };
      const words = passage.clean.text.slice(sentence.from, sentence.to);
      const scene: Scene = {
        passage,
        sentence,
        text: words,
        things: own,
        ...expressionsOf(passage, sentence, published),
        context,
      };
      scenes.push(scene);
      if (own[0] && own[0].from - sentence.from <= 12) actor = own[0];
      if (passage.kind === 'heading') headings = [...headings, scene];
      else before = [scene, ...before].slice(0, 3);
    }
  }
  return { scenes, source };
}

const nameOf = (thing: Thing | null | undefined): string => (!thing ? '-' : isMention(thing) ? thing.name : '#');

/** What a rule finds, a line a statement: `甲中心 RUNS 乙站`, in the order of the text. */
export function said(rule: Rule, lines: string, options: Parameters<typeof scenesOf>[1] = {}): string[] {
  return statementsOf(rule, lines, options).map(
    ({ subject, predicate, objects = [], text }) =>
      `${nameOf(subject)} ${predicate} ${objects.length > 0 ? objects.map(nameOf).join('+') : (text ?? '-')}`,
  );
}

export function statementsOf(rule: Rule, lines: string, options: Parameters<typeof scenesOf>[1] = {}): Statement[] {
  const { scenes, source } = scenesOf(lines, options);
  const statements = new Statements('jia', source, []);
  for (const one of scenes.flatMap((scene) => rule(scene))) statements.add(one);
  return statements.all();
}
