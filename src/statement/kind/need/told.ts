/** A need told around who needs it: 居民反映集中的…问题; 加装电梯是老住户的心愿; 做饭难困扰着空巢老人; 长期照护这块，甲街道还是空白. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt, clausesOf, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { type Needs, needs, ofGroup, partsOf } from './lines.ts';
import { lackIn, VAGUE } from './states.ts';
import { BELONGS, BELONGS_TO, BLANK, BLANK_HERE, EMPTY, REFLECTED, TROUBLES } from './told-words.ts';
import { grouped, inPlace, isWho, type Needing } from './who.ts';
import { REPORTED } from './words.ts';

export const toldAround = (scene: Scene): Needs[] =>
  unitsOf(scene).flatMap((unit, index) =>
    isWho(unit)
      ? [...reflected(scene, unit, index), ...belonging(scene, unit, index), ...blank(scene, unit, index)]
      : [],
  );

/** 圭塘街道反映的养老设施不足; 居民反映集中的失能老人夜间托养、孤独症儿童康复训练. */
function reflected(scene: Scene, unit: Unit, index: number): Needs[] {
  const { to } = clauseAt(scene, unit.from);
  const behind = textOf(scene, { from: unit.to, to });
  const words = REFLECTED.exec(behind)?.groups?.what;
  if (!words) return [];
  const from = unit.to + behind.indexOf(words, behind.indexOf('的'));
  const whole = { from, to: from + words.length };
  const verb = { from: unit.to, to: from };
  const needing = inPlace(scene, grouped(scene, index));
  const parts = partsOf(scene, whole).map((part) => ofGroup(scene, part));
  if (parts.every((part) => part !== null))
    return parts.map(({ group, words }) =>
      needs(scene, { ...needing, places: needing.places, groups: [group] }, [words], verb),
    );
  if (!REPORTED.test(words) || VAGUE.test(words)) return [];
  const lack = lackIn(words);
  return [needs(scene, needing, partsOf(scene, { from: from + lack.from, to: from + lack.to }), verb)];
}

/** 加装电梯是不少老住户的共同心愿; 做饭难一直困扰着空巢老人. */
function belonging(scene: Scene, unit: Unit, index: number): Needs[] {
  const clause = clauseAt(scene, unit.from);
  const needing = grouped(scene, index);
  const ahead = textOf(scene, { from: clause.from, to: needing.range.from });
  const isTheirs = BELONGS.test(textOf(scene, { from: unit.to, to: clause.to }));
  const match = TROUBLES.exec(ahead) ?? (isTheirs ? BELONGS_TO.exec(ahead) : null);
  if (!match) return [];
  const what = match.groups?.what ? { from: clause.from, to: clause.from + match.groups.what.length } : null;
  const words = what ?? clausesOf(scene).findLast(({ to }) => to < clause.from);
  if (!words || !says(textOf(scene, words))) return [];
  return [needs(scene, inPlaceOf(scene, needing, words), partsOf(scene, words), { from: words.to, to: unit.to })];
}

/** The need stands before who has it, and so may the place. */
const inPlaceOf = (scene: Scene, needing: Needing, { from }: Range): Needing =>
  inPlace(scene, { ...needing, range: { from: Math.min(from, needing.range.from), to: needing.range.to } });

const says = (words: string): boolean =>
  words.length >= 3 && words.length <= 24 && !VAGUE.test(words) && !EMPTY.test(words);

/** 长期照护这块，甲街道目前还是空白. */
function blank(scene: Scene, unit: Unit, index: number): Needs[] {
  const ahead = textOf(scene, { from: scene.sentence.from, to: unit.from });
  const match = BLANK.exec(ahead);
  const words = match?.groups?.what;
  if (!match || !words || !BLANK_HERE.test(textOf(scene, { from: unit.to, to: scene.sentence.to }))) return [];
  const from = scene.sentence.from + match.index + match[0].indexOf(words);
  return [needs(scene, inPlace(scene, grouped(scene, index)), [{ from, to: from + words.length }], unit)];
}
