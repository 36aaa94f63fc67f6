/** Scenes from marked text, so that rules are tested without the recognisers: `{District|全区}` is a thing, `{Facility?|养老机构}` one without a name. */
import { SourceText } from '../../../src/document/source-text.ts';
import { expressionsOf, type Named, type Scene } from '../../../src/statement/scene.ts';
import { passages } from '../../../src/text/passages.ts';
import { type EntityType, isPlaceType } from '../../../src/vocabulary/entity.ts';

export interface Around {
  title?: string;
  published?: string;
}

/** One scene a sentence, each with those before it, as `reading.ts` makes them. The first place is what the text is about. */
export function scenesOf(marked: string, { title = '', published }: Around = {}): Scene[] {
  const { text, things } = unmarked(marked);
  const scenes: Scene[] = [];
  let place: Named | null = null;
  let actor: Named | null = null;
  let before: Scene[] = [];
  let headings: Scene[] = [];
  let offset = 0;
  for (const passage of passages(new SourceText(text), [])) {
    const start = text.indexOf(passage.clean.text.slice(0, 4), offset);
    offset = start;
    for (const sentence of passage.sentences) {
      const own = things
        .filter(({ from, to }) => from - start >= sentence.from && to - start <= sentence.to)
        .map(({ from, to, thing }): Named => ({ passage, from: from - start, to: to - start, thing }));
      const article = { title, source: null, date: published ?? null, start: 0, end: text.length };
      const dated = headings.flatMap(({ dates }) => dates.filter(({ edtf }) => edtf !== null));
      const scene: Scene = {
        passage,
        sentence,
        text: passage.clean.text.slice(sentence.from, sentence.to),
        things: own,
        ...expressionsOf(passage, sentence, published ?? null),
        context: {
          article,
          published: published ?? null,
          place,
          actor,
          headings: [...headings],
          before: [...before],
          sentences: scenes,
          period: dated.at(-1) ?? null,
        },
      };
      scenes.push(scene);
      place ??= own.find(({ thing }) => isPlaceType(thing.type)) ?? null;
      const [first] = own;
      if (
        first &&
        first.from - sentence.from <= 12 &&
        /Organization$|GovernmentBody|City|District|Street/.test(first.thing.type)
      )
        actor = first;
      if (passage.kind === 'heading') {
        headings = [...headings, scene];
        before = [];
      } else before = [scene, ...before].slice(0, 3);
    }
  }
  return scenes;
}

function unmarked(marked: string): { text: string; things: { from: number; to: number; thing: Named['thing'] }[] } {
  const things: { from: number; to: number; thing: Named['thing'] }[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\{(\w+)(\?)?\|([^}=]+)(?:=([^}]+))?\}/gu)) {
    const [all, type = '', isUnnamed, words = '', name] = match;
    text += marked.slice(last, match.index);
    things.push({
      from: text.length,
      to: text.length + words.length,
      thing: { type: type as EntityType, name: name ?? words, ...(isUnnamed ? { named: false } : {}) },
    });
    text += words;
    last = match.index + all.length;
  }
  return { text: text + marked.slice(last), things };
}
