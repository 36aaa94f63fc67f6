/** What documents call a thing and what they say of it by itself: its names and properties, each with the sentence that gives it. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { simplify } from '../../text/clean.ts';
import { yuanFromFen } from '../answer/decimal.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { Said, type StatementRow, said } from '../answer/said.ts';

export enum NameOrigin {
  NAME = 'NAME',
  OTHER_NAME = 'OTHER_NAME',
  SCHEME = 'SCHEME',
}
registerEnumType(NameOrigin, {
  name: 'NameOrigin',
  description: 'Where a name comes from. 名称的来历。',
  valuesConfig: {
    NAME: { description: 'As it should stand. 规范名称。' },
    OTHER_NAME: { description: 'Another name that a sentence gives it. 原文给出的其他名称。' },
    SCHEME: { description: 'A label of the concept scheme; no sentence gives it. 概念体系的标签。' },
  },
});

@ObjectType({ description: 'A name of a thing, with the sentence that gives it. 名称及其出处。' })
export class EntityName extends Said {
  @Field(() => String, { description: 'The name. 名称。' })
  name!: string;

  @Field(() => NameOrigin)
  origin!: NameOrigin;
}

@ObjectType({ description: 'A property of a thing, with the sentence that gives it. 属性及其出处。' })
export class EntityProperty extends Said {
  @Field(() => String, { description: 'Which. 属性名。' })
  property!: string;

  @Field(() => String, { description: 'As printed, or as the graph holds it. 原文，或图谱所存之值。' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'As a date, EDTF. 日期。' })
  date!: string | null;
}

/** A statement whose words are a name or a property. */
export type FactRow = StatementRow & {
  readonly predicate: string;
  readonly property: string | null;
  readonly text: string | null;
};

export function namesOf(entity: EntityRow, facts: readonly FactRow[], mentions: readonly StatementRow[]): EntityName[] {
  const aliases = Array.isArray(entity.aliases) ? entity.aliases.map(String) : [];
  const english = typeof entity.nameEn === 'string' ? [entity.nameEn] : [];
  const given = (alias: string): FactRow[] =>
    facts.filter(({ predicate, text }) => predicate === 'ALSO_KNOWN_AS' && simplify(text ?? '') === alias);
  const name = (words: string, origin: NameOrigin, statements: readonly StatementRow[]): EntityName =>
    Object.assign(new EntityName(), { ...said(statements), name: words, origin });
  return [
    name(entity.name ?? '', NameOrigin.NAME, mentions),
    ...aliases.map((alias) =>
      name(alias, given(alias).length > 0 ? NameOrigin.OTHER_NAME : NameOrigin.SCHEME, given(alias)),
    ),
    ...english.map((label) => name(label, NameOrigin.SCHEME, [])),
  ];
}

export function propertiesOf(
  entity: EntityRow,
  facts: readonly FactRow[],
  mentions: readonly StatementRow[],
): EntityProperty[] {
  const one = (
    property: string,
    value: string,
    date: string | null,
    statements: readonly StatementRow[],
  ): EntityProperty => Object.assign(new EntityProperty(), { ...said(statements), property, value, date });
  const told = facts.flatMap((fact) => {
    const property =
      DATED[fact.predicate] ?? (fact.predicate === 'HAS_PROPERTY' ? (fact.property ?? 'property') : null);
    const value = fact.predicate === 'HAS_PROPERTY' ? (fact.text ?? fact.date) : fact.date;
    return property && value ? [one(property, value, fact.date ?? null, [fact])] : [];
  });
  const known = new Set(told.map(({ property }) => property));
  const ownDates = DATE_PROPERTIES.includes(entity.type ?? '') ? ['date', 'period', 'asOf', 'dateText'] : [];
  const held = [...HELD, ...ownDates].flatMap((property) => {
    const value = entity[property];
    if (known.has(property) || value === undefined || value === null) return [];
    return [
      one(
        property,
        Array.isArray(value) ? value.join('、') : String(value),
        null,
        NO_DOCUMENT.includes(property) || entity.type === 'Indicator' ? [] : mentions,
      ),
    ];
  });
  const sum = typeof entity.fen === 'number' ? [one('value', yuanFromFen(entity.fen) ?? '', null, mentions)] : [];
  const number = typeof entity.value === 'number' ? [one('value', String(entity.value), null, mentions)] : [];
  return [...told, ...sum, ...number, ...held];
}

const DATED: Record<string, string> = { ISSUED: 'issued', ESTABLISHED: 'established' };
const DATE_PROPERTIES = ['Funding', 'Observation', 'Event'];

/** From the standard of divisions, not from a document; neither is what the scheme says of an indicator. */
const NO_DOCUMENT = ['code', 'codeYear'];

/** Properties of nodes that no statement of their own gives. */
const HELD = [
  ...[
    'category',
    'scale',
    'row',
    'titleSuspect',
    'code',
    'codeYear',
    'text',
    'bound',
    'basis',
    'stage',
    'nature',
    'currency',
    'unit',
  ],
  ...['per', 'instruments', 'purpose', 'condition', 'definition', 'of', 'itemsText', 'recipientsText'],
];
