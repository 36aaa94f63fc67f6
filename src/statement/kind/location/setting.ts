/**
 * Where a passage plays: 丽君街道丽君社区有一群手艺人。…在党群服务中心一楼支起“老表修理铺”. A house, project or team with a name of its own that is first named where
 * a street or community is what the passage speaks of is there.
 */
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { asThing, isActor, isNamed, isPlace } from '../shared/parties.ts';
import { saidAt } from '../shared/said.ts';
import { clauseAt, listFrom, onceAnArticle, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { subjectUnits } from './line.ts';
import { standsByName } from './name.ts';

/** What a sentence names for the first time in its article, in the place where it plays. */
export function bySetting(scene: Scene): Found[] {
  if (scene.passage.kind !== 'paragraph') return [];
  const before = settings(scene).get(scene) ?? null;
  return unitsOf(scene).flatMap((unit) => {
    const where = settingAt(scene, before, unit.from);
    if (!where || !isThere(scene, unit, where) || !isFirst(scene, unit) || isDoneByOthers(scene, unit, where))
      return [];
    const predicate = unit.named.thing.type === 'Facility' ? 'LOCATED_IN' : 'OPERATES_IN';
    return [
      {
        ...{ rule: 'location/setting', kind: 'location', predicate, ...saidAt(scene, unit.from) },
        subject: asThing(unit.named),
        objects: [asThing(where)],
        evidence: [where, unit.named],
      } as Found,
    ];
  });
}

/** The place that the words before `at` have set; one of an earlier passage only where the sentence leads back to it: 社区, 这里. */
function settingAt(scene: Scene, before: Named | null, at: number): Named | null {
  const own = narrowPlaces(scene);
  if (own.length > 0) {
    // 甲社区办起…，乙村把大院改成“丙”: each clause plays in its own place.
    const clause = clauseAt(scene, at);
    const [of, ...others] = own.filter(({ from, to }) => from >= clause.from && to <= clause.to);
    if (of && others.length === 0 && of.to <= at && isTopic(scene, of)) return of.named;
    const [first, ...more] = own.filter((unit) => isTopic(scene, unit));
    const isAlone = own.every(({ named }) => named.thing.name === first?.named.thing.name);
    return first && more.length === 0 && isAlone && first.to <= at ? first.named : null;
  }
  if (!before) return null;
  return before.passage === scene.passage || leadsBack(scene, before) ? before : null;
}

/** Of each sentence the place that the sentences before have set. */
const settings = onceAnArticle((any) => {
  const found = new Map<Scene, Named | null>();
  let now: Named | null = null;
  for (const scene of any.context.sentences) {
    found.set(scene, now);
    const own = narrowPlaces(scene);
    if (own.length === 0) continue;
    const names = new Set(own.map(({ named }) => named.thing.name));
    const topic = own.find((unit) => isTopic(scene, unit));
    if (names.size > 1 || !(topic || names.has(now?.thing.name ?? ''))) now = null;
    else if (topic) now = topic.named;
  }
  return found;
});

/** 与甲社区相邻的乙社区: what the place is only beside. */
const BESIDE = /^(?:相邻|毗邻|紧邻|相距|隔壁|一.之隔|附近|不远)/u;

/** The streets and communities that a sentence speaks of; of a community and its street the community. */
function narrowPlaces(scene: Scene): Unit[] {
  const all = unitsOf(scene).filter(
    ({ named }) => isPlace(named) && isNamed(named) && /^(?:Street|Community)$/u.test(named.thing.type),
  );
  return all.filter(
    ({ to, named: { thing } }) =>
      !BESIDE.test(textOf(scene, { from: to, to: Math.min(scene.sentence.to, to + 6) })) &&
      !all.some(({ named }) => (named.thing.within ?? []).includes(thing.name)),
  );
}

/** 甲街道社工站开办“乙班”: who is of a wider place may do it anywhere in that. */
function isDoneByOthers(scene: Scene, unit: Unit, { thing }: Named): boolean {
  if (DONE_HERE.test(textOf(scene, { from: clauseAt(scene, unit.from).from, to: unit.from }))) return false;
  const actors = subjectUnits(scene, unit, (named) => isActor(named) || named.thing.type === 'Facility');
  const isOfPlace = ({ named }: Unit): boolean =>
    named.thing.name === thing.name || (named.thing.within ?? []).includes(thing.name) || isLocalTeam(named);
  return actors.length > 0 && !actors.some((one) => one === unit || isOfPlace(one));
}

/** 甲中心在社区实施“乙”: the words lead back to the place. */
const DONE_HERE =
  /在(?:社区|村里|村内|小区|院里|这里|当地)(?:里|内)?[^，。；]{0,4}(?:实施|开展|推出|办起|开办|启动|设立|试点|发起)[^，。；]{0,6}$/u;

const OPENS =
  /(?:^|[，。；：])(?:[^，。；：]{0,9}(?:(?<![设建开办安落租])在|走进|来到|到|进|是|回到)(?:[〇㐀-鿿𠀀-𲎯]{2,7})?|[^，。；：]{0,12}(?:不远处|隔壁|附近|相邻|毗邻|紧邻|之隔|对面|同一街道)的?)?$/u;

const isTopic = (scene: Scene, { from }: Unit): boolean =>
  OPENS.test(textOf(scene, { from: scene.sentence.from, to: from }));

const BACK = /(?:^|[，。；：在由与]|[年月日])(?:社区|村里|小区|院里|这里|那里|当地)(?!社会|服务|工作|治理)/u;

function leadsBack(scene: Scene, { thing }: Named): boolean {
  return thing.type === 'Community' && BACK.test(scene.text);
}

/** Neighbours who have joined are of the place where they are spoken of; an agency may be of anywhere. */
const isLocalTeam = ({ thing: { type, name } }: Named): boolean =>
  type === 'SocialOrganization' && /[队团]$|^“/u.test(name);

/** A name of its own, that no place heads. */
function isThere(scene: Scene, unit: Unit, where: Named): boolean {
  const { named } = unit;
  const { thing } = named;
  if (!isNamed(named) || thing.scale === 'PROGRAMME' || standsByName(thing)) return false;
  const isTeam = isLocalTeam(named);
  const isProject = thing.type === 'Project';
  if (!isTeam && !isProject && thing.type !== 'Facility') return false;
  // A street is wide: who works there may do so anywhere in it.
  if ((isProject || isTeam) && where.thing.type !== 'Community') return false;
  if ((thing.within ?? []).some((place) => thing.name.startsWith(place))) return false;
  if (/^[〇㐀-鿿𠀀-𲎯]{2,6}(?:街道|社区|小区|[镇乡村])/u.test(thing.name) || /(?:热线|平台)$/u.test(thing.name))
    return false;
  return !ELSEWHERE.test(textOf(scene, { from: scene.sentence.from, to: headOf(scene, unit).from }));
}

/** 全区的“甲”, 与乙合作, 入选丙: what the place is put beside, not in it. */
const ELSEWHERE =
  /(?:[省市区县]|全国)的?$|[为向给]$|(?:原有?|原来|闲置|废弃|旧)的?$|[与和跟同及]$|(?:联合|携手|会同|依托|参观|学习|荣获|获评|获得|入选|纳入|列入|评为|借鉴|参加|参与|加入|报名|申报|申请|争取)[^，。；]{0,8}$/u;

/** The first of the list in which it stands. */
const headOf = (scene: Scene, unit: Unit): Unit =>
  unitsOf(scene).find(
    (_, index, all) => all[index]?.named.thing.type === unit.named.thing.type && listFrom(scene, index).includes(unit),
  ) ?? unit;

const firsts = onceAnArticle((any) => {
  const first = new Map<string, Scene>();
  for (const scene of any.context.sentences)
    for (const { thing } of scene.things)
      if (scene.passage.kind !== 'heading' && !first.has(thing.name)) first.set(thing.name, scene);
  return first;
});

const isFirst = (scene: Scene, { named }: Unit): boolean => firsts(scene).get(named.thing.name) === scene;
