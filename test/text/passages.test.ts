import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import { type Passage, passages } from '../../src/text/passages.ts';
import { holdsSeveralSentences } from '../../src/text/sentence.ts';

const read = (text: string, furniture: { start: number; end: number }[] = []): Passage[] =>
  passages(new SourceText(text), furniture);

const kinds = (text: string): string[] => read(text).map(({ kind, clean }) => `${kind} ${clean.text}`);

const texts = (passage: Passage, ranges: readonly { from: number; to: number }[]): string[] =>
  ranges.map(({ from, to }) => passage.clean.text.slice(from, to));

/** The furniture of a text, written between { and }. */
function marked(text: string): Passage[] {
  const points = Array.from(text);
  const furniture: { start: number; end: number }[] = [];
  let plain = '';
  let length = 0;
  for (const point of points) {
    if (point === '{') furniture.push({ start: length, end: length });
    else if (point === '}') (furniture.at(-1) ?? { end: 0 }).end = length;
    else {
      plain += point;
      length += 1;
    }
  }
  return read(plain, furniture);
}

describe('paragraphs', () => {
  it.each([
    ['搭建平台 完善设施\n\n近年来,甲市投入3亿元。', ['heading 搭建平台完善设施', 'paragraph 近年来，甲市投入3亿元。']],
    ['加强制度建设,健全机制\n出台《意见》。', ['heading 加强制度建设，健全机制', 'paragraph 出台《意见》。']],
    ['甲市出台办法。\n乙市出台办法。', ['paragraph 甲市出台办法。', 'paragraph 乙市出台办法。']],
    ['一、总体要求\n(一)指导思想。坚持服务。', ['heading 一、总体要求', 'paragraph (一)指导思想。坚持服务。']],
    ['来源：中国社会报\n正文。', ['paragraph 来源：中国社会报', 'paragraph 正文。']],
    ['社区营造"能够增强居\n\n认同感,提升能力。"他说。', ['paragraph 社区营造"能够增强居认同感，提升能力。"他说。']],
    [
      '根据《关于加快乡镇（街道）\n社工站建设的通知》精神，建成站点9个。',
      ['paragraph 根据《关于加快乡镇(街道)社工站建设的通知》精神，建成站点9个。'],
    ],
    [
      '甲街道服务中心设在景阳东街第二社区，使用面积560平方米，自2020年起由石\n景山区某事务所运营。',
      ['paragraph 甲街道服务中心设在景阳东街第二社区，使用面积560平方米，自2020年起由石景山区某事务所运营。'],
    ],
    ['现将事项通知如下：\n1.申报\n2.评审', ['paragraph 现将事项通知如下：', 'heading 1.申报', 'heading 2.评审']],
    ['', []],
    ['\n \n', []],
  ])('of %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  const wrapped = [
    '　　近年来，甲市坚持以居民需求为导向，先后投',
    '入3.4亿多元，建成社区服务中心130个，引进社会',
    '组织18家，服务居民两千余人次。',
    '　　下一步，甲市将继续加大购买服务力度，推动',
    '社会工作专业人才队伍建设，力争到2025年实现全',
    '覆盖。',
  ];
  it('join hard-wrapped lines and part at an indent', () => {
    expect(kinds(wrapped.join('\n'))).toEqual([
      'paragraph 近年来，甲市坚持以居民需求为导向，先后投入3.4亿多元，建成社区服务中心130个，引进社会组织18家，服务居民两千余人次。',
      'paragraph 下一步，甲市将继续加大购买服务力度，推动社会工作专业人才队伍建设，力争到2025年实现全覆盖。',
    ]);
    expect(kinds(wrapped.join('\r\n'))).toHaveLength(2);
  });

  it('join hard-wrapped lines over a page header, and cut the quote there', () => {
    const text = [...wrapped.slice(0, 2), '', '{甲市民政局 工作简报}', '{- 3 -}', '', ...wrapped.slice(2)].join('\n');
    const [first] = marked(text);
    expect(first?.clean.text).toMatch(/引进社会组织18家，服务居民/);
    const source = new SourceText(text.replaceAll(/[{}]/g, ''));
    const at = first?.clean.text.indexOf('引进') ?? 0;
    expect(first?.clean.pieces(at, at + 9).map((span) => source.slice(span))).toEqual(['引进社会', '组织18家']);
  });

  it('leave furniture inside a line out', () => {
    expect(marked('甲市{【打印】}出台办法。').map(({ clean }) => clean.text)).toEqual(['甲市出台办法。']);
  });

  it('begin anew at list items and headings of wrapped text', () => {
    const text = [
      ...wrapped.slice(0, 3),
      '（一）加大投入力度。市级财政每年安排一千万元专项',
      '资金。',
      ...wrapped.slice(3),
    ];
    expect(read(text.join('\n')).map(({ label }) => label)).toEqual([null, '(一)', null]);
  });

  it.each([
    ['一、总体要求', 1, '一、'],
    ['十二、附则', 1, '十二、'],
    ['第一章 总则', 1, '第一章'],
    ['（一）指导思想', 2, '(一)'],
    ['(三)基本原则', 2, '(三)'],
    ['1.加强领导', 3, '1.'],
    ['１．加强领导', 3, '1.'],
    ['2、加强领导', 3, '2、'],
    ['第三条 申报', 3, '第三条'],
    ['(1)申报', 4, '(1)'],
    ['2）申报', 4, '2)'],
    ['①申报', 5, '①'],
    ['1.1万个组织', null, null],
    ['一批组织', null, null],
    ['2018.12', null, null],
    ['(以下简称市局)', null, null],
  ])('of %s have their level', (text, level, label) => {
    expect(read(text)[0]).toMatchObject({ level, label });
  });

  it('give their sentences, each fit to be one quote', () => {
    const [passage] = read('甲市“出台办法。”乙区投入3亿元！丙街道呢？');
    expect(passage && texts(passage, passage.sentences)).toEqual(['甲市“出台办法。”', '乙区投入3亿元！', '丙街道呢？']);
  });

  it('give sentences in UTF-16 offsets', () => {
    const [passage] = read('😀甲。𠮷乙。');
    expect(passage && texts(passage, passage.sentences)).toEqual(['😀甲。', '𠮷乙。']);
  });
});

describe('clauses', () => {
  const cut = (text: string): string[] => {
    const [passage] = read(text);
    const [sentence] = passage?.sentences ?? [];
    return passage && sentence ? texts(passage, passage.clauses(sentence)) : [];
  };
  it.each([
    ['甲市投入3亿元，乙区投入1亿元；丙街道建站。', ['甲市投入3亿元', '乙区投入1亿元', '丙街道建站']],
    ['投入1,260.5万元,建站3个。', ['投入1,260.5万元', '建站3个']],
    ['出台《关于甲，乙的意见》，建站。', ['出台《关于甲，乙的意见》', '建站']],
    ['社工站（含甲，乙）建成，运行。', ['社工站(含甲，乙)建成', '运行']],
    ['以“党建，社工”为主题，开展活动。', ['以“党建，社工”为主题', '开展活动']],
    ['"甲，乙"为主题，开展。', ['"甲，乙"为主题', '开展']],
    ['2016,2017年共3次。', ['2016', '2017年共3次']],
    ['甲、乙、丙三家。', ['甲、乙、丙三家']],
    [
      '“甲街道需要假日跳蚤市场，促进居民互助互利和融合；乙街道需要相亲沙龙。',
      ['“甲街道需要假日跳蚤市场', '促进居民互助互利和融合', '乙街道需要相亲沙龙'],
    ],
    ['甲（乙，丙。', ['甲(乙', '丙']],
    [
      '“玉林街道需要假日跳蚤市场，促进居民互助互利和融合，丰富生活”是需求，请记录。',
      ['“玉林街道需要假日跳蚤市场', '促进居民互助互利和融合', '丰富生活”是需求', '请记录'],
    ],
    ['甲。', ['甲']],
  ])('of %s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

describe('hostile lines', () => {
  it.each(['《', '(', '“', '",', '(，', '1、', '|', 'a ', '\t'])('of %j cost no more than their length', (text) => {
    const start = performance.now();
    for (const passage of read(text.repeat(50_000)))
      for (const sentence of passage.sentences) passage.clauses(sentence);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('rows', () => {
  const table =
    '单位：万元\n序号\t项目名称\t承接机构\t金额\n1\t长者食堂\t甲社工中心\t12.5\n2\t\t乙社工中心\t1,260.5\n合计：略。';
  const rowsOf = (text: string): Passage[] => read(text).filter(({ kind }) => kind === 'row');

  it('of TABs know their cells, head and unit', () => {
    const rows = rowsOf(table);
    expect(rows.map((row) => texts(row, row.cells ?? []))).toEqual([
      ['序号', '项目名称', '承接机构', '金额'],
      ['1', '长者食堂', '甲社工中心', '12.5'],
      ['2', '', '乙社工中心', '1,260.5'],
    ]);
    expect(rows.map(({ table }) => table?.row)).toEqual([0, 1, 2]);
    expect(rows[2]?.table).toEqual({ id: 1, row: 2, head: ['序号', '项目名称', '承接机构', '金额'], unit: '万元' });
    expect(rows[1]?.sentences).toHaveLength(1);
  });

  it('quote their cells as they stand', () => {
    const source = new SourceText(table);
    const row = rowsOf(table)[2];
    const cell = row?.cells?.[3];
    expect(cell && row.clean.pieces(cell.from, cell.to).map((span) => source.slice(span))).toEqual(['1,260.5']);
  });

  it.each([
    ['|街道|金额（万元）|\n|---|---|\n|甲街道|30|', ['街道 金额(万元)', '甲街道 30'], '万元'],
    ['街道|数量\n甲街道|3', ['街道 数量', '甲街道 3'], null],
    ['街道    金额/元\n甲街道    300\n乙街道    400', ['街道 金额/元', '甲街道 300', '乙街道 400'], '元'],
    ['甲\t乙\n丙\t丁', ['甲 乙', '丙 丁'], null],
  ])('stand in %j', (text, expected, unit) => {
    const rows = rowsOf(text);
    expect(rows.map((row) => texts(row, row.cells ?? []).join(' '))).toEqual(expected);
    expect(rows[1]?.table?.unit).toBe(unit);
  });

  it.each([
    ['首页 | 版面导航 | 标题导航\n\n正文。'],
    ['本报记者  王 某\n正文。'],
    ['甲  乙\n丙  丁'],
    ['甲市投入。  乙市投入。\n丙市。  丁市。\n戊市。  己市。'],
  ])('do not stand in %j', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  it('have no head where the first row names no columns', () => {
    expect(rowsOf('甲街道\t30\n乙街道\t40')[0]?.table).toEqual({ id: 1, row: 1, head: null, unit: null });
  });

  it('know a head that a new page repeats, and a second table', () => {
    const rows = rowsOf('街道\t金额\n甲\t3\n街道\t金额\n乙\t4\n附表二。\n名称\t数量\n丙\t5');
    expect(rows.map(({ table }) => [table?.id, table?.row])).toEqual([
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 2],
      [2, 0],
      [2, 1],
    ]);
  });
});

describe('every passage', () => {
  it('can be quoted piece by piece', () => {
    const text = '甲市，出臺（tái）了\n《辦法》,投入3億\n元。服务会(huì)员(yuan)。';
    const source = new SourceText(text);
    for (const { clean, sentences } of passages(source, []))
      for (const { from, to } of sentences)
        for (const span of clean.pieces(from, to)) {
          expect(source.slice(span)).not.toContain('\n');
          expect(holdsSeveralSentences(source.slice(span))).toBe(false);
        }
  });
});
