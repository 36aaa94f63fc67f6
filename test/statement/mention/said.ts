/** What the recognisers see in a sentence, as one string a thing: `City 合肥市`, `Street 双岗街道 <合肥市/庐阳区>`, `Facility 社区食堂 -` where it is unnamed. */
import { type Known, NOTHING_KNOWN } from '../../../src/statement/mention/proposal.ts';
import { thingsIn } from '../../../src/statement/mention/things.ts';
import type { EntityType } from '../../../src/vocabulary/entity.ts';
import type { Mention } from '../../../src/vocabulary/statement.ts';

export const thing = (type: EntityType, name: string, ...within: string[]): Mention => ({
  type,
  name,
  ...(within.length > 0 ? { within } : {}),
});

export const knowing = (rest: Partial<Known>): Known => ({ ...NOTHING_KNOWN, ...rest });

export function said(text: string, known: Known = NOTHING_KNOWN, ...types: EntityType[]): string[] {
  return thingsIn(text, known)
    .filter(({ thing: { type } }) => types.length === 0 || types.includes(type))
    .map(({ thing: one }) => short(one));
}

function short({ type, name, printed, within, named }: Mention): string {
  const nest = within ? ` <${within.join('/')}>` : '';
  return `${type} ${name}${printed ? ` [${printed}]` : ''}${nest}${named === false ? ' -' : ''}`;
}
