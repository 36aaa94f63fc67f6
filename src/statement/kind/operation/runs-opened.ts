/** RUNS where an organization opens a house of its own: 乙志愿队支起“修理铺”, 甲协会与丙学校合办“咖啡屋”. */
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import { isActor, isNamed, ofType, type Parties } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { isHead, listBehind, textOf, type Word, wordsIn } from '../shared/sentence-parts.ts';
import { subjectBefore } from '../shared/subject.ts';
import { alongWith } from './runs-project.ts';

/** Where another is told to run the house, whoever opened it does not. */
export const OPENED = 'runs/opened';
const OPENS =
  /(?:合办|共办|联办|开办|开起|开设|开张|办起|支起|撑起|摆起|(?<![创开举主承协合试申共联])办)[了出来]{0,2}(?=[“\u4e00-\u9fff])/gu;
/** A body opens a house for others to run. */
const isParty = (named: Named): boolean => isActor(named) || (named.thing.type === 'Facility' && isNamed(named));
const isKeeper = ofType('SocialOrganization', 'OtherOrganization');
const isHouse = (named: Named): boolean =>
  (named.thing.type === 'Facility' || named.thing.type === 'Project') && (isNamed(named) || isQuoted(named));
const isQuoted = ({ passage, from }: Named): boolean => passage.clean.text.charAt(from - 1) === '“';
/** Whoever does it together does it. */
const TOGETHER = /^(?:合办|共办|联办)/u;
const JOINTLY = /(?:一起|一道|一同|共同|联合|合作|携手|联手)$/u;
const isTogether = (scene: Scene, { text, from, clause }: Word): boolean =>
  TOGETHER.test(text) || JOINTLY.test(textOf(scene, { from: clause.from, to: from }));

export function runsOpened(scene: Scene): Found[] {
  return wordsIn(scene, OPENS).flatMap((verb) => {
    const to = listBehind(scene, verb.to, isHouse, { gap: 4 }).filter((unit) => isHead(scene, unit));
    if (to.length === 0 || isDenied(scene, verb)) return [];
    // 依托甲站开办的“课堂”: told of it in passing.
    if (/^的/u.test(textOf(scene, { from: verb.to, to: to[0]?.from ?? verb.to }))) return [];
    const by = subjectBefore(scene, verb.from, isParty) ?? alongWith(scene, verb);
    const keepers = by && (isTogether(scene, verb) ? by : onlyKeepers(scene, by, verb.from));
    const isApart = by?.range && /；/u.test(textOf(scene, { from: by.range.to, to: verb.from }));
    return keepers && keepers.named.length > 0 && !isApart
      ? lines(scene, { kind: 'operation', predicate: 'RUNS', rule: OPENED, by: keepers, to, verb })
      : [];
  });
}

/** 甲协会和丙学校在乙街道合办: whoever stands in the list with the subject; the bodies among them left out. */
function onlyKeepers(scene: Scene, by: Parties, at: number): Parties | null {
  const isOwn = by.range !== null && by.range.to <= at;
  if (!isOwn || /委托|引入|引进|支持|资助/u.test(textOf(scene, { from: by.range?.to ?? at, to: at }))) return null;
  return { ...by, named: by.named.filter(isKeeper) };
}
