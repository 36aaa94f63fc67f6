import type { Ground } from '../../load/change.ts';
import { readGround } from '../../load/ground.ts';

let known: Ground | undefined;

/** Schemes, divisions and assertions of `seed/`, read once: they change with the code. */
export const ground = (): Ground => {
  known ??= readGround();
  return known;
};
