/** IMPLEMENTS and AMENDS: one measure carries out or changes another. */
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { type Basis, basesIn, sayingOf } from '../justification/basis.ts';
import { asThing, evidenceOf, ofType } from '../shared/parties.ts';
import { saidAt } from '../shared/said.ts';
import { textOf, type Unit, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';
import { ownTitle } from './own-measure.ts';

const isPolicy = ofType('Policy');
const MADE = /(?:制定|制订|出台|印发|编制|发布|下发|推出|颁布)(?:了|并印发|并出台|实施)*$/u;
const OWN =
  /(?:制定|拟定|出台|印发|编制|形成|提出)了?本(?:实施|行动|工作)?(?<kind>办法|方案|意见|细则|规定|规划|标准|通知|计划|指引|措施|规范|指南|条例|目录|清单|制度|要点|纲要|规程|导则)|(?<here>现(?:将|印发|就|下达|由)|(?:特|现)?制定(?:如下|以下)|提出(?:如下|以下)(?:实施)?意见)/u;

/** 为贯彻落实《甲》，制定《乙》; 根据《甲》，制定本办法; 《乙》是为贯彻《甲》而制定的; 据此印发《乙》. */
export function implementing(scene: Scene): Found[] {
  return basesIn(scene).flatMap((basis) => {
    const own = ownMeasure(scene, basis);
    const narrow = madeBehind(scene, basis.range.to) ?? own ?? madeBefore(scene, basis);
    if (!narrow) return [];
    // A document that lies before us is made, whatever it plans.
    const said = narrow === own ? { modality: 'ACTUAL' as const } : saidAt(scene, basis.range.from);
    return basis.measures
      .filter(({ thing }) => thing.name !== narrow.thing.name)
      .map((wide): Found => {
        const near = [narrow, wide].filter(({ passage }) => passage === scene.passage);
        const away = [narrow, wide].filter(({ passage }) => passage !== scene.passage);
        return {
          ...{ rule: 'policy/implements', kind: 'policy', predicate: 'IMPLEMENTS', ...said },
          subject: asThing(narrow),
          objects: [asThing(wide)],
          evidence: [...away, ...evidenceOf(scene, [], [...sayingOf(basis, wide), ...near])],
        };
      });
  });
}

/** A measure that is made behind: …，制定《乙》. */
function madeBehind(scene: Scene, at: number): Named | null {
  const unit = unitsOf(scene).find(({ from, named }) => from >= at && isPolicy(named));
  if (!unit) return null;
  const gap = textOf(scene, { from: at, to: unit.from });
  return MADE.test(gap) && !/[。；]/u.test(gap) ? unit.named : null;
}

/** The measure that the document is. What a whole notice only rests on (根据…，现将…) it does not carry out; its purpose it does. */
function ownMeasure(scene: Scene, { range }: Basis): Named | null {
  const match = OWN.exec(textOf(scene, { from: range.to, to: scene.sentence.to }));
  const isPurpose = /^(?:贯彻|落实|执行)/u.test(textOf(scene, range));
  if (!match || (match.groups?.here && !isPurpose)) return null;
  return ownTitle(scene, match.groups?.kind ?? '');
}

/** The title before: 《乙》…，是为贯彻《甲》而制定的; 《乙》，贯彻的是《甲》. */
function madeBefore(scene: Scene, { range }: Basis): Named | null {
  const before = unitsOf(scene).findLast(({ to, named }) => to <= range.from && isPolicy(named));
  if (!before) return null;
  const gap = textOf(scene, { from: before.to, to: range.from });
  const tail = textOf(scene, { from: range.to, to: Math.min(scene.sentence.to, range.to + 6) });
  const isMade =
    /^(?:而|等)?(?:制定|制订|编制|出台|定)/u.test(tail) || /^(?:贯彻|落实)[^《]{0,2}的是/u.test(textOf(scene, range));
  return isMade && /^，?(?:就?是|系|也是)?(?:为了?)?(?:全面|深入|认真|进一步|切实|贯彻)*$/u.test(gap)
    ? before.named
    : null;
}

/** 对《甲》进行修订，出台《乙》; 《乙》对《甲》作了修改; 将《甲》修订为《乙》. */
export function amends(scene: Scene): Found[] {
  return wordsIn(scene, /修订|修改|修正|完善|调整/gu).flatMap((verb) => {
    const old = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && isPolicy(named));
    const gap = old ? textOf(scene, { from: old.to, to: verb.from }) : '';
    if (!old || !/^(?:进行|予以|作出?|做|加以)?了?(?:全面|部分|重新|较大)?$/u.test(gap)) return [];
    const made = madeBehind(scene, verb.to) ?? changedInto(scene, verb) ?? changing(scene, old);
    if (!made || made.thing.name === old.named.thing.name) return [];
    return [amended(scene, made, old, verb)];
  });
}

function changedInto(scene: Scene, verb: Word): Named | null {
  const unit = unitsOf(scene).find(({ from, named }) => from >= verb.to && isPolicy(named));
  return unit && /^(?:为|成|形成)$/u.test(textOf(scene, { from: verb.to, to: unit.from })) ? unit.named : null;
}

/** The title right before 对《甲》…. */
function changing(scene: Scene, old: Unit): Named | null {
  const unit = unitsOf(scene).findLast(({ to, named }) => to <= old.from && isPolicy(named));
  return unit && /^，?对$/u.test(textOf(scene, { from: unit.to, to: old.from })) ? unit.named : null;
}

const amended = (scene: Scene, made: Named, old: Unit, verb: Range): Found => ({
  ...{ rule: 'policy/amends', kind: 'policy', predicate: 'AMENDS', ...saidAt(scene, verb.from) },
  subject: asThing(made),
  objects: [asThing(old.named)],
  evidence: evidenceOf(scene, [], [old, verb, made]),
});
