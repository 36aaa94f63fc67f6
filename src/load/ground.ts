/** What decides the graph beside its documents, as `seed/` has it. */
import { readSchemes } from '../vocabulary/concept.ts';
import { readDivisions } from '../vocabulary/division.ts';
import { readAssertions } from './assertions.ts';
import type { Ground } from './change.ts';

export const readGround = (): Ground => ({
  knowledge: { schemes: readSchemes(), divisions: readDivisions() },
  assertions: readAssertions('seed/assertions.json'),
  persons: [],
});
