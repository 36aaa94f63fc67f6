/** A survey of what a street’s communities lack, and what is said to answer it. */

import { count } from '../figures.ts';
import { streetsOf } from '../organization.ts';
import { communityIn, streetIn } from '../places.ts';
import { dateWords, type Scene } from '../scene.ts';
import type { Named } from '../scribe.ts';
import { tellMet, tellNeed } from '../telling/need.ts';
import { tellChain } from '../telling/place.ts';
import { NUMBER } from '../telling/said.ts';
import { THEMES, type Theme } from '../themes.ts';
import type { Kind } from './kind.ts';

export const NEEDS: Kind = {
  count: { DISTRICT: (organizations) => 0.1 + organizations / 13 },
  title: (scene, index) => {
    const street = streetOf(scene, index);
    return scene.random.of([
      `${street.name}居民服务需求调查报告`,
      `${street.name}${scene.year}年社区需求清单`,
      `听民声：${street.name}居民最盼什么`,
    ]);
  },
  tell: (scene, index) => {
    const { scribe, random, date } = scene;
    const street = streetOf(scene, index);
    const named = scene.place(street);
    scribe.pass(`${dateWords(date)}，`, 'CONNECTIVE', 'day of the report');
    tellChain(scene);
    scribe.write`${named}`;
    scribe.pass('公布了需求调查的结果。', 'CONNECTIVE');
    scribe.mark('\n');
    const asked = new Set<string>();
    for (const [at, theme] of random.some(THEMES, random.between(5, 8)).entries()) {
      const community = scene.place(communityIn(street, Math.floor(random.next() ** 2 * 10)));
      const place = at === 0 || random.chance(0.2) ? named : community;
      const words = random.of(theme.needs);
      if (place === community && !scribe.isWritten(community)) people(scene, named, community);
      if (asked.has(words)) continue;
      asked.add(words);
      const need = tellNeed(scene, place, words, theme);
      if (random.chance(0.25)) answered(scene, need, theme);
    }
    scribe.pass('下一步将推动供需对接。', 'RHETORIC');
  },
};

const streetOf = ({ area }: Scene, index: number) => streetIn(area.place, index % streetsOf(area));

/** How many live there, and how many of them are old. */
function people(scene: Scene, street: Named, community: Named): void {
  const { scribe, random, year } = scene;
  const [households, old] = [
    count(random, random.between(600, 5_200), '户'),
    count(random, random.between(150, 2_400), '人'),
  ];
  const many = scribe.write`${street}${community}现有居民${households}，`;
  const time = { basis: 'AT_DATE', asOf: `${year}` } as const;
  scribe.state(many, {
    ...NUMBER,
    subject: community,
    figure: households,
    indicator: '居民户数',
    ...time,
  });
  const of = scribe.write`其中老年人${old}。`;
  scribe.state(of, {
    ...NUMBER,
    subject: community,
    figure: old,
    indicator: '老年人口',
    ...time,
  });
}

function answered(scene: Scene, need: Named, theme: Theme): void {
  const organization = scene.anyOrganization();
  const project = scene.project(organization, theme, 0);
  tellMet(scene, need, project);
}
