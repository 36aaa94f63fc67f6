/** The words with which a reviewer gives a reason. */
import { reasonRefused } from '../error.ts';
import { findPersons } from '../text/person.ts';

const LONGEST = 500;

/** Trimmed; throws REASON_REFUSED where it is missing though needed, too long, or names a person. */
export function checkedReason(reason: string | null, isNeeded: boolean): string | null {
  const words = reason?.trim() ?? '';
  if (words === '') {
    if (isNeeded) throw reasonRefused('is missing');
    return null;
  }
  if (Array.from(words).length > LONGEST) throw reasonRefused(`has more than ${LONGEST} characters`);
  if (findPersons(words).length > 0) throw reasonRefused('seems to name a person');
  return words;
}
