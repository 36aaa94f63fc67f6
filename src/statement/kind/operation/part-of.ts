/** PART_OF of projects: 包括“甲”项目在内的乙项目, 甲是乙的子项目, 将甲列入乙. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { asThing, evidenceOf, ofType } from '../shared/parties.ts';
import { isDenied, saidAt } from '../shared/said.ts';
import { listBehind, textOf, type Unit, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';

const isProject = ofType('Project');

export function partOf(scene: Scene): Found[] {
  return [...including(scene), ...belongs(scene)];
}

function including(scene: Scene): Found[] {
  return wordsIn(scene, /包括|包含|含/gu).flatMap((verb) => {
    const parts = listBehind(scene, verb.to, isProject, { gap: 2 });
    const last = parts.at(-1);
    if (!last) return [];
    const inside = /^等?(?:\d+[个项])?(?:项目)?在内的/u.exec(
      textOf(scene, { from: last.to, to: scene.sentence.to }),
    )?.[0];
    if (inside) {
      const [whole] = listBehind(scene, last.to + inside.length, isProject, { gap: 6 });
      return whole ? parts.map((part) => line(scene, part, whole, verb)) : [];
    }
    const whole = unitsOf(scene).findLast(
      ({ to, named }) => to <= verb.from && verb.from - to <= 3 && isProject(named),
    );
    return whole ? parts.map((part) => line(scene, part, whole, verb)) : [];
  });
}

function belongs(scene: Scene): Found[] {
  return wordsIn(scene, /纳入|列入|隶属于?|属于|入选|作为/gu).flatMap((verb) => {
    const [whole] = listBehind(scene, verb.to, isProject, { gap: 4 });
    const part = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && verb.from - to <= 5 && isProject(named));
    if (!whole || !part || isDenied(scene, verb) || part.named.thing.name === whole.named.thing.name) return [];
    const behind = textOf(scene, { from: whole.to, to: Math.min(scene.sentence.to, whole.to + 8) });
    if (verb.text === '作为' && !/^的(?:子项目|组成部分|一部分|重要内容)/u.test(behind)) return [];
    return [line(scene, part, whole, verb)];
  });
}

const line = (scene: Scene, part: Unit, whole: Unit, verb: Word): Found => ({
  ...{ rule: 'part-of/project', kind: 'operation', predicate: 'PART_OF', ...saidAt(scene, verb.from) },
  subject: asThing(part.named),
  objects: [asThing(whole.named)],
  evidence: evidenceOf(scene, [], [part, verb, whole]),
});
