/** Where the noun before or behind a number begins and ends. */
import type { Range } from '../../../text/passages.ts';
import type { Quantity } from '../../../text/quantity.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Scene } from '../../scene.ts';
import { wordsIn } from '../shared/around.ts';
import { END, FIRST_PEOPLE, FROM, frontLength, PEOPLE_END, TAIL } from './noun-words.ts';

export const isPerson = ({ unit }: Quantity): boolean => /^(?:人|名|位)$/u.test(unit ?? '');

/** 社区慈善基金(含“冠名基金”): what is said beside the noun. */
const ASIDE = /\([^()]{5,12}\)$/u;
/** Brackets hold no mark that parts: 县(市、区). Their inside is blanked out, so that every offset stays. */
const withoutBrackets = (words: string): string =>
  words
    .replace(/[(（][^()（）]{0,12}[)）]/gu, (all) => `(${'某'.repeat(Math.max(0, all.length - 2))})`)
    // “双随机、一公开”抽查: nor do quotation marks.
    .replace(/“[^“”]{1,16}”/gu, (all) => all.replaceAll(/[、，：]/gu, '某'));

/** In the words from `from` to the number at `to`. */
export function nounBefore(scene: Scene, from: number, to: number): Range {
  const words = withoutBrackets(wordsIn(scene, { from, to }));
  const dated = scene.dates.find((one) => one.to <= to && one.to >= to - 1 && one.from >= from);
  const whole = dated ? words.slice(0, dated.from - from) : words;
  const shorter = whole.replace(FROM, (start) => (start.length < whole.length ? '' : start));
  // 小组121个(共726节): an open bracket parts like a comma.
  const opening = shorter.lastIndexOf('(');
  const isOpening = opening >= 0 && !shorter.includes(')', opening);
  const bare = shorter.replace(ASIDE, '');
  let end = bare.length - (TAIL.exec(bare)?.[0].length ?? 0);
  if (/[，。；：“]$/u.test(shorter.slice(0, end))) end -= 1;
  const body = shorter.slice(0, end);
  const cut =
    Math.max(isOpening ? opening : -1, ...['、', '：', '，', '。', '—'].map((mark) => body.lastIndexOf(mark))) + 1;
  const start = from + cut;
  // 噪声扰民、飞线充电等问题: what stands behind 等.
  const others = /等(?:地|市|省|方面)?(?![级候次于])(?=[〇㐀-鿿𠀀-𲎯]{2,}$)/u.exec(body.slice(cut));
  const own = Math.max(start, actorEnd(scene, start, from + end), others ? start + others.index + others[0].length : 0);
  const lead = frontLength(words.slice(own - from, end));
  const verb = MIDDLE.exec(words.slice(own - from + lead, end))?.[0].length ?? 0;
  return { from: Math.min(own + lead + verb, from + end), to: from + end };
}

/** 园区建成“妈咪小屋”5处, 项目组配备社工5名: who did it, and the verb. */
const MIDDLE =
  /^[〇㐀-鿿𠀀-𲎯()“”]{1,12}?(?:发放|建成|新建|设立|成立|组建|培育|开设|设置|打造|建起|拥有|现有|共有|聚集|举办|开展|配备|招募|吸引|新增|增设|安装|加装|腾挪|改造|修建|配发|赠送|购置|添置|种下|栽种|栽下|摆放|铺设|绘制|盘活|访问|访谈)(?:了)?(?=[^率]{2,}$)/u;

/** Dates and named actors before the noun do not belong to it: 截至11月末，全区在保低保对象. */
function actorEnd(scene: Scene, from: number, to: number): number {
  const dates = scene.dates.filter((one) => one.from >= from && one.to <= to).map((one) => one.to);
  const actors = scene.things
    .filter(
      (one) =>
        one.from >= from &&
        one.to <= to &&
        (one.to < lastOf(scene, to) || isPlaceType(one.thing.type)) &&
        one.thing.named !== false &&
        !/^(?:Population|ServiceField)$/u.test(one.thing.type),
    )
    .map((one) => one.to);
  return Math.max(from, ...dates, ...actors);
}

/** 打造“邻里驿站”: the quoted name of a class is its noun. */
const lastOf = (scene: Scene, to: number): number =>
  /[”》]/u.test(wordsIn(scene, { from: to - 1, to })) ? to - 1 : to;

/** 26个留守儿童写作业: who, not what they do. */
const DOING = /^.{0,8}?(?:孩子|老人|儿童|学生|居民|妇女|队员|老师|家长)(?=[写做学看玩吃住来去上在分轮值守坐])/u;

const ANYONE =
  /^人(?=选择|表示|提出|认为|觉得|希望|反映|担心|想|愿|说|反对|同意|赞成|知道|不|没|有|每|经常|一直|从|在|靠|会|能|只|都|把|参加|打算|需要)/u;

/** In the words behind the number. */
export function nounBehind(scene: Scene, quantity: Quantity, { from, to }: Range): Range {
  const words = withoutBrackets(wordsIn(scene, { from, to }));
  const start = words.startsWith('的') ? 1 : 0;
  const date = scene.dates.find((one) => one.from > from && one.from < to && !one.inTitle);
  const reach = words.slice(start, date ? date.from - from : undefined);
  END.lastIndex = 1;
  const stop = END.exec(reach);
  const cut = reach.slice(0, stop ? stop.index : 24);
  const people = isPerson(quantity) || quantity.unit === '户' ? PEOPLE_END.exec(cut)?.[0] : undefined;
  const doing = quantity.unit === '个' ? DOING.exec(cut)?.[0] : undefined;
  // 62.8%的人选择: people, and what they do.
  if (quantity.unit === '%' && ANYONE.test(reach)) return { from: from + start, to: from + start + 1 };
  const first = quantity.unit === '%' && !stop ? FIRST_PEOPLE.exec(cut)?.[0] : undefined;
  // 17个卡点上: where, not what.
  const own = (people ?? first ?? doing ?? cut).replace(
    /(?<=.)的$|(?<=[〇㐀-鿿𠀀-𲎯]{2})(?<![网线以路海])[上里]$/u,
    '',
  );
  const end = from + start + own.length + (own.startsWith('“') && !own.includes('”') && cut.includes('”') ? 1 : 0);
  const thing = scene.things.find((one) => one.from >= from && one.from <= from + 1 && one.to <= to);
  return { from: from + start, to: thing && thing.from < end ? Math.max(end, thing.to) : end };
}
