/** One statement as a reader sees it: what it mentions in which role, who says it, and what it says in plain words. */
import { Arg, Field, ObjectType } from 'type-graphql';
import { yearsOf } from '../vocabulary/edtf.ts';
import type { Row } from './context.ts';
import { certaintyBand, FacetKind, type Facets } from './facet.ts';
import { Document, Entity, type EntityRow, Statement } from './graph-types.ts';
import { relationInWords } from './relationship-words.ts';
import { Language, reservation, Said, type StatementRow, said } from './said.ts';
import { MentionRole, Status } from './statement-terms.ts';

@ObjectType({ description: 'A thing that a statement mentions. 陈述提及的事物。' })
export class StatementMention {
  @Field(() => MentionRole, { nullable: true, description: 'In which role; null where the statement is not accepted. 角色。' })
  role!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name as printed there. 原文写法。' })
  words!: string | null;

  @Field(() => Entity, { nullable: true, description: 'The thing meant; null where the statement is not accepted. 所指事物。' })
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

  @Field(() => [StatementMention], { description: 'What it mentions: subject, objects, place, purpose, policy, sum. 提及的事物及角色。' })
  mentions!: StatementMention[];

  @Field(() => Speaker, { nullable: true, description: 'Who says so, where the text puts it in an office’s mouth. 说话者。' })
  speaker!: Speaker | null;

  @Field(() => String, { nullable: true, description: 'What is doubted, in the reader’s words. 存疑说明。' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'When, EDTF, or as printed where it could not be resolved. 时间。' })
  date!: string | null;

  source!: StatementColumns;

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    return statementInWords(this.source, language);
  }
}

/** What a statement holds beyond `StatementRow`, and what it mentions. */
export type StatementColumns = Row & {
  readonly s: StatementRow & {
    readonly kind: string;
    readonly predicate: string;
    readonly status: Status;
    readonly text: string | null;
    readonly property: string | null;
    readonly note: string | null;
    readonly line: string;
    readonly speakerRole: string | null;
    readonly speakerOrganization: string | null;
  };
  readonly document: EntityRow;
  readonly mentions: readonly { role: MentionRole; words: string | null; entity: EntityRow }[];
};

export function toReading(row: StatementColumns): StatementReading {
  const { s, document, mentions } = row;
  const accepted = s.status === Status.ACCEPTED;
  return Object.assign(new StatementReading(), {
    ...said([s]),
    ...{ statement: s as unknown as EntityRow, document, source: row },
    ...{ kind: s.kind, predicate: s.predicate, status: s.status, note: s.note ?? null },
    mentions: accepted ? inOrder(mentions) : wordsOf(s.line).map((words) => ({ role: null, words, entity: null })),
    speaker: s.speakerRole || s.speakerOrganization ? { role: s.speakerRole ?? null, organization: s.speakerOrganization ?? null } : null,
    date: s.date ?? s.asOf ?? s.period ?? s.dateText ?? null,
  });
}

/** The statement's own words, with whatever limits it: condition, place, time, speaker, reservation. */
export function statementInWords({ s, mentions, document }: StatementColumns, language: Language): string {
  const english = language === Language.EN;
  const comma = english ? ', ' : '、';
  const named = (role: MentionRole): string[] =>
    inOrder(mentions).filter((mention) => mention.role === role).map(({ entity }) => nameOf(entity, language));
  const subject = named(MentionRole.SUBJECT)[0] ?? '';
  const objects = named(MentionRole.OBJECT).join(comma);
  const sum = named(MentionRole.SUM)[0] ?? s.text ?? '';
  const limits = [
    s.condition,
    named(MentionRole.WHERE).length > 0 ? `${english ? 'in ' : '地点：'}${named(MentionRole.WHERE).join(comma)}` : null,
    s.date ?? s.asOf ?? s.period ?? s.dateText,
  ].filter(Boolean);
  const limited = limits.length === 0 ? '' : english ? ` (${limits.join('; ')})` : `（${limits.join('；')}）`;
  const proposed = s.status === Status.ACCEPTED ? '' : english ? ' (not accepted)' : '（未经接受）';
  const source = english ? ` — ${String(document.title)}` : `——《${String(document.title)}》`;
  const office = [s.speakerOrganization, s.speakerRole].filter(Boolean).join('');
  const speaker = office ? (english ? `According to ${office}: ` : `据${office}：`) : '';
  const fact = factInWords(s, subject, objects, sum, language);
  return `${speaker}${fact}${limited}${reservation(said([s]), language)}${proposed}${source}`;
}

function factInWords(
  { predicate, property, text, line }: StatementColumns['s'],
  subject: string,
  objects: string,
  sum: string,
  language: Language,
): string {
  const english = language === Language.EN;
  if (!subject && !objects && !sum) return wordsOf(line).join(english ? ', ' : '、');
  switch (predicate) {
    case 'FUNDS':
    case 'RECEIVES':
      return `${english ? 'Money: ' : '资金：'}${sum}${objects && !sum.includes(objects) ? `${english ? ', to ' : '，给予'}${objects}` : ''}`;
    case 'HAS_VALUE':
      return sum.replace(' · ', english ? ': ' : '的');
    case 'HAS_PROPERTY':
      return english ? `${subject}, ${property ?? 'property'}: ${text ?? ''}` : `${subject}${PROPERTIES_ZH[property ?? ''] ?? '的属性'}：${text ?? ''}`;
    case 'ALSO_KNOWN_AS':
      return relationInWords(predicate, subject, `“${text ?? ''}”`, language);
    default:
      return relationInWords(predicate, subject, objects, language);
  }
}

const PROPERTIES_ZH: Record<string, string> = {
  ...{ established: '成立于', issued: '印发于', number: '的编号', category: '的类别', form: '的形式', period: '的期间' },
  ...{ aim: '的目的', purpose: '的用途', result: '的结果', content: '的内容', functions: '的功能', frequency: '的频次' },
};

/** A name as a sentence gives it: who is not named one by one is told so. */
export function nameOf({ name = '', named }: EntityRow, language: Language): string {
  if (named !== false) return name;
  return language === Language.EN ? `${name} (not named)` : `${name}（未点名）`;
}

const ORDER: readonly MentionRole[] = Object.values(MentionRole);

const inOrder = <M extends { role: MentionRole }>(mentions: readonly M[]): M[] =>
  mentions.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));

/** The names in a line that made no relationships: it waits for review, or was refused. */
function wordsOf(line: string): string[] {
  const { subject, objects = [] } = JSON.parse(line) as { subject?: { name?: string } | null; objects?: { name?: string }[] };
  return [subject, ...objects].flatMap((thing) => (thing?.name ? [thing.name] : []));
}

export const readingFacets = ({ mentions, document, modality, certainty, kind, source: { s } }: StatementReading): Facets => {
  const namesOf = (...types: string[]): string[] =>
    mentions.flatMap(({ entity }) => (entity?.name && entity.named !== false && types.includes(entity.type ?? '') ? [entity.name] : []));
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
