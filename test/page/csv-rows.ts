/** The cells of a CSV file (RFC 4180) by the headings of its first line. */
export const csvRows = (file: string): Record<string, string>[] => {
  const [head = [], ...lines] = cellsOf(file.replace(/^\uFEFF/u, ''));
  return lines.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
};

const cellsOf = (file: string): string[][] => {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
};
