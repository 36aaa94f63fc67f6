/** A notice of the grades that a department gave to organizations. */

import { count, type Figure } from '../figures.ts';
import type { Scene } from '../scene.ts';
import { tellChain } from '../telling/place.ts';
import { NUMBER } from '../telling/said.ts';
import type { Kind } from './kind.ts';

const GRADES = [
  { grade: '5A级', label: '5A级社会组织数' },
  { grade: '4A级', label: '4A级社会组织数' },
  { grade: '3A级', label: '3A级社会组织数' },
] as const;

export const RATING: Kind = {
  count: { DISTRICT: (organizations) => organizations / 26 },
  title: ({ fullName, year, random }) =>
    random.of([`${fullName}${year}年度社会组织评估等级公告`, `关于公布${fullName}${year}年社会组织评估结果的通知`]),
  tell: (scene) => {
    const { scribe, random, year } = scene;
    const body = scene.body('民政局');
    tellChain(scene);
    scribe.mark('：\n');
    const numbers = [...new Set(Array.from({ length: 10 }, () => scene.anyOrganization().number))];
    const rated = numbers.map((number) => ({ number, ...random.of(GRADES) }));
    whole(scene, rated);
    for (const { number, grade } of rated) {
      const named = scene.organization(scene.organizationOf(number));
      const words = { words: grade };
      const clause = random.of([
        () => scribe.write`${body}评定${named}为${words}。`,
        () => scribe.write`经${body}评估，${named}获评${words}。`,
      ])();
      const time = { date: `${year}`, dateText: `${year}年度` };
      scribe.state(clause, { kind: 'operation', predicate: 'EVALUATES', subject: body, objects: [named], ...time });
      scribe.state(clause, {
        kind: 'identity',
        predicate: 'HAS_PROPERTY',
        property: 'grade',
        subject: named,
        text: words,
        ...time,
      });
      scribe.mark('\n');
    }
  },
};

/** How many took part, and how many got each grade. */
function whole(scene: Scene, rated: readonly { grade: string; label: string }[]): void {
  const { scribe, random, year, home } = scene;
  const all = count(random, rated.length + random.between(0, 6), '家');
  const key = scribe.key();
  const said = {
    ...NUMBER,
    subject: home,
    basis: 'IN_PERIOD',
    period: `${year}`,
  } as const;
  scribe.state(scribe.write`${year}年，${home}共有${all}社会组织参加评估`, {
    ...said,
    figure: all,
    indicator: '参评社会组织数',
    key,
  });
  for (const { grade, label } of GRADES) {
    const value = rated.filter((one) => one.grade === grade).length;
    if (value === 0) continue;
    const figure: Figure = count(random, value, '家');
    scribe.state(scribe.write`，${grade}${figure}`, { ...said, figure, indicator: label, partOf: `#${key}` });
  }
  scribe.mark('。\n');
}
