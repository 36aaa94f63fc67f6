/** Finds which word of a list begins or ends at a place; one look-up a length, so that long lists cost no more than short ones. */
export class WordList {
  private readonly words: ReadonlySet<string>;
  /** Longest first. */
  private readonly lengths: readonly number[];
  private readonly firsts: ReadonlySet<string>;
  private readonly lasts: ReadonlySet<string>;

  constructor(words: readonly string[]) {
    this.words = new Set(words);
    this.lengths = [...new Set(words.map((word) => word.length))].sort((a, b) => b - a);
    this.firsts = new Set(words.map((word) => word.charAt(0)));
    this.lasts = new Set(words.map((word) => word.charAt(word.length - 1)));
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** Where the longest word that begins at `start` ends; -1 where none does. */
  endOfLongest(text: string, start: number): number {
    if (!this.firsts.has(text.charAt(start))) return -1;
    const length = this.lengths.find((one) => this.words.has(text.slice(start, start + one)));
    return length === undefined ? -1 : start + length;
  }

  /** Where the longest word that ends before `end` begins; -1 where none does. */
  startOfLongest(text: string, end: number): number {
    if (!this.lasts.has(text.charAt(end - 1))) return -1;
    const length = this.lengths.find((one) => one <= end && this.words.has(text.slice(end - one, end)));
    return length === undefined ? -1 : end - length;
  }
}
