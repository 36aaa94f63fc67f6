/** The steps of a funding chain: from which part of the chain, over which relationship, to which part; one table for each direction. */

/** What a thing does in the chain; one city may be issuer, payer and operator, and each is another end of the chain. */
export type Role =
  | 'ISSUER'
  | 'POLICY'
  | 'PROGRAMME'
  | 'PURPOSE'
  | 'FUND'
  | 'FUNDER'
  | 'FUNDING'
  | 'WORK'
  | 'FIELD'
  | 'OPERATOR'
  | 'SERVER'
  | 'POPULATION'
  | 'PLACE';

export interface Step {
  readonly role: Role;
  readonly link: string;
  /** Whether the relationship leaves the thing, as the vocabulary writes it. */
  readonly out: boolean;
  readonly labels: readonly string[];
  readonly to: Role;
  /** Only projects that are a programme (true) or are none (false). */
  readonly programme: boolean | null;
  /** Draws the link only to what stands in the chain already. */
  readonly known: boolean;
}

const WORKS = ['Project', 'Facility'];
const ACTORS = ['Organization', 'Place'];
export const PLACES: readonly string[] = ['Province', 'City', 'District', 'Street', 'Community'];

function steps(
  role: Role,
  links: string,
  out: boolean,
  labels: readonly string[],
  to: Role,
  programme: boolean | null = null,
  known = false,
): Step[] {
  return links.split(' ').map((link) => ({ role, link, out, labels, to, programme, known }));
}

/** Who decides → policy → fund or programme → money → project or facility → organization; whom it serves, and where, is read apart. */
export const DOWN: readonly Step[] = [
  ...steps('ISSUER', 'ISSUED', true, ['Policy'], 'POLICY'),
  ...steps('ISSUER', 'ESTABLISHED', true, ['Fund'], 'FUND'),
  ...steps('ISSUER', 'RUNS ESTABLISHED', true, ['Project'], 'PROGRAMME', true),
  ...steps('ISSUER', 'RUNS', true, WORKS, 'WORK', false),
  ...steps('ISSUER', 'GIVES', true, ['Funding'], 'FUNDING'),
  ...steps('POLICY', 'IMPLEMENTS', false, ['Policy'], 'POLICY'),
  ...steps('POLICY', 'JUSTIFIES GOVERNS', true, ['Funding'], 'FUNDING'),
  ...steps('POLICY', 'JUSTIFIES GOVERNS', true, ['Fund'], 'FUND'),
  ...steps('POLICY', 'JUSTIFIES GOVERNS', true, WORKS, 'PROGRAMME'),
  ...steps('PROGRAMME', 'PART_OF', false, WORKS, 'PROGRAMME'),
  ...steps('PROGRAMME', 'JUSTIFIES', true, ['Funding'], 'FUNDING'),
  ...steps('PROGRAMME', 'JUSTIFIES', true, WORKS, 'PROGRAMME'),
  ...steps('PROGRAMME', 'FOR TO', false, ['Funding'], 'FUNDING'),
  ...steps('PROGRAMME', 'RUNS', false, ACTORS, 'OPERATOR'),
  ...steps('FUND', 'GIVES', true, ['Funding'], 'FUNDING'),
  ...steps('FUNDING', 'FOR TO', true, WORKS, 'WORK'),
  ...steps('FUNDING', 'FOR TO', true, ['Fund'], 'FUND'),
  ...steps('FUNDING', 'FOR', true, ['ServiceField', 'Event'], 'FIELD'),
  ...steps('FUNDING', 'TO', true, ACTORS, 'OPERATOR'),
  ...steps('FUNDING', 'FOR TO', true, ['Population'], 'POPULATION'),
  ...steps('WORK', 'PART_OF', false, WORKS, 'WORK'),
  ...steps('WORK', 'RUNS', false, ACTORS, 'OPERATOR'),
];

/** The same, read against the stream. What a sum is for stays in the answer only where it leads on to a policy or a programme. */
export const UP: readonly Step[] = [
  ...steps('POPULATION', 'FOR TO', false, ['Funding'], 'FUNDING'),
  ...steps('OPERATOR', 'RUNS', true, WORKS, 'WORK'),
  ...steps('OPERATOR', 'TO', false, ['Funding'], 'FUNDING'),
  // Who serves the people asked about runs other things too; those that serve them stand in the chain already.
  ...steps('SERVER', 'RUNS', true, WORKS, 'WORK', null, true),
  ...steps('SERVER', 'TO', false, ['Funding'], 'FUNDING'),
  ...steps('PLACE', 'TO', false, ['Funding'], 'FUNDING'),
  ...steps('WORK', 'FOR TO', false, ['Funding'], 'FUNDING'),
  ...steps('WORK', 'PART_OF', true, WORKS, 'WORK'),
  ...steps('WORK', 'JUSTIFIES GOVERNS', false, ['Policy'], 'POLICY'),
  ...steps('WORK', 'JUSTIFIES', false, ['Project'], 'PROGRAMME'),
  ...steps('FUNDING', 'GIVES', false, ['Fund'], 'FUND'),
  ...steps('FUNDING', 'GIVES', false, [...ACTORS, 'Funder'], 'FUNDER'),
  ...steps('FUNDING', 'JUSTIFIES GOVERNS', false, ['Policy'], 'POLICY'),
  ...steps('FUNDING', 'JUSTIFIES', false, ['Project'], 'PROGRAMME'),
  ...steps('FUNDING', 'FOR', true, WORKS, 'PURPOSE'),
  ...steps('PURPOSE', 'PART_OF', true, WORKS, 'PROGRAMME'),
  ...steps('PURPOSE', 'JUSTIFIES GOVERNS', false, ['Policy'], 'POLICY'),
  ...steps('PURPOSE', 'JUSTIFIES', false, ['Project'], 'PROGRAMME'),
  ...steps('FUND', 'JUSTIFIES GOVERNS', false, ['Policy'], 'POLICY'),
  ...steps('FUND', 'ESTABLISHED', false, ACTORS, 'ISSUER'),
  ...steps('FUND', 'FOR TO', false, ['Funding'], 'FUNDING'),
  ...steps('PROGRAMME', 'PART_OF', true, WORKS, 'PROGRAMME'),
  ...steps('PROGRAMME', 'JUSTIFIES GOVERNS', false, ['Policy'], 'POLICY'),
  ...steps('PROGRAMME', 'JUSTIFIES', false, ['Project'], 'PROGRAMME'),
  ...steps('PROGRAMME', 'RUNS ESTABLISHED', false, ACTORS, 'ISSUER'),
  ...steps('POLICY', 'IMPLEMENTS', true, ['Policy'], 'POLICY'),
  ...steps('POLICY', 'ISSUED', false, ACTORS, 'ISSUER'),
];

/** What must follow for the chain not to break: any of `links`; where none stands, `hop` is missing. */
export interface Expected {
  readonly role: Role;
  readonly hop: string;
  readonly links: readonly string[];
}

export const EXPECTED_DOWN: readonly Expected[] = [
  { role: 'POLICY', hop: 'JUSTIFIES', links: ['JUSTIFIES', 'GOVERNS', 'SERVES'] },
  { role: 'PROGRAMME', hop: 'FOR', links: ['FOR', 'TO', 'JUSTIFIES', 'PART_OF'] },
  { role: 'PROGRAMME', hop: 'RUNS', links: ['RUNS', 'PART_OF'] },
  { role: 'PROGRAMME', hop: 'SERVES', links: ['SERVES', 'PART_OF'] },
  { role: 'FUND', hop: 'GIVES', links: ['GIVES'] },
  { role: 'FUNDING', hop: 'FOR', links: ['FOR'] },
  { role: 'FUNDING', hop: 'TO', links: ['TO'] },
  { role: 'WORK', hop: 'RUNS', links: ['RUNS', 'PART_OF'] },
  { role: 'WORK', hop: 'SERVES', links: ['SERVES', 'PART_OF'] },
  { role: 'OPERATOR', hop: 'SERVES', links: ['SERVES'] },
];

export const EXPECTED_UP: readonly Expected[] = [
  { role: 'POPULATION', hop: 'SERVES', links: ['SERVES', 'FOR', 'TO'] },
  { role: 'PLACE', hop: 'WHERE', links: ['WHERE', 'OPERATES_IN', 'LOCATED_IN', 'WITHIN', 'TO'] },
  { role: 'OPERATOR', hop: 'TO', links: ['TO', 'RUNS'] },
  { role: 'SERVER', hop: 'TO', links: ['TO', 'RUNS'] },
  { role: 'WORK', hop: 'FOR', links: ['FOR', 'TO'] },
  { role: 'FUNDING', hop: 'GIVES', links: ['GIVES'] },
  { role: 'FUNDING', hop: 'JUSTIFIES', links: ['JUSTIFIES'] },
  { role: 'FUND', hop: 'GOVERNS', links: ['JUSTIFIES', 'GOVERNS'] },
  // A rule that governs a fund is no basis of it.
  { role: 'FUND', hop: 'JUSTIFIES', links: ['JUSTIFIES'] },
  { role: 'POLICY', hop: 'ISSUED', links: ['ISSUED'] },
];

/** In which part of the chain a named thing begins. */
export function firstRole(type: string, scale: unknown, down: boolean): Role {
  if (type === 'Policy') return 'POLICY';
  if (type === 'Fund') return 'FUND';
  if (type === 'Funding') return 'FUNDING';
  if (type === 'Population') return 'POPULATION';
  if (WORKS.includes(type)) return down && scale === 'PROGRAMME' ? 'PROGRAMME' : 'WORK';
  // A body or a place acts at the head of the chain and stands at its end.
  if (down) return 'ISSUER';
  return PLACES.includes(type) ? 'PLACE' : 'OPERATOR';
}

/** From left to right in a picture of the chain. */
export const LAYER: Record<Role, number> = {
  ISSUER: 0,
  POLICY: 1,
  PROGRAMME: 2,
  PURPOSE: 2,
  FUND: 2,
  FUNDER: 2,
  FUNDING: 3,
  WORK: 4,
  FIELD: 4,
  OPERATOR: 5,
  SERVER: 5,
  POPULATION: 6,
  PLACE: 7,
};
