/** Which documents are one text, printed by several hosts. It depends on the documents alone, not on the order in which they came. */
import { bandsOf, isReprint, readSketch, type Sketch } from '../../text/sketch.ts';

export interface Relative {
  id: string;
  /** As its card says; its own id where nobody judged it. */
  cardFamily: string;
  /** EDTF. */
  published: string | null;
  /** Null where its text is too short. */
  sketch: string | null;
}

/**
 * Groups of reprints, each with the earliest document first: by date of publication, undated ones last, then by id. A reprint of a
 * reprint is one too. The group bears the family that its first document's card says.
 */
export function familiesOf<T extends Relative>(documents: readonly T[]): T[][] {
  const groups = new Groups<T>();
  const byKey = new Map<string, { one: T; sketch: Sketch | null }[]>();
  for (const one of documents.toSorted(byTime)) {
    groups.add(one);
    const sketch = one.sketch === null ? null : readSketch(one.sketch);
    for (const key of [`family ${one.cardFamily}`, ...(sketch ? bandsOf(sketch) : [])]) {
      const others = byKey.get(key) ?? [];
      byKey.set(key, others);
      for (const other of others) {
        if (groups.areOne(one, other.one)) continue;
        const said = one.cardFamily === other.one.cardFamily;
        if (said || (sketch && other.sketch && isReprint(sketch, other.sketch))) groups.join(one, other.one);
      }
      others.push({ one, sketch });
    }
  }
  return groups.all().map((group) => group.toSorted(byTime));
}

function byTime(a: Relative, b: Relative): number {
  const [first, second] = [a, b].map(({ published, id }) => `${published ?? '~'} ${id}`) as [string, string];
  return first < second ? -1 : 1;
}

/** Groups that grow together; the smaller goes into the larger. */
class Groups<T> {
  private readonly groups = new Map<T, T[]>();

  add(one: T): void {
    this.groups.set(one, [one]);
  }

  areOne(a: T, b: T): boolean {
    return this.groups.get(a) === this.groups.get(b);
  }

  join(a: T, b: T): void {
    const [small = [], large = []] = [this.groups.get(a) ?? [], this.groups.get(b) ?? []].toSorted(
      (x, y) => x.length - y.length,
    );
    for (const one of small) {
      large.push(one);
      this.groups.set(one, large);
    }
  }

  all(): T[][] {
    return [...new Set(this.groups.values())];
  }
}
