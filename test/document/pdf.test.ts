import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBytes, readFile } from '../../src/document/read-file.ts';
import { encode } from './support/encode.ts';
import { makePdf, type Placed } from './support/make-pdf.ts';

const TITLE = '甲市民政局关于购买服务的公告';
const lines = (texts: readonly string[], x: number, top: number): Placed[] =>
  texts.map((text, index) => ({ text, x, y: top - index * 20 }));

describe('reading a pdf', () => {
  it('gives its lines as printed, a TAB between cells, and the place where each page begins', async () => {
    const { source, pages, format, card } = await readBytes(
      'a.pdf',
      makePdf([
        [
          ...lines([TITLE, '今年投入资金1200万元，支持全市各街道购买', '社会工作服务。'], 60, 700),
          ...lines(['项目', '食坊'], 60, 600),
          ...lines(['金额', '30'], 200, 600),
        ],
        lines(['第二页的文字。'], 60, 700),
      ]),
    );
    expect(format).toBe('pdf');
    expect(source.text).toBe(
      `${TITLE}\n今年投入资金1200万元，支持全市各街道购买\n社会工作服务。\n项目\t金额\n食坊\t30\n第二页的文字。`,
    );
    expect(pages.map((page) => source.slice({ start: page, end: page + 2 }))).toEqual(['甲市', '第二']);
    expect(card.title).toBe(TITLE);
  });

  it('counts headers, footers and page numbers that repeat as furniture, and no title that reads like the header', async () => {
    const page = (number: number): Placed[] => [
      { text: TITLE, x: 60, y: 800 },
      ...(number === 1 ? [{ text: TITLE, x: 60, y: 740 }] : []),
      ...lines(
        [
          `第${'一二三'[number - 1]}段写明资金的来源，`,
          '由区级财政承担。',
          `并按季度公示第${'一二三'[number - 1]}批。`,
        ],
        60,
        700,
      ),
      { text: `- ${number} -`, x: 280, y: 30 },
    ];
    const { source, furniture, card } = await readBytes('a.pdf', makePdf([page(1), page(2), page(3)]));
    expect(furniture.map((span) => source.slice(span))).toEqual([TITLE, '- 1 -', TITLE, '- 2 -', TITLE, '- 3 -']);
    expect(card.title).toBe(TITLE);
    expect(card.articles[0]?.start).toBe(TITLE.length + 1);
  });

  it('reads two columns one after the other, and a table of two columns row by row', async () => {
    const left = Array.from({ length: 14 }, (_, index) => `左栏第${index + 10}行的文字写得很满一整`);
    const right = left.map((text) => text.replace('左', '右'));
    const { source } = await readBytes('a.pdf', makePdf([[...lines(left, 40, 800), ...lines(right, 320, 800)]]));
    expect(source.text).toBe([...left, ...right].join('\n'));
    const names = left.map((_, index) => `项目${'甲'.repeat((index % 5) + 1)}`);
    const rows = await readBytes('b.pdf', makePdf([[...lines(names, 40, 800), ...lines(right, 320, 800)]]));
    expect(rows.source.text).toBe(names.map((name, index) => `${name}\t${right[index]}`).join('\n'));
  });

  it('tells the pages without text, and refuses a pdf that has no other', async () => {
    const { warnings } = await readBytes('a.pdf', makePdf([lines([TITLE], 60, 700), [], lines([TITLE], 60, 600)]));
    expect(warnings).toContainEqual({ code: 'PAGE_WITHOUT_TEXT', count: 1, places: [], detail: '2' });
    await expect(readBytes('a.pdf', makePdf([[], []]))).rejects.toMatchObject({
      code: 'DOCUMENT_SCANNED',
      message: expect.stringContaining('2 pages'),
    });
  });

  it('reads what a browser printed: words upright, cells apart', async () => {
    const { source, pages, card } = await readFile(fileURLToPath(new URL('fixtures/printed.pdf', import.meta.url)));
    const text = source.text.normalize('NFKC');
    expect(text).toMatch(/^甲市购买服务公告\n(?:甲市今年购买服务,服务甲市街道。)+/u);
    expect(text).toContain('\n街道\t服务\n甲街道\t购买\n');
    expect(text.match(/甲市$/mu)).toBeNull();
    expect(source.slice({ start: pages[1] ?? 0, end: source.length }).normalize('NFKC')).toBe('今年公告。');
    expect(card.title?.normalize('NFKC')).toBe('甲市购买服务公告');
  });

  it.each([
    ['GBK-EUC-H', 'GB1', (text: string) => encode(text, 'gb18030')],
    ['UniGB-UCS2-H', 'GB1', (text: string) => encode(text, 'utf-16be')],
    ['ETen-B5-H', 'CNS1', (text: string) => encode(text, 'big5')],
  ])('reads letters by the map %s, which the file names and does not carry', async (name, ordering, encodes) => {
    const words = '社工服務人口兩萬，由民政局公告。';
    const file = makePdf([lines([ordering === 'GB1' ? TITLE : words], 60, 700)], {
      map: { name, ordering, encode: encodes },
    });
    expect((await readBytes('a.pdf', file)).source.text).toBe(ordering === 'GB1' ? TITLE : words);
  });

  it('refuses a map that we do not have by its name, and loses no word in silence', async () => {
    const map = { name: '90ms-RKSJ-H', ordering: 'Japan1', encode: (text: string) => encode(text, 'gb18030') };
    await expect(readBytes('a.pdf', makePdf([lines([TITLE], 60, 700)], { map }))).rejects.toMatchObject({
      code: 'DOCUMENT_FONTS',
      message: expect.stringContaining('90ms-RKSJ-H'),
    });
  });

  it('refuses one with a password, and one that was cut', async () => {
    const file = makePdf([lines([TITLE], 60, 700)], { locked: true });
    await expect(readBytes('a.pdf', file)).rejects.toMatchObject({ code: 'DOCUMENT_LOCKED' });
    const whole = makePdf([lines([TITLE], 60, 700)]);
    await expect(readBytes('a.pdf', whole.subarray(0, 900))).rejects.toMatchObject({ code: 'DOCUMENT_DAMAGED' });
    const empty = Buffer.from('%PDF-1.4\nnothing of a pdf\n%%EOF');
    await expect(readBytes('a.pdf', empty)).rejects.toMatchObject({ code: 'DOCUMENT_DAMAGED' });
  });

  it('reads two ruled tables of one page each by its own lines', async () => {
    const file = fileURLToPath(new URL('../extraction/documents/longyan-2024-evaluation-results.pdf', import.meta.url));
    const { text } = (await readFile(file)).source;
    expect(text.split('\n').flatMap((line) => (line.includes('\t') ? [line.split('\t').length] : []))).toEqual([
      4, 4, 4, 4, 4, 7, 7, 7, 7, 7, 7, 7,
    ]);
  });
});
