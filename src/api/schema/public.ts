import { pruneSchema } from '@graphql-tools/utils';
import { buildASTSchema, type GraphQLSchema, Kind, type ObjectTypeDefinitionNode, visit } from 'graphql';
import type { GraphSchema } from './graph-schema.ts';

/** Root lists that exist only so that questions' rows can be read from the graph; `needs`, `statements` and `entity` are questions. */
const HIDDEN = /^(need|statement|entity)Nodes(Connection)?$/u;

/** The graph's half as the public sees it: without the hidden root lists and without types that nothing reaches any more. */
export const publicHalf = ({ document }: GraphSchema): GraphQLSchema =>
  pruneSchema(
    buildASTSchema(
      visit(document, {
        [Kind.OBJECT_TYPE_DEFINITION]: (type: ObjectTypeDefinitionNode) =>
          type.name.value === 'Query'
            ? { ...type, fields: (type.fields ?? []).filter(({ name }) => !HIDDEN.test(name.value)) }
            : undefined,
      }),
    ),
    { skipUnimplementedInterfacesPruning: true },
  );
