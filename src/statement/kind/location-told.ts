/** LOCATED_IN and OPERATES_IN where the words of a sentence say it: 位于, 在甲街道实施, 推广至, 甲社区的. */
import type { Range } from '../../text/passages.ts';
import type { Found } from '../found.ts';
import type { Named, Scene } from '../scene.ts';
import { asThing, evidenceOf, isNamed, isPlace, ofType, type Parties, subjectBefore } from './parties.ts';
import { isDenied, saidAt } from './said.ts';
import { clauseAt, listBehind, listFrom, textOf, type Unit, unitsOf, wordsIn } from './sentence-parts.ts';

export const toldLocation = (scene: Scene): Found[] => [
  ...stands(scene),
  ...carriedOutIn(scene),
  ...broughtTo(scene),
  ...ofPlace(scene),
];

export const isSettled = ofType('Facility', 'SocialOrganization', 'OtherOrganization');
const isCarriedOut = ofType('Project', 'SocialOrganization', 'OtherOrganization', 'Fund');

/** 位于, 坐落于, 地处; also before the thing: 位于甲社区的乙食堂. */
function stands(scene: Scene): Found[] {
  return wordsIn(scene, /位于|坐落[于在]|地处|落户(?:于|在|到)?|设在|选址(?:于|在)?|开在|建在/gu).flatMap((verb) => {
    if (isDenied(scene, verb)) return [];
    const [where] = listBehind(scene, verb.to, isPlace, { gap: 3 });
    if (!where) return [];
    const ahead = /^的/u.test(textOf(scene, { from: where.to, to: scene.sentence.to }))
      ? listBehind(scene, where.to, isSettled, { gap: 8 }).slice(0, 1)
      : [];
    const [subject] = ahead.length > 0 ? ahead : subjectUnits(scene, verb, isSettled);
    if (!subject || subject.named.thing.type === 'GovernmentBody') return [];
    return [
      located(scene, 'LOCATED_IN', 'location/stands', subject.named, where.named, [subject, verb, where], verb.from),
    ];
  });
}

const CARRIED_OUT =
  /^[^，；。]{0,6}?(?:先行|率先|全面|正式|共同|联合|陆续|首批|分别|常态化|成功|继续|还|也|已|都|均)*(?:实施|开展|试点|落地|推行|推开|推广|运行|运营|启动|办起?|开办|举办|营造|打造|服务|设点|提供服务|推进|铺开|试运行)/u;
const BUILT =
  /^[^，；。]{0,6}?(?:还|也|已|都|均|共|先后|陆续|新|率先|全面|计划|拟|将)*(?:设立|建成|建起|建立|新建|建设|成立|开设|开办|设有|建有|兴建|创办|设置|打造)了?/u;

/** 在甲街道、乙街道实施丙项目, and what is built there. */
function carriedOutIn(scene: Scene): Found[] {
  return unitsOf(scene).flatMap((unit, index) => {
    if (!isPlace(unit.named) || !/(?:在|于)$/u.test(textOf(scene, { from: scene.sentence.from, to: unit.from })))
      return [];
    const list = listFrom(scene, index, isPlace);
    const end = (list.at(-1) as Unit).to;
    const clause = clauseAt(scene, unit.from);
    const behind = textOf(scene, { from: end, to: clause.to }).replace(/^(?:等[^，]{0,8}|内|里|辖区内?|境内)/u, '');
    const skipped = clause.to - end - behind.length;
    const built = startOf(BUILT, behind);
    if (built !== null) return builtIn(scene, list, end + skipped + built);
    const verb = startOf(CARRIED_OUT, behind);
    return verb === null ? [] : doneIn(scene, list, { from: end + skipped, to: end + skipped + verb });
  });
}

const startOf = (pattern: RegExp, words: string): number | null => {
  const match = pattern.exec(words);
  return match && !/没|未|不/u.test(match[0]) ? match[0].length : null;
};

function builtIn(scene: Scene, places: readonly Unit[], at: number): Found[] {
  const built = listBehind(scene, at, isSettled, { gap: 12 });
  // 在甲街道、乙街道各建设1个中心: a class of them stands in each; a named one cannot stand in two.
  const fitting = places.length > 1 ? built.filter(({ named }) => !isNamed(named)) : built;
  return fitting.flatMap(({ named, ...range }) =>
    places.map((where) => located(scene, 'LOCATED_IN', 'location/built', named, where.named, [where, range], at)),
  );
}

function doneIn(scene: Scene, places: readonly Unit[], verb: Range): Found[] {
  const projects = listBehind(scene, verb.to, isCarriedOut, { gap: 14 }).filter(
    ({ named }) => named.thing.type === 'Project',
  );
  const agent = subjectUnits(scene, { ...verb, from: (places[0] as Unit).from }, isCarriedOut);
  const topic =
    projects.length > 0
      ? projects
      : nearestUnits(scene, { ...verb, from: (places[0] as Unit).from }, ofType('Project'));
  const subjects = [
    ...topic,
    ...agent.filter(({ named }) => isNamed(named) && !topic.some((one) => one.named === named)),
  ];
  return subjects.flatMap((subject) =>
    places.map((where) =>
      located(scene, 'OPERATES_IN', 'location/in', subject.named, where.named, [subject, where, verb], verb.to),
    ),
  );
}

/** 推广至, 覆盖, 开到, 走进 with the places that it comes to. */
function broughtTo(scene: Scene): Found[] {
  const verbs = wordsIn(
    scene,
    /推广[到至]|覆盖(?:了|到|至)?|开[到进]了?|走进|延伸[到至]|拓展[到至]|落地(?:于|在)?|辐射/gu,
  );
  return verbs.flatMap((verb) => {
    if (isDenied(scene, verb)) return [];
    const places = listBehind(scene, verb.to, isPlace, { gap: 2 });
    const [subject] = nearestUnits(scene, verb, ofType('Project'));
    if (!subject) return places.flatMap((where) => spreadBefore(scene, verb, where));
    return places.map((where) =>
      located(scene, 'OPERATES_IN', 'location/to', subject.named, where.named, [subject, verb, where], verb.from),
    );
  });
}

/** 食堂开到了甲区: the one project of the sentence before, where nothing else could come there. */
function spreadBefore(scene: Scene, verb: Range, where: Unit): Found[] {
  const [before] = scene.context.before;
  const topics = (before?.things ?? []).filter((named) => isNamed(named) && ofType('Project', 'Facility')(named));
  const [topic] = topics;
  if (!topic || topics.length > 1 || before?.passage !== scene.passage) return [];
  if (!/开[到进]/u.test(textOf(scene, verb)) || subjectBefore(scene, verb.from, isPlace)) return [];
  const found = located(scene, 'OPERATES_IN', 'location/spread', topic, where.named, [verb, where], verb.from);
  return [{ ...found, certainty: 0.9, doubt: 'AMBIGUOUS', evidence: [topic, ...found.evidence] }];
}

/** 甲社区的“乙”项目, 甲社区“乙”食堂. */
function ofPlace(scene: Scene): Found[] {
  return unitsOf(scene).flatMap((unit, index, all) => {
    const before = all[index - 1];
    if (!before || !/^(?:Street|Community)$/u.test(before.named.thing.type) || !isNamed(unit.named)) return [];
    const isProject = unit.named.thing.type === 'Project';
    if (!isProject && unit.named.thing.type !== 'Facility') return [];
    if (!/^的?$/u.test(textOf(scene, { from: before.to, to: unit.from }))) return [];
    const predicate = isProject ? 'OPERATES_IN' : 'LOCATED_IN';
    return [located(scene, predicate, 'location/of', unit.named, before.named, [before, unit], unit.from)];
  });
}

/** A line of where something stands or works. */
export function located(
  scene: Scene,
  predicate: 'LOCATED_IN' | 'OPERATES_IN',
  rule: string,
  subject: Named,
  where: Named,
  ranges: readonly Range[],
  at: number,
): Found {
  return {
    ...{ rule, kind: 'location', predicate, ...saidAt(scene, at) },
    subject: asThing(subject),
    objects: [asThing(where)],
    evidence: evidenceOf(scene, [], ranges),
  };
}

/** Of a verb: the units of its subject, also where it stands in an earlier clause. */
function subjectUnits(scene: Scene, verb: Range, accepts: (named: Named) => boolean): Unit[] {
  const parties: Parties | null = subjectBefore(scene, verb.from, accepts);
  return parties ? unitsOf(scene).filter(({ named }) => parties.named.includes(named)) : [];
}

const nearestUnits = (scene: Scene, verb: Range, accepts: (named: Named) => boolean): Unit[] =>
  unitsOf(scene)
    .filter(({ to, named }) => to <= verb.from && accepts(named))
    .slice(-1);
