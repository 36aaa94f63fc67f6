/** Everything besides statements that a projection is made from; reading `seed/` is the caller's affair. */
import type { Schemes } from '../../vocabulary/concept.ts';
import type { Division } from '../../vocabulary/division.ts';

export interface Knowledge {
  schemes: Schemes;
  divisions: readonly Division[];
}
