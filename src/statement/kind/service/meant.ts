/** A server that is meant by other words than its name: 食堂 for “甲”食堂, 各站, 我们站, 这处服务站, or whatever the sentence before is about. */
import { matches } from '../../../text/matches.ts';
import type { Range } from '../../../text/passages.ts';
import type { Named, Scene } from '../../scene.ts';
import { type Accepts, isNamed, isProjectOrFacility, ofType, type Parties, partiesOf } from '../shared/parties.ts';
import { onceAnArticle, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { CLASS_AGAIN, MEANT, OPENED, OUR_OWN, QUOTED, SET_UP, SEVERAL, WAY } from './words.ts';

const isWay: Accepts = ({ thing }) => thing.type === 'Project' && WAY.test(thing.name);
export const isTopicType: Accepts = (named) => ofType('Project', 'Facility', 'Fund')(named) && !isWay(named);
export const isThing: Accepts = (named) => isTopicType(named) || named.thing.type === 'Policy';
export const isNamedThing: Accepts = (named) => isProjectOrFacility(named) && isNamed(named) && !isWay(named);
/** 社会力量 is nobody. What a measure grants is told of the money. */
export const isServer: Accepts = (named) =>
  isTopicType(named) ||
  named.thing.type === 'SocialOrganization' ||
  (isNamed(named) && named.thing.type === 'OtherOrganization');
/** 为“甲”项目募集善款，受益老人…: the project or facility named last. */
export function nearestThing(scene: Scene, at: number): Parties | null {
  const unit = unitsOf(scene).findLast(({ to, named }) => to <= at && isNamedThing(named));
  if (!unit) return topicBefore(scene, isNamedThing);
  return isSeveral(scene, unit) ? null : partiesOf(scene, [unit]);
}

/** 食堂 for “甲”食堂, which the sentence or the one before has named, and nothing else that is one. */
export function called(scene: Scene, thing: Named | undefined): Parties | null {
  if (thing?.thing.type !== 'Facility' || isNamed(thing)) return null;
  const near = [scene, ...scene.context.before].flatMap(({ things }) => things);
  const isOne = ofType('Facility', 'SocialOrganization');
  const meant = near.filter((one) => isNamed(one) && isOne(one) && one.thing.name.endsWith(thing.thing.name));
  return meant.every(({ thing: { name } }) => name === meant[0]?.thing.name) && meant[0] ? fromAway(meant[0]) : null;
}

const fromAway = (named: Named): Parties => ({
  ...{ named: [named], range: null, spots: [named] },
  doubt: { certainty: 0.9, doubt: 'AMBIGUOUS' },
});

/** 在这里开办小课堂，…: the “甲”小课堂 that the sentence before has named; nobody where none has. */
export function unreadHouse(scene: Scene, clause: Range): { parties: Parties | null } | null {
  const match = OPENED.exec(textOf(scene, clause)) ?? SET_UP.exec(textOf(scene, clause));
  const noun = match?.groups?.noun ?? '';
  const end = clause.from + (match?.index ?? 0) + (match?.[0].length ?? 0);
  if (!match || unitsOf(scene).some(({ from, to }) => from < end && to > end - noun.length)) return null;
  const meant = scene.context.before
    .flatMap(({ things }) => things)
    .find((one) => isNamedThing(one) && one.thing.name.replace(/”$/u, '').endsWith(noun));
  return { parties: meant ? fromAway(meant) : null };
}

/** 童心圆计划由甲基金会发起，面向…: the “童心圆·儿童成长计划” that the text names elsewhere; nobody where it names none. */
export function shortNamed(scene: Scene, clause: Range): { parties: Parties | null } | null {
  const match = SHORT_NAME.exec(textOf(scene, clause));
  const noun = match?.groups?.noun;
  if (!match || !noun) return null;
  const range = { from: clause.from, to: clause.from + match[0].length };
  if (unitsOf(scene).some(({ from, to }) => from < range.to && to > range.from)) return null;
  const all = serversIn(scene).filter(
    ({ thing }) => thing.type === 'Project' && thing.name.replace(/^“/u, '').startsWith(noun),
  );
  return { parties: all.length === 1 && all[0] ? fromAway(all[0]) : null };
}

const SHORT_NAME =
  /^(?!该|本|这|此|各|上述|其)(?<noun>[〇㐀-鿿𠀀-𲎯·]{2,6}?)(?:计划|项目|行动|工程)(?=由|于|自|是由|面向|针对)/u;

/** 各站累计服务老人…: the class of stations that a sentence before has told. */
export function classAgain(scene: Scene): Parties | null {
  const noun = CLASS_AGAIN.exec(scene.text)?.groups?.noun;
  if (!noun) return null;
  for (const { things } of scene.context.before) {
    const all = things.filter(
      ({ thing }) => thing.type === 'Facility' && thing.name.replace(/[()（）]/gu, '').endsWith(noun),
    );
    const [first] = all.filter((one) => !isNamed(one));
    if (first) return fromAway(first);
  }
  return null;
}

/** 我们站, 本中心: the only one of its kind that the text names. */
export function ourOwn(scene: Scene, clause: Range): Parties | null {
  const noun = OUR_OWN.exec(textOf(scene, clause))?.groups?.noun;
  if (!noun || /[建办设]|成立|打造/u.test(textOf(scene, clause))) return null;
  const all = serversIn(scene).filter(({ thing }) => thing.name.endsWith(noun));
  return all[0] && all.every(({ thing }) => thing.name === all[0]?.thing.name) ? fromAway(all[0]) : null;
}

/** 我们给老人装了呼叫器: the station or organization that speaks, where the text names no other. */
export function ourselves(scene: Scene, clause: Range): Parties | null {
  if (!/^[^，。；]{0,6}(?:我们|咱们)(?!的|[区县市镇街村社])/u.test(textOf(scene, clause).replace(/^“/u, '')))
    return null;
  const all = serversIn(scene).filter(({ thing }) => SPEAKER.test(thing.name) && !isProject(thing.type));
  return all.length === 1 && all[0] ? fromAway(all[0]) : null;
}

const SPEAKER = /社工站|社会工作服务站|社会工作|社工|服务中心|基金会|协会|服务队/u;
const isProject = (type: string): boolean => type === 'Project' || type === 'Fund';

/** All named ones of the article, each name once; found once. */
const serversIn = onceAnArticle(({ context: { sentences } }): readonly Named[] => {
  const byName = new Map<string, Named>();
  for (const { things } of sentences)
    for (const one of things)
      if (isServer(one) && isNamed(one) && !byName.has(one.thing.name)) byName.set(one.thing.name, one);
  return [...byName.values()];
});

/** 甲中心等21家机构. */
export const isSeveral = (scene: Scene, { to }: Unit): boolean =>
  SEVERAL.test(textOf(scene, { from: to, to: Math.min(scene.sentence.to, to + 12) }));

/** A name in quotes that nobody has read may be what the next clause is about. */
export const hasUnread = (scene: Scene, clause: Range): boolean =>
  matches(textOf(scene, clause), QUOTED).some(({ 0: words, index }) => {
    const from = clause.from + index;
    return !scene.things.some((thing) => thing.from < from + words.length && from < thing.to);
  });

/** “甲课堂”由…实施，项目资金24万元，为…: a bare 项目 means the name that nobody has read. */
export const isBareOfOther = (scene: Scene, { from, thing }: Named): boolean =>
  thing.printed === '项目' && hasUnread(scene, { from: scene.sentence.from, to: Math.max(from, scene.sentence.from) });

/** 这处为老服务站: the only one of its kind that the sentence before names. */
export function meant(scene: Scene, [first]: readonly Unit[]): Parties | null {
  if (!first || isNamed(first.named)) return null;
  const lead = textOf(scene, { from: scene.sentence.from, to: first.from });
  return MEANT.test(lead)
    ? topicBefore(scene, (named) => named.thing.type === first.named.thing.type && isNamed(named))
    : null;
}

/** The only project or facility of the sentence before it in its paragraph, for one that begins without a subject. */
export function topicBefore({ context, passage }: Scene, accepts: Accepts): Parties | null {
  for (const before of context.before) {
    if (before.passage !== passage) return null;
    const topics = before.things.filter(accepts);
    const [topic] = topics;
    if (topic) return topics.length === 1 ? fromAway(topic) : null;
    // Whoever else acts in between, the text has gone on to.
    if (before.things.some(({ thing }) => /Organization$|^GovernmentBody$|^Facility$/u.test(thing.type))) return null;
  }
  return null;
}
