import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/document/read-file.ts';
import { cell, documentXml, makeDocx, makeZip, paragraph, table } from './support/make-docx.ts';

const TITLE = '甲市民政局关于购买服务的公告';
const textOf = async (body: string): Promise<string> => (await readBytes('a.docx', makeDocx(body))).source.text;

describe('reading a docx', () => {
  it('gives a paragraph a line and a table row a line, merged cells repeated downwards and empty sideways', async () => {
    const rows = table([
      ['类别', '项目', '金额'].map((name) => cell(paragraph(name))),
      [
        cell(paragraph('助老'), '<w:vMerge w:val="restart"/>'),
        cell(paragraph('食坊') + paragraph('一期')),
        cell(paragraph('30')),
      ],
      [cell(paragraph(''), '<w:vMerge/>'), cell(paragraph('老友会')), cell(paragraph('12'))],
      [cell(paragraph('合计'), '<w:gridSpan w:val="2"/>'), cell(paragraph('42'))],
    ]);
    expect(await textOf(`${paragraph(TITLE)}${rows}${paragraph('完。')}`)).toBe(
      `${TITLE}\n类别\t项目\t金额\n助老\t食坊 一期\t30\n助老\t老友会\t12\n合计\t\t42\n完。`,
    );
  });

  it('leaves out what is deleted, hidden, spelled or given twice', async () => {
    const run = (inner: string): string => `<w:p><w:r>${inner}</w:r></w:p>`;
    const body = [
      paragraph('正文'),
      `<w:p><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:r><w:t>留下</w:t></w:r></w:p>`,
      run('<w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t>'),
      `<w:p><w:r><mc:AlternateContent><mc:Choice>${paragraph('框中')}</mc:Choice><mc:Fallback>${paragraph('框中')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      run('<w:t>前</w:t><w:tab/><w:t>后</w:t><w:br/><w:t>下一行</w:t>'),
      run('<w:instrText>PAGE</w:instrText><w:t>&#x4E2D;&amp;</w:t>'),
    ];
    expect(await textOf(body.join(''))).toBe('正文\n留下\n框中\n前 后\n下一行\n中&');
  });

  it('is known by its bytes: one named .txt is read as docx and told', async () => {
    const { format, warnings } = await readBytes('a.txt', makeDocx(paragraph(TITLE)));
    expect(format).toBe('docx');
    expect(warnings).toContainEqual({ code: 'FORMAT_UNLIKE_NAME', count: 1, places: [], detail: 'docx' });
  });

  it.each([
    ['xl/workbook.xml', 'an Excel sheet'],
    ['OFD.xml', 'an OFD file'],
    ['a.txt', 'a zip archive'],
  ])('refuses a zip with %s as %s', async (part, what) => {
    await expect(readBytes('a.txt', makeZip({ [part]: 'x' }))).rejects.toMatchObject({
      code: 'DOCUMENT_FORM',
      message: expect.stringContaining(what),
    });
  });

  it('refuses what was cut, and what inflates without end', async () => {
    const whole = makeDocx(paragraph(TITLE.repeat(50)));
    await expect(readBytes('a.docx', whole.subarray(0, whole.length - 60))).rejects.toMatchObject({
      code: 'DOCUMENT_DAMAGED',
    });
    const cut = makeZip({ 'word/document.xml': documentXml(paragraph(TITLE)).slice(0, -20) });
    await expect(readBytes('a.docx', cut)).rejects.toMatchObject({ code: 'DOCUMENT_DAMAGED' });
    const bomb = makeZip({ 'word/document.xml': new Uint8Array(70 * 1_048_576) });
    await expect(readBytes('a.docx', bomb)).rejects.toMatchObject({ code: 'DOCUMENT_TOO_COMPLEX' });
  });

  it('never inflates beyond the size that a part declares', async () => {
    const bomb = Buffer.from(makeZip({ 'word/document.xml': new Uint8Array(70 * 1_048_576) }));
    const central = bomb.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    bomb.writeUInt32LE(1000, central + 24);
    bomb.writeUInt32LE(1000, 22);
    await expect(readBytes('a.docx', bomb)).rejects.toMatchObject({ code: 'DOCUMENT_DAMAGED' });
  });
});
