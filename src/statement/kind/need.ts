/** HAS_NEED and MET_BY: what a place or group is said to need, in the words of the text. */
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { asked } from './need/asked.ts';
import type { Needs } from './need/lines.ts';
import { metBy, metByAim } from './need/met.ts';
import { aimed, soughtAfter } from './need/purpose.ts';
import { withoutReasons } from './need/reason.ts';
import { stated } from './need/state.ts';
import { toldAround } from './need/told.ts';
import { named, wished } from './need/wish.ts';
import { isQuestion } from './shared/said.ts';
import { once } from './shared/sentence-parts.ts';

export function need(scene: Scene): Found[] {
  if (isQuestion(scene)) return asked(scene).flatMap(({ lines }) => lines);
  const found = needsOf(scene);
  const before = scene.context.before.find(({ passage }) => passage === scene.passage);
  return [
    ...found.flatMap(({ lines }) => lines),
    ...metBy(scene, found, before ? needsOf(before) : []),
    ...metByAim(scene, aimed(scene)),
  ];
}

const needsOf = once((scene: Scene): readonly Needs[] =>
  withoutReasons(
    scene,
    distinct([
      ...asked(scene),
      ...wished(scene),
      ...named(scene),
      ...toldAround(scene),
      ...stated(scene),
      ...aimed(scene),
      ...soughtAfter(scene),
    ]),
  ),
);

/** Two shapes may tell one need: the first holds. */
function distinct(found: readonly Needs[]): Needs[] {
  const kept: Needs[] = [];
  for (const one of found) if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept;
}

const overlap = (a: Needs, b: Needs): boolean =>
  a.things.some(({ spot: one }) =>
    b.things.some(({ spot: other }) => one && other && one.from < other.to && other.from < one.to),
  );
