import type { NonEmptyArray } from 'type-graphql';
import { ReviewMutations } from './review-mutations.ts';
import { ReviewQueries } from './review-queries.ts';

type Resolver = new () => object;

/** What reviewers ask and decide. */
export const reviewResolvers: NonEmptyArray<Resolver> = [ReviewQueries, ReviewMutations];
