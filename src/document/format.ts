/** What a file is, told by its bytes; its name counts for nothing. */
import { documentForm, documentLocked, type Place } from '../error.ts';

export type Format = 'txt' | 'html' | 'pdf' | 'docx';

const SAVE = 'Save it as docx, pdf or txt';
const UNPACK = 'Unpack it and name the document itself';
const RECOGNISE = 'Run a text recognition (OCR) over it, check its result, and give that text';

/** Forms that we know and do not read: how their bytes begin, what they are, and what to do. */
const OTHERS: readonly [start: string, what: string, mend: string][] = [
  ['\xD0\xCF\x11\xE0', 'an old Office file (doc, xls, wps)', SAVE],
  ['{\\rtf', 'an RTF file', SAVE],
  ['\x1F\x8B', 'a gzip archive', UNPACK],
  ['Rar!', 'a rar archive', UNPACK],
  ['7z\xBC\xAF\x27\x1C', 'a 7z archive', UNPACK],
  ['BZh', 'a bzip2 archive', UNPACK],
  ['\xFD7zXZ', 'an xz archive', UNPACK],
  ['\x89PNG', 'a PNG picture', RECOGNISE],
  ['\xFF\xD8\xFF', 'a JPEG picture', RECOGNISE],
  ['GIF8', 'a GIF picture', RECOGNISE],
  ['II*\0', 'a TIFF picture', RECOGNISE],
  ['MM\0*', 'a TIFF picture', RECOGNISE],
  ['\x7FELF', 'a program', 'Name the published document'],
  ['MZ\x90', 'a program', 'Name the published document'],
  ['\xFF\xFE\0\0', 'text in UTF-32', 'Save it as UTF-8'],
  ['\0\0\xFE\xFF', 'text in UTF-32', 'Save it as UTF-8'],
];

/** What the parts of a zip tell: the first that is there decides. */
const ZIPS: readonly [part: string, what: string, mend: string][] = [
  ['xl/workbook.xml', 'an Excel sheet (xlsx)', 'Save the sheet as txt (tabs) or pdf'],
  ['ppt/presentation.xml', 'a PowerPoint file (pptx)', 'Save it as pdf'],
  ['OFD.xml', 'an OFD file', 'Save it as pdf'],
  ['mimetype', 'an OpenDocument or EPUB file', SAVE],
];

/** The format as far as the first bytes tell it: pdf, a zip, or neither. Throws DOCUMENT_FORM or DOCUMENT_LOCKED for what is not read. */
export function binaryFormat(place: Place, bytes: Uint8Array): 'pdf' | 'zip' | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  // A pdf may have up to 1024 bytes of anything before its mark.
  if (/^[^\n]{0,900}?%PDF-\d/su.test(head)) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return 'zip';
  if (head.startsWith('PK\x05\x06')) throw documentForm(place, 'an empty zip archive', UNPACK);
  if (head.startsWith('\xD0\xCF\x11\xE0') && holdsUtf16(bytes, 'EncryptedPackage')) throw documentLocked(place, 'docx');
  const other = OTHERS.find(([start]) => head.startsWith(start));
  if (other) throw documentForm(place, other[1], other[2]);
  return null;
}

const holdsUtf16 = (bytes: Uint8Array, words: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words, 0, 'utf16le');

/** Refuses a zip that is no docx, by the names of its parts. Throws DOCUMENT_FORM. */
export function refuseZip(place: Place, parts: readonly string[]): never {
  const known = ZIPS.find(([part]) => parts.includes(part));
  throw documentForm(place, known?.[1] ?? 'a zip archive', known?.[2] ?? UNPACK);
}

const PAGE = /^[\s\uFEFF]*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const FRAGMENT = /^[\s\uFEFF]*(?:<!--[\s\S]*?-->\s*)*<[a-z][a-z0-9]*[\s>/]/iu;
const CLOSING = /<\/(?:p|div|td|tr|table|span|h[1-6]|ul|li|a|article|section)\s*>/giu;

/** Whether decoded text is a page or a piece of one; text that only speaks of `<div>` is not. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 65_536);
  return PAGE.test(head) || (FRAGMENT.test(head) && (head.match(CLOSING)?.length ?? 0) >= 2);
}

/** The format that a name promises, to be told where it is another. */
export function namedFormat(name: string): Format | null {
  const extension = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const formats: Record<string, Format> = {
    txt: 'txt',
    text: 'txt',
    html: 'html',
    htm: 'html',
    shtml: 'html',
    xhtml: 'html',
    pdf: 'pdf',
    docx: 'docx',
  };
  return formats[extension] ?? null;
}
