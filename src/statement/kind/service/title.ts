/** The project or facility that a title by itself names: 2.“甲”成长营，…; (一)“甲”项目。…; a heading above. What follows is told of it. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { isNamed, isPlace, isProjectOrFacility, type Parties, partiesOf } from '../shared/parties.ts';
import { clausesOf, placeInArticle, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { LABELLED, NUMBERING, UNREAD_TITLE } from './words.ts';

const ALONE = new RegExp(`^${NUMBERING}“?$`, 'u');
const TAIL = /^(?:”|服务|公益|活动|计划|行动)*(?:项目)?(?:[（(][^（）()]{1,16}[）)])?[。：:！]?$/u;

/** Null where nobody could read the title: nothing is said then of whom it serves. */
export type Title = { readonly parties: Parties } | { readonly parties: null };

/** The title for what stands at `at`: of its part of the sentence, else of the sentence before in its paragraph. */
export function titleFor(scene: Scene, at: number): Title | null {
  const own = clausesUpTo(scene, at);
  const head = headOf(scene) ?? labelOf(scene, at);
  if (head) return head;
  for (const clause of own) {
    const unit = aloneIn(scene, clause);
    if (unit) return { parties: partiesOf(scene, [unit]) };
    if (isUnread(scene, clause)) return { parties: null };
  }
  const before = beforeLabels(scene);
  if (!before) return null;
  const unit = aloneIn(before, before.sentence);
  if (unit) return { parties: away(unit) };
  return isUnread(before, before.sentence) ? { parties: null } : itemTitle(scene, at);
}

/** 3.“甲”行动，获资助10万元。乙中心…，为老人…: the item tells of the thing at its head, where it names no other. */
function itemTitle(scene: Scene, at: number): Title | null {
  const own = scene.context.before.filter((one) => one.passage === scene.passage);
  const first = own.at(-1);
  const unit = first && unitsOf(first)[0];
  if (!unit || !isNamed(unit.named) || !isProjectOrFacility(unit.named)) return null;
  const lead = textOf(first, { from: first.sentence.from, to: unit.from });
  const isHead =
    ITEM.test(lead) && /^[”）)]?(?:$|[，。：（(])/u.test(textOf(first, { from: unit.to, to: first.sentence.to }));
  const isOnly = [...own, scene].every((one) =>
    unitsOf(one).every(
      ({ to, named }) =>
        (one === scene && to > at) ||
        !isProjectOrFacility(named) ||
        named.thing.name === unit.named.thing.name ||
        (one !== scene && !isNamed(named)),
    ),
  );
  return isHead && isOnly ? { parties: away(unit) } : null;
}

const ITEM = /^[\s★●■▲·•]*(?:[(（]?[一二三四五六七八九十\d]+[)）、.．]|[①-⑳])[\s“]*$/u;

/** The sentence before in its paragraph, past 申报单位：甲协会。 */
function beforeLabels({ context, passage }: Scene): Scene | undefined {
  const own = context.before.filter((one) => one.passage === passage);
  return own[0] && LABELLED.test(own[0].text) ? own.find(({ text }) => !LABELLED.test(text)) : own[0];
}

/** The name that stands alone above, past lines like 购买单位：…: a heading or the first line of a description. */
export function titleAbove(scene: Scene): Title | null {
  const { sentences, headings } = scene.context;
  const at = placeInArticle(scene);
  for (const line of sentences.slice(Math.max(0, at - FARTHEST), at).toReversed()) {
    const unit = aloneIn(line, line.sentence);
    if (unit) return { parties: away(unit) };
    if (isUnread(line, line.sentence)) return { parties: null };
    if (!LABELLED.test(line.text)) break;
  }
  const heading = headings.at(-1);
  const unit = heading ? aloneIn(heading, heading.sentence) : null;
  return unit ? { parties: away(unit) } : null;
}

/** A description has no more lines before the one that names whom it serves. */
const FARTHEST = 8;

const away = ({ named }: Unit): Parties => ({
  ...{ named: [named], range: null, spots: [named] },
  doubt: { certainty: 0.9, doubt: 'AMBIGUOUS' },
});

/** Nearest first, not beyond ；. */
function clausesUpTo(scene: Scene, at: number): readonly Range[] {
  const all = clausesOf(scene).filter(({ from }) => from <= at);
  const parted = all.findLastIndex(({ from }) => textOf(scene, { from: from - 1, to: from }) === '；');
  return all
    .slice(Math.max(0, parted))
    .filter(({ to }) => to <= at)
    .toReversed()
    .slice(0, 8);
}

function aloneIn(scene: Scene, { from, to }: Range): Unit | null {
  const own = unitsOf(scene).filter((unit) => unit.from >= from && unit.to <= to);
  const first = own.findIndex(({ named }) => !isPlace(named));
  const unit = own[first];
  if (!unit || own.length > first + 1 || !isNamed(unit.named) || !isProjectOrFacility(unit.named)) return null;
  // 1. 甲街道乙社区“丙”项目: the places belong to the name.
  const start = own[0]?.from ?? unit.from;
  const isJoined = first === 0 || own[first - 1]?.to === unit.from;
  const isAlone =
    isJoined && ALONE.test(textOf(scene, { from, to: start })) && TAIL.test(textOf(scene, { from: unit.to, to }));
  return isAlone ? unit : null;
}

/** 2.“小候鸟”成长营 that is no thing of ours. */
const isUnread = (scene: Scene, { from, to }: Range): boolean =>
  UNREAD_TITLE.test(textOf(scene, { from, to })) &&
  !unitsOf(scene).some((unit) => unit.from < to && unit.to > from && unit.named.thing.type !== 'Population');

/** ●甲社工站（…）：困境儿童可前来申请: the line tells of the thing at its head. */
function labelOf(scene: Scene, at: number): Title | null {
  const unit = unitsOf(scene)[0];
  if (!unit || unit.to > at || !isProjectOrFacility(unit.named)) return null;
  const isHead =
    ALONE.test(textOf(scene, { from: scene.sentence.from, to: unit.from })) &&
    /^”?(?:\([^()]{1,40}\))?[：:]/u.test(textOf(scene, { from: unit.to, to: at }));
  return isHead ? { parties: partiesOf(scene, [unit]) } : null;
}

/** 【江边小课堂】甲会面向留守儿童…: what follows is told of it, and of nobody where it is no thing of ours. */
function headOf(scene: Scene): Title | null {
  const head = HEAD.exec(scene.text)?.[0];
  if (!head) return null;
  const unit = unitsOf(scene).find(({ from }) => from < scene.sentence.from + head.length);
  if (unit)
    return isNamed(unit.named) && isProjectOrFacility(unit.named) ? { parties: partiesOf(scene, [unit]) } : null;
  return LIKE_A_NAME.test(head) ? { parties: null } : null;
}

const HEAD = /^【[^【】]{2,16}】/u;
const LIKE_A_NAME = /(?:课堂|行动|计划|项目|工程|屋|站|班|营|坊|团|队|堂|吧|家|餐|汇|园|社|课|会)】$/u;
