/** What the columns of a table hold, by the words of their heads. */
import type { Range } from '../../../text/passages.ts';
import { moneyUnitOf } from '../../../text/table.ts';
import type { Scene } from '../../scene.ts';

export type Role =
  | 'serial'
  | 'person'
  | 'money'
  | 'payer'
  | 'project'
  | 'facility'
  | 'organization'
  | 'fund'
  | 'place'
  | 'field'
  | 'population'
  | 'number'
  | 'instrument'
  | 'other';

export interface Column {
  readonly role: Role;
  readonly head: string;
  readonly cell: Range;
  readonly text: string;
}

/** The first that fits holds. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'serial',
    /^(?:序|序号|编号|号|No\.?|排名|名次|排序|等次|奖项|等级|星级|联系|电话|负责人|联系人|备注|日期|时间|年份|年度(?!.{0,4}(?:经费|资金|预算|金额)))/iu,
  ],
  // The row is about a person: what it grants goes to nobody whom we name, and not to the employer.
  ['person', /^(?:姓名|(?:社工|人员|学员|获奖者|获奖人|人选)(?:姓名)?$|户主|受助人|领款人)/u],
  [
    'money',
    /(?:金额|资金|经费|预算|公益金|补助额|资助额|款|总价|中标价|成交价|合同价|奖金|补贴额|标准)(?!来源|类别|类型|名称|用途)|^(?:合计|小计|总计)|\((?:[百千万亿]*元|单位[：:]?[百千万亿]*元)\)|^(?:其中)?[：:]?(?:[省市区县镇]级|中央|上级|本级|街道|社会)?(?:财政)?(?:补助|补贴|奖励|奖补|资助|自筹|配套|财政|拨款|募集|筹集|捐赠|资助金|补助金|补贴金)$/u,
  ],
  [
    'payer',
    /(?:购买|采购|出资|资助|拨款|委托|发包|补助|捐赠|捐款|认捐)(?:主体|单位|人|方|者|部门|企业)(?!.{0,3}对象)/u,
  ],
  ['instrument', /(?:补助|补贴|奖励|资助|资金)(?:类别|类型|项目|来源|名称)/u],
  [
    'number',
    /(?<!指|系|代|参)数$|数量|人数|人次|户次|场次|次数|个数|面积|床位|得分|分数|评分|总分|率$|满意度|占比|比例$|同比|环比|增减|增幅|\((?:人|个|家|张|人次|户|名|平方米|㎡|次|场|%|分)\)$/u,
  ],
  ['population', /服务(?:对象|人群)|受益(?:人群|对象|群体)|目标人群/u],
  [
    'project',
    /项目(?!类|所在|领域|地|单位|负责|金额|实施|承接|承办|申报|执行|运营|落地|服务|受益|资金|经费|预算|周期|期限|编号|概况|内容|简介|目标|联系)|^(?:公益|创投|服务|社会工作|购买)*(?:服务)?项目$|案例|课题|服务名称|标的/u,
  ],
  ['fund', /^(?:社区|慈善|冠名|微)*(?:基金|信托)(?:名称)?$/u],
  [
    'facility',
    /设施|站点|(?:社工站|服务站|中心|食堂|驿站|机构)名称|^(?:镇街|街道|乡镇|镇\(街\))?(?:社工站|社会工作(?:服务)?站|服务站|助餐点|食堂|驿站|养老服务中心)(?:\(点\))?$|场所|点位|基地/u,
  ],
  [
    'organization',
    /单位|机构|组织|主体|承接|承办|运营|实施方|申报方|供应商|中标(?:人|方)|受(?:助|资助)方|社工(?:机构|站)/u,
  ],
  ['field', /类别|类型|领域|分类|方向|板块/u],
  [
    'place',
    /街道|镇|社区|村|区县|区市|县市|旗县|县区|县\(区\)|区\(县\)|市县|地区|辖区|(?:实施|服务|执行|开展|落)地|地点|区域|所在地|属地|地址/u,
  ],
];

export function roleOf(head: string): Role {
  return ROLES.find(([, pattern]) => pattern.test(head))?.[0] ?? 'other';
}

/** The cells of a body row under their heads; null where no head was recognised or the row does not fit it. */
export function columnsOf({ passage }: Scene): Column[] | null {
  const { cells, table } = passage;
  if (!cells || !table?.head || table.row === 0) return null;
  return cells.map((cell, index) => {
    const head = table.head?.[index] ?? '';
    return { role: roleOf(head), head, cell, text: passage.clean.text.slice(cell.from, cell.to).trim() };
  });
}

/** What a bare number in a money column counts: of its own head, else of the table. */
export const unitOf = ({ head }: Column, table: string | null): string | null => moneyUnitOf(head) ?? table;

/** 合计, 小计: the row is a whole of rows, not a thing. */
export const isTotalRow = (columns: readonly Column[]): boolean =>
  columns.some(({ text }) => /^(?:合\s*计|总\s*计|共\s*计|小\s*计|总金额|合计金额)[：:]?$/u.test(text));
export const isSubtotalRow = (columns: readonly Column[]): boolean =>
  columns.some(({ text }) => /^小\s*计/u.test(text));
