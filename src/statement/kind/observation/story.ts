/** Numbers of a private person's story or of what a reporter sees: 王大爷每天爬86级台阶, 三个大蒸笼冒着热气. They tell nothing of a place or service. */
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { wordsBefore as before, wordsBehind as behind } from '../shared/around.ts';

/** What stands farther before a number is not read with it. */
const FARTHEST = 120;
/** Above this a number is hardly one person's. */
const LARGEST = 200;
/** And above this it is no scene that one looks at. */
const LARGEST_SCENE = 30;
const FOR_LONG = /排着队|排起|轮流|轮班|轮值|常驻|长期|每[天周月]|驻守|坚守|值守/u;

export const isStory = (scene: Scene, quantity: Quantity): boolean =>
  isPrivate(scene, quantity) || isOfAPerson(scene, quantity);

function isOfAPerson(scene: Scene, quantity: Quantity): boolean {
  const { value, unit } = quantity;
  if ((value ?? 0) > LARGEST || unit === '%' || unit === '人次') return false;
  const words = behind(scene, quantity, 20);
  if ((value ?? 0) <= LARGEST_SCENE && SEEN.test(words)) return !FOR_LONG.test(words);
  const lead = before(scene, quantity, FARTHEST);
  // 她接触了上百支队伍.
  if (/(?:(?<![其吉])[她他](?!们)|我(?![们市区县省国镇街局会院校站乡村]))[^，。；]{0,8}$/u.test(lead)) return true;
  const own = lead.slice(lead.lastIndexOf('；') + 1);
  const person = OF_ONE.exec(own);
  // 像李奶奶这样的独居老人有94位 are many.
  if (!person || /像[^，]{0,12}$/u.test(own.slice(0, person.index + 1)) || /像[^，]{1,14}[这那]样的/u.test(own))
    return false;
  const from = quantity.from - own.length + person.index;
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

const KIN =
  '大爷|大伯|奶奶|爷爷|阿姨|婆婆|大妈|大娘|大姐|大哥|大叔|伯伯|阿婆|阿公|老伯|老汉|女士|先生|师傅|同学|妈妈|爸爸|老人家';
const HAN = '[〇㐀-鿿𠀀-𲎯]';
/** A surname or 老, 小 before it; 阿姨们 and 王大妈调解队 are many. */
const OF_ONE = new RegExp(
  [
    '(?:^|[，。；“])[她他](?!们)',
    `(?:^|[，。；：“”、的是说])${HAN}{1,3}(?:${KIN})(?!们|[团队帮社站会室]|调解|议事|互助|志愿|工作|巡逻|食堂|学堂|讲堂)(?=${HAN}|，)`,
    `\\d{1,3}(?:周)?岁(?:高龄)?的(?!老年|老人[^，。；家]|高龄|独居|儿童|青年|居民|人群|人口|低龄|失能|留守|少年|常住|户籍)(?:${HAN}|[·○]){2,8}(?=[，。：在是和住有坐从把每独患与一])`,
    `有一?(?:个|位|名)${HAN}{0,12}?(?:孩子|老人|母亲|父亲|妈妈|爸爸|姑娘|小伙|男孩|女孩|患者|学生|居民|大姐|大爷|阿姨|奶奶|爷爷)[，。、]`,
  ].join('|'),
  'u',
);

/** 派1名社工上门, 家里有两个孩子: one person's story. */
function isPrivate(scene: Scene, quantity: Quantity): boolean {
  const { unit, value, bound } = quantity;
  if (
    unit === '平方米' &&
    (value ?? 0) < 150 &&
    /^的(?:小屋|房间|房子|出租屋|老屋|老房|旧屋|平房|蜗居|家)/u.test(behind(scene, quantity, 6))
  )
    return true;
  if ((value ?? 0) > 4 || quantity.valueTo !== null) return false;
  const words = behind(scene, quantity, 8);
  if (
    /^[个名位]$/u.test(unit ?? '') &&
    /^(?:[^，。；]{0,4})(?:孩子|儿子|女儿|儿女|子女|孙子|孙女|外孙|孙辈|兄弟|姐妹|妹妹|弟弟)/u.test(words)
  )
    return !/学堂|课堂|托管|服务|项目/u.test(scene.text);
  return (
    value === 1 &&
    /^[名位]$/u.test(unit ?? '') &&
    bound === 'EXACT' &&
    !/(?:配备|配有|设有?|有|至少|配置|每[^，。；]{1,8}|\d[名位人][^，。；\d]{0,8}[、和及])[^，。；]{0,8}$/u.test(
      before(scene, quantity, 20),
    ) &&
    !/^[^，。；\d]{1,8}[、和及]?\d+[名位人]/u.test(behind(scene, quantity, 14)) &&
    words !== '' &&
    !/^[，。；、]/u.test(words)
  );
}
