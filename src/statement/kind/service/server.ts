/** Who serves: the project, facility or fund that the words are about, else the organization that acts. */
import type { Range } from '../../../text/passages.ts';
import type { Named, Scene } from '../../scene.ts';
import { isEquipment } from '../operation/runs-noun.ts';
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
import { type Role, roleOf } from './role.ts';
import { GOES_ON, MEANT, NO_TOPIC, PRONOUN, QUOTED, SEVERAL } from './words.ts';

const isTopicType: Accepts = ofType('Project', 'Facility', 'Fund');
const isThing: Accepts = ofType('Project', 'Facility', 'Fund', 'Policy');
const isNamedThing: Accepts = (named) => isProjectOrFacility(named) && isNamed(named);
/** 社会力量 is nobody. What a measure grants is told of the money. */
const isServer: Accepts = (named) =>
  isTopicType(named) ||
  named.thing.type === 'SocialOrganization' ||
  (isNamed(named) && named.thing.type === 'OtherOrganization');
const ACCEPTS: Readonly<Record<By, Accepts>> = {
  anyone: isServer,
  thing: isThing,
  named: isNamedThing,
  project: ofType('Project'),
};

/** What the clauses have given by now, nearest first, in case none gives better. */
interface Rest {
  /** Stands behind 由 or 委托: it acts, but for another. */
  agent?: Unit;
  /** A class that someone else has set up: 全区建成社区食堂52个. */
  made?: Unit;
}

/** The server that the shape names; else the topic of its clause or of one before it; else of the sentence before. */
export function serverOf(scene: Scene, { server, range, by = 'anyone', inClause: isNear }: Served): Parties | null {
  if (server) return partiesOf(scene, [server]);
  const accepts = ACCEPTS[by];
  const rest: Rest = {};
  for (const clause of clausesUpTo(scene, range.from)) {
    const own = { from: clause.from, to: Math.min(clause.to, range.from) };
    const found = inClause(scene, own, rest, accepts);
    if (found === 'none') return made(scene, rest.made ?? rest.agent);
    if (found) return meant(scene, found) ?? partiesOf(scene, found);
    if (isNear || hasUnread(scene, own) || hasPronoun(scene, own)) return null;
  }
  return made(scene, rest.made) ?? fromBefore(scene, accepts) ?? made(scene, rest.agent);
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
function inClause(scene: Scene, clause: Range, rest: Rest, accepts: Accepts): readonly Unit[] | 'none' | null {
  const own = unitsOf(scene).filter(({ from, named }) => from >= clause.from && named.to <= clause.to);
  const roles = own.map((unit): [Unit, Role] => [unit, roleOf(scene, clause, unit)]);
  const thing = roles.findLast(
    ([unit, role]) =>
      accepts(unit.named) && isTopicType(unit.named) && isNamed(unit.named) && isTopic(scene, unit, role),
  );
  if (thing) return isSeveral(scene, thing[0]) ? 'none' : [thing[0]];
  const subject = roles.find(
    ([unit, role], index) => role === 'subject' && !isAttribute(scene, unit, own[index + 1]),
  )?.[0];
  const agent = roles.findLast(([{ named }, role]) => role === 'agent' && accepts(named) && isNamed(named));
  if ([agent?.[0], subject].some((one) => one && isSeveral(scene, one))) return 'none';
  if (agent) rest.agent ??= agent[0];
  const set = roles.findLast(
    ([unit, role]) =>
      role === 'object' && accepts(unit.named) && isMade(unit.named) && !isEquipment(scene, clause, unit),
  );
  if (set && (isNamed(set[0].named) || isHead(scene, set[0]))) rest.made ??= set[0];
  if (!subject) return null;
  if (!accepts(subject.named)) return isOther(subject.named) ? 'none' : null;
  return listFrom(scene, unitsOf(scene).indexOf(subject), accepts).filter(({ named }) => named.to <= clause.to);
}

/** 由甲中心承接 leaves the topic where it was, and so does 举办甲课堂12场. */
const isTopic = (scene: Scene, { to, named }: Unit, role: Role): boolean =>
  role === 'subject' ||
  (role === 'agent' && named.thing.type === 'Project') ||
  (role === 'object' && !NO_TOPIC.test(textOf(scene, { from: to, to: Math.min(scene.sentence.to, to + 12) })));

/** 组建甲敲门队. */
const isMade: Accepts = (named) =>
  isProjectOrFacility(named) || (named.thing.type === 'SocialOrganization' && isNamed(named));

/** 甲街道的乙协会. */
const isAttribute = (scene: Scene, unit: Unit, next: Unit | undefined): boolean =>
  isPlace(unit.named) &&
  next !== undefined &&
  /^(?:内|里|辖区)?的?$/u.test(textOf(scene, { from: unit.to, to: next.from }));

/** 甲中心等21家机构. */
const isSeveral = (scene: Scene, { to }: Unit): boolean =>
  SEVERAL.test(textOf(scene, { from: to, to: Math.min(scene.sentence.to, to + 12) }));

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

/** A name in quotes that nobody has read may be what the next clause is about. */
const hasUnread = (scene: Scene, clause: Range): boolean =>
  [...textOf(scene, clause).matchAll(QUOTED)].some(({ 0: words, index }) => {
    const from = clause.from + index;
    return !scene.things.some((thing) => thing.from < from + words.length && from < thing.to);
  });

/** 这处为老服务站: the only one of its kind that the sentence before names. */
function meant(scene: Scene, [first]: readonly Unit[]): Parties | null {
  if (!first || isNamed(first.named)) return null;
  const lead = textOf(scene, { from: scene.sentence.from, to: first.from });
  return MEANT.test(lead)
    ? topicBefore(scene, (named) => named.thing.type === first.named.thing.type && isNamed(named))
    : null;
}

/** A sentence that begins without a subject goes on about the project or facility of the sentence before it in its paragraph. */
const fromBefore = (scene: Scene, accepts: Accepts): Parties | null =>
  GOES_ON.test(scene.text)
    ? topicBefore(scene, (named) => accepts(named) && isProjectOrFacility(named) && isNamed(named))
    : null;

function topicBefore({ context, passage }: Scene, accepts: Accepts): Parties | null {
  const [before] = context.before;
  if (!before || before.passage !== passage) return null;
  const topics = before.things.filter(accepts);
  const [topic] = topics;
  if (!topic || topics.length > 1) return null;
  return { named: [topic], range: null, spots: [topic], doubt: { certainty: 0.9, doubt: 'AMBIGUOUS' } };
}
