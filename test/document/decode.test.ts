import { describe, expect, it } from 'vitest';
import { decode } from '../../src/document/decode.ts';
import { encode } from './support/encode.ts';

const SIMPLE = '甲市民政局今年投入资金1200万元，支持各街道购买社会工作服务，覆盖老年人和儿童。\n';
const TRADITIONAL = '臺北市社會局今年補助社區發展協會，辦理老人的照顧服務，並由里辦公處協助。\n';
const place = { file: 'a.txt' };

describe('decoding', () => {
  it.each(['gb18030', 'utf-16le', 'utf-16be'] as const)('knows %s without a mark', (encoding) => {
    expect(decode(place, encode(SIMPLE, encoding))).toEqual({ text: SIMPLE, encoding, lied: null, broken: 0 });
  });

  it('knows big5, which gb18030 reads as other characters without an error', () => {
    expect(decode(place, encode(TRADITIONAL, 'big5'))).toMatchObject({ text: TRADITIONAL, encoding: 'big5' });
  });

  it('knows utf-8, and keeps a mark as the character that it is', () => {
    expect(decode(place, Buffer.from(`\uFEFF${SIMPLE}`))).toMatchObject({ text: `\uFEFF${SIMPLE}`, encoding: 'utf-8' });
    expect(decode(place, encode(`\uFEFF${SIMPLE}`, 'utf-16be'))).toMatchObject({ encoding: 'utf-16be' });
  });

  it.each(['你好', '测试文件', '社区'])('reads so short a text as «%s» in gb18030', (text) => {
    expect(decode(place, encode(text, 'gb18030'))).toMatchObject({ text, encoding: 'gb18030' });
  });

  it('follows the bytes where a page declares another encoding, and says so', () => {
    const page = `<html><meta charset="utf-8"><p>${SIMPLE}</p>`;
    expect(decode(place, encode(page, 'gb18030'))).toMatchObject({ text: page, encoding: 'gb18030', lied: 'utf-8' });
    const other = `<html><meta http-equiv="Content-Type" content="text/html; charset=big5"><p>${SIMPLE}</p>`;
    expect(decode(place, Buffer.from(other))).toMatchObject({ text: other, encoding: 'utf-8', lied: 'big5' });
  });

  it('believes no mark of UTF-16 before UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SIMPLE)]);
    expect(decode(place, bytes)).toMatchObject({ text: `\uFFFD\uFFFD${SIMPLE}`, encoding: 'utf-8', broken: 2 });
  });

  it('takes gb2312 and gbk as gb18030, which holds them', () => {
    const page = `<meta charset=gb2312>${SIMPLE}`;
    expect(decode(place, encode(page, 'gb18030'))).toMatchObject({ encoding: 'gb18030', lied: null });
  });

  it('reads over a byte lost on the way and counts it; more is refused with its place', () => {
    const bytes = Buffer.from(SIMPLE.repeat(50));
    expect(decode(place, bytes.subarray(0, bytes.length - 2))).toMatchObject({ encoding: 'utf-8', broken: 1 });
    const broken = Buffer.from(bytes);
    for (let at = 900; at < broken.length; at += 30) broken[at] = 0xff;
    expect(() => decode(place, broken)).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_ENCODING', message: expect.stringContaining('from byte 900 on') }),
    );
  });

  it('refuses what is no text', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 104729) & 255);
    expect(() => decode(place, noise)).toThrow(expect.objectContaining({ code: 'DOCUMENT_ENCODING' }));
    expect(() => decode(place, Buffer.from('abc\0def'.repeat(20)))).toThrow(
      expect.objectContaining({ message: expect.stringContaining('from byte 3 on') }),
    );
    expect(() => decode(place, Buffer.from('caf\xE9 na\xEFve', 'latin1'))).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_ENCODING' }),
    );
  });
});
