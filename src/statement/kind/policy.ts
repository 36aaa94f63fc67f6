/** ISSUED, IMPLEMENTS, AMENDS, GOVERNS and APPLIES_IN of the measures that a sentence names or a document is. */

import { isMention } from '../../vocabulary/statement.ts';
import type { Found } from '../found.ts';
import { kindOf } from '../mention/policy/title.ts';
import { type Named, type Scene, wordsOf } from '../scene.ts';
import { governs, ownMatter } from './policy/governs.ts';
import { amends, implementing } from './policy/implements.ts';
import { issued } from './policy/issued.ts';
import { headingTitle, linesOf } from './policy/own-measure.ts';
import { asThing, ofType } from './shared/parties.ts';
import { property } from './shared/property.ts';
import { isQuestion } from './shared/said.ts';
import { onceAnArticle } from './shared/sentence-parts.ts';

export function policy(scene: Scene): Found[] {
  if (isQuestion(scene)) return named(scene, []);
  const found = [...byItself(scene), ...issued(scene), ...implementing(scene), ...amends(scene), ...governs(scene)];
  return [...found, ...named(scene, found)];
}

/** The document is a measure: its title bears who issued it, or who signs it at the end, with the date. */
function byItself(scene: Scene): Found[] {
  const own = headingTitle(scene);
  if (!own) return [];
  const { title, issuers, signature } = own;
  const date = signature?.date.edtf ? { date: signature.date.edtf, dateText: signature.date.text } : {};
  const brought = own.lines.flatMap(({ things }) => things.filter(isPolicy));
  return [title, ...brought]
    .flatMap((measure) =>
      issuers.map(
        (issuer): Found => ({
          ...{ rule: 'policy/heading', kind: 'policy', predicate: 'ISSUED', modality: 'ACTUAL', ...date },
          subject: asThing(issuer),
          objects: [asThing(measure)],
          evidence: [...linesOf(own), ...(signature?.spots ?? [])],
        }),
      ),
    )
    .concat(ownMatter(scene, title));
}

const isPolicy = ofType('Policy');
const KIND =
  /(?:(?:实施|指导|若干|管理|暂行|试行|工作|行动)?(?:意见|办法|方案|细则|规定|计划|措施|政策))$|[\u4e00-\u9fff][^法]$|办法$/u;

/** A measure that nothing else is said of: what kind it is, at the first place where the article names it. */
function named(scene: Scene, found: readonly Found[]): Found[] {
  const own = headingTitle(scene)?.title;
  const here = [...(own ? [own] : []), ...scene.things.filter((one) => isPolicy(one) && isTitled(scene, one))];
  return here.filter((one) => !isSaid(one, found) && isFirst(scene, one)).flatMap((one) => kindProperty(scene, one));
}

/** In 《》 or “”, or behind the verb that puts it out; 通知 of 省民政厅的通知 is named only by what is said of it. */
const isTitled = ({ passage }: Scene, { from }: Named): boolean =>
  /[《“]$|(?:印发|出台|下发|颁布|发布|公布|发出)(?:实施)?[的了]?$/u.test(
    passage.clean.text.slice(Math.max(0, from - 5), from),
  );

const isSaid = ({ thing }: Named, found: readonly Found[]): boolean =>
  found.some(({ subject, objects = [] }) =>
    [subject, ...objects].some((one) => one && 'type' in one && isMention(one) && one.name === thing.name),
  );

function isFirst(scene: Scene, one: Named): boolean {
  const first = firstsOf(scene).get(one.thing.name);
  return !first || (first.passage === one.passage && first.from === one.from);
}

/** Where each measure of an article is named first. */
const firstsOf = onceAnArticle(({ context: { sentences } }): ReadonlyMap<string, Named> => {
  const found = new Map<string, Named>();
  for (const scene of sentences)
    for (const one of scene.things)
      if (isPolicy(one) && !found.has(one.thing.name) && isTitled(scene, one)) found.set(one.thing.name, one);
  return found;
});

function kindProperty(scene: Scene, one: Named): Found[] {
  const words = kindOf(wordsOf(one));
  const kind = KIND.exec(words)?.[0] ?? (words.endsWith('法') ? '法' : null);
  if (!kind) return [];
  const to = one.from + words.length;
  return [property(scene, one, 'category', kind, { from: to - kind.length, to }, null, [one])];
}
