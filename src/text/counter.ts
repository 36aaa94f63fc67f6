/** The words that follow a number and say what it counts: 家, 人次, 平方米, 个, %. */

/** Tried in this order, so the longer stand before the shorter. */
const COUNTERS =
  // 三个多月, 两个半小时 are one counter of time; 6个人 and 5600口人 count persons, where no word for something else begins (个人民, 个人工).
  '个(?:多|半|来)(?:月|星期|小时|钟头|学期)|个人(?![才员均口次民大物士家行体工群数性文气防账信简捐])|口人|个平方(?!米|公里)|桩(?![基子位])|' +
  '篇次|件套|台套|人次|人/次|人份|家次|杯次|册次|批次|节次|课次|人日|场次|车次|班次|例次|台次|件次|平方米|平方公里|立方米|公里|公顷|公斤|千克|千瓦时|毫升|厘米|分钟|秒钟|小时|课时|学时|工时|工作日|个工作日|个百分点|百分点|个月|张床位|户次|' +
  '岁|家|个|名|人(?![员才士物])|户|场|次|张|支|所|件|对|项|份|期|条|批|座|间|处|套|台|辆|本|册|篇|幅|门|类|种|款|栋|幢|亩|米|吨|斤|度|天|日|周|年|轮|步|颗|盏|杯|封|票|节|具|通(?=[^，。；]{0,6}电)|桶|例|宗|起|笔|单|桌|餐|顿|片|块|根|把|倍|位|组|队|团|群|员|站|岗|镇|乡|县|区|市|省|村|届|集|首|部门|部|堂|课|讲|层|级|点|分|成|瓶|袋|箱|包|盒|棵|株|头|只|枚|面|双|代|句|字|页|床|班|家庭|社区|街道|部门|%|‰|℃|km|m2|㎡|m|kg|g';

const COUNTER = new RegExp(COUNTERS, 'uy');
const BIG = /大(?:板块|领域|工程|行动|类|项|平台|体系|任务|举措)/uy;

/** The counter as printed at an offset of clean text, or '' where none stands there. */
export function counterAt(text: string, at: number): string {
  return matched(BIG, text, at) || matched(COUNTER, text, at);
}

function matched(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Counters that Chinese numerals make idioms with (四级联动, 三社, 一心); behind one digit they count only when something else shows it. */
export const isIdiomatic = (counter: string): boolean =>
  /^(?:级|层|点|分|成|代|面|步|度|年|日|周|区|市|省|县|镇|乡|村|站|队|团|员|群|位|本|部|头|字|门|首|把|块|片|讲|课|岗|元|年|双|班|句|起|集|堂|单|天|市|社区|街道|部门)$/u.test(
    counter,
  );
