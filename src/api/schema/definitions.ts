import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';

const FOLDER = fileURLToPath(new URL('../../../schema/', import.meta.url));
/** The printed whole schema stands in the same folder and is a result, no source. */
export const PRINTED_SCHEMA = join(FOLDER, 'schema.graphql');

/** Reads the graph types from `schema/*.graphql` and writes each field group out into the types that have it. */
export const readDefinitions = (folder = FOLDER): DocumentNode => {
  const definitions = sourceFiles(folder).flatMap((file) => parse(readFileSync(file, 'utf8')).definitions);
  const groups = new Map(
    definitions
      .filter(isObjectType)
      .filter((type) => has(type, 'group'))
      .map((type) => [type.name.value, type.fields ?? []]),
  );
  const kept = definitions.filter((definition) => !(isObjectType(definition) && has(definition, 'group')));
  return {
    kind: Kind.DOCUMENT,
    definitions: kept.map((definition) => (isObjectType(definition) ? withGroups(definition, groups) : definition)),
  };
};

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => join(folder, name))
    .filter((file) => file !== PRINTED_SCHEMA)
    .sort();

const isObjectType = (definition: DefinitionNode): definition is ObjectTypeDefinitionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION;

const has = (type: ObjectTypeDefinitionNode, directive: string): boolean =>
  type.directives?.some(({ name }) => name.value === directive) ?? false;

const withGroups = (
  type: ObjectTypeDefinitionNode,
  groups: ReadonlyMap<string, readonly FieldDefinitionNode[]>,
): ObjectTypeDefinitionNode => {
  const shared = groupNames(type).flatMap((name) => groups.get(name) ?? unknownGroup(type, name));
  // A type's own field stands before a shared one of the same name.
  const fields = new Map([...shared, ...(type.fields ?? [])].map((field) => [field.name.value, field]));
  return {
    ...type,
    directives: type.directives?.filter(({ name }) => name.value !== 'has') ?? [],
    fields: [...fields.values()],
  };
};

const groupNames = (type: ObjectTypeDefinitionNode): string[] => {
  const list = type.directives?.find(({ name }) => name.value === 'has')?.arguments?.[0]?.value;
  return list?.kind === Kind.LIST
    ? list.values.flatMap((value) => (value.kind === Kind.STRING ? [value.value] : []))
    : [];
};

const unknownGroup = (type: ObjectTypeDefinitionNode, name: string): never => {
  throw new TypeError(`schema/: type ${type.name.value} names the field group ${name}, which no file has`);
};
