/** One link of a path: two things, the relationship between them as a document states it, and the sentences that say so. */
import { Arg, Field, ObjectType } from 'type-graphql';
import type { Row } from './context.ts';
import { dateInWords } from './date-words.ts';
import { Entity, type EntityRow } from './graph-types.ts';
import { Language, reservation, Said, STATEMENT, type StatementRow, said } from './said.ts';

@ObjectType({ description: 'One link of a path, as a document states it. 路径上的一环。' })
export class Hop extends Said {
  @Field(() => String, { description: 'The relationship, as the vocabulary names it. 关系类型。' })
  link!: string;

  @Field(() => Entity, { description: 'Where the relationship starts. 起点。' })
  from!: EntityRow;

  @Field(() => Entity, { description: 'Where it ends. 终点。' })
  to!: EntityRow;

  @Field(() => String, { nullable: true, description: 'When: EDTF, as far as a document says. 时间（EDTF）。' })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'In the words of the document, 近三年. 原文的时间用语。' })
  dateText!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How one thing rests on another: STATED, SAME_PASSAGE (computed), INFERRED. 依据强度：明示、同段（计算得出）、推断。',
  })
  strength!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For JUSTIFIES and GOVERNS: WHOLE_PERIOD, PART_OF_PERIOD, AFTER, UNKNOWN. 政策在该期间是否有效。',
  })
  inForce!: string | null;

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const [zh, en] = VERBS[this.link] ?? [this.link, ` ${this.link} `];
    const english = language === Language.EN;
    const when = this.date ? dateInWords(this.date, language) : this.dateText;
    const time = when ? (english ? `, ${when}` : `，${when}`) : '';
    const [verb, behind = ''] = (english ? en : zh).split('…');
    const words = `${calledIn(this.from, language)}${verb}${calledIn(this.to, language)}${behind}`;
    const basis = `${strengthNote(this.strength, language)}${forceNote(this.inForce, language)}`;
    return `${words}${time}${basis}${reservation(this, language)}${english ? '.' : '。'}`;
  }
}

/** A relationship as `LINK` returns it. */
export interface LinkColumns {
  readonly link: string;
  readonly from: string;
  readonly to: string;
  readonly statements: readonly string[];
  readonly modality?: string | null;
  readonly date?: string | null;
  readonly strength?: string | null;
  readonly inForce?: string | null;
}

/** Columns of a row that holds a path: its relationships, its things, and the statements of the relationships. */
export type PathColumns = Row & {
  readonly links: readonly LinkColumns[];
  readonly things: readonly EntityRow[];
  readonly said: readonly StatementRow[];
};

/** Map projection of a relationship. */
export const LINK = (relationship: string): string =>
  `${relationship} {.modality, .date, .strength, .inForce, statements: coalesce(${relationship}.statements, []), link: type(${relationship}), from: startNode(${relationship}).id, to: endNode(${relationship}).id}`;

/** Map projection of a whole node. */
export const THING = (node: string): string => `${node} {.*, searchNames: null, searchText: null}`;

/** The three columns of `PathColumns` for a list of relationships called `path`. */
export const PATH_COLUMNS = `
  [link IN path | ${LINK('link')}] AS links,
  COLLECT { UNWIND path AS link UNWIND [startNode(link), endNode(link)] AS thing RETURN DISTINCT ${THING('thing')} } AS things,
  COLLECT { UNWIND path AS link UNWIND coalesce(link.statements, []) AS id MATCH (s:Statement {id: id}) RETURN DISTINCT ${STATEMENT} } AS said`;

/** A name as a sentence shows it: a party that no document names one by one is marked so. */
export function calledIn({ name = '', named }: EntityRow, language: Language): string {
  if (named !== false) return name;
  return language === Language.EN ? `${name} (not named)` : `${name}（未点名）`;
}

/** What a sentence adds where the text itself does not give the basis. */
export function strengthNote(strength: string | null, language: Language): string {
  const english = language === Language.EN;
  if (strength === 'INFERRED')
    return english ? ' (inferred by a reader; the text does not say so)' : '（由阅读者推断，原文未明示）';
  if (strength === 'SAME_PASSAGE')
    return english ? ' (they only stand in one passage)' : '（仅同段出现，原文未说明依据关系）';
  return '';
}

/** What a sentence adds where a policy was not in force all the time. */
export function forceNote(force: string | null, language: Language): string {
  const english = language === Language.EN;
  if (force === 'PART_OF_PERIOD')
    return english ? ' (in force for part of the period only)' : '（仅在部分期间有效，不能作为全部资金的依据）';
  if (force === 'AFTER') return english ? ' (issued afterwards)' : '（其后才发布）';
  return '';
}

/** The hops of one path, in its order. */
export function hopsOf({ links, things, said: rows }: PathColumns): Hop[] {
  const thing = new Map(things.map((one) => [one.id, one]));
  return links.map((link) =>
    hopOf(link, thing.get(link.from) ?? { id: link.from }, thing.get(link.to) ?? { id: link.to }, rows),
  );
}

export function hopOf(link: LinkColumns, from: EntityRow, to: EntityRow, rows: readonly StatementRow[]): Hop {
  const own = rows.filter(({ id }) => link.statements.includes(id));
  return Object.assign(new Hop(), hopFields(link, from, to, own));
}

/** The fields of a hop; a class that adds to `Hop` assigns them too. */
export function hopFields(link: LinkColumns, from: EntityRow, to: EntityRow, own: readonly StatementRow[]) {
  return {
    ...said(own),
    modality: link.modality ?? said(own).modality,
    ...{ link: link.link, from, to },
    date:
      link.date ?? own.find(({ period, asOf }) => period ?? asOf)?.period ?? own.find(({ asOf }) => asOf)?.asOf ?? null,
    dateText: own.find(({ dateText }) => dateText)?.dateText ?? null,
    strength: link.strength ?? null,
    inForce: link.inForce ?? null,
  };
}

/** What holds of a whole path: as unsure as its least sure hop, and done only where every hop is. */
export function saidAlong(hops: readonly Hop[]): Pick<Said, 'statements' | 'modality' | 'certainty' | 'doubt'> {
  const least = hops.toSorted((a, b) => a.certainty - b.certainty)[0];
  return {
    statements: [...new Set(hops.flatMap(({ statements }) => statements))],
    modality:
      hops.find(({ modality }) => modality !== null && modality !== 'ACTUAL')?.modality ?? hops[0]?.modality ?? null,
    certainty: least?.certainty ?? 1,
    doubt: least?.doubt ?? null,
  };
}

/** The weakest strength along a path; null where nothing rests on anything. */
export const weakest = (hops: readonly Hop[]): string | null =>
  ['INFERRED', 'SAME_PASSAGE', 'STATED'].find((strength) => hops.some((hop) => hop.strength === strength)) ?? null;

/** Which strengths a question looks at: what a person judged only when asked. */
export const strengthsAsked = (inferred: boolean): string[] => (inferred ? ['STATED', 'INFERRED'] : ['STATED']);

/** Verbs in Chinese and English; … is where the second thing stands, at the end where there is none. */
const VERBS: Record<string, readonly [string, string]> = {
  ISSUED: ['发布', ' issued '],
  IMPLEMENTS: ['落实', ' implements '],
  JUSTIFIES: ['是…的依据', ' is the basis of '],
  GOVERNS: ['规范', ' governs '],
  ESTABLISHED: ['设立', ' established '],
  GIVES: ['出资：', ' pays '],
  TO: ['付给', ' goes to '],
  FOR: ['用于', ' is for '],
  PART_OF: ['属于', ' is part of '],
  RUNS: ['实施或运营', ' runs '],
  SERVES: ['服务', ' serves '],
};
