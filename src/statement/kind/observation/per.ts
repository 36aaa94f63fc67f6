/** What a number is counted for: 每个社区至少5家, 日均接待120人次, 每站每年. In the words of the text; it is never multiplied. */
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { aroundOf, wordsIn } from '../shared/around.ts';

const TIME = '年|月|天|日|周|星期|季度|学期|学年|周末|晚|半年|半月';
const HOLDER =
  '(?:[〇㐀-鿿𠀀-𲎯]{0,4}?(?:社区|街道|乡镇|镇街|镇|乡|村|站点|社工站|服务站|站|中心|机构|组织|团队|项目|基金|学校|网格|小区|家庭|基地|食堂|单位|平台|支部|班|期|场|综合体|点|园|驿站|课堂|书屋|区市|县区|区县|县市|县|区|市|人|户|家)(?:\\([^()]{1,8}\\))?)';
const EACH = new RegExp(
  `每(?:(${TIME})(?!度)|(?:个|家|名|位|支|所|处|座|间|只|户)?(${HOLDER}|(?<=[名位])(?:[〇㐀-鿿𠀀-𲎯]{0,2}(?:社工|督导|志愿者|党员|队员|社工师|干部)))(?=[每至不需应要可须在由有拥配设建成培开举组服走联扶推派招面办覆承接年月周日天的仅只平均达人]|$))`,
  'gu',
);
const MEAN = /(?:^|[^星生近往节假])([日月年周])均(?!值)/u;
const OF_MANY = /每([百千万](?:名|个|户)?[〇㐀-鿿𠀀-𲎯]{0,4}?)(?=拥|有|应|平均|仅|只|不|约|至|$)/u;

/** Empty where the text names none. The words of the clause before the number, or right behind the number before it. */
export function perOf(scene: Scene, { from, unit }: Quantity): string[] {
  if (unit === '%') return [];
  const { clause, segment, clauses, index } = aroundOf(scene, { from, to: from });
  const last = scene.quantities.findLast(({ to }) => to <= from && to > clause.from);
  const start = Math.max(clause.from, last?.to ?? 0);
  const own = wordsIn(scene, { from: start, to: from });
  const found = perIn(own);
  if (found.length > 0 || last) return found;
  // 每个社区，至少5家: a clause that only names it.
  const before = clauses[index - 1];
  const words = before && before.from >= segment.from ? wordsIn(scene, before) : '';
  return words.length <= 10 && words.startsWith('每') ? perIn(words) : [];
}

function perIn(words: string): string[] {
  if (!/[每均]/u.test(words)) return [];
  const mean = MEAN.exec(words)?.[1];
  const many = OF_MANY.exec(words)?.[1];
  const each = [...words.matchAll(EACH)].flatMap(([, time, holder]) => time ?? holder ?? []);
  return [...(many ? [many] : each), ...(mean ? [mean] : [])];
}
