/** Who serves: the project or facility that the words are about, else the organization that acts. */
import type { Range } from '../../text/passages.ts';
import type { Named, Scene } from '../scene.ts';
import {
  isNamed,
  isOrganization,
  isPlace,
  isProjectOrFacility,
  ofType,
  type Parties,
  partiesOf,
  subjectBefore,
} from './parties.ts';
import { clauseAt, clausesOf, textOf, type Unit, unitsOf } from './sentence-parts.ts';

const servers = (named: Named): boolean => isServer(named);
const isServer = (named: Named): boolean =>
  isProjectOrFacility(named) || ofType('SocialOrganization', 'OtherOrganization', 'Policy', 'Fund')(named);

/** The project or facility that the words before are about; else the organization that acts; else what the sentence before was about. */
export function serverOf(scene: Scene, verb: Range): Parties | null {
  if (/^以/u.test(textOf(scene, verb)) && textOf(scene, { from: verb.to, to: verb.to + 1 }) === '的')
    return serverBehind(scene, verb);
  const marked = markedServer(scene, verb);
  if (marked) return marked;
  const topic = subjectBefore(scene, verb.from, isProjectOrFacility);
  if (topic) return topic;
  const about = nearest(scene, verb, isProjectOrFacility);
  if (about) return partiesOf(scene, [about]);
  const subject = subjectBefore(scene, verb.from, servers);
  if (subject) return subject;
  const policy = nearest(scene, verb, ofType('Policy', 'Fund'));
  if (policy && verb.from - policy.to <= 8) return partiesOf(scene, [policy]);
  return fromBefore(scene, verb) ?? anyOrganization(scene, verb);
}

/** 引进甲协会，开展活动，累计服务居民: the only organization of the sentence. */
function anyOrganization(scene: Scene, verb: Range): Parties | null {
  const all = unitsOf(scene).filter(({ to, named }) => to <= verb.from && isOrganization(named));
  const [only] = all;
  if (!only || all.length > 1 || only.named.thing.type === 'GovernmentBody' || !isNamed(only.named)) return null;
  return { ...partiesOf(scene, [only]), doubt: { certainty: 0.9, doubt: 'AMBIGUOUS' } };
}

/** 以未成年人为主体的“甲”: what follows 的 is for them. */
function serverBehind(scene: Scene, verb: Range): Parties | null {
  const next = unitsOf(scene).find(({ from, named }) => from >= verb.to && isProjectOrFacility(named));
  return next && textOf(scene, { from: verb.to, to: next.from }) === '的' ? partiesOf(scene, [next]) : null;
}

/** 由甲中心为老人提供: whoever does it in the same clause goes before the topic of an earlier one. */
function markedServer(scene: Scene, verb: Range): Parties | null {
  const clause = clauseAt(scene, verb.from);
  const own = unitsOf(scene).filter(({ from, to, named }) => from >= clause.from && to <= verb.from && isServer(named));
  const last = own.at(-1);
  return last && !/^(?:的|等)/u.test(textOf(scene, { from: last.to, to: verb.from })) ? partiesOf(scene, [last]) : null;
}

function nearest(scene: Scene, verb: Range, accepts: (named: Named) => boolean): Unit | null {
  const parted = clausesOf(scene).findLast(
    ({ from }) => from <= verb.from && textOf(scene, { from: from - 1, to: from }) === '；',
  );
  const from = parted?.from ?? scene.sentence.from;
  return unitsOf(scene).findLast((unit) => unit.from >= from && unit.to <= verb.from && accepts(unit.named)) ?? null;
}

/** A sentence without any subject goes on about the project or facility of the sentence before it in its paragraph. */
function fromBefore(scene: Scene, verb: Range): Parties | null {
  const [before] = scene.context.before;
  if (!before || before.passage !== scene.passage) return null;
  if (unitsOf(scene).some(({ to, named }) => to <= verb.from && (isOrganization(named) || isPlace(named)))) return null;
  const topics = before.things.filter((named) => isProjectOrFacility(named) && isNamed(named));
  const [topic] = topics;
  if (!topic || topics.length > 1) return null;
  return { named: [topic], range: null, spots: [topic], doubt: { certainty: 0.9, doubt: 'AMBIGUOUS' } };
}
