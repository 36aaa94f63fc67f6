/** LOCATED_IN of what stands in a place, OPERATES_IN of who or what is carried out there. */
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { byDeed } from './location/deed.ts';
import { byName } from './location/name.ts';
import { bySetting } from './location/setting.ts';
import { toldLocation } from './location/told.ts';
import { isQuestion } from './shared/said.ts';
import { onceAnArticle } from './shared/sentence-parts.ts';

/** What the words tell counts before what a deed implies, and that before what a name does; one house stands in one place. */
export function location(scene: Scene): Found[] {
  if (scene.things.length === 0 || isQuestion(scene)) return [];
  const told = toldLocation(scene).filter((one) => !isWiderThanTold(scene, one));
  const standing = told.filter(({ predicate }) => predicate === 'LOCATED_IN');
  const [built, done] = byDeed(scene);
  const deeds = [...withoutPlaced(built, standing), ...withoutPlaced(done, told)];
  const named = withoutPlaced(byName(scene), [...told, ...deeds]).filter(
    (one) =>
      !isWiderThanTold(scene, one) && !(one.predicate === 'LOCATED_IN' && toldIn(scene).has(one.subject?.name ?? '')),
  );
  const said = [...told, ...deeds, ...named];
  // 乙社区办起“丙书院”，面向全街道: whom it serves does not say where it stands.
  const stood = said.filter(({ predicate, subject }) => predicate === 'LOCATED_IN' || subject?.type !== 'Facility');
  return [...said, ...withoutPlaced(bySetting(scene), stood)];
}

function withoutPlaced(found: readonly Found[], before: readonly Found[]): Found[] {
  const placed = new Set(before.flatMap(({ subject }) => (subject ? [subject.name] : [])));
  return found.filter(({ subject }) => !placed.has(subject?.name ?? ''));
}

/** Of each house or project the narrowest places that any sentence of the article tells, with those around them. */
const toldIn = onceAnArticle(({ context }) => {
  const around = new Map<string, Set<string>>();
  for (const { subject, objects = [] } of context.sentences.flatMap((scene) => toldLocation(scene)))
    for (const place of objects)
      if (subject && !('found' in place)) {
        const names = around.get(subject.name) ?? new Set();
        for (const name of place.within ?? []) names.add(name);
        around.set(subject.name, names);
      }
  return around;
});

/** 甲镇的“乙站”设在丙村: it stands in the village, which is in the town. Who works in the one may work in the other too. */
const isWiderThanTold = (scene: Scene, { subject, objects = [], rule }: Found): boolean =>
  /name$|of$|stands$/u.test(rule) &&
  objects.some(
    (place) =>
      !('found' in place) &&
      toldIn(scene)
        .get(subject?.name ?? '')
        ?.has(place.name),
  );
