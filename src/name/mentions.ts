/** Every mention of a statement with the role in which it stands there. */
import { isMention, type Mention, type Statement } from '../vocabulary/statement.ts';

export type Role = 'SUBJECT' | 'OBJECT' | 'WHERE' | 'FOR' | 'POLICY';

export interface PlacedMention {
  role: Role;
  /** Which of several in this role, from 0. */
  index: number;
  mention: Mention;
}

/** In the order subject, objects, where, for, policy; things that are statements themselves are left out. */
export function mentionsOf({ subject, objects = [], where, for: purposes = [], policy }: Statement): PlacedMention[] {
  const placed: PlacedMention[] = [];
  if (subject && isMention(subject)) placed.push({ role: 'SUBJECT', index: 0, mention: subject });
  objects.forEach((mention, index) => {
    if (isMention(mention)) placed.push({ role: 'OBJECT', index, mention });
  });
  if (where) placed.push({ role: 'WHERE', index: 0, mention: where });
  purposes.forEach((mention, index) => {
    placed.push({ role: 'FOR', index, mention });
  });
  if (policy) placed.push({ role: 'POLICY', index: 0, mention: policy });
  return placed;
}
