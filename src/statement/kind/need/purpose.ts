/** A need told as what something is for or sought after: 针对残疾人就业的愿望，甲街道…; 需求旺盛的居家养老等工作. */
import type { Scene } from '../../scene.ts';
import { isNamed, isPlace } from '../shared/parties.ts';
import { clauseAt, clausesOf, textOf, unitsOf, wordsIn } from '../shared/sentence-parts.ts';
import { type Needs, needs, partsOf } from './lines.ts';
import { placeFor } from './place.ts';
import { VAGUE } from './states.ts';
import { grouped, isPopulation } from './who.ts';
import { AGAINST, DEMANDED, WANT } from './words.ts';

/** 针对残疾人在家门口就业的愿望，甲街道…: of the place that acts, or tied to the group. */
export function aimed(scene: Scene): Needs[] {
  return unitsOf(scene).flatMap((unit, index) => {
    if (!isPopulation(unit.named)) return [];
    const clause = clauseAt(scene, unit.from);
    const behind = textOf(scene, { from: unit.to, to: clause.to });
    const words = WANT.exec(behind)?.groups?.what;
    if (!words || VAGUE.test(words)) return [];
    const needing = grouped(scene, index);
    if (!AGAINST.test(textOf(scene, { from: clause.from, to: needing.range.from }))) return [];
    const next = clausesOf(scene).find(({ from }) => from > clause.to);
    const place =
      needing.places.length > 0
        ? null
        : unitsOf(scene).find(
            (one) => next !== undefined && one.from === next.from && isPlace(one.named) && isNamed(one.named),
          );
    const places = place ? [place.named] : needing.places;
    if (!places.some(({ thing }) => /^(?:Street|Community)$/u.test(thing.type))) return [];
    const from = unit.to + behind.indexOf(words);
    const verb = place ? { from: clause.to - 2, to: place.to } : { from: clause.to - 2, to: clause.to };
    return [needs(scene, { ...needing, places }, partsOf(scene, { from, to: from + words.length }), verb)];
  });
}

/** 甲社区书记说，目前需求旺盛的居家养老、调解纠纷等工作. */
export function soughtAfter(scene: Scene): Needs[] {
  return wordsIn(scene, DEMANDED).flatMap((verb) => {
    const place = placeFor(scene, verb);
    const words = verb.groups.what;
    if (!place || !words || VAGUE.test(words)) return [];
    const from = verb.from + verb.text.indexOf(words);
    return [
      needs(
        scene,
        { places: place.things, groups: [], range: place },
        partsOf(scene, { from, to: from + words.length }),
        verb,
      ),
    ];
  });
}
