/** How the words of a sentence stand to each other: its clauses, its things as units, and verbs that are no part of a name. */
import { matches } from '../../../text/matches.ts';
import type { Range } from '../../../text/passages.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Named, Scene } from '../../scene.ts';

/** A thing with what belongs to it in print: the places before a place (甲市乙区), quotation marks, a bracket and a class word behind. */
export interface Unit extends Range {
  readonly named: Named;
  /** Widest first; only of places that stand side by side. The last is `named`. */
  readonly chain: readonly Named[];
}

/** A match that is no part of a name. Offsets in the passage. */
export interface Word extends Range {
  readonly text: string;
  readonly clause: Range;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** A reading of a sentence that several rules need; it lives as long as the scene. */
export const once = <T>(read: (scene: Scene) => T): ((scene: Scene) => T) => onceFor((scene: Scene) => scene, read);

/** What one sentence of an article is asked for and holds of the whole article: read once for all of them. */
export const onceAnArticle = <T>(read: (scene: Scene) => T): ((scene: Scene) => T) =>
  onceFor(({ context }: Scene) => context.sentences, read);

/** What is read once for each key and lives as long as it. */
function onceFor<T>(keyOf: (scene: Scene) => object, read: (scene: Scene) => T): (scene: Scene) => T {
  const known = new WeakMap<object, { readonly found: T }>();
  return (scene) => {
    const key = keyOf(scene);
    const before = known.get(key);
    if (before) return before.found;
    const found = read(scene);
    known.set(key, { found });
    return found;
  };
}

/** Which sentence of its article each is, from 0. */
const places = onceAnArticle(({ context }) => new Map(context.sentences.map((one, index) => [one, index])));
export const placeInArticle = (scene: Scene): number => places(scene).get(scene) ?? 0;

/** Cut at ，and ；. */
export const clausesOf: (scene: Scene) => readonly Range[] = once(({ passage, sentence }) => passage.clauses(sentence));

/** The clause in which the character at `at` stands; the whole sentence where it has none. */
export const clauseAt = (scene: Scene, at: number): Range =>
  clausesOf(scene).findLast(({ from }) => from <= at) ?? scene.sentence;

export const textOf = ({ passage }: Scene, { from, to }: Range): string => passage.clean.text.slice(from, to);

/** The words without the dates that stand whole in them. */
export function withoutDates(scene: Scene, range: Range): string {
  const inside = scene.dates.filter(({ from, to }) => from >= range.from && to <= range.to);
  return inside.reduce((words, { text }) => words.replace(text, ''), textOf(scene, range));
}

/** Matches of a global pattern in the sentence that overlap no thing. */
export function wordsIn(scene: Scene, pattern: RegExp): Word[] {
  const found: Word[] = [];
  for (const match of matches(scene.text, pattern)) {
    const from = match.index + scene.sentence.from;
    const to = from + match[0].length;
    if (!solidOf(scene).some((thing) => thing.from < to && from < thing.to))
      found.push({ from, to, text: match[0], clause: clauseAt(scene, from), groups: match.groups ?? {} });
  }
  return found;
}

/** Without fields of service, whose words are mostly verbs and nouns of the sentence itself: 提供心理辅导, 末期评估. */
const solidOf: (scene: Scene) => readonly Named[] = once(({ things }) =>
  things.filter(({ thing }) => thing.type !== 'ServiceField'),
);

/** The things of the sentence as units, in order. */
export const unitsOf: (scene: Scene) => readonly Unit[] = once((scene) => makeUnits(scene));

const TAIL = /^[”’"'》」]?(?:\([^()]{1,60}\))?(?:服务项目|项目|模式|品牌)?/u;

function makeUnits(scene: Scene): Unit[] {
  const made: Unit[] = [];
  const { text } = scene.passage.clean;
  for (const named of solidOf(scene)) {
    const before = made.at(-1);
    if (before && isInNote(text, before, named)) continue;
    if (before && isPlace(named) && isApposed(text, before, named)) {
      made[made.length - 1] = { ...before, to: named.to };
      continue;
    }
    if (before && before.named.to === named.from && isPlace(before.named) && isPlace(named)) {
      made[made.length - 1] = { ...before, named, chain: [...before.chain, named], to: named.to };
      continue;
    }
    if (before && isApposed(text, before, named)) continue;
    const isOpened = /[“‘"'《「]/u.test(text.charAt(named.from - 1));
    const from = isOpened ? named.from - 1 : named.from;
    const tail = TAIL.exec(text.slice(named.to, named.to + 70))?.[0].length ?? 0;
    made.push({ named, chain: [named], from, to: named.to + (isPlace(named) ? 0 : tail) });
  }
  return made.map((unit, index) => ({ ...unit, to: Math.min(unit.to, made[index + 1]?.from ?? unit.to) }));
}

/** 甲中心、乙中心两家机构, 甲乡、乙镇两个乡镇: the number sums up whom the list has named. */
const isApposed = (text: string, { named }: Unit, { thing, from, to }: Named): boolean =>
  thing.named === false &&
  named.to === from &&
  named.thing.named !== false &&
  named.thing.type === thing.type &&
  /^[\d两三四五六七八九十]/u.test(text.slice(from, to));

/** The short name in the bracket behind a name is no thing beside it. */
const isInNote = (text: string, before: Unit, named: Named): boolean =>
  named.to <= before.to && /称/u.test(text.slice(before.named.to, named.from));

/** What stands right behind the head of a phrase; anything else makes the name before it an attribute: 养老机构政策体系. */
const END_OF_PHRASE =
  /^(?:$|[、，。；：！？“”’》)\t-]|和|与|及|以及|等|约?近?超?[\d一二两三四五六七八九十百]+[余多]?[个家处所支名座间张项只条万期场]|的?(?:项目)?建设(?:$|[，。；、])|项目|并|用于|共|开展|作为|提供|面向|覆盖|实现|正式|已|将|运营|实施|举办|是|很|入选|获|荣获|被|由|自|于|在|累计|惠及|成为|来到|走进|进驻|入驻|落户|落地|[深广备]?受|特别|今年|去年|全年|上半年|下半年|目前|每|先后|的(?:建设|运营|基础))/u;

/** Whether the unit is the head of its phrase, not an attribute of what follows. */
export const isHead = (scene: Scene, { to }: Range): boolean =>
  END_OF_PHRASE.test(textOf(scene, { from: to, to: Math.min(scene.sentence.to, to + 8) }));

const isPlace = ({ thing }: Named): boolean => isPlaceType(thing.type);

/** A count may stand on either side: 服务中心9个、服务站52个; 140家社会组织、60多家企业. */
const COUNT = '(?:[约近共各超]?[\\d.,一二两三四五六七八九十百千万]+[余多]?[个家处所支名座间张项只条]?)?';
const JOINT = new RegExp(`^${COUNT}(?:、|[和与及]其?|以及|暨|或|联合|会同|还有|等)+${COUNT}$`, 'u');
/** In a list of policies or places a full comma may part the members too. */
const LOOSE_JOINT = new RegExp(`^${COUNT}(?:、|和|与|及|以及|暨|或|，|等)*${COUNT}$`, 'u');

/** The units that stand in one list with the one at `index`: 甲局、乙局和丙局; `accepts` parts the members from what follows. */
export function listFrom(
  scene: Scene,
  index: number,
  accepts: (named: Named) => boolean = () => true,
  isLoose = false,
): Unit[] {
  const all = unitsOf(scene);
  const first = all[index];
  if (!first) return [];
  const list = [first];
  for (let at = index + 1; at < all.length; at += 1) {
    const last = list.at(-1) as Unit;
    const next = all[at] as Unit;
    const gap = textOf(scene, { from: last.to, to: next.from });
    if (!(isLoose ? LOOSE_JOINT : JOINT).test(gap) || !accepts(next.named)) break;
    list.push(next);
  }
  return list;
}

/** The first list of accepted things behind `at` in the same clause, with at most `gap` characters before it that are no mark. */
export function listBehind(
  scene: Scene,
  at: number,
  accepts: (named: Named) => boolean,
  { gap = 16, isLoose = false }: { gap?: number; isLoose?: boolean } = {},
): Unit[] {
  const index = unitsOf(scene).findIndex(({ from, named }) => from >= at && accepts(named));
  const first = unitsOf(scene)[index];
  if (!first || first.from - at > gap || first.from >= clauseAt(scene, at).to) return [];
  if (/[。；：]/u.test(textOf(scene, { from: at, to: first.from }))) return [];
  return listFrom(scene, index, accepts, isLoose);
}

/** Ranges that lie close together as one, in order; what lies apart stays apart. */
export function joined(ranges: readonly Range[], closest = 24): Range[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const found: Range[] = [];
  for (const { from, to } of sorted) {
    const before = found.at(-1);
    if (before && from - before.to <= closest) before.to = Math.max(before.to, to);
    else found.push({ from, to });
  }
  return found;
}
