import type { NonEmptyArray } from 'type-graphql';
import { Compare } from './compare.ts';
import { CompareOffers } from './compare-offers.ts';
import { ConnectionQuestion } from './connection.ts';
import { Coverage } from './coverage.ts';
import { DataNotes } from './data-notes.ts';
import { EntityQuestion } from './entity.ts';
import { FacilitiesServing } from './facilities-serving.ts';
import { FundingChain } from './funding-chain.ts';
import { FundingFlows } from './funding-flows.ts';
import { FundingSummary } from './funding-summary.ts';
import { FundingUnder } from './funding-under.ts';
import { GraphDocuments } from './graph/graph-documents.ts';
import { GraphQuestion } from './graph.ts';
import { MatchNeeds } from './match-needs.ts';
import { Needs } from './needs.ts';
import { NeighbourhoodQuestion } from './neighbourhood.ts';
import { OrganizationsServing } from './organizations-serving.ts';
import { PoliciesFor } from './policies-for.ts';
import { PoliciesJustifying } from './policies-justifying.ts';
import { PopulationsServedBy } from './populations-served-by.ts';
import { ProjectsServing } from './projects-serving.ts';
import { Search } from './search.ts';
import { Sentences } from './sentences.ts';
import { Statements } from './statements.ts';
import { TimelineQuestion } from './timeline.ts';

type Resolver = new () => object;

/** Every question that the API answers, one class a file; a new question is added here and nowhere else. */
export const questionResolvers: NonEmptyArray<Resolver> = [
  GraphQuestion,
  GraphDocuments,
  OrganizationsServing,
  ProjectsServing,
  FacilitiesServing,
  Compare,
  CompareOffers,
  DataNotes,
  FundingFlows,
  FundingSummary,
  PoliciesFor,
  PopulationsServedBy,
  PoliciesJustifying,
  FundingUnder,
  FundingChain,
  Search,
  Sentences,
  Statements,
  EntityQuestion,
  ConnectionQuestion,
  NeighbourhoodQuestion,
  Needs,
  MatchNeeds,
  Coverage,
  TimelineQuestion,
];
