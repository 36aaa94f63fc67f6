/** Ids of entities: from few, raw, stable fields, so that better cleaning never changes them. A golden test pins them. */
import { createHash } from 'node:crypto';

/** `<type>-` and 16 hex digits over the fields that identify a thing of this type (the vocabulary, "What identifies"). */
export function entityId(type: string, ...identity: readonly string[]): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([type, ...identity]))
    .digest('hex');
  return `${kebab(type)}-${digest.slice(0, 16)}`;
}

/** A concept's own id is already stable. */
export const conceptEntityId = (type: string, concept: string): string => `${kebab(type)}-${concept}`;

const kebab = (type: string): string => type.replaceAll(/(?<=[a-z])[A-Z]/gu, (letter) => `-${letter}`).toLowerCase();
