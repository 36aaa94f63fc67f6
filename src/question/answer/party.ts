/** Who pays, who receives, who issues: a party with its printed words, named or not. */
import { Field, ObjectType } from 'type-graphql';
import { Entity, type EntityRow } from './graph-types.ts';

@ObjectType({ description: 'A party with its printed words. 一方及其原文用词。' })
export class Party {
  @Field(() => Entity, { description: 'The party. 该方。' })
  entity!: EntityRow;

  @Field(() => String, { description: 'Its name, or the printed words of a party that is not named. 名称或原文用词。' })
  words!: string;

  @Field(() => Boolean, { description: 'Whether a document names it. 是否点名。' })
  named!: boolean;

  @Field(() => String, { description: 'Its relationship: GIVES, TO, FOR, ISSUED, RUNS and so on. 关系。' })
  link!: string;

  @Field(() => String, { nullable: true, description: 'When, EDTF. 时间。' })
  date!: string | null;

  /** Ids of the statements that say so. */
  statements!: readonly string[];
}

export interface PartyColumns {
  readonly entity: EntityRow;
  readonly link: string;
  readonly date?: string | null;
  readonly statements?: readonly string[] | null;
}

export const partyOf = ({ entity, link, date, statements }: PartyColumns): Party =>
  Object.assign(new Party(), {
    ...{ entity, link },
    words: entity.name ?? entity.id,
    named: entity.named !== false,
    date: date ?? null,
    statements: statements ?? [],
  });
