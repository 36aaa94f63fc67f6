/**
 * What all documents of the made-up country share: which cities there are, how many organizations each district has, and how many
 * documents of which kind speak of it. Small however many organizations there are; all else follows from it and from a number.
 */
import { Random } from '../random.ts';
import { type Place, readSeats, type Seat } from './places.ts';

export type Level = 'PROVINCE' | 'CITY' | 'DISTRICT';

/** A place that documents are about, with the organizations that are at home there. */
export interface Area {
  readonly place: Place;
  readonly level: Level;
  /** The area around it. */
  readonly wider: Area | null;
  /** Of a district the city that it is in; else the place itself. A municipality is a city here, though its place is a province. */
  readonly city: Place;
  /** The number of its first organization; those of a city are those of its districts, and those of a province are not counted. */
  readonly first: number;
  readonly organizations: number;
  /** How many people live there. */
  readonly people: number;
}

export interface World {
  readonly seed: string;
  /** How many there are in all. */
  readonly organizations: number;
  readonly areas: readonly Area[];
}

/** Cities for so many organizations: 2 for 30, 36 for 4,000, all from 250,000 on. */
const citiesFor = (organizations: number): number => Math.max(2, Math.round(0.6 * Math.sqrt(organizations)) - 2);
const ORGANIZATIONS_A_DISTRICT = 5;

export function makeWorld(seed: string, organizations: number): World {
  const random = new Random(`${seed} world`);
  const seats = random.some(readSeats(), citiesFor(organizations));
  const provinces = provincesOf(seats);
  const shares = dealt(
    organizations,
    seats.map((_, rank) => 1 / (rank + 1)),
  );
  let first = 0;
  const areas = seats.flatMap((seat, rank): Area[] => {
    const own = shares[rank] ?? 0;
    const people = Math.round(12_000_000 / (rank + 1.5) ** 0.6);
    const wider = provinces.get(seat.place.parent?.path ?? '') ?? null;
    const city: Area = { place: seat.place, level: 'CITY', wider, city: seat.place, first, organizations: own, people };
    first += own;
    return [city, ...districtsOf(random, seat, city)];
  });
  return { seed, organizations, areas: [...provinces.values(), ...areas] };
}

/** The provinces around these cities, by path. */
function provincesOf(seats: readonly Seat[]): Map<string, Area> {
  const around = seats.flatMap(({ place: { parent } }) => (parent ? [parent] : []));
  return new Map(
    around.map((place) => {
      const empty = { wider: null, city: place, first: 0, organizations: 0 };
      return [place.path, { place, level: 'PROVINCE', people: 50_000_000, ...empty }];
    }),
  );
}

/** As many districts as have something to tell, the first with the most organizations. */
function districtsOf(random: Random, { districts }: Seat, city: Area): Area[] {
  const chosen = random.some(districts, Math.max(2, Math.ceil(city.organizations / ORGANIZATIONS_A_DISTRICT)));
  const weights = chosen.map((_, index) => 1 / (index + 1.5) ** 0.7);
  const counts = dealt(city.organizations, weights);
  // Some live where no document goes.
  const people = dealt(city.people, [...weights, 0.3]);
  let { first } = city;
  return chosen.map((place, index): Area => {
    const organizations = counts[index] ?? 0;
    first += organizations;
    const own = { first: first - organizations, organizations, people: people[index] ?? 0 };
    return { place, level: 'DISTRICT', wider: city, city: city.place, ...own };
  });
}

/** The district in which an organization is at home. */
export function homeOf({ areas }: World, organization: number): Area {
  let [low, high] = [0, areas.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((areas[middle]?.first ?? 0) <= organization) low = middle;
    else high = middle - 1;
  }
  return areas[low] as Area;
}

/** A whole divided by weights into whole parts, none lost. */
function dealt(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let given = 0;
  let reached = 0;
  return weights.map((weight) => {
    reached += weight;
    const part = Math.round((whole * reached) / sum) - given;
    given += part;
    return part;
  });
}
