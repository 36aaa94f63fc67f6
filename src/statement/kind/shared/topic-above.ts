/** What a sentence without a topic of its own is about: the project or facility that a heading or the sentence before names. */
import { type Named, type Scene, wordsOf } from '../../scene.ts';
import { isProjectOrFacility } from './parties.ts';
import { placeInArticle, type Unit } from './sentence-parts.ts';

/** The sentence begins with who does it, or with a word that points back: 由…, 该项目由…, 目前委托…. */
const BARE =
  /^(?:[(（]?[一二三四五六七八九十\d]+[)）、.．])?(?:这[处座家个所间栋][^，。；]{0,24}，[^由委]{0,40}?)?(?:(?:中心|站点?|园区|基地|项目)?(?:最初|起初|原先|原来|此前|过去|早期)由[^，。；]{2,16}，)?(?:(?:19|20)\d\d年(?:\d{1,2}月)?(?:起|以来)?)?(?:其中|目前|现|该|本|此|这个|这里|此处|该处|这项工作|该项工作|的|其|政策|立项|设立|法规|日常|具体|主要|全部|整体|服务|运营|项目|中心|站点|站|基地|平台|活动|计划|行动|工程|大赛|课堂|均|都|已|，|：|:|并)*(?:$|[^，。；：“”]{2,8}[：:]|由|经|委托|交由|交给|引入|引进)/u;

/** For the words before `at`; null where the sentence names something before them or the text above names none or several. */
export function topicAbove(scene: Scene, at: number): Unit | null {
  const before = scene.passage.clean.text.slice(scene.sentence.from, at);
  if (!BARE.test(before) || scene.things.some((one) => one.to <= at && isProjectOrFacility(one))) return null;
  const one = namedAbove(scene);
  return one ? { named: one, chain: [one], from: one.from, to: one.to } : null;
}

const POINTS =
  /(?:^(?:[(（]?[一二三四五六七八九十\d]+[)）、.．])?|该|本|此|这个)(?:项目|计划|行动|工程|中心|站点|站|基地|平台)/u;
const NAMED_IN_FORM = /^(?:[(（]?[一二三四五六七八九十\d]+[)）、.．])?(?:项目)?名称[:：]/u;

const FORM_LINE = /^(?:[(（]?[一二三四五六七八九十\d]+[)）、.．])?[\u4e00-\u9fff]{2,10}[：:]/u;
const LONGEST_FORM = 10;

/** The line of the same form that gives its name: 项目名称：…, 承办单位：…, 项目依据：…. */
function formAbove(scene: Scene): Scene | undefined {
  if (!FORM_LINE.test(scene.text)) return undefined;
  const at = placeInArticle(scene);
  const above = scene.context.sentences.slice(Math.max(0, at - LONGEST_FORM), at).reverse();
  const end = above.findIndex(({ text }) => !FORM_LINE.test(text) && (text.length > 14 || /[。；]/u.test(text)));
  return (end < 0 ? above : above.slice(0, end)).find(({ text }) => NAMED_IN_FORM.test(text));
}

function namedAbove(scene: Scene): Named | null {
  const { passage, context, text } = scene;
  const form =
    [...context.before, ...context.headings.toReversed()].find((one) => NAMED_IN_FORM.test(one.text)) ??
    formAbove(scene);
  const own = form?.things.find(isProjectOrFacility);
  if (own) return own;
  const near = context.before.filter((one) => one.passage === passage || POINTS.test(text));
  for (const one of near) {
    const things = one.things.filter(isProjectOrFacility);
    const names = new Set(things.map(({ thing }) => thing.name));
    if (names.size > 1) return null;
    if (things[0]) return things[0];
  }
  const heading = context.headings.at(-1);
  const isRight =
    heading &&
    (near.length > 0 || context.before.length === 0 || context.before.every((one) => one.passage !== passage));
  return heading && isRight ? onlyOf(heading) : null;
}

/** A heading that is the name of one thing, with or without its number. */
function onlyOf({ things, text }: Scene): Named | null {
  const [only, second] = things.filter(isProjectOrFacility);
  const rest = only ? text.replace(wordsOf(only), '').replaceAll(/[“”《》\s]/gu, '') : '';
  return only && !second && /^(?:[(（]?[一二三四五六七八九十\d]+[)）、.．]?)?(?:项目|服务)?[。：:]?$/u.test(rest)
    ? only
    : null;
}
