import { Neo4jGraphQL } from '@neo4j/graphql';
import {
  buildASTSchema,
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLFieldResolver,
  GraphQLInt,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
  printSchema,
} from 'graphql';
import type { Driver } from 'neo4j-driver';
import { computedFields } from './computed.ts';
import { describedBy } from './described.ts';
import { generatedResolver } from './generated-resolver.ts';
import { type GraphTypes, graphTypesOf } from './graph-fields.ts';
import { readOnly } from './relationships.ts';
import { shareTypes } from './share.ts';

/** The graph's half of the API: every list and relationship, every root field, also those that the public doesn't see. */
export interface GraphSchema {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly types: GraphTypes;
}

/** Generates the graph's half from the SDL. `validate` checks the SDL too, which takes 2 s: the tests do, a start doesn't. */
export const buildGraphSchema = async (
  definitions: DocumentNode,
  driver: Driver,
  validate: boolean,
): Promise<GraphSchema> => {
  const generator = new Neo4jGraphQL({
    typeDefs: readOnly(definitions),
    resolvers: computedFields(definitions) as Record<string, Record<string, () => unknown>>,
    driver,
    validate,
    features: { excludeDeprecatedFields: EXCLUDED },
  });
  const generated = await withoutFalseWarnings(() => generator.getSchema());
  sizeLists(generated);
  const shared = shareTypes(parse(printSchema(generated)));
  const document = describedBy(shared.document, definitions);
  const schema = buildASTSchema(document);
  for (const type of Object.values(generated.getTypeMap())) {
    const target = schema.getType(shared.names.get(type.name) ?? type.name);
    if (isObjectType(type) && isObjectType(target))
      giveResolvers(type, target, generated, new Set(shared.names.values()));
    if (isScalarType(type) && isScalarType(target) && type !== target)
      Object.assign(target, {
        serialize: type.serialize,
        parseValue: type.parseValue,
        parseLiteral: type.parseLiteral,
      });
  }
  return { schema, document, types: graphTypesOf(definitions) };
};

/** Neo4jGraphQL 7.6 warns once per relationship that `evidence` has no resolver; it has one, and answers. */
const withoutFalseWarnings = async <T>(work: () => Promise<T>): Promise<T> => {
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!/^Custom resolver for \w+ has not been provided$/u.test(String(words[0]))) warn(...words);
  };
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
};

/**
 * A list that is not told how long takes 50. The schema says so, and not the `default` of Neo4jGraphQL's @limit: that one would also cut what a
 * @cypher field answers, whatever `limit` the field itself was given.
 */
const sizeLists = (generated: GraphQLSchema): void => {
  for (const type of Object.values(generated.getTypeMap()).filter(isObjectType))
    for (const { args } of Object.values(type.getFields()))
      for (const argument of args)
        if ((argument.name === 'limit' || argument.name === 'first') && argument.type === GraphQLInt)
          argument.defaultValue = USUAL_SIZE;
};

const USUAL_SIZE = 50;

const EXCLUDED = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
};

const giveResolvers = (
  type: GraphQLObjectType,
  target: GraphQLObjectType,
  generated: GraphQLSchema,
  shared: ReadonlySet<string>,
): void => {
  const isRoot = type === generated.getQueryType();
  const isAnswer = ANSWERS.has(type.name);
  for (const field of Object.values(type.getFields())) {
    const given = target.getFields()[field.name];
    if (given === undefined || field.resolve === undefined) continue;
    // Rows of our own (Evidence …) bear no aliases: Neo4jGraphQL's resolver would take an alias that is also a field's name for that field.
    given.resolve = isAnswer
      ? defaultFieldResolver
      : isRoot
        ? generatedResolver(field, generated, shared)
        : neverNull(field.type, field.resolve);
  }
};

/** Neo4j keeps no property for "none": a list that the SDL promises is empty then. */
const neverNull = (type: GraphQLOutputType, resolve: Resolver): Resolver =>
  isNonNullType(type) && isListType(type.ofType) && isLeafType(getNamedType(type))
    ? (...given) => resolve(...given) ?? []
    : resolve;

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** Types of the SDL that are neither nodes nor relationships: what our own resolvers answer. */
const ANSWERS = new Set([
  ...['Evidence', 'EvidenceDocument', 'EvidenceArticle', 'Article', 'DerivedAmount'],
  ...['IgnoredSpan', 'CleanParagraph', 'CleanRun'],
]);
