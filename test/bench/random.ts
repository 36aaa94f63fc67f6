/** Chance that comes out the same for the same seed, on every machine. */
import { createHash } from 'node:crypto';

/** 32 bits of a text, spread evenly. */
export const numberOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32LE();

export class Random {
  private state: number;

  constructor(seed: string) {
    this.state = numberOf(seed);
  }

  /** From 0 to below 1: the generator mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Whether something of this chance, 0 to 1, happens. */
  chance(likely: number): boolean {
    return this.next() < likely;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)] as T;
  }

  /** One of a list that is not empty, the earlier the likelier: of thirty the first in a third of all cases. */
  early<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() ** 3 * list.length)] as T;
  }

  /** Several of a list in an order of their own, none twice; all where the list is shorter. */
  some<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(this.between(0, rest.length - 1), 1));
    return taken;
  }
}
