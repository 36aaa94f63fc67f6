import { useAnswer } from '../ask/use-answer.ts';
import { NamedThing } from './named-thing.graphql.ts';
import type { ThingRow } from './thing-link.tsx';

/** The thing whose id stands in the address, for the field that shows what was chosen. */
export const useThing = (id: string | null | undefined): ThingRow | undefined =>
  useAnswer(NamedThing, id ? { id } : undefined).answer?.entity.entity;
