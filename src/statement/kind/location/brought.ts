/** OPERATES_IN where a project, house or team is brought to a place: 推广至, 落地, 面向, 派驻. */
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { isNamed, isPlace, ofType, subjectBefore } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { listBehind, textOf, type Unit, wordsIn } from '../shared/sentence-parts.ts';
import { located, nearestUnits } from './line.ts';

/** 推广至, 覆盖, 开到, 走进 with the places that it comes to. */
export function broughtTo(scene: Scene): Found[] {
  const verbs = wordsIn(
    scene,
    /推广[到至]|覆盖(?:了|到|至)?|开[到进]了?|走进|延伸[到至]|拓展[到至]|落地(?:于|在)?|辐射|面向|派驻|进驻/gu,
  );
  return verbs.flatMap((verb) => {
    if (isDenied(scene, verb)) return [];
    const places = listBehind(scene, verb.to, isPlace, { gap: 2 });
    const [subject] = nearestUnits(scene, verb, comesBy(verb.text));
    if (!subject) return places.flatMap((where) => spreadBefore(scene, verb, where));
    return places.map((where) =>
      located(scene, 'OPERATES_IN', 'location/to', subject.named, where.named, [subject, verb, where], verb.from),
    );
  });
}

/** A project is carried to a place, a house serves it, a team goes there. */
const comesBy = (verb: string): ((named: Named) => boolean) => {
  if (/派驻|进驻/u.test(verb)) return ofType('SocialOrganization', 'OtherOrganization');
  const isHouse = ofType('Facility');
  const isProject = ofType('Project');
  return /面向|辐射|覆盖/u.test(verb) ? (named) => isProject(named) || (isHouse(named) && isNamed(named)) : isProject;
};

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
