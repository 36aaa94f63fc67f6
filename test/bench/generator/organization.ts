/** The social organization of a number: its name, its home and what it does, the same wherever it is told of. */
import { Random } from '../random.ts';
import { communityIn, type Place, streetIn } from './places.ts';
import { THEMES, type Theme } from './themes.ts';
import { BRANDS, brand, ORGANIZATION_KINDS } from './words.ts';
import { type Area, homeOf, type World } from './world.ts';

export interface Organization {
  readonly number: number;
  readonly name: string;
  /** What it is called for short: 春苗社工. */
  readonly short: string;
  readonly category: (typeof ORGANIZATION_KINDS)[number]['category'];
  readonly area: Area;
  readonly street: Place;
  readonly community: Place;
  /** What it does most comes first. */
  readonly themes: readonly Theme[];
  /** A month, as EDTF. */
  readonly established: string;
}

export function organizationOf(world: World, number: number): Organization {
  const area = homeOf(world, number);
  const random = new Random(`${world.seed} organization ${number}`);
  const local = number - area.first;
  const street = streetIn(area.place, skewed(random, streetsOf(area)));
  const kind =
    ORGANIZATION_KINDS[(local * 3 + random.between(0, 2)) % ORGANIZATION_KINDS.length] ?? ORGANIZATION_KINDS[0];
  // Seven shares no divisor with the number of brands; when all are taken a second one tells them apart.
  const wave = Math.floor(local / BRANDS);
  const called = brand(local * 7 + area.place.path.length) + (wave === 0 ? '' : brand(wave));
  const year = random.between(2003, 2021);
  return {
    ...{ number, area, street },
    name: `${area.place.name}${called}${kind.ending}`,
    short: `${called}${kind.ending.slice(0, 2)}`,
    category: kind.category,
    community: communityIn(street, skewed(random, 8)),
    themes: [random.early(THEMES), random.early(THEMES)].filter((one, index, all) => all.indexOf(one) === index),
    established: `${year}-${String(random.between(1, 12)).padStart(2, '0')}`,
  };
}

/** How many streets of a district documents know. */
export const streetsOf = ({ organizations }: Area): number => Math.min(24, Math.max(2, Math.ceil(organizations / 5)));

/** From 0 to below the most, small ones likelier. */
const skewed = (random: Random, most: number): number => Math.floor(random.next() ** 2 * most);
