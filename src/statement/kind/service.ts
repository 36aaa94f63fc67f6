/** SERVES: whom an organization, project, facility or measure is for. */
import { readSchemes } from '../../vocabulary/concept.ts';
import type { Found } from '../found.ts';
import type { Named, Scene } from '../scene.ts';
import type { Served } from './service/around.ts';
import { servedIn } from './service/frame.ts';
import { named } from './service/name.ts';
import { serverOf } from './service/server.ts';
import { CAPTION, SERVED_LINE } from './service/words.ts';
import { conditionIn } from './shared/conditions.ts';
import { asThing, evidenceOf, isNamed, isPlace, type Parties } from './shared/parties.ts';
import { isDenied, isQuestion, saidAt } from './shared/said.ts';
import { clauseAt, once, textOf, type Unit, unitsOf } from './shared/sentence-parts.ts';

const schemes = readSchemes();

export function service(scene: Scene): Found[] {
  return isQuestion(scene) || CAPTION.test(scene.text) ? [] : [...told(scene), ...named(scene)];
}

interface Told {
  readonly served: Served;
  readonly server: Parties;
}

/** 甲中心为老人提供服务. */
function told(scene: Scene): Found[] {
  // A heading repeats what the text below says.
  if (scene.passage.kind === 'heading' && !SERVED_LINE.test(scene.text)) return [];
  const own = tellings(scene);
  const before = scene.context.before.filter(({ passage }) => passage === scene.passage).flatMap(tellings);
  return own
    .filter((one, index) => ![...before, ...own.slice(0, index)].some((other) => isWider(one, other)))
    .map(({ served, server }) => line(scene, server, served));
}

const tellings = once((scene: Scene): readonly Told[] =>
  servedIn(scene).flatMap((served) => {
    const server = isDenied(scene, served.range) ? null : serverOf(scene, served);
    return server ? [{ served, server }] : [];
  }),
);

/** 为独居老人提供助餐，惠及老年人两千名: the same people, called by the wider word where they are counted. */
const isWider = (one: Told, before: Told): boolean =>
  one.server.named[0]?.thing.name === before.server.named[0]?.thing.name &&
  one.served.list.every(({ named }) =>
    named.thing.printed === undefined && named.thing.name === '家庭'
      ? true
      : before.served.list.some((narrow) => isBroader(named.thing.name, narrow.named.thing.name)),
  );

function isBroader(wide: string, narrow: string): boolean {
  const { population } = schemes;
  const [one, other] = [population.find(wide), population.find(narrow)];
  return one !== undefined && other !== undefined && one !== other && population.withBroader(other).includes(one);
}

function line(scene: Scene, server: Parties, { list, range }: Served): Found {
  const first = list[0] as Unit;
  const clause = clauseAt(scene, first.from);
  const condition = conditionIn(
    textOf(scene, { from: Math.min(range.from, Math.max(clause.from, first.from)), to: first.from }),
  );
  const where = placeIn(scene, server, range.from, first);
  return {
    ...{ rule: 'service/serves', kind: 'service', predicate: 'SERVES', ...saidAt(scene, range.from), ...server.doubt },
    ...(condition ? { condition: condition.text } : {}),
    ...(where ? { where: where.thing } : {}),
    subject: asThing(server.named[0] as Named),
    objects: onceEach(list).map(({ named }) => asThing(named)),
    evidence: evidenceOf(scene, [server], [{ from: range.from, to: Math.max(range.to, (list.at(-1) as Unit).to) }]),
  };
}

/** 快递员、外卖骑手 are one group of the scheme. */
const onceEach = (list: readonly Unit[]): Unit[] =>
  list.filter((one, index) => list.findIndex(({ named }) => named.thing.name === one.named.thing.name) === index);

/** The place of the service: of 在甲社区…, or right before the group. */
function placeIn(scene: Scene, server: Parties, at: number, group: Unit): Named | null {
  const from = server.range?.to ?? clauseAt(scene, at).from;
  const place = unitsOf(scene).findLast(
    (unit) => unit.from >= from && unit.to <= group.from && isPlace(unit.named) && isNamed(unit.named),
  );
  if (!place) return null;
  const isIn = /在$/u.test(textOf(scene, { from: scene.sentence.from, to: place.from }));
  return isIn || place.from >= at ? place.named : null;
}
