/** Whom a number is about: the clause's subject, the place in front of it, or what the text is about. */
import type { Range } from '../../text/passages.ts';
import { isPlaceType } from '../../vocabulary/entity.ts';
import type { Mention } from '../../vocabulary/statement.ts';
import { type Named, type Scene, spot } from '../scene.ts';
import { headOf } from './money-actor.ts';
import { aroundOf, wordsIn } from './money-around.ts';
import { type Party, partyOf, purseAt } from './money-place.ts';
import type { Counted } from './number-noun.ts';

const IS_ABOUT = /^(?:Project|Facility|Event|Fund|Policy)$|Organization$|^GovernmentBody$/u;

/** Of what is counted itself nothing is said. */
export function subjectOfNumber(scene: Scene, range: Range, counted: Counted): Party | null {
  const { clauses, index } = aroundOf(scene, range);
  for (let at = index; at >= 0; at -= 1) {
    const clause = clauses[at] as Range;
    const reach = at === index ? { from: clause.from, to: range.from } : clause;
    const subject = headSubject(scene, reach, counted) ?? placeInFront(scene, reach);
    if (subject) return subject;
  }
  return fromContext(scene);
}

function headSubject(scene: Scene, reach: Range, counted: Counted): Party | null {
  const head = headOf(scene, reach);
  const named = scene.things.find((one) => one.from >= head && one.from <= head + 1 && one.to <= reach.to);
  if (named && mayBeAbout(named.thing) && named !== counted.thing && !isSpeaker(scene, named)) return partyOf(named);
  const short = shortFor(scene, head);
  if (short) return short;
  const purse = purseAt(scene, head);
  return purse && isPlaceType(purse.thing.type as string) ? purse : null;
}

/** 区民政局局长说: who speaks of it is not whom it is about. */
const isSpeaker = (scene: Scene, { to }: Named): boolean =>
  /^(?:党委|党支部|党总支)?(?:的)?(?:相关|有关|主要)?(?:负责人|负责同志|书记|主任|局长|副|会长|理事长|秘书长|干部|工作人员|站长|院长|处长|科长|所长|社工[，说])/u.test(
    wordsIn(scene, { from: to, to: Math.min(scene.sentence.to, to + 8) }),
  );

const SHORT =
  /^(?:该|本)?(中心|服务站|社工站|站点|基地|协会|机构|团队|服务队|项目|平台|食堂|驿站|孵化园|社区)(?=现|已|共|累计|目前|全年|有|设|每|年|，|今|开|服|配|自|成立|通过|\d)/u;

/** 中心现有社工6名: the one of that kind that was named last. */
function shortFor(scene: Scene, head: number): Party | null {
  const match = SHORT.exec(wordsIn(scene, { from: head, to: Math.min(scene.sentence.to, head + 8) }));
  const word = match?.[1];
  if (!match || !word) return null;
  const fits = ({ thing }: Named): boolean =>
    mayBeAbout(thing) && (thing.name.endsWith(word) || (word === '项目' && thing.type === 'Project'));
  const named =
    scene.things.find((one) => fits(one) && one.to <= head) ??
    scene.context.before.map(({ things }) => things.find(fits)).find((one) => one !== undefined);
  if (!named) return null;
  const at = spot(scene.passage, head, head + match[0].length);
  return { thing: { ...named.thing, printed: match[0], spot: at }, spots: [at, named] };
}

const mayBeAbout = ({ type, named }: Mention): boolean => (isPlaceType(type) || IS_ABOUT.test(type)) && named !== false;

/** 在黉门街社区, 位于…, or a place that owns the counted: 该市的. */
function placeInFront(scene: Scene, reach: Range): Party | null {
  const place = scene.things.find((one) => {
    if (one.from < reach.from || one.to > reach.to || !isPlaceType(one.thing.type) || one.thing.named === false)
      return false;
    const before = wordsIn(scene, { from: Math.max(scene.sentence.from, one.from - 1), to: one.from });
    const behind = wordsIn(scene, { from: one.to, to: Math.min(reach.to, one.to + 1) });
    return /在/u.test(before) && (behind === '' || /[，的]/u.test(behind));
  });
  if (place) return partyOf(place);
  const whole = /(?:全|我|本|该)[省市区县镇乡州]/u.exec(wordsIn(scene, reach));
  const purse = whole ? purseAt(scene, reach.from + whole.index) : null;
  return purse && isPlaceType(purse.thing.type as string) ? purse : null;
}

/** The actor of this passage before, else the place of the article. */
function fromContext({ context, passage }: Scene): Party | null {
  const { actor, place } = context;
  const near: Named | null = actor && actor.passage === passage && mayBeAbout(actor.thing) ? actor : place;
  return near ? { ...partyOf(near), isImplied: near === place } : null;
}
