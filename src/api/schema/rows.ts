import { batchDelegateToSchema } from '@graphql-tools/batch-delegate';
import type { Transform } from '@graphql-tools/delegate';
import {
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { EntityRow } from '../../question/answer/graph-types.ts';
import { selectedFields } from '../../question/answer/selected.ts';
import type { ApiContext } from '../context.ts';
import type { GraphField } from './graph-fields.ts';
import type { GraphSchema } from './graph-schema.ts';

/** Rows of a question that answer by themselves; whatever else is an object of a graph type comes from Neo4jGraphQL. */
const ownRows = new WeakSet<object>();

/** Whether a source is a row of a question (its properties bear their own names, never aliases). */
export const isOwnRow = (source: unknown): boolean =>
  typeof source === 'object' && source !== null && ownRows.has(source);

/**
 * Makes graph objects of what a question returned for a field of a graph type: a row that holds all that is selected stands as it is;
 * for the others the whole selection is read from the graph, one batch for all rows of the level.
 */
export const graphObjects = (graph: GraphSchema) => {
  const roots = rootFields(graph);
  const wanted = selections(graph);
  return (answer: unknown, context: ApiContext, info: GraphQLResolveInfo): unknown => {
    const { type, fields, names, plain } = wanted(info);
    const one = (row: unknown): unknown => {
      if (!isRow(row)) return row;
      if (holdsAll(row, fields, names)) return ownRow(row, plain);
      const fieldName = roots.get(type);
      return fieldName === undefined ? row : fromGraph(row.id, fieldName, graph, context, info);
    };
    return eachRow(answer, info.returnType, one);
  };
};

/** What a request wants of the rows of one place in its query. */
interface Wanted {
  readonly type: string;
  readonly fields: ReadonlyMap<string, GraphField>;
  /** As the request selects them. */
  readonly names: readonly string[];
  /** What stands behind them, computed fields by what they require. */
  readonly plain: readonly GraphField[];
}

/** Looked up once for all rows of a place: graphql-js gives each of them the same list of nodes. */
const selections = ({ types }: GraphSchema): ((info: GraphQLResolveInfo) => Wanted) => {
  const known = new WeakMap<readonly FieldNode[], Wanted>();
  return (info) => {
    const found = known.get(info.fieldNodes);
    if (found) return found;
    const type = getNamedType(info.returnType).name;
    const fields = types.get(type) ?? new Map<string, GraphField>();
    const names = selectedFields(info);
    const plain = plainOf(names, fields);
    const wanted = { type, fields, names, plain };
    known.set(info.fieldNodes, wanted);
    return wanted;
  };
};

const plainOf = (names: readonly string[], fields: ReadonlyMap<string, GraphField>): readonly GraphField[] => {
  const asked = names.flatMap((name) => fields.get(name) ?? []);
  const computed = asked.flatMap(({ kind, requires }) => (kind === 'COMPUTED' ? plainOf(requires, fields) : []));
  return [...new Set([...asked.filter(({ kind }) => kind === 'PLAIN'), ...computed])];
};

const eachRow = (answer: unknown, type: GraphQLOutputType, one: (row: unknown) => unknown): unknown => {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (!isListType(nullable)) return one(answer);
  return Array.isArray(answer) ? answer.map((part) => eachRow(part, nullable.ofType, one)) : answer;
};

const isRow = (row: unknown): row is EntityRow => typeof row === 'object' && row !== null && 'id' in row;

/** A node returned whole bears these; a property that a whole node lacks is null, since Neo4j stores no null. */
const isWhole = (row: EntityRow): boolean => 'named' in row || 'line' in row || 'sha256' in row;

const holds = (row: EntityRow, fields: ReadonlyMap<string, GraphField>, name: string): boolean => {
  const field = fields.get(name);
  if (name === '__typename') return true;
  if (field === undefined || field.kind === 'GRAPH') return false;
  if (field.kind === 'COMPUTED') return field.requires.every((required) => holds(row, fields, required));
  return isWhole(row) || field.property in row || name in row;
};

const holdsAll = (row: EntityRow, fields: ReadonlyMap<string, GraphField>, selected: readonly string[]): boolean =>
  selected.every((name) => holds(row, fields, name));

const ownRow = (row: EntityRow, plain: readonly GraphField[]): EntityRow => {
  const own: Record<string, unknown> & { id: string } = { ...row };
  for (const { name, property, absent } of plain)
    own[name] = row[name === property ? name : property in row ? property : name] ?? absent;
  ownRows.add(own);
  return own;
};

const ROW_ID = 'rowId_';

const fromGraph = (
  id: string,
  fieldName: string,
  graph: GraphSchema,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> =>
  batchDelegateToSchema<ApiContext, string, unknown>({
    schema: graph.schema,
    fieldName,
    key: id,
    context,
    info,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: info.fieldNodes.flatMap((node) => node.selectionSet?.selections ?? []),
    },
    argsFromKeys: (ids) => ({ where: { id: { in: [...ids] } }, limit: ids.length }),
    valuesFromResults: (results: readonly Record<string, unknown>[], ids) => {
      const found = new Map(results.map((result) => [result[ROW_ID], result]));
      return ids.map((key) => found.get(key) ?? null);
    },
    transforms: [WITH_ROW_ID],
    dataLoaderOptions: { maxBatchSize: 500 },
  });

/** Adds `id` under an alias of our own, by which answers find their rows; the reader's selection needn't hold it. */
const WITH_ROW_ID: Transform<Record<string, unknown>, ApiContext> = {
  transformRequest: (request) => ({
    ...request,
    document: visit(request.document, {
      [Kind.OPERATION_DEFINITION]: (operation: OperationDefinitionNode) => ({
        ...operation,
        selectionSet: {
          ...operation.selectionSet,
          selections: operation.selectionSet.selections.map((root) =>
            root.kind === Kind.FIELD ? withRowId(root) : root,
          ),
        },
      }),
    }),
  }),
};

const withRowId = (root: FieldNode): FieldNode => ({
  ...root,
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [
      ...(root.selectionSet?.selections ?? []),
      { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' }, alias: { kind: Kind.NAME, value: ROW_ID } },
    ],
  },
});

/** Type name to the root list through which its nodes are read by id. */
const rootFields = ({ schema }: GraphSchema): Map<string, string> =>
  new Map(
    Object.values(schema.getQueryType()?.getFields() ?? {})
      .filter(({ type }) => isNonNullType(type) && isListType(type.ofType))
      .map(({ name, type }) => [getNamedType(type).name, name]),
  );
