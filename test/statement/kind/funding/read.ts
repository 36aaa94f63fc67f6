/** The sums of marked text as payer → receivers. */
import type { Found } from '../../../../src/statement/found.ts';
import { funding } from '../../../../src/statement/kind/funding.ts';
import { type Around, scenesOf } from '../marked.ts';

type Thing = Found['subject'] | NonNullable<Found['objects']>[number];

/** One a sum, as a reader would write it; a project stands for those who are not told. */
export const partiesIn = (marked: string, around: Around = {}): string[] =>
  scenesOf(marked, around).flatMap(funding).map(parties);

const nameOf = (thing: Thing): string => (thing && 'name' in thing ? thing.name : '—');

function parties({ predicate, subject, objects = [], for: purposes = [] }: Found): string {
  const projects = purposes.filter(({ type }) => type === 'Project');
  const received = predicate === 'RECEIVES' ? [subject] : [...objects, ...(objects.length > 0 ? [] : projects)];
  return `${predicate === 'RECEIVES' ? '—' : nameOf(subject)} → ${received.map(nameOf).join('+') || '—'}`;
}
