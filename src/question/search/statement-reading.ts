/** One statement as a reader sees it: what it mentions in which role, who says it, and what it says in plain words. */
import { Arg, Field, ObjectType } from 'type-graphql';
import { yearsOf } from '../../vocabulary/edtf.ts';
import { certaintyBand, FacetKind, type Facets } from '../answer/facet.ts';
import { Document, Entity, type EntityRow, Statement } from '../answer/graph-types.ts';
import { Language, Said, said } from '../answer/said.ts';
import { inOrder, type StatementColumns, statementInWords, wordsOf } from '../answer/statement-words.ts';
import { MentionRole, Status } from './statement-terms.ts';

@ObjectType({ description: 'A thing that a statement mentions. 陈述提及的事物。' })
export class StatementMention {
  @Field(() => MentionRole, {
    nullable: true,
    description: 'In which role; null where the statement is not accepted. 角色。',
  })
  role!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name as printed there. 原文写法。' })
  words!: string | null;

  @Field(() => Entity, {
    nullable: true,
    description: 'The thing meant; null where the statement is not accepted. 所指事物。',
  })
  entity!: EntityRow | null;
}

@ObjectType({ description: 'The office in whose mouth the text puts it. 说话者（职务）。' })
export class Speaker {
  @Field(() => String, { nullable: true, description: 'Office. 职务。' })
  role!: string | null;

  @Field(() => String, { nullable: true, description: 'Organization. 机构。' })
  organization!: string | null;
}

@ObjectType({ description: 'One thing that a document says, read. 一条陈述及其解读。' })
export class StatementReading extends Said {
  @Field(() => Statement, { description: 'The statement itself. 陈述本身。' })
  statement!: EntityRow;

  @Field(() => Document, { description: 'Its document. 所属文档。' })
  document!: EntityRow;

  @Field(() => String, { description: 'Kind. 种类。' })
  kind!: string;

  @Field(() => String, { description: 'Predicate. 谓词。' })
  predicate!: string;

  @Field(() => Status)
  status!: Status;

  @Field(() => [StatementMention], {
    description: 'What it mentions: subject, objects, place, purpose, policy, sum. 提及的事物及角色。',
  })
  mentions!: StatementMention[];

  @Field(() => Speaker, {
    nullable: true,
    description: 'Who says so, where the text puts it in an office’s mouth. 说话者。',
  })
  speaker!: Speaker | null;

  @Field(() => String, { nullable: true, description: 'What is doubted, in the reader’s words. 存疑说明。' })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When, EDTF, or as printed where it could not be resolved. 时间。',
  })
  date!: string | null;

  source!: StatementColumns;

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    return statementInWords(this.source, language);
  }
}

export function toReading(row: StatementColumns): StatementReading {
  const { s, document, mentions } = row;
  const accepted = s.status === Status.ACCEPTED;
  return Object.assign(new StatementReading(), {
    ...said([s]),
    ...{ statement: s as unknown as EntityRow, document, source: row },
    ...{ kind: s.kind, predicate: s.predicate, status: s.status, note: s.note ?? null },
    mentions: accepted ? inOrder(mentions) : wordsOf(s.line).map((words) => ({ role: null, words, entity: null })),
    speaker:
      s.speakerRole || s.speakerOrganization
        ? { role: s.speakerRole ?? null, organization: s.speakerOrganization ?? null }
        : null,
    date: s.date ?? s.asOf ?? s.period ?? s.dateText ?? null,
  });
}

export const readingFacets = ({
  mentions,
  document,
  modality,
  certainty,
  kind,
  source: { s },
}: StatementReading): Facets => {
  const namesOf = (...types: string[]): string[] =>
    mentions.flatMap(({ entity }) =>
      entity?.name && entity.named !== false && types.includes(entity.type ?? '') ? [entity.name] : [],
    );
  return {
    [FacetKind.TYPE]: [kind],
    [FacetKind.PLACE]: namesOf('Province', 'City', 'District', 'Street', 'Community'),
    [FacetKind.FIELD]: namesOf('ServiceField'),
    [FacetKind.POPULATION]: namesOf('Population'),
    [FacetKind.DOCUMENT]: [document.id],
    [FacetKind.YEAR]: yearsOf(s.date ?? s.asOf ?? s.period).map(String),
    [FacetKind.MODALITY]: modality ? [modality] : [],
    [FacetKind.CERTAINTY]: [certaintyBand(certainty)],
  };
};
