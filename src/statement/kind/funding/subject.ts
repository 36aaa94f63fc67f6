/** What a clause is about: the thing at its head, whatever it is, or words that point back to one (该中心, 街道, 项目). */
import { matches } from '../../../text/matches.ts';
import type { Range } from '../../../text/passages.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import { type Named, type Scene, spot } from '../../scene.ts';
import { thingsInside, wordsIn } from '../shared/around.ts';
import { type Party, partyOf, placeOfLevel, projects } from '../shared/party.ts';
import { once } from '../shared/sentence-parts.ts';
import { actorAt, headOf } from './actor.ts';
import { anyOf, PAYS, RECEIVES } from './words.ts';

export interface Subject extends Party {
  readonly to: number;
  /** 小屋的日常开支: what follows belongs to it. */
  readonly owns: boolean;
}

/** Null where the clause has no subject of its own. */
export function clauseSubject(scene: Scene, range: Range): Subject | null {
  const known = subjectsOf(scene);
  const key = `${range.from}-${range.to}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = readSubject(scene, range);
  known.set(key, found);
  return found;
}

/** Asked of every clause for every sum. */
const subjectsOf = once((_: Scene) => new Map<string, Subject | null>());

function readSubject(scene: Scene, range: Range): Subject | null {
  const head = behindQualifier(scene, headOf(scene, range), range);
  const lead = /[“《‘]/u.test(scene.passage.clean.text.charAt(head)) ? 1 : 0;
  const first = scene.things.find(({ from, to }) => from >= head && from <= head + lead && to <= range.to);
  const last = first ? lastOf(scene, first, range) : null;
  if (last && last !== first) return subject(scene, { ...partyOf(last), to: last.to });
  const actor = actorAt(scene, head);
  if (actor) return subject(scene, actor);
  if (first) return subject(scene, { ...partyOf(first), to: first.to });
  const pointed = pointedAt(scene, head);
  return pointed ? subject(scene, pointed) : null;
}

/** 面向失独家庭的“连心桥”项目: what qualifies the subject is passed over. */
function behindQualifier(scene: Scene, head: number, range: Range): number {
  const match =
    /^(?:(?:面向|针对|位于|坐落于|服务于?)[^，。；]{1,24}?的(?=[“《])|(?:这[只家个支座]|该)?由[^，。；]{1,24}?的)/u.exec(
      wordsIn(scene, { from: head, to: range.to }),
    );
  return match ? head + match[0].length : head;
}

/** 硚口区韩家墩街道的“楼道管家”项目 is about the project; 全市各级各部门 about the departments. */
function lastOf(scene: Scene, first: Named, range: Range): Named {
  const things = thingsInside(scene, { from: first.from, to: range.to });
  let last = first;
  for (const next of things.slice(1)) {
    const gap = wordsIn(scene, { from: last.to, to: next.from });
    // 区慈善会“邻里基金”出资: the fund pays.
    const isJoined =
      (gap === '' && isPlaceType(last.thing.type)) ||
      (/^[“《]$/u.test(gap) &&
        isPlaceType(last.thing.type) &&
        /Organization$|^Facility$|^Project$/u.test(next.thing.type)) ||
      (/^[“《]?$/u.test(gap) && next.thing.type === 'Fund');
    const isOwned =
      (/^[”》]?的[“《]?$/u.test(gap) || MADE_BY.test(wordsIn(scene, { from: first.to, to: next.from }))) &&
      !/^(?:ServiceField|Need|Population)$/u.test(next.thing.type);
    if (isJoined || isOwned) last = next;
    else if (!isPlaceType(next.thing.type)) break;
  }
  return last;
}

/** 侨联牵头成立的“敬老基金”: what is made or run is spoken of, not who did it. */
const MADE_BY =
  /^[”》]?[^，。；：]{0,24}(?:成立|设立|发起|运营|承接|实施|组建|管理|创办|打造|培育|孵化|执行|牵头|主办|承办|开办)的[“《]?$/u;

/** 区民政局局长介绍: who speaks does not act. */
const SPEAKS =
  /^(?:[^，。；]{0,8})?(?:负责人|负责同志|书记|主任|局长|科长|处长|会长|理事长|秘书长|干部|工作人员|站长|院长|所长|社工)[^，。；]{0,8}?(?:说|介绍|表示|告诉|称|坦言|透露|指出|认为)/u;

/** 社区党委书记算过账: the office, not the body. */
export const OFFICE =
  /^(?:党?(?:委|工委|总支|支部))?(?:副)?(?:书记|主任|局长|科长|处长|会长|理事长|秘书长|站长|院长|所长|负责人)/u;

function subject(scene: Scene, party: Party & { to: number }): Subject | null {
  const behind = wordsIn(scene, { from: party.to, to: Math.min(scene.sentence.to, party.to + 3) });
  if (OFFICE.test(wordsIn(scene, { from: party.to, to: Math.min(scene.sentence.to, party.to + 8) }))) return null;
  if (SPEAKS.test(wordsIn(scene, { from: party.to, to: Math.min(scene.sentence.to, party.to + 24) }))) return null;
  return {
    ...party,
    owns:
      /^[”》]?(?:项目)?的/u.test(behind) ||
      SENDS.test(wordsIn(scene, { from: party.to, to: Math.min(scene.sentence.to, party.to + 30) })) ||
      (isPlaceType(party.thing.type) && behind.startsWith('“')),
  };
}

/** 临沂大学和市社协选派的专家: those sent act, not who sent them. */
const SENDS = /^(?:[和与、及][^，。；]{2,20}?)?(?:选派|派出|推荐|委派|组织|邀请|聘请)的[〇㐀-鿿𠀀-𲎯]/u;

const NOUNS =
  '总会|慈善会|学会|联合会|街道办事处|街道|镇|乡|社区|村|区|县|市|项目|基金会|基金|协会|促进会|中心|机构|驿站|小屋|社工站|服务站|工作站|食堂|平台|公司|企业|团队|服务队|队|之家|站';
const POINTED = new RegExp(`^(?:(?<this>该|这家|这个|这座|此)(?<noun>${NOUNS})|(?<bare>${NOUNS}))`, 'u');
/** A bare noun is the subject only before a verb of money or a noun of expense. */
const ADVERBS =
  '(?:[一两二三四五六七八九十]年(?:来|间)?|为项目|为此|据此|随后|当即|共|免费|无偿|主动|统一|另外?|再|还|又|也|则|每年|每月|全年|当年|首年|首期|年度|计划|拟|将|已|累计|先后|分别|从中|从[^，。；]{2,16}[中里]|按(?=每)|则|就|年|本级|里)*';
const GOES_ON = new RegExp(
  `^${ADVERBS}(?:的)?(?:日常|运营|运行|工作|活动|总|建设)?(?:经费|资金|开支|支出|费用|投入|预算|合计|${anyOf(PAYS)}|${anyOf(RECEIVES)}|\\d|掏|贴|挤|每|支付|赞助)`,
  'u',
);
const PLACE_WORD = /^(?:街道|镇|乡|社区|村|区|县|市)$/u;

/** The thing named before that such a word means. */
export function pointedAt(scene: Scene, at: number): (Party & { to: number }) | null {
  const words = wordsIn(scene, { from: at, to: Math.min(scene.sentence.to, at + 9) });
  const match = POINTED.exec(words);
  const noun = match?.groups?.noun ?? match?.groups?.bare;
  if (!match || !noun) return null;
  const to = at + match[0].length;
  if (match.groups?.bare && !GOES_ON.test(wordsIn(scene, { from: to, to: Math.min(scene.sentence.to, to + 14) })))
    return null;
  const named = PLACE_WORD.test(noun) ? placeOfLevel(scene, noun, at) : lastNamed(scene, noun, at);
  if (!named) return noun === '项目' ? countedProjects(scene, at, to) : null;
  const own = spot(scene.passage, at, to);
  return { thing: { ...named.thing, printed: match[0], spot: own }, spots: [own, named], to };
}

/** 在库公益创投项目48个，…项目总资金: the class that was counted. */
function countedProjects(scene: Scene, at: number, to: number): (Party & { to: number }) | null {
  const words = wordsIn(scene, { from: scene.sentence.from, to: at });
  const match = [
    ...matches(words, /(?<![〇㐀-鿿𠀀-𲎯])[〇㐀-鿿𠀀-𲎯]{2,10}项目(?=共?\d+个)|(?<=\d个)[〇㐀-鿿𠀀-𲎯]{2,10}项目/gu),
  ].at(-1);
  return match ? { ...projects(scene, match[0], scene.sentence.from + match.index), to } : null;
}

function lastNamed(scene: Scene, noun: string, at: number): Named | null {
  const core = noun === '街道办事处' ? '街道' : noun;
  const fits = ({ thing }: Named): boolean =>
    thing.type !== 'Population' &&
    thing.type !== 'ServiceField' &&
    ([thing.name, thing.printed ?? ''].some((name) => name.replace(/[”》]$/u, '').endsWith(core)) ||
      (noun === '项目' && thing.type === 'Project') ||
      (/^(?:公司|企业)$/u.test(noun) && thing.type === 'OtherOrganization') ||
      (noun === '机构' &&
        thing.named !== false &&
        /(?:中心|服务社|事务所|工作室)$/u.test(thing.name) &&
        thing.type === 'SocialOrganization'));
  return (
    scene.things.findLast((one) => one.to <= at && fits(one)) ??
    scene.context.before.map(({ things }) => things.findLast(fits)).find((one) => one !== undefined) ??
    null
  );
}
