import { defaultMergedResolver, isExternalObject } from '@graphql-tools/delegate';
import { mergeSchemas } from '@graphql-tools/schema';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import type { Driver } from 'neo4j-driver';
import { buildSchema as buildQuestions } from 'type-graphql';
import { questionResolvers } from '../../question/index.ts';
import type { ApiContext } from '../context.ts';
import { reviewResolvers } from '../review/index.ts';
import { readDefinitions } from './definitions.ts';
import { buildGraphSchema, type GraphSchema } from './graph-schema.ts';
import { publicHalf } from './public.ts';
import { graphObjects, isOwnRow } from './rows.ts';
import { withoutUnnamed } from './unnamed.ts';

export interface SchemaOptions {
  /** Never used before the first query, so that printing the schema needs no database. */
  readonly driver: Driver;
  /** Check the SDL too (2 s); default false. */
  readonly validate?: boolean;
  /** The questions; default all of them. */
  readonly questions?: typeof questionResolvers;
}

/** Builds the whole API: the graph types that `schema/` owns and the questions that type-graphql owns, as one schema. */
export const buildSchema = async ({
  driver,
  validate = false,
  questions = questionResolvers,
}: SchemaOptions): Promise<GraphQLSchema> => {
  const graph = await buildGraphSchema(readDefinitions(), driver, validate);
  const answers = await buildQuestions({ resolvers: [...questions, ...reviewResolvers], validate: false });
  // The graph's half last: the other order breaks aliases on graph types.
  const merged = mergeSchemas({ schemas: [answers, publicHalf(graph)] });
  joinResolvers(merged, graph);
  return merged;
};

/** Gives each field of a graph type its resolver back (mergeSchemas drops some) and has questions' rows become graph objects. */
const joinResolvers = (merged: GraphQLSchema, graph: GraphSchema): void => {
  const toGraphObjects = graphObjects(graph);
  for (const type of Object.values(merged.getTypeMap())) {
    const own = graph.schema.getType(type.name);
    if (isScalarType(type) && isScalarType(own) && !isSpecifiedScalarType(type)) copyScalar(type, own);
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const generated = isObjectType(own) ? own.getFields()[field.name] : undefined;
      if (generated?.resolve !== undefined)
        field.resolve =
          type.name === 'Query'
            ? rootResolver(field, generated.resolve, graph)
            : fieldResolver(generated, graph, type.name);
      else if (field.name === 'inWords') field.resolve = sentenceResolver(field);
      else if (graph.types.has(getNamedType(field.type).name)) field.resolve = questionResolver(field, toGraphObjects);
    }
  }
};

/** At once, where a sentence needs no more than its language: type-graphql makes a promise of each argument, and a chain has thousands of sentences. */
const sentenceResolver = (field: GraphQLField<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> => {
  const { resolve = defaultFieldResolver } = field;
  return (source, values, context, info) =>
    source instanceof Object &&
    'inWords' in source &&
    typeof source.inWords === 'function' &&
    source.inWords.length === 1
      ? source.inWords(values.language)
      : resolve(source, values, context, info);
};

const copyScalar = (type: GraphQLScalarType, { serialize, parseValue, parseLiteral }: GraphQLScalarType): void => {
  Object.assign(type, { serialize, parseValue, parseLiteral });
};

const rootResolver = (
  field: GraphQLField<unknown, unknown>,
  resolve: GraphQLFieldResolver<unknown, unknown>,
  graph: GraphSchema,
): GraphQLFieldResolver<unknown, unknown> => {
  const where = field.args.find(({ name }) => name === 'where');
  const type = where === undefined ? '' : getNamedType(where.type).name.replace(/Where$/u, '');
  return graph.types.get(type)?.has('named') ? withoutUnnamed(resolve) : resolve;
};

/** A field of a graph type is asked of three kinds of source: what Neo4jGraphQL read, what was delegated to it, and a question's own row. */
const fieldResolver = (
  generated: GraphQLField<unknown, unknown>,
  graph: GraphSchema,
  type: string,
): GraphQLFieldResolver<unknown, unknown> => {
  const { resolve = defaultFieldResolver } = generated;
  const computed = graph.types.get(type)?.get(generated.name)?.kind === 'COMPUTED';
  return (source, values, context, info) => {
    if (isExternalObject(source)) return defaultMergedResolver(source as never, values, context as never, info);
    if (isOwnRow(source) && !computed) return defaultFieldResolver(source, values, context, info);
    return resolve(source, values, context, info);
  };
};

const questionResolver = (
  field: GraphQLField<unknown, unknown>,
  toGraphObjects: ReturnType<typeof graphObjects>,
): GraphQLFieldResolver<unknown, unknown> => {
  const resolve = field.resolve ?? defaultFieldResolver;
  // At once where the answer is there: a chain has thousands of these.
  return (source, values, context, info) => {
    const answer = resolve(source, values, context, info);
    return answer instanceof Promise
      ? answer.then((row) => toGraphObjects(row, context as ApiContext, info))
      : toGraphObjects(answer, context as ApiContext, info);
  };
};
