/** Where forms and lists put the place: 实施地点：甲社区, “乙”项目(丙街道). */
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { isNamed, isPlace } from '../shared/parties.ts';
import { listBehind, placeInArticle, textOf, unitsOf, wordsIn } from '../shared/sentence-parts.ts';
import { isProject, isSettled, located } from './line.ts';
import { ADDRESS, DONE_AT } from './words.ts';

const LABEL = new RegExp(DONE_AT, 'gu');

export const inForm = (scene: Scene): Found[] => [...byLabel(scene), ...byAddress(scene), ...inNote(scene)];

const OWN_ADDRESS = new RegExp(
  `^(?:[(（]?[\\d一二三四五六七八九十]+[)）、.．])?(?:单位|机构|公司|供应商|承接方|中标人)?(?:${ADDRESS})`,
  'u',
);
/** A line that says of whom it is has no name above it to look for. */
const ABOVE = 4;

/** 站址：甲社区, below the line that names the one station; 地址：乙社区, below the supplier. */
function byAddress(scene: Scene): Found[] {
  const match = OWN_ADDRESS.exec(scene.text);
  if (!match || !/[：:]$/u.test(match[0])) return [];
  const from = scene.sentence.from;
  const to = from + match[0].length;
  const [where] = listBehind(scene, to, isPlace, { gap: 2 });
  const owner = where ? ownerAbove(scene, /站址|园址|馆址/u.test(match[0])) : null;
  if (!where || !owner) return [];
  const found = located(scene, 'LOCATED_IN', 'location/address', owner, where.named, [{ from, to }, where], from);
  return [{ ...found, evidence: [owner, ...found.evidence] }];
}

/** The nearest line above that names one house or organization and nothing else of the kind. */
function ownerAbove(scene: Scene, isOfHouse: boolean): Named | null {
  const { sentences } = scene.context;
  const index = placeInArticle(scene);
  for (const above of sentences.slice(Math.max(0, index - ABOVE), index).toReversed()) {
    const named = above.things.filter(
      (one) => isNamed(one) && (isOfHouse ? one.thing.type === 'Facility' : isSettled(one)),
    );
    if (named.length > 1) return null;
    if (named[0]) return OWN_ADDRESS.test(above.text) ? null : named[0];
    if (!isOfHouse && above.things.some((one) => one.thing.type === 'GovernmentBody')) return null;
  }
  return null;
}

/** 实施地点：甲社区, of the project that the line or the one before names. */
function byLabel(scene: Scene): Found[] {
  return wordsIn(scene, LABEL).flatMap((label) => {
    const places = listBehind(scene, label.to, isPlace, { gap: 2 });
    const own = unitsOf(scene).findLast(({ to, named }) => to <= label.from && isProject(named));
    const project = own?.named ?? projectAbove(scene);
    if (!project || places.length === 0) return [];
    return places.map((where) => {
      const found = located(
        scene,
        'OPERATES_IN',
        'location/label',
        project,
        where.named,
        own ? [own, label, where] : [label, where],
        label.from,
      );
      return own ? found : { ...found, evidence: [project, ...found.evidence] };
    });
  });
}

/** How many lines of a form may stand between the project's name and where it is carried out. */
const FORM = 6;

/** The project of the nearest line above that names one, in a form. */
function projectAbove(scene: Scene): Named | null {
  const { sentences } = scene.context;
  const index = placeInArticle(scene);
  const above = sentences.slice(Math.max(0, index - FORM), Math.max(0, index)).toReversed();
  const named =
    above
      .map(({ things }) => things.filter((one) => isProject(one) && isNamed(one)))
      .find(({ length }) => length > 0) ?? [];
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** “甲”项目(乙社区), 丙志愿队(丁街道) */
function inNote(scene: Scene): Found[] {
  return unitsOf(scene).flatMap((unit, index, all) => {
    const where = all[index + 1];
    const isThing = isProject(unit.named) || isSettled(unit.named);
    if (!where || !isThing || unit.named.thing.named === false || !isPlace(where.named)) return [];
    const gap = textOf(scene, { from: unit.named.to, to: where.from });
    const behind = textOf(scene, { from: where.to, to: scene.sentence.to });
    if (
      !/^[”"]?(?:[〇㐀-鿿𠀀-𲎯]{0,6}(?:项目|活动|品牌|计划|服务|小组))?\((?:位于|地处|坐落于|设[于在]|建[于在]|驻|在|(?:实施|服务|落地)?(?:地址|地点|地|社区|街道)[：:])?$/u.test(
        gap,
      ) ||
      !/^\)/u.test(behind)
    )
      return [];
    const predicate = unit.named.thing.type === 'Facility' ? 'LOCATED_IN' : 'OPERATES_IN';
    return [located(scene, predicate, 'location/note', unit.named, where.named, [unit, where], where.from)];
  });
}
