/** Where forms and lists put the place: 实施地点：甲社区, “乙”项目(丙街道). */
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { isNamed, isPlace } from '../shared/parties.ts';
import { listBehind, placeInArticle, textOf, unitsOf, wordsIn } from '../shared/sentence-parts.ts';
import { isProject, isSettled, located } from './line.ts';
import { DONE_AT } from './words.ts';

const LABEL = new RegExp(DONE_AT, 'gu');

export const inForm = (scene: Scene): Found[] => [...byLabel(scene), ...inNote(scene)];

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
      !/^[”"]?(?:[\p{Script=Han}]{0,6}(?:项目|活动|品牌|计划|服务|小组))?\((?:位于|地处|在|(?:地址|地点)[：:])?$/u.test(
        gap,
      ) ||
      !/^\)/u.test(behind)
    )
      return [];
    const predicate = unit.named.thing.type === 'Facility' ? 'LOCATED_IN' : 'OPERATES_IN';
    return [located(scene, predicate, 'location/note', unit.named, where.named, [unit, where], where.from)];
  });
}
