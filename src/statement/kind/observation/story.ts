/** Numbers of a private person's story or of what a reporter sees: 王大爷每天爬86级台阶, 三个大蒸笼冒着热气. They tell nothing of a place or service. */
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { wordsBehind as behind, wordsIn } from '../shared/around.ts';

/** Above this a number is hardly one person's. */
const LARGEST = 200;
/** And above this it is no scene that one looks at. */
const LARGEST_SCENE = 30;
const FOR_LONG = /排着队|排起|轮流|轮班|轮值|常驻|长期|每[天周月]|驻守|坚守|值守/u;

export function isStory(scene: Scene, quantity: Quantity): boolean {
  const { value, unit } = quantity;
  if ((value ?? 0) > LARGEST || unit === '%' || unit === '人次') return false;
  const words = behind(scene, quantity, 20);
  if ((value ?? 0) <= LARGEST_SCENE && SEEN.test(words)) return !FOR_LONG.test(words);
  const before = wordsIn(scene, { from: scene.sentence.from, to: quantity.from });
  // 她接触了上百支队伍.
  if (/(?<![其吉])[她他](?!们)[^，。；]{0,8}$/u.test(before)) return true;
  const last = Math.max(before.lastIndexOf('；'), 0);
  const own = before.slice(last);
  const person = OF_ONE.exec(own);
  // 像李奶奶这样的独居老人有94位 are many.
  if (!person || /像[^，]{0,12}$/u.test(own.slice(0, person.index + 1)) || /像[^，]{1,14}[这那]样的/u.test(own)) return false;
  const from = scene.sentence.from + last + person.index;
  // 王女士说，社区现有社工6名: who speaks tells of others.
  return (
    !/[说道讲]$|介绍|表示|告诉|坦言|透露/u.test(person[0]) &&
    !/(?:说|道|介绍|表示|告诉[^，]{0,6}|坦言|透露)[，：:]/u.test(own.slice(person.index)) &&
    !scene.things.some(
      (one) => one.from >= from && one.to <= quantity.from && one.thing.named !== false && ABOUT.test(one.thing.type),
    )
  );
}

const ABOUT = /Organization$|^(?:GovernmentBody|Facility|Project|Fund|Event)$/u;

/** 三个小学生蹲在…, 两位老人聊着: what is before the reporter's eyes. */
const SEEN =
  /^(?!以上|左右)[^，。；、：\d]{1,12}?(?:[蹲坐站躺趴靠围挤聚搬拎提抱捧握牵扶端拉推摆挂排冒飘忙聊唱跳笑哼写画绣织晒翻看听喝吃等守]着|[蹲坐站躺趴围聚忙等守](?:在|成)|正在|正忙)/u;

const KIN = '大爷|大伯|奶奶|爷爷|阿姨|婆婆|大妈|大娘|大姐|大哥|大叔|伯伯|阿婆|阿公|老伯|老汉|女士|先生|师傅|同学|妈妈|爸爸|老人家';
/** A surname or 老, 小 before it; 阿姨们 and 王大妈调解队 are many. */
const OF_ONE = new RegExp(
  `(?:^|[，。；“])[她他](?!们)|`+
  `(?:^|[，。；：“”、的是说])(?:[〇㐀-鿿𠀀-𲎯]{1,3})(?:${KIN})(?!们|[团队帮社站会室]|调解|议事|互助|志愿|工作|巡逻|食堂|学堂|讲堂)(?=[〇㐀-鿿𠀀-𲎯，])|` +
    '\\d{1,3}(?:周)?岁(?:高龄)?的(?!老年|老人[^，。；家]|高龄|独居|儿童|青年|居民|人群|人口|低龄|失能|留守|少年|常住|户籍)[〇㐀-鿿𠀀-𲎯·○]{2,8}(?=[，。：在是和住有坐从把每独患与一])|' +
    '(?:比如|例如|譬如|记得|曾经?)?有[一]?(?:个|位|名)[〇㐀-鿿𠀀-𲎯]{0,12}?(?:孩子|老人|母亲|父亲|妈妈|爸爸|姑娘|小伙|男孩|女孩|患者|学生|居民|大姐|大爷|阿姨|奶奶|爷爷)[，。、]',
  'u',
);
