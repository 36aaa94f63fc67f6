/** As much of a name as fits under a node: the beginning, and the end, where sums and titles differ. */
export const shortLabel = (name: string): string => {
  const letters = [...name];
  return letters.length <= MOST
    ? name
    : `${letters.slice(0, HEAD).join('')}…${letters.slice(HEAD - MOST + 1).join('')}`;
};

const MOST = 26;
const HEAD = 14;

/** The same in lines of about one length. A number and a word in Latin letters stay whole; no line begins with what closes or ends with what opens. */
export const inLines = (label: string): string => {
  const pieces = label.match(PIECES) ?? [];
  const width = pieces.reduce((sum, piece) => sum + widthOf(piece), 0);
  const count = Math.ceil(width / LINE);
  const each = width / count;
  const lines = [''];
  let filled = 0;
  for (const piece of pieces) {
    if (lines.length < count && filled + widthOf(piece) / 2 > each) {
      lines.push('');
      filled = 0;
    }
    lines[lines.length - 1] += piece;
    filled += widthOf(piece);
  }
  return lines.map((line) => line.trim()).join('\n');
};

/** A line holds so many Chinese characters. */
const LINE = 9;
const PIECES = /[“‘《（(]*(?:[A-Za-z]+|\d[\d.,]*\p{L}{0,3}%?|[\s\S])[”’》）)、，。,:：]*/gu;

/** In Chinese characters. */
const widthOf = (piece: string): number =>
  [...piece].reduce((sum, letter) => sum + (/[\x20-\x7e]/u.test(letter) ? 0.6 : 1), 0);
