/** A document that is read again keeps what a reviewer corrected in it; nothing is carried over to another document. */
import type { Statement } from '../vocabulary/statement.ts';
import { fitting, type KeptText } from './fitting.ts';
import type { Correction } from './learned.ts';
import { saying } from './saying.ts';

/**
 * Where a sentence is read again as it was when it was corrected, the right reading is proposed and the wrong one stands beside it, rejected.
 * Whoever has taken a decision on them in this database has the last word (`load/decided.ts`).
 */
export function readAgain(
  statements: readonly Statement[],
  corrections: readonly Correction[],
  kept: KeptText,
): Statement[] {
  const own = corrections.filter(({ original }) => original.document === kept.card.id);
  const ids = new Set(statements.map(({ id }) => id));
  return statements.flatMap((read) => {
    const correction = own.find(({ original }) => original.id === read.id && saying(original) === saying(read));
    const right = correction ? fitting(correction.corrected, kept) : null;
    if (!right || ids.has(right.id)) return [read];
    return [
      { ...read, status: 'REJECTED' as const },
      { ...right, status: 'PROPOSED' as const },
    ];
  });
}
