/** Q: Which sums do not add up, which titles or numbers are doubtful, which readings uncertain, and why? */
import { Arg, Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { type Answer, answer, answerOf } from './answer/answer.ts';
import type { QuestionContext } from './answer/context.ts';
import { namedDocument } from './answer/document-name.ts';
import { Doubt } from './answer/doubt.ts';
import { certaintyBand, FacetKind, type Facets } from './answer/facet.ts';
import { Entity, type EntityRow } from './answer/graph-types.ts';
import { kept } from './answer/kept.ts';
import type { Missing } from './answer/missing.ts';
import { namedEntities } from './answer/name.ts';
import { PageArguments } from './answer/page.ts';
import { Language, reservation, Said, said } from './answer/said.ts';
import {
  type ConflictRow,
  conflictsIn,
  type NoteFilter,
  numbersOf,
  type UncertainRow,
  uncertainOf,
} from './comparison/data-note-rows.ts';
import { checkParts, isBreach, type PartsCheck, PartsOutcome } from './comparison/parts-check.ts';
import { saidByAll } from './money/funding-total.ts';

export enum DataNoteKind {
  PARTS_EXCEED_WHOLE = 'PARTS_EXCEED_WHOLE',
  PARTS_FALL_SHORT = 'PARTS_FALL_SHORT',
  CONFLICTING_NUMBERS = 'CONFLICTING_NUMBERS',
  TITLE_SUSPECT = 'TITLE_SUSPECT',
  UNCERTAIN_READING = 'UNCERTAIN_READING',
}
registerEnumType(DataNoteKind, {
  name: 'DataNoteKind',
  description: 'What a data note is about. 数据提示的种类。',
  valuesConfig: {
    PARTS_EXCEED_WHOLE: { description: 'Stated parts exceed their stated whole. 部分之和超过整体。' },
    PARTS_FALL_SHORT: { description: 'Parts that make up the whole in full come to less. 全部部分之和不足整体。' },
    CONFLICTING_NUMBERS: {
      description: 'Different numbers for the same indicator, place and date. 同一指标、地点、时间的数值不一。',
    },
    TITLE_SUSPECT: { description: 'A title that seems to be printed wrong; stored as printed. 标题疑有误印。' },
    UNCERTAIN_READING: { description: 'A reading that is not certain, with the doubt. 读取不确定。' },
  },
});

@ArgsType()
export class DataNoteArguments extends PageArguments {
  @Field(() => [DataNoteKind], { nullable: true, description: 'Which kinds; all without it. 种类。' })
  kinds?: DataNoteKind[] | null;

  @Field(() => Doubt, { nullable: true, description: 'Only uncertain readings with this doubt. 存疑原因。' })
  doubt?: Doubt | null;

  @Field(() => String, { nullable: true, description: 'A document: id or title. 文档。' })
  document?: string | null;

  @Field(() => String, { nullable: true, description: 'A place: id or name; notes about what stands in it. 地点。' })
  within?: string | null;
}

@ObjectType({ description: 'Something about the data that a reader should know. 数据提示。' })
export class DataNote extends Said {
  @Field(() => DataNoteKind)
  kind!: DataNoteKind;

  @Field(() => [Entity], {
    description:
      'What it is about: the whole and its parts, the numbers, the policy, the things that the reading names. 所涉对象。',
  })
  about!: EntityRow[];

  @Field(() => String, {
    nullable: true,
    description: 'What is doubted, in the words of whoever read the document. 读取者的说明。',
  })
  note!: string | null;

  zh!: string;
  en!: string;
  documents!: string[];

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    return language === Language.EN
      ? `${this.en}${reservation(this, language)}.`
      : `${this.zh}${reservation(this, language)}。`;
  }
}

export const DataNoteConnection = answerOf(DataNote);

@Resolver()
export class DataNotes {
  /** Cost: up to five round trips: names, document, version, numbers, doubtful readings and titles; the last two are kept for whoever asks next. */
  @Query(() => DataNoteConnection, {
    description:
      'Sums that do not add up, conflicting numbers, suspect titles, uncertain readings. 不符的合计、矛盾的数值、可疑标题与不确定的读取。',
  })
  async dataNotes(
    @Args(() => DataNoteArguments) asked: DataNoteArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Answer<DataNote>> {
    const [place] = await namedEntities(
      context,
      asked.within ? [{ argument: 'within', text: asked.within, labels: ['Place'] }] : [],
    );
    const document = asked.document ? (await namedDocument(context, 'document', asked.document)).id : null;
    const filter = { document, within: place?.id ?? null, doubt: asked.doubt ?? null };
    const all = await kept(
      context,
      'dataNotes',
      filter,
      () => readNotes(context, filter),
      ({ length }) => length,
    );
    const notes = all.filter(({ kind }) => !asked.kinds || asked.kinds.includes(kind));
    // A note is itself what is missing: an empty answer says that nothing doubtful was found, not that a hop is missing.
    const missing: Missing[] = [];
    return answer(notes, asked, facetsOf, missing);
  }
}

async function readNotes(
  context: QuestionContext,
  filter: NoteFilter & { readonly doubt: Doubt | null },
): Promise<DataNote[]> {
  // No sum is doubted by who read it.
  const [numbers, uncertain] = await Promise.all([
    filter.doubt ? [] : numbersOf(context, filter),
    uncertainOf(context, filter),
  ]);
  const sums = [...checkParts(numbers).filter(isBreach).map(ofParts), ...conflictsIn(numbers).map(ofConflict)];
  return [...sums, ...uncertain.map(ofReading)].sort(byKind);
}

function ofParts(check: PartsCheck): DataNote {
  const exceed = check.outcome === PartsOutcome.EXCEED;
  return Object.assign(new DataNote(), {
    ...{
      statements: check.statements,
      modality: check.modality,
      certainty: check.certainty,
      doubt: check.doubt,
      note: null,
    },
    kind: exceed ? DataNoteKind.PARTS_EXCEED_WHOLE : DataNoteKind.PARTS_FALL_SHORT,
    about: [check.whole, ...check.parts],
    zh: `${check.whole.name}：${exceed ? '部分之和超过整体' : '全部部分之和不足整体'}（${check.formula}）`,
    en: `${check.whole.name}: the parts ${exceed ? 'exceed the whole' : 'fall short of the whole that they make up'} (${check.formula})`,
    documents: [String(check.whole.document ?? '')],
  });
}

const ofConflict = ({ key, numbers }: ConflictRow): DataNote =>
  Object.assign(new DataNote(), {
    ...saidByAll(numbers.map((one) => one.said)),
    ...{ kind: DataNoteKind.CONFLICTING_NUMBERS, note: null, about: numbers.map(({ number }) => number) },
    zh: `${key}：数值不一（${numbers.map(({ number }) => number.text ?? number.value).join('；')}）`,
    en: `${key}: numbers differ (${numbers.map(({ number }) => number.text ?? number.value).join('; ')})`,
    documents: [...new Set(numbers.map((one) => one.said.document))],
  });

function ofReading({ title, about, statements, note }: UncertainRow): DataNote {
  const names = about.map(({ name = '' }) => name).join('、');
  return Object.assign(new DataNote(), {
    ...(title ? saidByAll(statements) : said(statements)),
    ...{ kind: title ? DataNoteKind.TITLE_SUSPECT : DataNoteKind.UNCERTAIN_READING, about: [...about], note },
    zh: title ? `《${names}》：标题疑有误印，按原样保存` : `关于${names}的一条陈述`,
    en: title
      ? `《${names}》: the title seems to be printed wrong and is kept as printed`
      : `A statement about ${names}`,
    documents: [...new Set(statements.map(({ document }) => document))],
  });
}

const KINDS = Object.values(DataNoteKind);
const byKind = (a: DataNote, b: DataNote): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  a.certainty - b.certainty ||
  ((a.statements[0] ?? '') < (b.statements[0] ?? '') ? -1 : 1);

const facetsOf = ({ kind, about, documents, modality, certainty }: DataNote): Facets => ({
  [FacetKind.TYPE]: [kind],
  [FacetKind.PLACE]: about
    .filter(
      ({ type = '', named }) =>
        named !== false && ['Province', 'City', 'District', 'Street', 'Community'].includes(type),
    )
    .map(({ name = '' }) => name),
  [FacetKind.DOCUMENT]: documents,
  [FacetKind.MODALITY]: modality ? [modality] : [],
  [FacetKind.CERTAINTY]: [certaintyBand(certainty)],
});
