/** Reads a document sentence by sentence: each becomes a scene with what the text before it has made plain. */
import type { Article } from '../document/card.ts';
import type { SourceText } from '../document/source-text.ts';
import { type Passage, passages } from '../text/passages.ts';
import { isPlaceType } from '../vocabulary/entity.ts';
import type { Mention, Span } from '../vocabulary/statement.ts';
import type { LearnedName } from './learned.ts';
import { KnownThings } from './mention/known.ts';
import type { PlaceSpan } from './mention/place/spans.ts';
import type { Proposal } from './mention/proposal.ts';
import { readThings } from './mention/things.ts';
import { type Context, expressionsOf, type Named, type Scene } from './scene.ts';

/** A document as the rules read it. */
export interface ReadDocument {
  id: string;
  source: SourceText;
  /** Of a PDF: the code point at which each page begins. */
  pages: readonly number[];
  /** Spans that are no content. */
  furniture: readonly Span[];
  published: string | null;
  articles: readonly Article[];
}

/** All sentences of the document as scenes, in order. `skip`: spans that are no content, ascending and disjoint; `names`: what readers taught. */
export function readScenes(document: ReadDocument, skip: readonly Span[], names: readonly LearnedName[] = []): Scene[] {
  const all = passages(document.source, skip);
  const reader = new Reader(document, all, names);
  for (const passage of all) reader.read(passage);
  return reader.scenes;
}

class Reader {
  readonly scenes: Scene[] = [];
  private readonly known: KnownThings;
  /** The sentences of each article. */
  private readonly texts = new Map<Article | null, string[]>();
  /** Undefined before the first passage. */
  private article: Article | null | undefined;
  private place: Named | null = null;
  private actor: Named | null = null;
  private headings: Scene[] = [];
  private before: Scene[] = [];
  /** Of the article; its scenes share it. */
  private sentences: Scene[] = [];

  private readonly articles: readonly Article[];
  private readonly published: string | null;

  constructor({ id, articles, published }: ReadDocument, passages: readonly Passage[], names: readonly LearnedName[]) {
    this.articles = articles;
    this.published = published;
    for (const passage of passages) {
      const article = this.articleOf(passage);
      const texts = this.texts.get(article) ?? [];
      texts.push(...passage.sentences.map(({ from, to }) => passage.clean.text.slice(from, to)));
      this.texts.set(article, texts);
    }
    this.known = new KnownThings([...this.texts.values()].flat(), id, names);
  }

  read(passage: Passage): void {
    this.enter(passage);
    this.known.begin(passage);
    for (const sentence of passage.sentences) {
      const text = passage.clean.text.slice(sentence.from, sentence.to);
      const { things, places } = readThings(text, this.known.known());
      const scene = this.scene(passage, sentence, things);
      this.scenes.push(scene);
      this.sentences.push(scene);
      this.learn(scene, things, places);
    }
  }

  /** A new article begins: what the one before made plain holds no more. */
  private enter(passage: Passage): void {
    const article = this.articleOf(passage);
    if (article === this.article) return;
    this.article = article;
    this.place = null;
    this.actor = null;
    this.headings = [];
    this.before = [];
    this.sentences = [];
    this.known.enter(article?.title ?? '', this.texts.get(article) ?? []);
  }

  private articleOf(passage: Passage): Article | null {
    const { start } = passage.clean.original(0, 1);
    return this.articles.findLast((one) => one.start <= start) ?? this.articles[0] ?? null;
  }

  private scene(passage: Passage, sentence: { from: number; to: number }, proposals: readonly Proposal[]): Scene {
    const published = this.article?.date ?? this.published;
    const text = passage.clean.text.slice(sentence.from, sentence.to);
    const things = proposals.map(
      ({ from, to, thing }): Named => ({ passage, from: from + sentence.from, to: to + sentence.from, thing }),
    );
    const expressions = expressionsOf(passage, sentence, published);
    return { passage, sentence, text, things, ...expressions, context: this.context(published) };
  }

  private context(published: string | null): Context {
    const dated = [...this.headings].reverse().flatMap(({ dates }) => dates.filter(({ edtf }) => edtf !== null));
    return {
      article: this.article ?? { title: '', source: null, date: null, start: 0, end: 1 },
      published,
      place: this.place,
      actor: this.actor,
      headings: [...this.headings],
      before: [...this.before],
      sentences: this.sentences,
      period: dated[0] ?? null,
    };
  }

  private learn(scene: Scene, proposals: readonly Proposal[], spans: readonly PlaceSpan[]): void {
    const { passage, sentence, text } = scene;
    const about = this.known.learn(text, proposals, spans);
    if (about && !this.place) {
      const { from, to, thing } = about;
      this.place = { passage, from: from + sentence.from, to: to + sentence.from, thing };
    }
    const [first] = scene.things;
    if (first && isActor(first.thing) && first.from - scene.sentence.from <= 12) this.actor = first;
    if (scene.passage.kind === 'heading') {
      const level = scene.passage.level ?? 0;
      this.headings = [...this.headings.filter(({ passage }) => (passage.level ?? 0) < level), scene];
      this.before = [];
    } else this.before = [scene, ...this.before].slice(0, 3);
  }
}

const isActor = ({ type, named }: Mention): boolean =>
  named !== false && (isPlaceType(type) || /Organization$|^GovernmentBody$|^Fund$/u.test(type));
