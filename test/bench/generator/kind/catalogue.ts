/** A printed catalogue of the services that organizations offer: one numbered line each, with the class that the catalogue gives. */
import type { Scene } from '../scene.ts';
import type { Named } from '../scribe.ts';
import { tellChain } from '../telling/place.ts';
import { THEMES, type Theme } from '../themes.ts';
import { type Kind, yearAfter } from './kind.ts';

export const CATALOGUE: Kind = {
  count: { CITY: (organizations) => organizations / 50, DISTRICT: (organizations) => organizations / 50 },
  when: (random) => yearAfter(random),
  title: ({ fullName, year }) => `${fullName}社区服务项目目录（${year}年）`,
  tell: (scene) => {
    const { scribe, random, fullName, year } = scene;
    const catalogue = scene.thing({ type: 'Publication', name: `${fullName}社区服务项目目录（${year}年）` });
    tellChain(scene);
    const publisher = scene.body('民政局');
    const words = { words: publisher.words };
    const clause = scribe.write`${catalogue}由${words}发布，供居民选用。`;
    scribe.state(clause, {
      ...{ kind: 'identity', predicate: 'HAS_PROPERTY', property: 'publisher', subject: catalogue, text: words },
    });
    scribe.mark('\n');
    for (const [at, theme] of random.some(THEMES, random.between(5, 9)).entries())
      line(scene, catalogue, theme, at + 1);
  },
};

function line(scene: Scene, catalogue: Named, theme: Theme, row: number): void {
  const { scribe, random, year } = scene;
  const [field, population] = [scene.field(theme), scene.population(theme)];
  const { project, activities } = theme;
  const item = scene.thing({
    ...{ type: 'Project', name: `${project}（${random.of(activities)}）` },
    ...{ scale: 'ITEM', row, ...scene.within(scene.area.place) },
  });
  const clause = scribe.write`${row}．${item}，类别：${field}，服务对象：${population}`;
  scribe.mark('\n');
  const announced = { modality: 'ANNOUNCED', date: `${year}` } as const;
  scribe.state(clause, {
    kind: 'operation',
    predicate: 'LISTED_IN',
    subject: item,
    objects: [catalogue],
    date: `${year}`,
  });
  scribe.state(clause, {
    ...{ kind: 'operation', predicate: 'IN_FIELD', subject: item, objects: [field], as: 'PRINTED_CLASS' },
    ...announced,
  });
  scribe.state(clause, { kind: 'service', predicate: 'SERVES', subject: item, objects: [population], ...announced });
}
