/** What belongs to a place by the words between them: 甲社区的“乙”项目, 甲社区“乙”食堂, 甲街道开办的丙, 甲社区有一支丁队. */
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { isNamed } from '../shared/parties.ts';
import { listFrom, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { lineOf } from './line.ts';
import { standsByName } from './name.ts';
import { BUILDS, CARRIES_OUT } from './words.ts';

export const belonging = (scene: Scene): Found[] => [...ofPlace(scene), ...hasOne(scene)];

const isThing = (named: Named): boolean =>
  isNamed(named) && /^(?:Project|SocialOrganization|Facility)$/u.test(named.thing.type);
const isNarrow = ({ thing }: Named): boolean => /^(?:Street|Community)$/u.test(thing.type) && thing.named !== false;

const OF = new RegExp(
  `^(?:(?:内|里|现有|已有|原有|当地|本地|自办|首[个家]|本土|自己)?的?|[^，。；、]{0,8}?(?:${BUILDS}|${CARRIES_OUT}|培育|孵化|自治)的)$`,
  'u',
);

/** A house that bears the name of a narrower place stands there; a class of them where 的 makes them the place's. */
function ofPlace(scene: Scene): Found[] {
  const units = withoutPeople(scene);
  return units.flatMap((unit, index) => {
    const before = units[index - 1];
    if (!before || !/^(?:District|Street|Community)$/u.test(before.named.thing.type)) return [];
    if (!isNamed(before.named) || standsByName(unit.named.thing)) return [];
    const gap = textOf(scene, { from: before.to, to: unit.from });
    if (isClass(unit.named) && /^(?:原有|现有|已有|自己)?的$/u.test(gap) && isNarrow(before.named))
      return [lineOf(scene, 'location/class', unit, before)];
    if (!isThing(unit.named) || isWay(unit.named)) return [];
    if (!OF.test(gap) || (gap === '' && before.named.thing.type === 'District')) return [];
    return placesOf(scene, before).map((where) => lineOf(scene, 'location/of', unit, where));
  });
}

/** 甲村、乙村的“幸福小院”: what bears only a name of its own may be in each. */
function placesOf(scene: Scene, last: Unit): readonly Unit[] {
  const units = unitsOf(scene);
  const at = units.indexOf(last);
  const isSame = (named: Named): boolean => named.thing.type === last.named.thing.type;
  const start = units.findIndex(
    ({ named }, index) => index <= at && isSame(named) && listFrom(scene, index, isSame).includes(last),
  );
  return units.slice(Math.max(0, start), at + 1);
}

const isClass = ({ thing }: Named): boolean => thing.type === 'Facility' && thing.named === false;
/** 三社联动 and the like are ways of working, wherever it is. */
const isWay = ({ thing }: Named): boolean => /^“?[三四五六]社联动/u.test(thing.name);

/** 甲社区居民自发成立的“乙帮帮团”: who lives there parts nothing. */
const withoutPeople = (scene: Scene): readonly Unit[] =>
  unitsOf(scene).filter(({ named }) => !/^(?:Population|Need)$/u.test(named.thing.type));

const HAS =
  /^(?:目前|现|还|就|也|已|共|先后|陆续|新)*(?:有|拥有|活跃着|活跃有|建有|设有|有着|涌现出?|成立|组建|备案|登记|培育|孵化|发展|组织起?)(?:了|起|出)?(?:[一\d两三]+[支个家座处间所])?(?:名为|叫|叫做)?(?:(?:由|以)[^，。；]{2,20}的)?$/u;

/** 甲社区现有一家长者食堂 */
const HAS_ONE =
  /^(?:目前|现|还|只|仅|也|已|共)*(?:有|建有|设有|开有)(?:了)?(?:[\d一两二三四五六七八九十]+[余多]?[个家处所座间])?$/u;

/** 甲社区有一支“乙”服务队, 甲村成立了一支由大学生组成的“丙”服务队. */
function hasOne(scene: Scene): Found[] {
  const units = withoutPeople(scene);
  return units.flatMap((where, index) => {
    const next = units[index + 1];
    if (!next || !isNarrow(where.named)) return [];
    const gap = textOf(scene, { from: where.to, to: next.from });
    if (isClass(next.named) && HAS_ONE.test(gap)) return [lineOf(scene, 'location/has', next, where)];
    if (!isThing(next.named) || !HAS.test(gap)) return [];
    return listFrom(scene, unitsOf(scene).indexOf(next), isThing).map((unit) =>
      lineOf(scene, 'location/has', unit, where),
    );
  });
}
