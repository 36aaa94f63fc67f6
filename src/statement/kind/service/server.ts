/** Who serves: the project, facility or fund that the words are about, else the organization that acts. */
import type { Range } from '../../../text/passages.ts';
import type { Named, Scene } from '../../scene.ts';
import { isEquipment } from '../operation/topic-before.ts';
import {
  type Accepts,
  isNamed,
  isOrganization,
  isPlace,
  isProjectOrFacility,
  ofType,
  type Parties,
  partiesOf,
} from '../shared/parties.ts';
import { clausesOf, isHead, listFrom, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import type { By, Served } from './around.ts';
import {
  called,
  classAgain,
  hasUnread,
  isBareOfOther,
  isNamedThing,
  isServer,
  isSeveral,
  isThing,
  isTopicType,
  meant,
  nearestThing,
  ourOwn,
  ourselves,
  shortNamed,
  topicBefore,
  unreadHouse,
} from './meant.ts';
import { type Role, roleOf } from './role.ts';
import { titleAbove, titleFor } from './title.ts';
import { BUYS, CARRIES_OUT, GOES_ON, NO_TOPIC, OWNS, PAYS, PRONOUN, SERVED_LINE, THIS_HOUSE } from './words.ts';

const ACCEPTS: Readonly<Record<By, Accepts>> = {
  anyone: isServer,
  thing: isThing,
  named: isNamedThing,
  benefit: isNamedThing,
  project: ofType('Project'),
};

/** What the clauses have given by now, nearest first, in case none gives better. */
interface Rest {
  /** Stands behind 由 or 委托: it acts, but for another. */
  agent?: Unit;
  /** A class that someone else has set up: 全区建成社区食堂52个. */
  made?: Unit;
  /** 甲市总工会购买服务，服务职工8万人次: the body itself, where no project, house or organization does it. */
  body?: Unit;
}

/** The server that the shape names; else the topic of its clause or of one before it; else of the sentence before. */
export function serverOf(scene: Scene, served: Served): Parties | null {
  if (served.server) return called(scene, served.server.named) ?? partiesOf(scene, [served.server]);
  if (served.by === 'benefit') return nearestThing(scene, served.range.from);
  const found = actorOf(scene, served);
  const [first] = found?.named ?? [];
  if (first && isNamedThing(first)) return isBareOfOther(scene, first) ? null : (ofBare(scene, first) ?? found);
  if (SERVED_LINE.test(scene.text)) return titleAbove(scene)?.parties ?? null;
  const title = served.inClause ? null : titleFor(scene, served.range.from);
  return title ? title.parties : (called(scene, first) ?? found);
}

/** “甲”项目继续实施，项目由乙中心承办: 项目 is the one that its sentence has named last. */
function ofBare(scene: Scene, { from, thing }: Named): Parties | null {
  if (thing.printed !== '项目') return null;
  const unit = unitsOf(scene).findLast(
    ({ to, named }) => to <= from && named.thing.type === 'Project' && isNamedThing(named),
  );
  return unit ? partiesOf(scene, [unit]) : null;
}

function actorOf(scene: Scene, { range, by = 'anyone', inClause: isNear }: Served): Parties | null {
  const accepts = ACCEPTS[by];
  const rest: Rest = {};
  let isBehind = false;
  for (const clause of clausesUpTo(scene, range.from)) {
    const own = { from: clause.from, to: Math.min(clause.to, range.from) };
    // ；新建食堂6个；为老人改造住房: what another part has made serves not here; its subject may go on.
    isBehind ||= clause.to < range.from && textOf(scene, { from: clause.to, to: clause.to + 1 }) === '；';
    const opened = unreadHouse(scene, own) ?? shortNamed(scene, own);
    if (opened) return opened.parties;
    const found = inClause(
      scene,
      own,
      rest,
      isBehind ? (named) => accepts(named) && isNamed(named) : accepts,
      isBehind,
    );
    if (found === 'none')
      return hasUnread(scene, own)
        ? null
        : made(scene, rest.made ?? rest.agent ?? meansBefore(scene, clause) ?? rest.body);
    if (found) return meant(scene, found) ?? partiesOf(scene, found);
    const self = ourOwn(scene, own) ?? ourselves(scene, own);
    if (self) return self;
    if (isNear || hasUnread(scene, own) || hasPronoun(scene, own)) return null;
  }
  const own = made(scene, rest.made) ?? classAgain(scene);
  if (own || !(GOES_ON.test(scene.text) || THIS_HOUSE.test(scene.text)))
    return own ?? made(scene, rest.agent ?? rest.body);
  const before = topicBefore(scene, (named) => accepts(named) && isNamedThing(named));
  const above = before ? null : titleAbove(scene);
  return above ? above.parties : (before ?? made(scene, rest.agent ?? rest.body));
}

/** The nearest first; whom a sentence is about stands no further away than this. */
const FARTHEST = 12;

function clausesUpTo(scene: Scene, at: number): readonly Range[] {
  const all = clausesOf(scene);
  const last = all.findLastIndex(({ from }) => from <= at);
  return all.slice(Math.max(0, last + 1 - FARTHEST), last + 1).toReversed();
}

const made = (scene: Scene, unit: Unit | undefined): Parties | null => (unit ? partiesOf(scene, [unit]) : null);

/** The server in a clause; none where someone acts in it who serves not. */
function inClause(
  scene: Scene,
  clause: Range,
  rest: Rest,
  accepts: Accepts,
  isBehind: boolean,
): readonly Unit[] | 'none' | null {
  const own = unitsOf(scene).filter(({ from, named }) => from >= clause.from && named.to <= clause.to);
  const roles = own.map((unit): [Unit, Role] => [unit, roleOf(scene, clause, unit)]);
  const thing = roles.findLast(
    ([unit, role]) =>
      accepts(unit.named) &&
      isTopicType(unit.named) &&
      isNamed(unit.named) &&
      (isBehind ? role === 'subject' : isTopic(scene, unit, role)),
  );
  const team = teamOf(scene, clause, roles, accepts);
  if (team) return [team];
  if (thing) return isSeveral(scene, thing[0]) ? 'none' : [thing[0]];
  const subject = roles.find(
    ([unit, role], index) => role === 'subject' && !isAttribute(scene, unit, own[index + 1]),
  )?.[0];
  const agent = roles.findLast(([{ named }, role]) => role === 'agent' && accepts(named) && isNamed(named));
  if (subject && isSeveral(scene, subject)) return 'none';
  // 由甲中心等6家机构承接: nobody in particular, and what the text is about stays.
  if (agent && !isBehind && !isSeveral(scene, agent[0])) rest.agent ??= agent[0];
  const set = roles.findLast(
    ([unit, role]) =>
      role === 'object' && accepts(unit.named) && isMade(unit.named) && !isEquipment(scene, clause, unit),
  );
  if (set && !isBehind && (isNamed(set[0].named) || isHead(scene, set[0]))) rest.made ??= set[0];
  if (!subject) return null;
  if (isOrganization(subject.named) && CARRIES_OUT.test(textOf(scene, { from: subject.to, to: clause.to }))) {
    if (accepts(subject.named)) rest.agent ??= subject;
    return null;
  }
  if (buys(scene, subject)) rest.body ??= subject;
  // 甲项目由乙中心实施，区财政每年安排18万元，为老人…: whoever pays in between changes not what the text is about.
  if (!accepts(subject.named))
    return isOther(subject.named) && !PAYS.test(textOf(scene, { from: subject.to, to: clause.to })) ? 'none' : null;
  return listFrom(scene, unitsOf(scene).indexOf(subject), accepts).filter(({ named }) => named.to <= clause.to);
}

/** 甲社工站带动村民组成“乙队”，26名队员轮流上门，替老人…: the team of which the text goes on. */
function teamOf(scene: Scene, clause: Range, roles: readonly [Unit, Role][], accepts: Accepts): Unit | null {
  const [last] = roles.at(-1) ?? [];
  if (!last || !accepts(last.named) || last.named.thing.type !== 'SocialOrganization' || !isNamed(last.named))
    return null;
  const lead = textOf(scene, { from: clause.from, to: last.from });
  const isLast = /^”?$/u.test(textOf(scene, { from: last.to, to: clause.to }));
  return isLast && /(?:组成|组建|成立|组织起|拉起|发展出|培育出?|孵化出?)了?(?:一支)?[^，。；、]{0,6}$/u.test(lead)
    ? last
    : null;
}

/** 由甲中心承接 leaves the topic where it was, and so does 举办甲课堂12场. */
const isTopic = (scene: Scene, { to, named }: Unit, role: Role): boolean =>
  role === 'subject' ||
  (role === 'agent' && named.thing.type === 'Project') ||
  (role === 'object' && !NO_TOPIC.test(textOf(scene, { from: to, to: Math.min(scene.sentence.to, to + 12) })));

/** 组建甲敲门队. */
const isMade: Accepts = (named) =>
  isProjectOrFacility(named) || (named.thing.type === 'SocialOrganization' && isNamed(named));

function buys(scene: Scene, { to, named }: Unit): boolean {
  if (named.thing.type !== 'GovernmentBody' || !isNamed(named)) return false;
  const words = textOf(scene, { from: to, to: scene.sentence.to });
  return BUYS.test(words) && !/承接|中标|承办/u.test(words);
}

/** 依托“红色驿站”，甲区为环卫工人…: by what the actor of the next clause serves. */
function meansBefore(scene: Scene, clause: Range): Unit | undefined {
  const before = clausesOf(scene).findLast(({ to }) => to < clause.from);
  return before
    ? unitsOf(scene).find(
        (unit) =>
          unit.from >= before.from &&
          unit.named.to <= before.to &&
          isNamedThing(unit.named) &&
          /(?:依托|借助|利用|通过)$/u.test(textOf(scene, { from: before.from, to: unit.from })),
      )
    : undefined;
}

/** 甲街道的乙协会; 甲大学的学生志愿者. */
const isAttribute = (scene: Scene, unit: Unit, next: Unit | undefined): boolean =>
  isPlace(unit.named)
    ? next !== undefined && /^(?:内|里|辖区)?的?$/u.test(textOf(scene, { from: unit.to, to: next.from }))
    : OWNS.test(textOf(scene, { from: unit.to, to: Math.min(scene.sentence.to, unit.to + 8) }));

/** Another actor than the topic of the clause before: a place, a body, 社会组织 as such, a publication. */
const isOther = (named: Named): boolean =>
  isOrganization(named) ||
  isPlace(named) ||
  ofType('Publication', 'Event')(named) ||
  (named.thing.type === 'Population' && /组织|机构|企业/u.test(named.thing.name));

const hasPronoun = (scene: Scene, clause: Range): boolean => {
  const words = PRONOUN.exec(textOf(scene, clause))?.[0];
  return (
    words !== undefined && !unitsOf(scene).some(({ from }) => from < clause.from + words.length && from >= clause.from)
  );
};
