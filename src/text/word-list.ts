/** Finds which word of a list begins or ends at a place; nearly every place is passed over by its one character, however long the list is. */
export class WordList {
  private readonly words: ReadonlySet<string>;
  /** By the character that they begin with; longest first. */
  private readonly byFirst: WordsByUnit;
  private readonly byLast: WordsByUnit;

  constructor(words: readonly string[]) {
    this.words = new Set(words);
    this.byFirst = new WordsByUnit(this.words, (word) => word.charCodeAt(0));
    this.byLast = new WordsByUnit(this.words, (word) => word.charCodeAt(word.length - 1));
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** Whether any word begins with the character at `start`. */
  canBegin(text: string, start: number): boolean {
    return this.byFirst.at(text.charCodeAt(start)).length > 0;
  }

  /** Where the longest word that begins at `start` ends; -1 where none does. */
  endOfLongest(text: string, start: number): number {
    for (const word of this.byFirst.at(text.charCodeAt(start)))
      if (text.startsWith(word, start)) return start + word.length;
    return -1;
  }

  /** Where the longest word that ends before `end` begins; -1 where none does. */
  startOfLongest(text: string, end: number): number {
    for (const word of this.byLast.at(text.charCodeAt(end - 1))) if (text.endsWith(word, end)) return end - word.length;
    return -1;
  }
}

const NONE: readonly string[] = [];

/** Words by one UTF-16 unit of theirs, with a bit for each unit that has any: most have none. */
class WordsByUnit {
  private readonly bits = new Uint32Array(2_048);
  private readonly words = new Map<number, string[]>();

  constructor(words: Iterable<string>, unitOf: (word: string) => number) {
    for (const word of [...words].filter(Boolean).sort((a, b) => b.length - a.length)) {
      const unit = unitOf(word);
      this.bits[unit >> 5] = (this.bits[unit >> 5] ?? 0) | (1 << (unit & 31));
      this.words.set(unit, [...(this.words.get(unit) ?? []), word]);
    }
  }

  /** Longest first. `unit` is NaN beyond a text's ends. */
  at(unit: number): readonly string[] {
    const bit = ((this.bits[unit >> 5] ?? 0) >>> (unit & 31)) & 1;
    return bit === 1 ? (this.words.get(unit) ?? NONE) : NONE;
  }
}
