/** LOCATED_IN and OPERATES_IN where the words of a sentence say it: 位于, 在甲街道实施, 推广至, 甲社区的. */
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import { type Scene, wordsOf } from '../../scene.ts';
import { isNamed, isPlace, ofType } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { clauseAt, listBehind, listFrom, textOf, type Unit, unitsOf, wordsIn } from '../shared/sentence-parts.ts';
import { broughtTo } from './brought.ts';
import { located, nearestUnits, subjectUnits } from './line.ts';

export const toldLocation = (scene: Scene): Found[] => [
  ...stands(scene),
  ...behindPlace(scene),
  ...carriedOutIn(scene),
  ...broughtTo(scene),
  ...ofPlace(scene),
];

export const isSettled = ofType('Facility', 'SocialOrganization', 'OtherOrganization');
const isCarriedOut = ofType('Project', 'SocialOrganization', 'OtherOrganization', 'Fund');

/** 位于, 坐落于, 地处; also before the thing: 位于甲社区的乙食堂. */
function stands(scene: Scene): Found[] {
  return wordsIn(
    scene,
    /位于|坐落[于在]|地处|落户(?:于|在|到)?|设在|选址(?:于|在)?|开在|建在|(?:住所|办公地址|办公地点|注册地|注册地址|地址|场地)(?:地)?(?:位于|在|为|：)/gu,
  ).flatMap((verb) => {
    if (isDenied(scene, verb)) return [];
    const [where] = listBehind(scene, verb.to, isPlace, { gap: 3 });
    if (!where) return [];
    const ahead = /^的/u.test(textOf(scene, { from: where.to, to: scene.sentence.to }))
      ? listBehind(scene, where.to, isSettled, { gap: 8 }).slice(0, 1)
      : [];
    const subjects = ahead.length > 0 ? ahead : subjectUnits(scene, verb, isSettled);
    return subjects.map((subject) =>
      located(scene, 'LOCATED_IN', 'location/stands', subject.named, where.named, [subject, verb, where], verb.from),
    );
  });
}

/** 在甲街道，…“乙”孵化园; 走进甲社区，“乙小院”里…: the only house that the sentence names, and the only place before it. */
function behindPlace(scene: Scene): Found[] {
  const [first, ...rest] = unitsOf(scene).filter(({ named }) => isNamed(named));
  if (!first || !/^(?:Street|Community)$/u.test(first.named.thing.type)) return [];
  const before = textOf(scene, { from: scene.sentence.from, to: first.chain[0]?.from ?? first.from });
  if (
    !/(?:^|，)(?:在|走进|来到|步入|走入)$/u.test(before) ||
    !/^，/u.test(textOf(scene, { from: first.to, to: first.to + 1 }))
  )
    return [];
  const start = first.to + 1;
  const teams = listFrom(
    scene,
    unitsOf(scene).findIndex(({ from }) => from >= start),
    ofType('SocialOrganization', 'Facility'),
  );
  if (
    teams[0]?.from === start &&
    teams.every(({ named }) => isNamed(named) && named.thing.type === 'SocialOrganization')
  )
    return teams.map((team) =>
      located(scene, 'LOCATED_IN', 'location/behind', team.named, first.named, [first, team], start),
    );
  const houses = rest.filter(({ named }) => named.thing.type === 'Facility');
  const [house] = houses;
  if (!house || houses.length > 1 || rest.some(({ named, from }) => isPlace(named) && from < house.from)) return [];
  return [located(scene, 'LOCATED_IN', 'location/behind', house.named, first.named, [first, house], house.from)];
}

const CARRIED_OUT =
  /^[^，；。]{0,6}?(?:先行|率先|全面|正式|共同|联合|陆续|首批|分别|常态化|成功|继续|还|也|已|都|均)*(?:实施|开展|试点|落地|推行|推开|推广|运行|运营|启动|办起?|开办|举办|营造|打造|服务|设点|提供服务|推进|铺开|试运行)/u;
const BUILT =
  /^[^，；。]{0,6}?(?:还|也|已|都|均|共|先后|陆续|新|率先|全面|计划|拟|将)*(?:设立|建成|建起|建立|新建|建设|成立|开设|开办|设有|建有|兴建|创办|设置|打造)了?/u;

/** 在甲街道、乙街道实施丙项目, and what is built there. */
function carriedOutIn(scene: Scene): Found[] {
  return unitsOf(scene).flatMap((unit, index) => {
    if (
      !isPlace(unit.named) ||
      !/(?:在|于)(?:辖区?内的?|境内的?)?$/u.test(textOf(scene, { from: scene.sentence.from, to: unit.from }))
    )
      return [];
    const list = listFrom(scene, index, isPlace);
    const end = (list.at(-1) as Unit).to;
    const clause = clauseAt(scene, unit.from);
    const behind = textOf(scene, { from: end, to: clause.to }).replace(/^(?:等[^，]{0,8}|内|里|辖区内?|境内)/u, '');
    // 在全市率先建成 compares; it does not say where.
    if (/^率先/u.test(behind) && /^(?:全|本|该)/u.test(wordsOf(unit.named))) return [];
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
  const practised = listBehind(scene, at, ofType('Project'), { gap: 12 });
  return [...fitting, ...practised].flatMap(({ named, ...range }) => {
    const predicate = named.thing.type === 'Project' ? 'OPERATES_IN' : 'LOCATED_IN';
    return places.map((where) => located(scene, predicate, 'location/built', named, where.named, [where, range], at));
  });
}

function doneIn(scene: Scene, places: readonly Unit[], verb: Range): Found[] {
  // 在甲区、乙区推开服务站建设: what is spread there is the stations.
  const spread = listBehind(scene, verb.to, ofType('Facility'), { gap: 4 });
  if (spread.length > 0) return builtIn(scene, places, verb.to);
  const projects = listBehind(scene, verb.to, isCarriedOut, { gap: 14 }).filter(
    ({ named }) => named.thing.type === 'Project',
  );
  const agent = subjectUnits(scene, { ...verb, from: (places[0] as Unit).from }, isCarriedOut);
  const topic =
    projects.length > 0
      ? projects
      : nearestUnits(scene, { ...verb, from: (places[0] as Unit).from }, ofType('Project'));
  // Of several projects in several places the words do not say which is where.
  const isMixed = topic.length > 1 && places.length > 1;
  const subjects = [
    ...(isMixed ? [] : topic),
    ...agent.filter(({ named }) => isNamed(named) && !topic.some((one) => one.named === named)),
  ];
  return subjects.flatMap((subject) =>
    places.map((where) =>
      located(scene, 'OPERATES_IN', 'location/in', subject.named, where.named, [subject, where, verb], verb.to),
    ),
  );
}

/** 甲社区的“乙”项目, 甲社区“乙”食堂. */
function ofPlace(scene: Scene): Found[] {
  return unitsOf(scene).flatMap((unit, index, all) => {
    const before = all[index - 1];
    if (!before || !/^(?:District|Street|Community)$/u.test(before.named.thing.type) || !isNamed(unit.named)) return [];
    const isProject = unit.named.thing.type === 'Project';
    const isTeam = unit.named.thing.type === 'SocialOrganization';
    if (!isProject && !isTeam && unit.named.thing.type !== 'Facility') return [];
    const gap = textOf(scene, { from: before.to, to: unit.from });
    if (
      !/^(?:(?:现有|已有|原有|当地|本地|自办|首个)?的)?$/u.test(gap) ||
      (gap === '' && before.named.thing.type === 'District')
    )
      return [];
    const predicate = isProject || isTeam ? 'OPERATES_IN' : 'LOCATED_IN';
    return [located(scene, predicate, 'location/of', unit.named, before.named, [before, unit], unit.from)];
  });
}
