import type { NonEmptyArray } from 'type-graphql';
import { GraphQuestion } from './graph.ts';

type Resolver = new () => object;

/** Every question that the API answers, one class a file; a new question is added here and nowhere else. */
export const questionResolvers: NonEmptyArray<Resolver> = [GraphQuestion];
