/** A name broken into at most so many lines of a width in CSS pixels; what is cut ends in …. */
export const wrapped = (text: string, width: number, fontSize: number, lines: number): string => {
  const found = [''];
  let used = 0;
  for (const letter of text) {
    const wide = letterWidth(letter) * fontSize;
    // A bracket that closes never begins a line.
    if (used + wide > width && !CLOSING.test(letter)) {
      if (found.length === lines) return `${found.join('\n').slice(0, -1)}…`;
      found.push('');
      used = 0;
    }
    found[found.length - 1] += letter;
    used += wide;
  }
  return found.map((line) => line.trim()).join('\n');
};

const CLOSING = /[）)」》”’，。；：、,.;]/u;

/** In parts of the font size: Chinese letters are square, Latin ones about half. */
const letterWidth = (letter: string): number => (/[\u2E80-\uFFFF“”‘’…—]/u.test(letter) || letter.length > 1 ? 1 : 0.56);
