/** IMPLEMENTS and AMENDS: one measure carries out or changes another. */
import type { Found } from '../found.ts';
import type { Named, Scene } from '../scene.ts';
import { headingTitle } from './heading-title.ts';
import { asThing, evidenceOf, ofType } from './parties.ts';
import { saidAt } from './said.ts';
import { listBehind, textOf, unitsOf, type Word, wordsIn } from './sentence-parts.ts';

const isPolicy = ofType('Policy');
const FULFILS =
  /(?:为|为了)?(?:全面|深入|认真|切实|进一步|扎实|有效|坚决|抓好|做好)*(?:贯彻落实|贯彻执行|贯彻|落实|执行|根据|依据|按照|依照)(?:好)?/gu;
const OWN =
  /(?:制定|拟定|出台|印发|编制|形成|提出)了?本(?<kind>办法|方案|意见|细则|规定|规划|标准|通知|计划|指引)|现(?:将|印发|就|下达|由)|(?:特|现)?制定(?:如下|以下)|提出(?:如下|以下)(?:实施)?意见/u;

/** 为贯彻落实《甲》，制定《乙》; where it says 本办法 or 现将…通知如下, the measure that the heading names. */
export function implementing(scene: Scene): Found[] {
  return wordsIn(scene, FULFILS).flatMap((verb) => {
    const wide = listBehind(scene, verb.to, isPolicy, { gap: 12, isLoose: true });
    const last = wide.at(-1);
    if (!last) return [];
    const narrow = madeBehind(scene, last.to) ?? (isPurpose(verb) ? ownMeasure(scene, last.to) : null);
    if (!narrow) return [];
    return wide
      .filter(({ named }) => named.thing.name !== narrow.thing.name)
      .map(({ named, ...range }): Found => {
        const isHere = narrow.passage === scene.passage;
        return {
          ...{ rule: 'policy/implements', kind: 'policy', predicate: 'IMPLEMENTS', ...saidAt(scene, verb.from) },
          subject: asThing(narrow),
          objects: [asThing(named)],
          evidence: [...evidenceOf(scene, [], [verb, range, ...(isHere ? [narrow] : [])]), ...(isHere ? [] : [narrow])],
        };
      });
  });
}

/** For a basis (根据) a whole notice does not carry out the measure; for a purpose (为贯彻落实) it does. */
const isPurpose = ({ text }: Word): boolean => /贯彻|落实|执行/u.test(text);

/** A measure that is made behind: …，制定《乙》. */
function madeBehind(scene: Scene, at: number): Named | null {
  const unit = unitsOf(scene).find(({ from, named }) => from >= at && isPolicy(named));
  if (!unit) return null;
  const gap = textOf(scene, { from: at, to: unit.from });
  return /(?:制定|出台|印发|编制|发布|起草|制订|下发)(?:并印发|出台)?了?(?:了)?$/u.test(gap) && !/[。；]/u.test(gap)
    ? unit.named
    : null;
}

function ownMeasure(scene: Scene, at: number): Named | null {
  const behind = textOf(scene, { from: at, to: scene.sentence.to });
  const match = OWN.exec(behind);
  return match ? ownTitle(scene, match.groups?.kind ?? '') : null;
}

/** The measure that the document itself is, by the heading above: 本办法 is the one whose title holds 办法. */
export function ownTitle(scene: Scene, kind: string): Named | null {
  const titles = scene.context.headings
    .toReversed()
    .flatMap((heading) => [headingTitle(heading)?.title ?? [], heading.things.filter(isPolicy)].flat());
  return titles.find(({ thing }) => thing.name.includes(kind)) ?? null;
}

/** 对《甲》进行修订，出台《乙》: 乙 changes 甲. */
export function amends(scene: Scene): Found[] {
  return wordsIn(scene, /修订|修改|修正|完善/gu).flatMap((verb) => {
    const old = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && isPolicy(named));
    if (
      !old ||
      !/^(?:进行|予以|作出?|加以)?(?:了)?(?:全面|部分|重新)?$/u.test(textOf(scene, { from: old.to, to: verb.from }))
    )
      return [];
    const made = madeBehind(scene, verb.to);
    if (!made) return [];
    return [
      {
        ...{ rule: 'policy/amends', kind: 'policy', predicate: 'AMENDS', ...saidAt(scene, verb.from) },
        subject: asThing(made),
        objects: [asThing(old.named)],
        evidence: evidenceOf(scene, [], [old, verb, made]),
      },
    ] as Found[];
  });
}
