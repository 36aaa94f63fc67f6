/** The number of a proposal, as our own readers of sums and numbers read it from the quote; a model's arithmetic counts for nothing. */
import type { MoneyExpression } from '../../text/money.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { Found } from '../found.ts';
import { fundingDoubt } from '../kind/funding/nofact.ts';
import { isFact } from '../kind/observation/fact.ts';
import { valueSpot } from '../kind/shared/around.ts';
import { placeIn, type Quoted } from './located.ts';
import type { Proposal } from './proposal.ts';
import { Refused } from './refusal.ts';

type Said = Partial<Found> & Required<Pick<Found, 'at' | 'text'>>;

/** Throws WORDS_NOT_FOUND, NUMBER_NOT_READ, or NO_FACT for what only looks like one. */
export function readValue(proposal: Proposal, quoted: readonly Quoted[]): Said {
  const place = proposal.text ? placeIn(quoted, proposal.text) : null;
  if (!place) throw new Refused('WORDS_NOT_FOUND');
  const { scene, from, to } = place;
  const meets = (one: { from: number; to: number }): boolean => one.from < to && from < one.to;
  const isMoney = proposal.kind === 'funding';
  const [printed, ...others] = (isMoney ? scene.money : scene.quantities).filter(meets);
  if (!printed || others.length > 0 || printed.value === null) throw new Refused('NUMBER_NOT_READ');
  // A number that the model read otherwise is one that it did not understand.
  if (proposal.value !== null && proposal.value !== printed.value) throw new Refused('NUMBER_NOT_READ');
  const isNoFact = 'currency' in printed ? fundingDoubt(scene, printed) !== null : !isFact(scene, printed);
  if (isNoFact) throw new Refused('NO_FACT');
  return {
    ...('currency' in printed ? ofMoney(printed) : ofQuantity(printed)),
    ...{ value: printed.value, text: printed.text, bound: printed.bound, at: valueSpot(scene, printed) },
    ...(printed.valueTo === null ? {} : { valueTo: printed.valueTo }),
  };
}

const ofMoney = ({ currency, rate }: MoneyExpression): Partial<Found> => ({
  ...{ unit: currency, nature: 'MONEY' },
  ...(rate ? { basis: 'RATE', per: rate.per } : {}),
});

const ofQuantity = ({ unit }: Quantity): Partial<Found> => (unit === null ? {} : { unit });
