/** The community or street that the text is about where a sentence names none: of the sentences before it in its section. */
import type { Named, Scene } from '../../scene.ts';
import { isNamed, isPlace, ofType } from '../shared/parties.ts';
import { placeOf } from '../shared/place-names.ts';
import {
  clauseAt,
  listFrom,
  once,
  onceAnArticle,
  placeInArticle,
  textOf,
  type Unit,
  unitsOf,
} from '../shared/sentence-parts.ts';
import { HAS_WISH, SPEAKS } from './words.ts';

/** 甲街道乙社区有老人百名。最难的是洗澡。 Null where the text has named several that lie side by side, or has gone on to a wider place. */
export const topicPlaces = (scene: Scene, at: number): readonly Named[] => {
  const label = labelOf(scene, at);
  if (label) return [label];
  if (isOthersWord(scene) || isOffices(scene, at)) return [];
  const found = topics(scene);
  if (found.length > 0) return found;
  const { place } = scene.context;
  const whole = surveyedPlace(scene) ?? (place && LOCAL.test(place.thing.type) ? place : null);
  return whole ? [whole] : [];
};

/** 甲社区：诉求最多的是取暖；住户反映屋顶漏雨: the line tells of the place at its head. */
function labelOf(scene: Scene, at: number): Named | null {
  const [first] = unitsOf(scene);
  if (!first || first.to > at || !isPlace(first.named) || !LOCAL.test(first.named.thing.type)) return null;
  const isHead = first.from - scene.sentence.from <= 4 && /^[：:]/u.test(textOf(scene, { from: first.to, to: at }));
  return isHead && isNamed(first.named) ? first.named : null;
}

/** 我局做了问卷，六成的老人盼着…: of the whole for which the office asked. */
const isOffices = (scene: Scene, at: number): boolean =>
  unitsOf(scene).some(({ to, named }) => to <= at && named.thing.type === 'GovernmentBody' && localOf(named) === null);

const topics = once((scene: Scene): readonly Named[] => {
  const { sentences } = scene.context;
  const at = placeInArticle(scene);
  let passages = 0;
  let { passage } = scene;
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index -= 1) {
    const before = sentences[index] as Scene;
    if (before.passage !== passage) {
      // （三）低保家庭…: an item of a list begins anew.
      if (passage.label !== null) return [];
      passages += 1;
      passage = before.passage;
    }
    if (passages > 4 || passage.kind === 'row') return [];
    const found = topicsIn(before);
    if (found.length > 0) {
      if (isItsOwn(before, found)) return [];
      return passages === 0 || isOnlyInSection(scene, found) ? inOneList(before, found) : [];
    }
    if (passage.kind === 'heading' || isWider(before)) return [];
  }
  return [];
});

const isPopulation = ofType('Population');

/** The street or community of which a report or survey tells as a whole: 甲街道居民需求调查报告. */
export const surveyedPlace = onceAnArticle((scene: Scene): Named | null => {
  const title = scene.context.sentences
    .slice(0, 6)
    .find(({ passage, text }) => INTERVIEWED.test(text) || (passage.kind === 'heading' && REPORT.test(text)));
  if (!title) return null;
  return (
    unitsOf(title)
      .map(({ named }) => localOf(named))
      .find((one) => one !== null) ?? null
  );
});

const REPORT = /调查|调研|摸底|需求|走访|访谈|问卷|总结|工作报告|会议记录|纪要|议事|情况反映|简报/u;

/** 受访者：甲社区书记; ——访甲街道社工站站长. */
const INTERVIEWED = /^(?:受访者|受访人|讲述人|访谈对象|被访者|嘉宾)[：:]|^[—-]+(?:专?访|对话)/u;

/** 向阳沟社区党总支. */
const OWN_COMMUNITY =
  /^(?:[〇㐀-鿿𠀀-𲎯]{2,12}(?:街道|镇|乡))?(?<name>[〇㐀-鿿𠀀-𲎯]{2,8}?(?:社区|村))(?:党|居委|居民委|村委|两委)/u;

/** A community or street, or that of a body or station of its name. */
function localOf(named: Named): Named | null {
  if (isPlace(named)) return isNamed(named) && LOCAL.test(named.thing.type) ? named : null;
  const within = named.thing.within ?? [];
  const own = OWN_COMMUNITY.exec(named.thing.name)?.groups?.name;
  const place = own ? placeOf(own, within) : placeOf(within.at(-1) ?? '', within.slice(0, -1));
  return /^(?:GovernmentBody|Facility|SocialOrganization)$/u.test(named.thing.type) && LOCAL.test(place.type)
    ? { ...named, thing: place }
    : null;
}

/** Beyond its paragraph a text tells of a place still only where its section is about no other. */
function isOnlyInSection(scene: Scene, [place]: readonly Named[]): boolean {
  const at = placeInArticle(scene);
  const before = scene.context.sentences.slice(Math.max(0, at - FARTHEST), at);
  const start = before.findLastIndex(({ passage }) => passage.kind === 'heading') + 1;
  return before.slice(start).every((one) => topicsIn(one).every(({ thing }) => isIn(thing, place)));
}

/** The place itself, or the street that it is in. */
const isIn = (thing: Named['thing'], place: Named | undefined): boolean =>
  thing.name === place?.thing.name || (place?.thing.within ?? []).includes(thing.name);

/** A section tells no longer of the place that it has named. */
const FARTHEST = 16;
const LOCAL = /^(?:Street|Community)$/u;

/** Communities and streets that a sentence is about, and those for which an office speaks in it. */
const topicsIn = once((scene: Scene): readonly Named[] =>
  unitsOf(scene).flatMap((unit) => {
    const { named } = unit;
    if (isPlace(named)) return isNamed(named) && LOCAL.test(named.thing.type) && isAbout(scene, unit) ? [named] : [];
    const place = speaksFor(scene, unit);
    return place && LOCAL.test(place.type) ? [{ ...named, thing: place }] : [];
  }),
);

/** 甲社区有…, 在甲社区，…, 往南是甲社区: no 由甲街道补贴, 甲社区的“乙食堂”, 准备在甲街道. */
function isAbout(scene: Scene, { from, to, named }: Unit): boolean {
  const clause = clauseAt(scene, from);
  const first = named.thing.within?.length ? firstOfChain(scene, from) : from;
  if (!ABOUT.test(textOf(scene, { from: clause.from, to: first }).replace(MEMBERS, ''))) return false;
  const behind = textOf(scene, { from: to, to: Math.min(scene.sentence.to, to + 16) });
  const next = unitsOf(scene).find((unit) => unit.from >= to);
  const isFollowed = next !== undefined && next.from - to <= 12 && (isPlace(next.named) || isPopulation(next.named));
  const isOpening = from === scene.sentence.from && !/^的[^，。；]{0,6}[“《]/u.test(behind);
  return !/^的/u.test(behind) || isFollowed || isOpening;
}

/** 在甲镇、: the members of the list before it. */
const MEMBERS = /(?:[^，。；、]{2,12}(?:镇|乡|街道|社区|村)(?:、|和|与|及))+$/u;

/** 塔湾街道的塔西社区: where the street stands. */
const firstOfChain = (scene: Scene, from: number): number =>
  unitsOf(scene).find(
    (unit) => isPlace(unit.named) && unit.to < from && /^的$/u.test(textOf(scene, { from: unit.to, to: from })),
  )?.from ?? from;

const ABOUT =
  /^(?:[^，。；：]{0,6}[：])?(?:[^，。；]{0,2}(?:在|位于|地处|来到|走进|走访|回到|就是|是)|可|但|而|目前|如今|眼下|现在|其中|[一二三四五六]是)?$|^[^，。；：]{0,10}(?:来到|走进|走访了?)$/u;

function speaksFor(scene: Scene, { named, to }: Unit): Named['thing'] | null {
  if (named.thing.type !== 'GovernmentBody' || !SPEAKS.test(textOf(scene, { from: to, to: scene.sentence.to - 1 })))
    return null;
  const within = named.thing.within ?? [];
  return placeOf(within.at(-1) ?? '', within.slice(0, -1));
}

/** 甲镇的老人最缺的是陪诊: told of its own group. */
function isItsOwn(scene: Scene, [first]: readonly Named[]): boolean {
  const next = first && unitsOf(scene).find(({ from }) => from >= first.to);
  const isAttribute = next !== undefined && isPopulation(next.named) && next.from - (first?.to ?? 0) <= 1;
  return isAttribute && HAS_WISH.test(scene.text);
}

/** 甲区残联反映, 全市…: the text has gone on to the whole. */
const isWider = (scene: Scene): boolean =>
  unitsOf(scene).some((unit) => {
    const { named, from, to } = unit;
    if (!isPlace(named)) return speaksFor(scene, unit) !== null;
    if (!isNamed(named) || LOCAL.test(named.thing.type)) return false;
    const isFirst = from - scene.sentence.from <= 8 && GOES_ON.test(textOf(scene, { from: to, to: scene.sentence.to }));
    return isFirst || /^全/u.test(named.thing.printed ?? '');
  });

/** Behind a place that acts; anything else is the rest of a name that nobody has read. */
const GOES_ON = /^(?:[，、共现有已的正将先累也还则又]|目前|近年|去年|今年|各|辖)/u;

/** “…，”甲中心理事长说: not what the place needs. */
function isOthersWord(scene: Scene): boolean {
  if (!scene.text.startsWith('“')) return false;
  const close = scene.text.lastIndexOf('”');
  const isWhole = /^[。！]?$/u.test(scene.text.slice(close + 1));
  const { sentences } = scene.context;
  const next = isWhole ? sentences[placeInArticle(scene) + 1] : scene;
  const from = isWhole ? (next?.sentence.from ?? 0) : scene.sentence.from + close + 1;
  return unitsOf(next ?? scene).some(
    (unit) => unit.from >= from && unit.from - from <= 12 && /Organization$|^Facility$/u.test(unit.named.thing.type),
  );
}

/** 甲街道的乙社区 is the community; 甲镇、乙镇 are both. */
function inOneList(scene: Scene, places: readonly Named[]): readonly Named[] {
  const communities = places.filter(({ thing }) => thing.type === 'Community');
  const narrow = communities.length > 0 ? communities : places;
  const [first] = narrow;
  if (!first || narrow.every(({ thing }) => thing.name === first.thing.name)) return narrow.slice(0, 1);
  const list = listFrom(
    scene,
    unitsOf(scene).findIndex(({ named }) => named === first),
    isPlace,
  );
  return narrow.every((one) => list.some(({ named }) => named === one)) ? narrow : [];
}
