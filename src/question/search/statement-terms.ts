/** Terms of statements as arguments name them; each enum holds what the vocabulary and the SDL hold. */
import { registerEnumType } from 'type-graphql';
import { KINDS, type Kind, PREDICATES, type Predicate } from '../../vocabulary/predicate.ts';

const enumOf = <T extends string>(values: readonly T[]): { [V in T]: V } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V };

export const StatementKind: { [K in Kind]: K } = enumOf(KINDS);
registerEnumType(StatementKind, { name: 'StatementKind', description: 'Kind of statement. 陈述种类。' });

export const StatementPredicate: { [P in Predicate]: P } = enumOf(PREDICATES);
registerEnumType(StatementPredicate, {
  name: 'StatementPredicate',
  description: 'Predicate of a statement. 陈述的谓词。',
});

export enum Status {
  ACCEPTED = 'ACCEPTED',
  PROPOSED = 'PROPOSED',
  REJECTED = 'REJECTED',
}
registerEnumType(Status, { name: 'Status', description: 'ACCEPTED ones make the graph. 状态；图由已接受者构成。' });

export enum Method {
  CURATED = 'CURATED',
  RULE = 'RULE',
  MODEL = 'MODEL',
}
registerEnumType(Method, { name: 'Method', description: 'How a statement was made. 陈述的产生方式。' });

export enum MentionRole {
  SUBJECT = 'SUBJECT',
  OBJECT = 'OBJECT',
  WHERE = 'WHERE',
  FOR = 'FOR',
  POLICY = 'POLICY',
  SUM = 'SUM',
}
registerEnumType(MentionRole, {
  name: 'MentionRole',
  description: 'Role of a thing in a statement. 事物在陈述中的角色。',
});
