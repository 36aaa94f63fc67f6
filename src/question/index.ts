import type { NonEmptyArray } from 'type-graphql';
import { FacilitiesServing } from './facilities-serving.ts';
import { GraphQuestion } from './graph.ts';
import { OrganizationsServing } from './organizations-serving.ts';
import { PoliciesFor } from './policies-for.ts';
import { ProjectsServing } from './projects-serving.ts';

type Resolver = new () => object;

/** Every question that the API answers, one class a file; a new question is added here and nowhere else. */
export const questionResolvers: NonEmptyArray<Resolver> = [
  GraphQuestion,
  OrganizationsServing,
  ProjectsServing,
  FacilitiesServing,
  PoliciesFor,
];
