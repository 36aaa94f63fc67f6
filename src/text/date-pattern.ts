/** How documents print dates, as one pattern with named groups: a point or a range of two with the words around it. */

const JOIN = '(?:-{1,2}|—{1,2}|–|~|～|至|到|起至)';
const DAY_OR_MONTH = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const YEAR = '(?:(?<!\\d)(?:19|20)\\d{2}|[一二][〇零○0一二三四五六七八九]{3})';
const PART =
  '前三季度|第?[一二三四1-4]季度|上半年|下半年|全年|年?底|年末|末|年?初|年?中(?![国心小型期华])|[上中下]旬|[春夏秋冬]季?(?=[，、。天])';
const CLOCK =
  ' ?(?:(?:上午|下午|晚上?|中午|凌晨|早上|傍晚)(?:\\d{1,2}(?::\\d{2}|[时点](?:\\d{1,2}分|半|整)?))?|\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}[时点](?:\\d{1,2}分)?)';
const AGO = '今年|去年|前年|明年|后年|本年度?|上年度?';

const year = (n: number): string =>
  `(?:(?<year${n}>${YEAR})(?:年度?(?![级代轻纪青])|(?=[-—–~至到、]${YEAR}年))|(?<ago${n}>${AGO}))`;
const month = (n: number): string => `(?<month${n}>${DAY_OR_MONTH})(?:月份?(?![龄大子])|(?=${JOIN}\\d{1,2}月))`;
const day = (n: number): string => `(?<day${n}>${DAY_OR_MONTH})(?:[日号]|(?=${JOIN}\\d{1,2}[日号]))`;

/** A point of time that names its year or its month. */
const firstPoint = `(?:${year(1)}(?:${month(1)}(?:${day(1)})?)?|(?<![\\d.])(?<month2>\\d{1,2})(?:月份?(?![龄大子])|(?=${JOIN}\\d{1,2}月))(?:${day(2)})?|(?<month3>[一二三四五六七八九十]{1,2})月(?:份|${day(3)}))(?<part1>${PART})?(?:${CLOCK})?`;
/** The second end of a range may leave out what the first has said. */
const lastPoint = `(?:${year(4)}(?:${month(4)}(?:${day(4)})?)?|${month(5)}(?:${day(5)})?|${day(6)})(?<part2>${PART})?(?:${CLOCK})?`;

const BEFORE = '自从?|从|截[至止](?:到|至)?|直[到至]|(?<![达得收看感受提做遇高低加少扩])[到至](?=[12今去明])';
const AFTER =
  '(?:起|开始|以来|以后|之后|始)(?:至今|到现在)?|至今|到现在|[之以]?前(?![后三\\d一二四五六七八九十述期来往进])|期间';

const PLAN =
  '[“"]?(?<plan>十[一二三四五]?五|九五|八五)[”"]?(?:规划)?(?<planPart>期间|时期|以来|末|初|开局之年|收官之年)';
const NUMERIC = '(?<![\\d./-])(?<date>(?:19|20)\\d{2}([-/.])\\d{1,2}\\2\\d{1,2})(?![\\d])';
const MANY = '(?:\\d{1,3}|[一二两三四五六七八九十几数多]{1,3}|半)';
const SPAN_OF_TIME = '(?:个?半?年|个月|个?季度|周|个?星期|天|日)';
const RELATIVE =
  `(?:近|最近|过去|未来|今后|连续|这)(?:的)?${MANY}[多余]?${SPAN_OF_TIME}(?:多?来|以来|内|间|里)?|` +
  `${MANY}[多余]?(?:年|个月)(?:(?:多?来|以来)(?!自)|之?内)|近些?年来?|这些年来?|多年来?|历年来?|` +
  '截[至止]到?(?:目前|现在|发稿|当前(?!页))(?:为止)?|目前|当前(?!位置|页)|现在|如今|眼下|现阶段|至今|迄今(?:为止)?|' +
  '近日|日前|(?<![作\\d〇零一二两三四五六七八九十几半])日内|近期|近来|新近|今天|今日|昨天|昨日|前天|明天|(?<![半])当天|当日|同日|本周|上周|下周|' +
  '本月(?![季饼])|上个?月(?![季饼])|下个?月(?![季饼])|当月|同月|当年|同年|次年|翌年|来年|往年|上半年|下半年|前三季度|全年|(?<![\\d〇零一二两三四五六七八九十几半])年内|年底|年末|年初|岁末|同期|此前|此后|今后|将来|未来|' +
  '自[〇㐀-鿿𠀀-𲎯“”]{2,14}以来|(?:成立|开展|实施|启动|运行|设立|开业|建成|成立)(?:至今|以来)|(?<!\\d)[01]?\\d{3}日(?:上午|下午)?';

/** Numbered by what they are: numeric date, plan, a point or range, a relative word. The `u` and `g` flags are set. */
export const DATE = new RegExp(
  `${NUMERIC}|(?<around>自|截[至止])?${PLAN}|` +
    `(?<before>${BEFORE})?(?<whole>${firstPoint}(?:(?<join>${JOIN})${lastPoint})?)(?<after>${AFTER})?|` +
    `(?<relative>${RELATIVE})`,
  'gu',
);
