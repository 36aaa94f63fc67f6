/** The payer and the receivers of a sum, from all that its sentence and the text before it say. */
import type { Found } from '../../found.ts';
import type { Around } from '../shared/around.ts';
import type { Party, SumParties } from '../shared/party.ts';
import { goneOn, paidOn, sameAs } from './before.ts';
import { carriedOver, type SumsOf, sameBudget } from './carried.ts';
import { unstatedPayer } from './implied.ts';
import { statedPayer } from './payer.ts';
import { recipientsOf } from './recipient.ts';
import { toldAtOnce } from './told.ts';
import { ofTeam, runBehind, toWriter } from './unsaid.ts';

/** `earlier`: the sums of the sentence before this one. */
export function partiesOf(around: Around, earlier: readonly Found[], sumsOf: SumsOf): SumParties {
  const told = toldAtOnce(around, earlier, sumsOf);
  if (told) return told;
  const stated = statedPayer(around);
  const received = recipientsOf(around, stated);
  const objects = received ?? [];
  const isSelf = ({ thing }: Party): boolean => objects.some((one) => one.thing.spot?.from === thing.spot?.from);
  const payer = stated && !isSelf(stated) ? stated : null;
  return (
    goneOn(around, earlier, { payer, objects }) ??
    withObjects(around, earlier, sumsOf, {
      payer: payer ?? paidOn(around, earlier) ?? unstatedPayer(around),
      received,
      stated,
    })
  );
}

interface Read {
  payer: Party | null;
  received: Party[] | null;
  stated: Party | null;
}

/** Who receives, where the sentence itself names nobody: who received the sum before. */
function withObjects(
  around: Around,
  earlier: readonly Found[],
  sumsOf: SumsOf,
  { payer, received, stated }: Read,
): SumParties {
  const objects = received ?? [];
  const same = objects.length === 0 && !stated ? sameBudget(around, sumsOf) : null;
  if (same) return sameAs([same]);
  if (received === null || objects.length > 0) return { payer, objects };
  const carried = runBehind(around, stated) ?? carriedOver(around, earlier, sumsOf);
  const last = earlier.at(-1);
  // 排名前10的，每个奖励8万元；第11至20的，每个4万元: one who pays both.
  const isOneList = !payer && carried.length > 0 && last?.basis === 'RATE' && last.predicate === 'FUNDS';
  const giver = payer ?? (isOneList ? sameAs(earlier).payer : null);
  const given = carried.length > 0 || !giver ? carried : (ofTeam(around, giver) ?? toWriter(around, giver));
  return { payer: giver, objects: given.filter(({ thing }) => thing.name !== giver?.thing.name) };
}
