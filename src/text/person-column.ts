/** Names in a table's column of names (姓名, 联系人): nothing announces them but the head of the column. */
import type { DenseText } from './dense-text.ts';
import { matches } from './matches.ts';
import type { PersonRun } from './person-name.ts';

const NAMES_HEAD =
  /^(?:姓名|人员姓名|社工姓名|获奖(?:者|人|人员)(?:姓名)?|人选(?:姓名)?|联系人(?:姓名)?|(?:项目|单位|机构|组织|站点?|主要|第一)?负责人(?:姓名)?|法定代表人|法人代表|法人|经办人|督导(?:员|姓名)?|社工师?|志愿者(?:姓名)?|受助人(?:姓名)?|户主(?:姓名)?|申请人(?:姓名)?|领款人|签名|签字)$/u;
/** Such a cell names an office or an organization. */
const NO_PERSON =
  /(?:中心|协会|学会|社|会|局|办|站|室|所|院|队|组|部|科|处|公司|街道|社区|村|镇|乡|区|县|市|校|园|馆|主任|书记|站长|社工|级|名|人|待定|无|男|女|是|否|电话|金额|名称|地址|时间|日期|职务|备注|情况|内容|项目|资金|数量|类别|类型|编号|序号)$/u;
const TOTAL = /^\s*(?:合\s*计|总\s*计|小\s*计|共\s*计|备\s*注|说\s*明)/u;
const NAME = /[〇㐀-鿿𠀀-𲎯○]{1,4}(?:·[〇㐀-鿿𠀀-𲎯]{1,8}){1,2}|(?:[〇㐀-鿿𠀀-𲎯][^\S\n\t]{0,3}){2,4}/gu;

interface Cell {
  text: string;
  from: number;
}

/** Linear; `text` is the dense form of `original`, in which the cells of a row are parted by TABs. */
export function findInColumns(original: string, text: DenseText): PersonRun[] {
  const runs: PersonRun[] = [];
  let columns: number[] = [];
  let width = 0;
  let from = 0;
  for (const line of original.split('\n')) {
    const cells = cellsOf(line, from);
    from += line.length + 1;
    const heads = cells.flatMap(({ text: head }, index) =>
      NAMES_HEAD.test(head.replaceAll(/\s+|[(（].*$/gu, '')) ? [index] : [],
    );
    if (cells.length < 2 || TOTAL.test(cells[0]?.text ?? '')) columns = [];
    else if (heads.length > 0) [columns, width] = [heads, cells.length];
    // A cell that spans several rows stands in the first of them alone.
    else for (const column of columns) runs.push(...namesIn(cells[column - Math.max(0, width - cells.length)], text));
  }
  return runs;
}

function cellsOf(line: string, from: number): Cell[] {
  if (!line.includes('\t')) return [];
  let at = from;
  return line.split('\t').map((text) => {
    const cell = { text, from: at };
    at += text.length + 1;
    return cell;
  });
}

function namesIn(cell: Cell | undefined, text: DenseText): PersonRun[] {
  if (!cell) return [];
  return matches(cell.text, NAME).flatMap(({ 0: name, index }) => {
    const plain = name.replaceAll(/\s/gu, '');
    if (plain.length < 2 || NO_PERSON.test(plain)) return [];
    const start = text.denseAt(cell.from + index);
    return [{ start, end: start + plain.length, why: 'column of names', isWhole: true }];
  });
}
