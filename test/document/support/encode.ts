/** Text to bytes in the encodings that Node only decodes: the table is made by decoding every pair of bytes once. */

const tables = new Map<string, Map<string, number>>();

export function encode(text: string, encoding: 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be'): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((point) => {
      if (point < '\x80') return [point.charCodeAt(0)];
      const pair = table.get(point);
      if (pair === undefined) throw new Error(`${point} is not in ${encoding}`);
      return [pair >> 8, pair & 255];
    }),
  );
}

function tableOf(encoding: string): Map<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const point = decoder.decode(Uint8Array.of(high, low));
      if (Array.from(point).length === 1 && point !== '\uFFFD' && !table.has(point))
        table.set(point, (high << 8) | low);
    }
  }
  tables.set(encoding, table);
  return table;
}
