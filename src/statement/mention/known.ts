/** What a document makes known as it is read: its places, its short names, and which place a bare 市 or 社区 means at each sentence. */
import { isPlaceType, PLACE_TYPES, type PlaceType } from '../../vocabulary/entity.ts';
import type { Mention } from '../../vocabulary/statement.ts';
import type { LearnedName } from '../learned.ts';
import { namesFor } from './name/learned.ts';
import { shortNamesIn } from './name/shorter.ts';
import type { PlaceSpan } from './place/spans.ts';
import { type Known, NOTHING_KNOWN, type Proposal } from './proposal.ts';
import { nestOf, placesIn, sentenceOf } from './sentence.ts';
import { readSentence, readThings, SURVEY } from './things.ts';
import { Voices } from './voices.ts';
import { writerOf } from './writer.ts';

type Place = Mention & { type: PlaceType };
/** How many things back 该项目 may reach. */
const RECENT = 24;
/** 乙方：甲中心, at the head of a contract. */
const SIDE = /^(?<side>[甲乙丙]方)(?:[(（][^()（）]{0,12}[)）])?[:：]/u;
/** 甲社工2023-09-01 09:00发表于江苏 tells where someone sat who wrote, not what the text is about. */
const STAMP = /(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*\d{1,2}:\d{2}|发表于/u;
const isStamp = (text: string): boolean => text.length < 80 && STAMP.test(text);

const width = (type: PlaceType): number => PLACE_TYPES.indexOf(type);

export class KnownThings {
  private readonly shortNames = new Map<string, Mention>();
  private readonly places: Map<string, Place>;
  private readonly bodies: ReadonlyMap<string, string>;
  private readonly learned: ReadonlyMap<string, Mention>;
  private article: Place | null = null;
  private ofArticle: Partial<Record<PlaceType, Place>> = {};
  private latest: Partial<Record<PlaceType, Place>> = {};
  /** Of the passage alone. */
  private near: Partial<Record<PlaceType, Place>> = {};
  private districts = new Set<string>();
  private street: Place | null = null;
  private readonly voices = new Voices();
  private recent: Mention[] = [];
  /** Named in this passage, latest first. */
  private passage: Mention[] = [];

  /** `sentences`: all of the document `id`, so that a place that is nested once is nested everywhere; `names`: what readers taught. */
  constructor(sentences: readonly string[], id = '', names: readonly LearnedName[] = []) {
    const { places, bodies } = surveyOf(sentences);
    this.places = places;
    this.bodies = bodies;
    this.learned = namesFor(names, { id, sentences, places });
  }

  known(): Known {
    const here = { ...this.latest, ...this.ofArticle };
    const { shortNames, places, bodies, learned, article, recent, passage, near, street } = this;
    return {
      shortNames,
      places,
      bodies,
      learned,
      article,
      here,
      recent,
      passage,
      near,
      street,
      ...this.voices.known(),
    };
  }

  /** A new article with all its sentences: what 市 and 该项目 meant before, they mean no more. */
  enter(title: string, sentences: readonly string[]): void {
    this.article = null;
    this.ofArticle = {};
    this.latest = {};
    this.near = {};
    this.districts.clear();
    this.recent = [];
    this.voices.enter(title, sentences);
    const { places } = readThings(title, this.known(), SURVEY);
    const [first] = places.flatMap((span) => this.wide(span));
    const streets = places.flatMap(({ chain }) => chain.filter(({ type }) => type === 'Street'));
    this.street = streets.length === 1 ? (this.places.get(streets[0]?.name ?? '') ?? streets[0] ?? null) : null;
    const district = this.dominant(sentences);
    const isInside = district && (!first || (district.within ?? []).includes(first.thing.name));
    if (isInside) this.about(district);
    else if (first) this.about(first.thing);
    this.voices.writer = writerOf(title, sentences, this.known());
    this.aboutWriter(this.voices.writer?.within ?? []);
  }

  /** 甲区乙街道慈善会 writes of where it stands, unless the title names a place of its own. */
  private aboutWriter(within: readonly string[]): void {
    const around = within.flatMap((name) => this.places.get(name) ?? []);
    this.street ??= around.find(({ type }) => type === 'Street') ?? null;
    const wide = around.findLast(({ type }) => type === 'District' || type === 'City');
    if (!this.article && wide) this.about(wide);
  }

  /** The district that the sentences name far more than any other and more than its city; null where there is none. */
  private dominant(sentences: readonly string[]): Place | null {
    const counts = new Map<string, number>();
    for (const text of sentences)
      for (const place of this.places.values())
        if (width(place.type) <= width('District') && text.includes(place.name))
          counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
    const districts = [...counts]
      .filter(([name]) => this.places.get(name)?.type === 'District')
      .sort((a, b) => b[1] - a[1]);
    const [top] = districts;
    const place = top && this.places.get(top[0]);
    if (!top || !place || top[1] < 3) return null;
    const all = districts.reduce((sum, [, count]) => sum + count, 0);
    const around = Math.max(0, ...(place.within ?? []).map((name) => counts.get(name) ?? 0));
    return top[1] >= all * 0.6 && top[1] > around ? place : null;
  }

  /** A new passage: a district or city that only the one before named is meant no more. */
  begin(): void {
    this.near = {};
    this.passage = [];
    if (this.districts.size > 1)
      for (const type of PLACE_TYPES) if (width(type) < width('Street')) delete this.latest[type];
  }

  /** What the sentence named; `text` is its words. Gives the place that the article is about, if this sentence names it. */
  learn(text: string, things: readonly Proposal[], spans: readonly PlaceSpan[]): (PlaceSpan & { thing: Place }) | null {
    if (isStamp(text)) return null;
    for (const { name, thing } of shortNamesIn(text, things)) this.shortNames.set(name, thing);
    const side = SIDE.exec(text)?.groups?.side;
    const party = things[0]?.thing;
    if (side && party && party.named !== false) this.shortNames.set(side, party);
    for (const span of spans) {
      for (const place of span.chain) {
        if (!isOnlyOffice(span, things)) keepFuller(this.places, place);
        const fullest = this.places.get(place.name) ?? place;
        this.latest[place.type] = fullest;
        this.near[place.type] = fullest;
        if (place.type === 'District') this.districts.add(place.name);
      }
    }
    this.voices.hear(text, things);
    const named = things.map(({ thing }) => thing).filter(({ named }) => named !== false);
    this.passage = [...named.toReversed(), ...this.passage].slice(0, RECENT);
    this.recent = [...named.reverse(), ...this.recent].slice(0, RECENT);
    const first = spans.flatMap((span) => this.wide(span))[0];
    if (first && !this.article) this.about(first.thing);
    return (
      spans.flatMap((span) =>
        this.upTo(
          span,
          span.chain.findIndex(({ name }) => name === this.article?.name),
        ),
      )[0] ?? null
    );
  }

  /** The city, district or province of a chain, and where its words end; a street where the chain has nothing wider. */
  private wide(span: PlaceSpan): PlaceSpan[] {
    const at = span.chain.findLastIndex(({ type }) => width(type) <= width('District'));
    return this.upTo(span, at >= 0 ? at : span.chain.findLastIndex(({ type }) => type === 'Street'));
  }

  private upTo(span: PlaceSpan, kept: number): PlaceSpan[] {
    const thing = span.chain[kept];
    const to = span.ends[kept];
    if (!thing || to === undefined) return [];
    return [{ ...span, to, thing: this.places.get(thing.name) ?? thing, chain: span.chain.slice(0, kept + 1) }];
  }

  private about(place: Place): void {
    this.article = place;
    for (const name of nestOf(place)) {
      const one = this.places.get(name) ?? (name === place.name ? place : undefined);
      if (one) this.ofArticle[one.type] = one;
      // 重庆市 is a province and a city.
      if (one?.type === 'Province' && one.name.endsWith('市')) this.ofArticle.City = one;
    }
  }
}

/** The places of all sentences, each with the fullest nest that is stated for it, and the fullest names of bodies. */
function surveyOf(sentences: readonly string[]): { places: Map<string, Place>; bodies: Map<string, string> } {
  const places = new Map<string, Place>();
  const bodies = new Map<string, string>();
  const read = sentences
    .filter((text) => !isStamp(text))
    .map((text) => sentenceOf(text, NOTHING_KNOWN))
    .filter(({ places: spans }) => spans.length > 0)
    .map((sentence) => readSentence(sentence, SURVEY));
  // A second time, now that the table's nests can be tried against what the document names.
  for (const known of [NOTHING_KNOWN, { ...NOTHING_KNOWN, places }]) {
    for (const { text, things, places: spans } of read) {
      const heads = new Set(spans.filter((span) => !isOnlyOffice(span, things)).map(({ from }) => from));
      if (heads.size === 0) continue;
      for (const { from, chain } of known.places.size === 0 ? spans : placesIn(text, known))
        if (heads.has(from)) for (const place of chain) keepFuller(places, place);
    }
  }
  for (const [name, place] of places) places.set(name, nested(place, places));
  for (const { things } of read) {
    for (const { thing } of things) {
      if (thing.type !== 'GovernmentBody' || (thing.within ?? []).length < 2) continue;
      const inner = thing.within?.at(-1) ?? '';
      const at = thing.name.indexOf(inner);
      if (at > 0) bodies.set(thing.name.slice(at), thing.name);
    }
  }
  return { places, bodies };
}

/** 浙江省民政厅 names an office; that the city of the text stands in that province it does not say. */
const isOnlyOffice = ({ from, chain }: PlaceSpan, things: readonly Proposal[]): boolean =>
  chain.length === 1 &&
  chain[0]?.type === 'Province' &&
  !chain[0].name.endsWith('市') &&
  things.some((one) => one.from === from && one.thing.type === 'GovernmentBody');

function keepFuller(places: Map<string, Place>, place: Place): void {
  const before = places.get(place.name);
  if (!before || (place.within ?? []).length > (before.within ?? []).length) places.set(place.name, place);
}

/** 庐阳区 in 合肥市, and 合肥市 elsewhere in 安徽省: the nest of the outer place is the inner one's too. */
function nested(place: Place, places: ReadonlyMap<string, Place>): Place {
  const [widest] = place.within ?? [];
  const around = widest ? places.get(widest)?.within : undefined;
  return around && isPlaceType(place.type) ? { ...place, within: [...around, ...(place.within ?? [])] } : place;
}
