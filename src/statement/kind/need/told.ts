/** A need told around who needs it: 居民反映集中的…问题; 加装电梯是老住户的心愿; 做饭难困扰着空巢老人; 长期照护这块，甲街道还是空白. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { isPlace } from '../shared/parties.ts';
import { clauseAt, clausesOf, textOf, type Unit, unitsOf, wordsIn } from '../shared/sentence-parts.ts';
import { type Needs, needs, ofGroup, partsOf } from './lines.ts';
import { lackIn, VAGUE } from './states.ts';
import {
  BELONGS,
  BELONGS_TO,
  BLANK,
  BLANK_HERE,
  EMPTY,
  HEADACHE,
  LETS,
  RANKED,
  RANKED_BEFORE,
  REFLECTED,
  SAID_MOST,
  TOLD_MUCH,
  TROUBLED,
  TROUBLES,
} from './told-words.ts';
import { topicPlaces } from './topic.ts';
import { grouped, inPlace, isWho, type Needing } from './who.ts';
import { REPORTED } from './words.ts';

export const toldAround = (scene: Scene): Needs[] =>
  unitsOf(scene)
    .flatMap((unit, index) =>
      isWho(unit)
        ? [
            ...reflected(scene, unit, index),
            ...belonging(scene, unit, index),
            ...toldMuch(scene, unit, index),
            ...blank(scene, unit, index),
          ]
        : [],
    )
    .concat(saidMost(scene));

/** 圭塘街道反映的养老设施不足; 居民反映集中的失能老人夜间托养、孤独症儿童康复训练. */
function reflected(scene: Scene, unit: Unit, index: number): Needs[] {
  const { to } = clauseAt(scene, unit.from);
  const behind = textOf(scene, { from: unit.to, to });
  const words = REFLECTED.exec(behind)?.groups?.what;
  if (!words) return [];
  const from = unit.to + behind.indexOf(words, behind.indexOf('的'));
  const whole = { from, to: from + words.length };
  const verb = { from: unit.to, to: from };
  const needing = inPlace(scene, grouped(scene, index));
  const parts = partsOf(scene, whole).map((part) => ofGroup(scene, part));
  if (parts.every((part) => part !== null))
    return parts.map(({ group, words }) =>
      needs(scene, { ...needing, places: needing.places, groups: [group] }, [words], verb),
    );
  const isCalled = /(?:需求|诉求|愿望|期盼)$/u.test(behind);
  if (!(isCalled || REPORTED.test(words)) || VAGUE.test(words)) return [];
  const lack = lackIn(words);
  return [needs(scene, needing, partsOf(scene, { from: from + lack.from, to: from + lack.to }), verb)];
}

/** 停车难问题突出，甲社区、乙社区居民反映尤为强烈. */
function toldMuch(scene: Scene, unit: Unit, index: number): Needs[] {
  const clause = clauseAt(scene, unit.from);
  if (!TOLD_MUCH.test(textOf(scene, { from: unit.to, to: clause.to }))) return [];
  const needing = grouped(scene, index);
  const before = clausesOf(scene).findLast(({ to }) => to <= needing.range.from);
  const words = before && TROUBLED.exec(textOf(scene, before))?.groups?.what;
  if (!before || !words || needing.range.from - before.to > 4) return [];
  const from = before.from + textOf(scene, before).indexOf(words);
  return [needs(scene, inPlace(scene, needing), partsOf(scene, { from, to: from + words.length }), unit)];
}

/** 加装电梯是不少老住户的共同心愿; 做饭难一直困扰着空巢老人. */
function belonging(scene: Scene, unit: Unit, index: number): Needs[] {
  const clause = clauseAt(scene, unit.from);
  const needing = grouped(scene, index);
  const ahead = textOf(scene, { from: clause.from, to: needing.range.from });
  const behind = textOf(scene, { from: unit.to, to: clause.to });
  const match =
    TROUBLES.exec(ahead) ??
    (BELONGS.test(behind) ? BELONGS_TO.exec(ahead) : null) ??
    (HEADACHE.test(behind) ? LETS.exec(ahead) : null) ??
    (RANKED.test(behind) ? RANKED_BEFORE.exec(ahead) : null);
  if (!match) return [];
  const own = match.groups?.what ? { from: clause.from, to: clause.from + match.groups.what.length } : null;
  const what = own && withoutPlace(scene, own);
  const words = what ?? clausesOf(scene).findLast(({ to }) => to < clause.from);
  if (!words || !says(textOf(scene, words))) return [];
  return [needs(scene, inPlaceOf(scene, needing, words), partsOf(scene, words), { from: words.to, to: unit.to })];
}

/** “夜里喊不到人”是他们说得最多的一句话: of the group that the sentence or the text has named last. */
function saidMost(scene: Scene): Needs[] {
  return wordsIn(scene, SAID_MOST).flatMap((word) => {
    const what = word.groups.what ?? '';
    const from = word.from + word.text.indexOf(what);
    const index = unitsOf(scene).findLastIndex((unit) => unit.to <= word.from && isWho(unit));
    const needing = index >= 0 ? inPlace(scene, grouped(scene, index)) : null;
    const places = needing ? [] : topicPlaces(scene, word.from);
    const range = { from: word.from, to: word.from };
    const who = needing ?? (places[0] ? { places, groups: [], range, away: places[0] } : null);
    return who && says(what) ? [needs(scene, who, [{ from, to: from + what.length }], word)] : [];
  });
}

/** 甲社区暑假怎么管让家长头疼: the place is no part of it. */
function withoutPlace(scene: Scene, { from, to }: Range): Range {
  const place = unitsOf(scene).find((unit) => unit.from === from && isPlace(unit.named));
  const lead = place ? (/^[里内的]?/u.exec(textOf(scene, { from: place.to, to }))?.[0].length ?? 0) : 0;
  return { from: place ? place.to + lead : from, to };
}

/** The need stands before who has it, and so may the place. */
const inPlaceOf = (scene: Scene, needing: Needing, { from }: Range): Needing =>
  inPlace(scene, { ...needing, range: { from: Math.min(from, needing.range.from), to: needing.range.to } });

const says = (words: string): boolean =>
  words.length >= 3 && words.length <= 24 && !VAGUE.test(words) && !EMPTY.test(words);

/** 长期照护这块，甲街道目前还是空白. */
function blank(scene: Scene, unit: Unit, index: number): Needs[] {
  const ahead = textOf(scene, { from: scene.sentence.from, to: unit.from });
  const match = BLANK.exec(ahead);
  const words = match?.groups?.what;
  if (!match || !words || !BLANK_HERE.test(textOf(scene, { from: unit.to, to: scene.sentence.to }))) return [];
  const from = scene.sentence.from + match.index + match[0].indexOf(words);
  return [needs(scene, inPlace(scene, grouped(scene, index)), [{ from, to: from + words.length }], unit)];
}
