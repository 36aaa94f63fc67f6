import { type ClassType, Field, ID, ObjectType } from 'type-graphql';
import type { EvidenceRow } from './evidence.ts';

/**
 * Graph types as they stand inside an answer. The SDL in `schema/` owns them: these classes only name them for type-graphql, so they declare
 * `id` and nothing else, and a question returns rows (`EntityRow`). Plain fields are read from the row; what the row doesn't hold, and
 * whatever goes on into a relationship, is read from the graph, one batch for all rows of a level (`src/api/schema/rows.ts`).
 */
export interface EntityRow {
  readonly id: string;
  readonly type?: string;
  readonly name?: string;
  readonly [property: string]: unknown;
}

const graphType = (name: string): ClassType<EntityRow> => {
  @ObjectType(name)
  class GraphType implements EntityRow {
    readonly [property: string]: unknown;
    @Field(() => ID)
    id!: string;
  }
  return GraphType;
};

export const Province = graphType('Province');
export const City = graphType('City');
export const District = graphType('District');
export const Street = graphType('Street');
export const Community = graphType('Community');
export const Place = graphType('Place');
export const SocialOrganization = graphType('SocialOrganization');
export const GovernmentBody = graphType('GovernmentBody');
export const OtherOrganization = graphType('OtherOrganization');
export const Organization = graphType('Organization');
export const Funder = graphType('Funder');
export const Fund = graphType('Fund');
export const Funding = graphType('Funding');
export const Policy = graphType('Policy');
export const Project = graphType('Project');
export const Facility = graphType('Facility');
export const Population = graphType('Population');
export const ServiceField = graphType('ServiceField');
export const Indicator = graphType('Indicator');
export const Observation = graphType('Observation');
export const Need = graphType('Need');
export const Event = graphType('Event');
export const Publication = graphType('Publication');
export const Document = graphType('Document');
export const Statement = graphType('Statement');
/** Anything at all, seen alike: for answers whose rows are of several types. */
export const Entity = graphType('Entity');

/** A quote with its place; the SDL owns it too. `context.evidence` makes its rows. */
export const Evidence = ((): ClassType<EvidenceRow> => {
  @ObjectType('Evidence')
  class EvidenceType {
    @Field(() => String)
    quote!: string;
  }
  return EvidenceType as unknown as ClassType<EvidenceRow>;
})();
