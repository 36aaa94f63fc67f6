/** What every row of an answer carries: the sentences it rests on, whether it has happened, how sure the reading is. */
import { Ctx, Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { QuestionContext } from './context.ts';
import type { EvidenceRow } from './evidence.ts';
import { Evidence } from './graph-types.ts';

export enum Language {
  ZH = 'ZH',
  EN = 'EN',
}
registerEnumType(Language, { name: 'Language', description: 'Language of a sentence of ours. 语言。' });

export enum Modality {
  ACTUAL = 'ACTUAL',
  PLANNED = 'PLANNED',
  ANNOUNCED = 'ANNOUNCED',
  INTENDED = 'INTENDED',
}
registerEnumType(Modality, {
  name: 'Modality',
  description: 'Whether it has happened. 是否已发生。',
  valuesConfig: {
    ACTUAL: { description: 'It has happened. 已发生。' },
    PLANNED: { description: 'Planned. 计划中。' },
    ANNOUNCED: { description: 'Announced. 已公布。' },
    INTENDED: { description: 'Intended. 有意向。' },
  },
});

export enum MatchedBy {
  PRINTED = 'PRINTED',
  SCHEME = 'SCHEME',
}
registerEnumType(MatchedBy, {
  name: 'MatchedBy',
  description:
    'Whether the document uses the words asked for, or a concept scheme leads from them to its words. 按原文用词或按概念体系匹配。',
  valuesConfig: {
    PRINTED: { description: 'The document uses these words. 原文用词。' },
    SCHEME: { description: 'By the concept scheme: a synonym or a narrower concept. 按概念体系（同义或下位概念）。' },
  },
});

/** A statement as questions read it: the Cypher fragment `STATEMENT` returns this for a node called `s`. */
export interface StatementRow {
  id: string;
  document: string;
  modality: string | null;
  certainty: number | null;
  doubt: string | null;
  date: string | null;
  period: string | null;
  asOf: string | null;
  dateText: string | null;
  condition: string | null;
  strength: string | null;
}

/** Map projection of a Statement node `s`. */
export const STATEMENT =
  's {.id, .document, .modality, .certainty, .doubt, .date, .period, .asOf, .dateText, .condition, .strength}';

/** As much of a statement as a link shows, of which a thing may have thousands. */
export type LinkStatement = SaidStatement & Pick<StatementRow, 'dateText'>;

/** Map projection of a Statement node `s` to it. */
export const LINK_STATEMENT = 's {.id, .modality, .certainty, .doubt, .dateText}';

/** As much of a statement as `said` needs, where thousands are read to choose a few. */
export type SaidStatement = Pick<StatementRow, 'id' | 'modality' | 'certainty' | 'doubt'>;

/** Map projection of a Statement node `s` to it. */
export const SAID_STATEMENT = 's {.id, .modality, .certainty, .doubt}';

@ObjectType()
export abstract class Said {
  /** Ids of the statements that the row rests on. */
  @Field(() => [ID], { description: 'Ids of the statements it rests on. 所依据陈述的编号。' })
  statements!: string[];

  @Field(() => Modality, { nullable: true, description: 'Whether it has happened. 是否已发生。' })
  modality!: string | null;

  @Field(() => Float, { description: 'How sure the reading is, 0 to 1. 读取的确定程度。' })
  certainty!: number;

  @Field(() => String, { nullable: true, description: 'What is doubted, where certainty is below 1. 存疑之处。' })
  doubt!: string | null;

  @Field(() => [Evidence], { description: 'The exact sentences, with their place. 所依据的原文及其位置。' })
  async evidence(@Ctx() { evidence }: QuestionContext): Promise<EvidenceRow[]> {
    const found = await evidence.loadMany(this.statements);
    return found.flatMap((rows) => (rows instanceof Error ? [] : [...rows]));
  }
}

/** The fields of `Said` from statements that each support the row by themselves: as sure as the surest, and ACTUAL where any of them says so. */
export function said(
  statements: readonly SaidStatement[],
): Pick<Said, 'statements' | 'modality' | 'certainty' | 'doubt'> {
  const certain = statements.toSorted((a, b) => (b.certainty ?? 1) - (a.certainty ?? 1))[0];
  const modalities = statements.map(({ modality }) => modality);
  return {
    statements: [...new Set(statements.map(({ id }) => id))],
    modality: modalities.includes('ACTUAL') ? 'ACTUAL' : (modalities.find((modality) => modality !== null) ?? null),
    certainty: certain?.certainty ?? 1,
    doubt: certain?.doubt ?? null,
  };
}

/** The fields of `Said` for a row that several hops make: as sure as the weakest hop, and done only where every hop is. */
export function saidThrough(
  hops: readonly (readonly StatementRow[])[],
): Pick<Said, 'statements' | 'modality' | 'certainty' | 'doubt'> {
  const facts = hops.map(said);
  const weakest = facts.reduce((weak, fact) => (fact.certainty < weak.certainty ? fact : weak));
  const notDone = facts.find(({ modality }) => modality !== 'ACTUAL');
  return {
    statements: [...new Set(facts.flatMap(({ statements }) => statements))],
    modality: notDone ? notDone.modality : 'ACTUAL',
    certainty: weakest.certainty,
    doubt: weakest.doubt,
  };
}

/** The reservation that belongs behind a plain sentence; empty where there is none. */
export function reservation(
  { modality, certainty, doubt }: Pick<Said, 'modality' | 'certainty' | 'doubt'>,
  language: Language,
): string {
  const english = language === Language.EN;
  const notes = [];
  if (modality === 'PLANNED') notes.push(english ? 'planned, not said to be done' : '计划，未说明已实现');
  if (modality === 'ANNOUNCED') notes.push(english ? 'announced, not said to be done' : '已公布，未说明已实现');
  if (modality === 'INTENDED') notes.push(english ? 'intended, not said to be done' : '意向，未说明已实现');
  if (certainty < 1)
    notes.push(
      english
        ? `reading uncertain: ${DOUBT_EN[doubt ?? ''] ?? 'doubtful'}`
        : `读取存疑：${DOUBT_ZH[doubt ?? ''] ?? '有疑'}`,
    );
  if (notes.length === 0) return '';
  return english ? ` (${notes.join('; ')})` : `（${notes.join('；')}）`;
}

const DOUBT_ZH: Record<string, string> = {
  RECONSTRUCTED: '由散乱表格还原',
  AMBIGUOUS: '原文可作两种理解',
  PLACE_FROM_CONTEXT: '地点来自上下文',
  PRINT_SUSPECT: '原文疑有误印',
};
const DOUBT_EN: Record<string, string> = {
  RECONSTRUCTED: 'put together from a broken table',
  AMBIGUOUS: 'the text can be read in two ways',
  PLACE_FROM_CONTEXT: 'the place comes from the context',
  PRINT_SUSPECT: 'the print seems wrong',
};
