/** Small pdf files made by hand: words at places, in a font that is not embedded and maps its codes to Unicode. */

export interface Placed {
  text: string;
  x: number;
  /** From the lower edge, in points. */
  y: number;
  size?: number;
}

export interface PdfOptions {
  /** An /Encrypt entry that no empty password opens. */
  locked?: boolean;
  /** A map of the reader's to stand for the font's own: its name, and how words are written in it. */
  map?: { name: string; ordering: string; encode: (text: string) => Uint8Array };
}

/** One list of placed words a page; an empty list is a page without text. */
export function makePdf(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
  const { map } = options;
  const encode = map?.encode ?? ((text: string) => Buffer.from(text, 'utf16le').swap16());
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${map?.name ?? 'Identity-H'} /DescendantFonts [4 0 R] ${map ? '' : '/ToUnicode 5 0 R'} >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (${map?.ordering ?? 'Identity'}) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
    stream(CMAP),
    ...pages.flatMap((items, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + index * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      stream(items.map((item) => show(item, encode)).join('\n')),
    ]),
  ];
  return assembled(objects, options.locked === true);
}

const CMAP =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end';

const stream = (words: string): string => `<< /Length ${words.length} >>\nstream\n${words}\nendstream`;

const show = ({ text, x, y, size = 12 }: Placed, encode: (text: string) => Uint8Array): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${Buffer.from(encode(text)).toString('hex')}> Tj ET`;

function assembled(objects: readonly string[], locked: boolean): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${locked ? lock : ''} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}${trailer}`, 'latin1');
}
