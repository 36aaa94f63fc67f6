/** What a document makes known as it is read: its places, its short names, and which place a bare 市 or 社区 means at each sentence. */

import type { Passage } from '../../text/passages.ts';
import { isPlaceType, PLACE_TYPES, type PlaceType } from '../../vocabulary/entity.ts';
import type { Mention } from '../../vocabulary/statement.ts';
import type { LearnedName } from '../learned.ts';
import { namesFor } from './name/learned.ts';
import { shortNamesIn } from './name/shorter.ts';
import type { PlaceSpan } from './place/spans.ts';
import { headedProjects } from './project/headed.ts';
import type { Known, Proposal } from './proposal.ts';
import { nestOf } from './sentence.ts';
import { isOnlyOffice, isStamp, keepFuller, type Place, placeOfTable, surveyOf } from './survey.ts';
import { readThings, SURVEY } from './things.ts';
import { Voices } from './voices.ts';
import { writerOf } from './writer.ts';

/** How many things back 该项目 may reach. */
const RECENT = 24;
/** 乙方：甲中心, at the head of a contract. */
const SIDE = /^(?<side>[甲乙丙]方)(?:[(（][^()（）]{0,12}[)）])?[:：]/u;
const PARAGRAPH = { kind: 'paragraph', level: null } as const;

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
  /** The only street and community of the passages before; a passage that names another changes it, one that names several takes it away. */
  private left: Partial<Record<PlaceType, Place>> = {};
  private readonly voices = new Voices();
  private recent: Mention[] = [];
  private readonly headed: ReadonlySet<string>;
  private isHeading = false;
  /** What the heading above names, where it names nothing else. */
  private heading: Mention | null = null;
  /** Named in this passage, latest first. */
  private passage: Mention[] = [];

  /** `sentences`: all of the document `id`, so that a place that is nested once is nested everywhere; `names`: what readers taught. */
  constructor(sentences: readonly string[], id = '', names: readonly LearnedName[] = []) {
    const { places, bodies } = surveyOf(sentences);
    this.places = places;
    this.bodies = bodies;
    this.headed = headedProjects(sentences);
    this.learned = namesFor(names, { id, sentences, places });
  }

  known(): Known {
    const here = { ...this.latest, ...this.ofArticle };
    const { shortNames, places, bodies, learned, article, recent, passage, near, street, left } = this;
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
      left,
      headed: this.headed,
      heading: this.heading,
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
    this.left = {};
    this.heading = null;
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
    const around = within.flatMap((name, index) => this.places.get(name) ?? placeOfTable(name, within.slice(0, index)));
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

  /** A new passage: a district or city that only the one before named is meant no more, behind a numbered heading no street either. */
  begin({ kind, level }: Pick<Passage, 'kind' | 'level'> = PARAGRAPH): void {
    this.near = {};
    this.isHeading = kind === 'heading';
    if (this.isHeading) this.heading = null;
    if (this.isHeading && level !== null) this.left = {};
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
    if (side && party && party.named !== false && !isPlaceType(party.type)) this.shortNames.set(side, party);
    for (const span of spans) {
      for (const place of span.chain) {
        if (!isOnlyOffice(span, things)) keepFuller(this.places, place);
        const fullest = this.places.get(place.name) ?? place;
        this.latest[place.type] = fullest;
        this.near[place.type] = fullest;
        if (place.type === 'District') this.districts.add(place.name);
      }
    }
    this.leave(spans);
    this.voices.hear(text, things);
    const named = things.map(({ thing }) => thing).filter(({ named }) => named !== false);
    const own = named.filter(({ type }) => type === 'Project' || type === 'Facility');
    if (this.isHeading && own.length === 1) this.heading = own[0] ?? null;
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

  /** Which street and community the sentence leaves as the one that is spoken of. */
  private leave(spans: readonly PlaceSpan[]): void {
    for (const type of ['Street', 'Community'] as const) {
      const named = spans.flatMap(({ chain }) => chain.filter((place) => place.type === type));
      const [first] = named;
      if (!first) continue;
      const isOne = named.every(({ name }) => name === first.name);
      if (type === 'Street') delete this.left.Community;
      if (isOne) this.left[type] = this.places.get(first.name) ?? first;
      else delete this.left[type];
    }
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
