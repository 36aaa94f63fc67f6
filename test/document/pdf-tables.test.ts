import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/document/pdf.ts';
import { readFile } from '../../src/document/read-file.ts';
import { makePdf, type Placed } from './support/make-pdf.ts';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** Ordinary characters for the radicals that browsers print. */
const ordinary = (text: string): string => text.normalize('NFKC').replaceAll('⺠', '民').replaceAll('⻓', '长');
const linesOf = async (name: string): Promise<string[]> =>
  ordinary((await readFile(path(name))).source.text).split('\n');
const rowsOf = async (name: string): Promise<string[]> => (await linesOf(name)).filter((line) => line.includes('\t'));
const NAMES = '甲市街道社会服务中心公告项目名单';

describe('a pdf table without ruling lines', () => {
  it('gives one line a row, wrapped cells run together, over two pages', async () => {
    const lines = await linesOf('fixtures/open.pdf');
    const wanted = Array.from({ length: 24 }, (_, index) => index + 1).map((row) => {
      const money = (row * 1234.5).toLocaleString('en', { minimumFractionDigits: 1 });
      const name = NAMES.slice(0, 3 + ((row * 5) % 13));
      return [row, `${name}第${row}号`, `乙县${NAMES.slice(4, 6 + ((row * 7) % 9))}`, money].join('\t');
    });
    expect(lines.filter((line) => line.includes('\t'))).toEqual(['序号\t项目\t街道\t资金', ...wanted]);
  });

  it('with rows aligned at their top and figures at the right gives rows too', async () => {
    const rows = await rowsOf('fixtures/three.pdf');
    expect(rows).toHaveLength(11);
    expect(rows[0]).toBe('项目名称\t人数\t资金\t街道');
    expect(rows[3]).toBe('甲市街道社会服务中心公告甲市街道社会服务中心\t36\t4.5\t乙县道社会');
  });

  it('keeps cells apart that nearly touch, and empty ones: the annotated list', async () => {
    const lines = await linesOf('../extraction/documents/suzhou-2019-venture-list.pdf');
    expect(lines.filter((line) => line.split('\t').length === 6)).toEqual([
      '序号\t项目名称\t实施单位\t资助金额\t落地社区\t项目类别',
      '1\t“银发e家”智慧助老\t吴中区乐龄社会工作服务中心\t15.8\t长桥街道蠡墅社区\t为老服务',
      expect.stringMatching(/^2\t“小候.”暑期看护\t苏州市太阳花.少年服务社\t14\.5\t甪\(lù\)直镇澄湖社区\t.少年服务$/u),
      '序号\t项目名称\t实施单位\t资助金额\t落地社区\t项目类别',
      '3\t“星语心愿”自闭症家庭支持\t吴中区星之语融合服务中心\t18.0\t木渎镇花苑社区\t助残',
      expect.stringMatching(/^4\t“老娘舅”楼道议事\t吴中区民和调解志愿者协会\t9\.6\t长桥街道.西社区\t纠纷调解$/u),
      '5\t“新吴中人”融入计划\t吴中区同心公益服务中心\t12.5\t郭巷街道国泰社区\t社区融合',
      '6\t“一碗热饭”困难家庭帮扶\t吴中区慈善义工协会\t11.0\t越溪街道莫舍社区\t济困',
      '7\t“太湖守护者”净滩行动\t东山镇绿水志愿服务队\t15.0\t东山镇陆巷村\t志愿服务',
      '合计\t\t\t96.4\t\t',
    ]);
    expect(lines.some((line) => /^联系人:.*电话/u.test(line.replaceAll(' ', '')) && !line.includes('\t'))).toBe(true);
  });

  it('leaves rows apart that are only nearer to each other than to their head', async () => {
    const at = (texts: readonly string[], y: number): Placed[] =>
      texts.map((text, index) => ({ text, x: 60 + index * 120, y })).filter(({ text }) => text !== '');
    const rows = [
      ['项目', '街道', '资金', '备注'],
      ...Array.from({ length: 5 }, (_, row) => [`食坊${row}`, '乙街道', `${row}0`, row === 2 ? '新增' : '']),
    ];
    const placed = rows.flatMap((row, index) => at(row, index === 0 ? 700 : 680 - index * 14));
    const text = (await readPdf({ file: 'a.pdf' }, makePdf([placed]))).text;
    expect(text).toBe(rows.map((row) => row.join('\t')).join('\n'));
  });
});

describe('a pdf table with ruling lines', () => {
  it('gives merged cells downwards in each row, and empty sideways; the paragraphs around it stay', async () => {
    const lines = await linesOf('fixtures/bordered.pdf');
    const rows = lines.filter((line) => line.split('\t').length === 4);
    const head = ['项目\t资金(万元)\t\t服务', '项目\t今年\t市民政局公告资金\t服务'];
    const wanted = Array.from({ length: 24 }, (_, index) => index + 1).map((row) => {
      const group = row - ((row - 1) % 3);
      return `第${group}组街道\t${row * 37}.5\t${row}\t${`${NAMES}民政`.slice(0, 8 + (row % 9))}`;
    });
    expect(rows).toEqual([...head, ...wanted.slice(0, 18), ...head, ...wanted.slice(18)]);
    expect(lines.at(-1)).toBe('以上公告。');
    expect(lines[1]).toBe(
      '甲市民政局今年购买服务,街道民政局购买服务项目,市民政局公告街道服务中心项目名单,服务社会组织。甲市民政局今年购买服务,街'.slice(
        0,
        lines[1]?.length,
      ),
    );
  });

  it('open at its sides is one; a frame and an underline are none', async () => {
    const lines = await linesOf('fixtures/side.pdf');
    expect(lines).toContain('2\t甲市街道社会服务中心公告项目名单民政甲市\t甲市街道社会\t2.0');
    expect(lines).toContain('服务\t\t\t15.0');
    expect(lines.at(-1)).toBe('甲市民政局公告:街道服务中心服务社会组织。');
  });
});

describe('a hostile pdf', () => {
  it('is refused in time, and the next one is read', async () => {
    const bytes = readFileSync(path('fixtures/forms-in-forms.pdf'));
    const limits = { pageSeconds: 3, pdfSeconds: 3, pdfMegabytes: 512 };
    await expect(readPdf({ file: 'a.pdf' }, bytes, limits)).rejects.toMatchObject({
      code: 'DOCUMENT_TOO_COMPLEX',
      message: expect.stringContaining('3 s'),
    });
    expect((await readPdf({ file: 'b.pdf' }, readFileSync(path('fixtures/printed.pdf')))).pages).toHaveLength(2);
  });
});
