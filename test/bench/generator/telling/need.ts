/** How a text tells what a place lacks, whom that concerns, and what is said to answer it. */
import type { Scene } from '../scene.ts';
import type { Named } from '../scribe.ts';
import type { Theme } from '../themes.ts';

/** Gives the need, which a project may answer. */
export function tellNeed(scene: Scene, place: Named, words: string, theme: Theme): Named {
  const { scribe, random } = scene;
  const population = scene.population(theme);
  const { name, within = [] } = place.mention;
  const need = scene.thing({ type: 'Need', name: words, within: [...within, name] });
  const clause = random.of([
    () => scribe.write`${place}的${population}反映最多的是缺少${need}。`,
    () => scribe.write`在${place}，${population}普遍需要${need}。`,
    () => scribe.write`调查显示，${place}${population}对${need}的需求突出。`,
    () => scribe.write`${place}提出了面向${population}的${need}需求。`,
  ])();
  scribe.state(clause, { kind: 'need', predicate: 'HAS_NEED', subject: place, objects: [need, population] });
  return need;
}

export function tellMet(scene: Scene, need: Named, project: Named): void {
  const { scribe, random } = scene;
  const clause = random.of([
    () => scribe.write`针对${need}的需求，引入了${project}。`,
    () => scribe.write`${project}正是为回应${need}这一需求而设计。`,
  ])();
  const modality = random.chance(0.7) ? 'ACTUAL' : 'PLANNED';
  scribe.state(clause, {
    kind: 'need',
    predicate: 'MET_BY',
    subject: need,
    objects: [project],
    strength: 'STATED',
    modality,
  });
}
