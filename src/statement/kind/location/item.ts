/** OPERATES_IN of an item that is only a list of names: 1.“甲”项目——乙中心（实施地：丙村）, “丁”计划　戊协会　己社区　3万元. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { isNamed, isOrganization, isPlace } from '../shared/parties.ts';
import { textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { isProject, located } from './line.ts';

export function inItem(scene: Scene): Found[] {
  const units = unitsOf(scene).filter(({ named }) => !/^(?:Population|Need)$/u.test(named.thing.type));
  const [subject, ...rest] = units;
  if (!subject || !isProject(subject.named) || !isNamed(subject.named)) return [];
  if (!STARTS.test(textOf(scene, { from: scene.sentence.from, to: subject.from }))) return [];
  const places = placesOf(scene, subject, rest);
  const last = places.at(-1);
  if (!last || !ENDS.test(textOf(scene, { from: last.to, to: scene.sentence.to }))) return [];
  return places.map((where) =>
    located(scene, 'OPERATES_IN', 'location/item', subject.named, where.named, [subject, where], where.from),
  );
}

/** The number of the item, or nothing. */
const STARTS = /^[(（]?[\d一二三四五六七八九十]{0,3}[)）、.．]?\s*$/u;
/** Marks and blanks, and the words that head a cell. */
const BETWEEN =
  /^[”"]?(?:项目|活动|计划|服务)?[\s—–\-|｜/,，、(（)）：:]*(?:(?:实施|服务|落地|承接|申报|执行|运营|所在)?(?:地点?|社区|街道|区域|单位|机构|方)[：:])?[\s(（]*$/u;
/** Behind the last place comes the bracket's end, a sum, or nothing. */
const ENDS = /^[\s)）；;。]*(?:$|[：:]|[\d.,，万元]+[\s；;。]*$)/u;

const isTight = (gap: string): boolean => gap.replace(/[”"]/gu, '') === '';

/** The named places behind it, with organizations and nothing else between. */
function placesOf(scene: Scene, subject: Unit, rest: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  let before = subject.named.to;
  // Between columns of a line the blanks are gone: what is nothing but names is one.
  const isLine = rest.some(({ named }) => isOrganization(named)) && !/[，。；]/u.test(scene.text);
  for (const unit of rest) {
    const gap = textOf(scene, { from: before, to: unit.from });
    const isOf = isPlace(unit.named) || isOrganization(unit.named);
    if (!isOf || !isNamed(unit.named) || !BETWEEN.test(gap) || (isTight(gap) && !isLine)) break;
    if (isPlace(unit.named)) found.push(unit);
    before = unit.named.to;
  }
  return found;
}
