/** How a text tells of a rule: who issued it and when, where it holds, what it regulates, and what it carries out or amends. */
import type { Rule } from '../measures.ts';
import { dateWords, type Scene } from '../scene.ts';
import type { Named } from '../scribe.ts';

export function tellIssued(scene: Scene, issuer: Named, { rule, named }: { rule: Rule; named: Named }): void {
  const { scribe, random, home } = scene;
  const clause = random.of([
    () => scribe.write`${dateWords(rule.issued)}，${issuer}印发${named}，`,
    () => scribe.write`${issuer}于${dateWords(rule.issued)}出台${named}，`,
    () => scribe.write`${named}由${issuer}在${dateWords(rule.issued)}发布，`,
  ])();
  scribe.state(clause, {
    ...{ kind: 'policy', predicate: 'ISSUED', subject: issuer, objects: [named] },
    ...{ date: rule.issued, dateText: dateWords(rule.issued) },
  });
  const area = random.chance(0.5) ? scribe.write`适用于${home}。` : scribe.write`在${home}范围内施行。`;
  scribe.state(area, { kind: 'policy', predicate: 'APPLIES_IN', subject: named, objects: [home] });
}

/** What it regulates: a fund, a programme or a kind of house. */
export function tellGoverned(scene: Scene, policy: Named, thing: Named): void {
  const { scribe, random } = scene;
  const clause = random.of([
    () => scribe.write`${policy}对${thing}的管理作出规定。`,
    () => scribe.write`${thing}的设立、使用和监督适用${policy}。`,
    () => scribe.write`${policy}规范${thing}的运行。`,
  ])();
  scribe.state(clause, { kind: 'policy', predicate: 'GOVERNS', subject: policy, objects: [thing], strength: 'STATED' });
}

export function tellImplements(scene: Scene, policy: Named, wider: Named): void {
  const { scribe, random } = scene;
  const isAmending = random.chance(0.15);
  const clause = isAmending
    ? scribe.write`${policy}对${wider}的有关条款作了修改。`
    : random.of([
        () => scribe.write`${policy}是为贯彻落实${wider}而制定的。`,
        () => scribe.write`根据${wider}，制定${policy}。`,
      ])();
  scribe.state(clause, {
    ...{ kind: 'policy', predicate: isAmending ? 'AMENDS' : 'IMPLEMENTS', subject: policy, objects: [wider] },
    ...(isAmending ? {} : { strength: 'STATED' }),
  });
}

/** The number under which it was printed. */
export function tellNumberOf(scene: Scene, { rule, named }: { rule: Rule; named: Named }): void {
  const number = { words: rule.number };
  const clause = scene.scribe.write`${named}文号为${number}。`;
  scene.scribe.state(clause, {
    kind: 'identity',
    predicate: 'HAS_PROPERTY',
    property: 'number',
    subject: named,
    text: number,
  });
}

/** What it gives as a ground for: a programme, a project, a house. */
export function tellJustified(scene: Scene, policy: Named, thing: Named): void {
  const { scribe, random } = scene;
  const clause = random.of([
    () => scribe.write`${thing}依据${policy}开展。`,
    () => scribe.write`${policy}为${thing}提供了依据。`,
  ])();
  scribe.state(clause, {
    kind: 'justification',
    predicate: 'JUSTIFIES',
    subject: policy,
    objects: [thing],
    strength: 'STATED',
  });
}
