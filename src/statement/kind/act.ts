/** The common shape of an act: who does it to what, by which words. */
import type { Range } from '../../text/passages.ts';
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { asThing, evidenceOf, type Parties } from './parties.ts';
import { dateAt, isDenied, saidAt } from './said.ts';
import type { Unit } from './sentence-parts.ts';

export interface Act extends Pick<Found, 'kind' | 'predicate' | 'rule'> {
  readonly by: Parties;
  /** What the act is done to; one line each. */
  readonly to: readonly Unit[];
  readonly verb: Range;
  readonly more?: Partial<Found>;
}

/** One line a party and object; a party is no object of its own act. */
export function lines(scene: Scene, { by, to, verb, more = {}, ...said }: Act): Found[] {
  const { kind, predicate, rule } = said;
  if (by.range && isDenied(scene, by.range)) return [];
  return by.named.flatMap((party) =>
    to
      .filter(({ named }) => named !== party && named.thing.name !== party.thing.name)
      .map(
        (unit): Found => ({
          ...{ rule, kind, predicate, ...saidAt(scene, verb.from), ...dateAt(scene, verb.from), ...by.doubt, ...more },
          subject: asThing(party),
          objects: [asThing(unit.named)],
          evidence: evidenceOf(scene, [by], [verb, unit]),
        }),
      ),
  );
}
