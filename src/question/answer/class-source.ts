/** Where a field of service comes from: the class that a table prints, or what the text describes. */
import { registerEnumType } from 'type-graphql';

export enum ClassSource {
  PRINTED_CLASS = 'PRINTED_CLASS',
  CONTENT = 'CONTENT',
}
registerEnumType(ClassSource, { name: 'ClassSource', description: 'Where a class comes from. 类别来源。' });
