/** The types that a question may be narrowed to: the graph's own type names, and the wider ones that several of them share. */
import { registerEnumType } from 'type-graphql';

export enum EntityType {
  Province = 'Province',
  City = 'City',
  District = 'District',
  Street = 'Street',
  Community = 'Community',
  Place = 'Place',
  SocialOrganization = 'SocialOrganization',
  GovernmentBody = 'GovernmentBody',
  OtherOrganization = 'OtherOrganization',
  Organization = 'Organization',
  Funder = 'Funder',
  Fund = 'Fund',
  Funding = 'Funding',
  Policy = 'Policy',
  Project = 'Project',
  Facility = 'Facility',
  Population = 'Population',
  ServiceField = 'ServiceField',
  Indicator = 'Indicator',
  Observation = 'Observation',
  Need = 'Need',
  Event = 'Event',
  Publication = 'Publication',
  Document = 'Document',
}
registerEnumType(EntityType, {
  name: 'EntityType',
  description:
    'A type of the graph, as `type` gives it; Place, Organization and Funder take in several. 图谱中的类型。',
});
