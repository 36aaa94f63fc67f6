/** Which types of things a predicate joins. Source: the vocabulary, "Relationships". Rules know it by heart, a model does not. */
import type { EntityType } from '../../vocabulary/entity.ts';
import { ENTITY_TYPES, ORGANIZATION_TYPES, PLACE_TYPES } from '../../vocabulary/entity.ts';
import type { Predicate } from '../../vocabulary/predicate.ts';

interface Ends {
  subject: readonly EntityType[];
  /** Empty where the predicate takes no object. */
  objects: readonly EntityType[];
  isObjectNeeded: boolean;
}

const ACTORS = [...ORGANIZATION_TYPES, ...PLACE_TYPES];
const PAYERS: readonly EntityType[] = [...ACTORS, 'Fund', 'Funder', 'Population'];
const RECEIVERS: readonly EntityType[] = [...ACTORS, 'Population', 'Project', 'Facility', 'Fund'];
const RUN: readonly EntityType[] = ['Project', 'Facility'];
const MADE: readonly EntityType[] = [...RUN, ...ORGANIZATION_TYPES, 'Fund'];

const ends = (subject: readonly EntityType[], objects: readonly EntityType[], isObjectNeeded = true): Ends => ({
  ...{ subject, objects, isObjectNeeded },
});

/** SAME_AS is a person's judgement, and nobody writes MET_BY of what only bears the same name. */
const ENDS: Partial<Record<Predicate, Ends>> = {
  LOCATED_IN: ends([...ORGANIZATION_TYPES, ...RUN], PLACE_TYPES),
  OPERATES_IN: ends([...ORGANIZATION_TYPES, ...RUN], PLACE_TYPES),
  ISSUED: ends(ACTORS, ['Policy', 'Publication']),
  APPLIES_IN: ends(['Policy'], PLACE_TYPES),
  IMPLEMENTS: ends(['Policy'], ['Policy']),
  AMENDS: ends(['Policy'], ['Policy']),
  GOVERNS: ends(['Policy'], [...MADE, 'Event', 'Population']),
  JUSTIFIES: ends(['Policy', 'Project'], RUN),
  FUNDS: ends(PAYERS, RECEIVERS, false),
  RECEIVES: ends(RECEIVERS, [], false),
  HAS_VALUE: ends(ENTITY_TYPES, ENTITY_TYPES, false),
  RUNS: ends(ACTORS, RUN),
  ESTABLISHED: ends(ACTORS, MADE),
  PARTNERS_WITH: ends(ACTORS, ACTORS),
  EVALUATES: ends(ACTORS, [...MADE, 'Event']),
  SUPERVISES: ends(ACTORS, [...MADE, 'Event']),
  IN_FIELD: ends([...ORGANIZATION_TYPES, ...RUN, 'Need'], ['ServiceField']),
  LISTED_IN: ends(['Project'], ['Publication', 'Policy']),
  SERVES: ends([...ORGANIZATION_TYPES, ...RUN, 'Policy'], ['Population']),
  HAS_NEED: ends([...PLACE_TYPES, 'Population'], ['Need', 'Population']),
  HELD_IN: ends(['Event'], PLACE_TYPES),
  ORGANISED_BY: ends(['Event'], ACTORS),
  ATTENDED_BY: ends(['Event'], [...ACTORS, 'Population']),
  ALSO_KNOWN_AS: ends(ENTITY_TYPES, [], false),
  SUCCEEDED_BY: ends(ENTITY_TYPES, ENTITY_TYPES),
  HAS_PROPERTY: ends(ENTITY_TYPES, [], false),
};

/** Whether such things may stand at the ends of the predicate; a sum or number may lack a subject. */
export function isJoined(predicate: Predicate, subject: EntityType | null, objects: readonly EntityType[]): boolean {
  if (predicate === 'PART_OF') return isPart(subject, objects);
  const known = ENDS[predicate];
  if (!known || (known.isObjectNeeded && objects.length === 0)) return false;
  const isSubject =
    subject === null ? predicate === 'FUNDS' || predicate === 'HAS_VALUE' : known.subject.includes(subject);
  const isNeed = predicate !== 'HAS_NEED' || objects[0] === 'Need';
  return isSubject && isNeed && objects.every((type) => known.objects.includes(type));
}

/** A place lies in a wider one, a project in its programme, a facility in a facility, an event in its series. */
function isPart(subject: EntityType | null, objects: readonly EntityType[]): boolean {
  const [whole] = objects;
  if (subject === null || whole === undefined || objects.length > 1) return false;
  const [inner, outer] = [subject, whole].map((type) => (PLACE_TYPES as readonly string[]).indexOf(type));
  if (inner !== undefined && outer !== undefined && (inner >= 0 || outer >= 0)) return outer >= 0 && outer < inner;
  return subject === whole && ['Project', 'Facility', 'Event'].includes(subject);
}
