/** Which document has which number: what it tells, of which area, and of which it is a reprint. */
import { Random } from '../random.ts';
import { ACCOUNT } from './kind/account.ts';
import { AWARDS } from './kind/awards.ts';
import { CATALOGUE } from './kind/catalogue.ts';
import { FAIR } from './kind/fair.ts';
import type { Kind } from './kind/kind.ts';
import { NEEDS } from './kind/needs.ts';
import { NEWS } from './kind/news.ts';
import { OPENING } from './kind/opening.ts';
import { RATING } from './kind/rating.ts';
import { REPORT } from './kind/report.ts';
import { RULES_NOTICE } from './kind/rules.ts';
import type { Area, World } from './world.ts';

const KINDS: readonly Kind[] = [REPORT, RULES_NOTICE, AWARDS, NEWS, RATING, NEEDS, OPENING, FAIR, ACCOUNT, CATALOGUE];

/** Of so many documents one is a reprint. */
const ORIGINALS_A_REPRINT = 25;

export interface Planned {
  readonly kind: Kind;
  readonly area: Area;
  /** Which one of its kind in its area, from 0. */
  readonly index: number;
  /** From 1; of a reprint that of the text that it prints again. */
  readonly original: number;
}

/** The documents of one kind that one area has: from which number on. */
interface Run {
  readonly kind: Kind;
  readonly area: Area;
  readonly first: number;
}

export class Plan {
  /** How many documents there are, reprints included. */
  readonly documents: number;
  private readonly runs: Run[] = [];
  private readonly originals: number;

  constructor(private readonly world: World) {
    let first = 1;
    for (const area of world.areas) {
      for (const [at, kind] of KINDS.entries()) {
        const chance = new Random(`${world.seed} plan ${area.place.path} ${at}`).next();
        const count = Math.floor((kind.count[area.level]?.(area.organizations) ?? 0) + chance);
        if (count > 0) this.runs.push({ kind, area, first });
        first += count;
      }
    }
    this.originals = first - 1;
    this.documents = this.originals + Math.floor(this.originals / ORIGINALS_A_REPRINT);
  }

  /** `number` from 1; the last ones are reprints. */
  document(number: number): Planned {
    const isReprint = number > this.originals;
    const original = isReprint ? new Random(`${this.world.seed} reprint ${number}`).between(1, this.originals) : number;
    let [low, high] = [0, this.runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.runs[middle]?.first ?? 0) <= original) low = middle;
      else high = middle - 1;
    }
    const { kind, area, first } = this.runs[low] as Run;
    return { kind, area, index: original - first, original };
  }
}
