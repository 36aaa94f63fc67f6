/** One organization, project or facility that could answer a need, and why. */
import { Arg, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, type EntityRow, Place } from '../answer/graph-types.ts';
import { PlacedBy } from '../answer/placed.ts';
import { Language, MatchedBy, reservation, Said } from '../answer/said.ts';
import { Strength } from '../answer/strength.ts';
import { Nearness } from './nearness.ts';
import { StatedNeed } from './stated-need.ts';

const nameOf = ({ name = '' }: EntityRow): string => name;

export enum MatchFit {
  FULL = 'FULL',
  POPULATION_ONLY = 'POPULATION_ONLY',
  FIELD_ONLY = 'FIELD_ONLY',
}
registerEnumType(MatchFit, {
  name: 'MatchFit',
  description: 'How far it fits the need. 契合程度。',
  valuesConfig: {
    FULL: { description: 'It serves such people in such a field, as far as the need names both. 人群与领域均相符。' },
    POPULATION_ONLY: { description: 'Such people, in another or no stated field. 仅人群相符。' },
    FIELD_ONLY: { description: 'Such a field, for other or no stated people. 仅领域相符。' },
  },
});

export enum MatchBasis {
  POPULATION = 'POPULATION',
  FIELD = 'FIELD',
  MET_BY = 'MET_BY',
}
registerEnumType(MatchBasis, {
  name: 'MatchBasis',
  description: 'In what need and candidate meet. 相符之处。',
  valuesConfig: {
    POPULATION: { description: 'The people. 人群。' },
    FIELD: { description: 'The kind of service. 服务领域。' },
    MET_BY: { description: 'The text says that it meets the need, or both bear one name. 原文说明满足，或同名。' },
  },
});

@ObjectType({ description: 'Why it matches, with the sentences of both sides. 相符的理由，附双方原文。' })
export class MatchReason extends Said {
  @Field(() => MatchBasis)
  basis!: MatchBasis;

  @Field(() => Entity, { description: 'What the need says. 需求一方。' })
  needed!: EntityRow;

  @Field(() => Entity, { description: 'What the candidate says. 供给一方。' })
  offered!: EntityRow;

  @Field(() => MatchedBy)
  matchedBy!: MatchedBy;

  @Field(() => String, { description: 'One plain sentence. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const [needed, offered] = [nameOf(this.needed), nameOf(this.offered)];
    const english = language === Language.EN;
    if (this.basis === MatchBasis.MET_BY)
      return english ? `${offered} answers “${needed}”.` : `${offered}回应“${needed}”。`;
    const what = english
      ? { POPULATION: 'people', FIELD: 'kind of service' }[this.basis]
      : { POPULATION: '人群', FIELD: '服务领域' }[this.basis];
    if (needed === offered) return english ? `Same ${what}: ${needed}.` : `${what}相同：${needed}。`;
    return english
      ? `By the scheme, ${what}: ${needed} – ${offered}.`
      : `按概念体系${what}相关：${needed}—${offered}。`;
  }
}

@ObjectType({ description: 'One that could answer a need. 可回应需求的一方。' })
export class NeedMatch extends Said {
  @Field(() => Entity, { description: 'Organization, project or facility. 组织、项目或设施。' })
  candidate!: EntityRow;

  @Field(() => Entity, {
    nullable: true,
    description: 'What it runs and through which it matches. 通过其运营的何项目或设施。',
  })
  through!: EntityRow | null;

  @Field(() => Nearness, { description: 'How near it is to the need. 与需求地点的远近。' })
  nearness!: Nearness;

  @Field(() => [Place], { description: 'Where it serves. 服务地点。' })
  places!: EntityRow[];

  @Field(() => PlacedBy)
  placedBy!: PlacedBy;

  @Field(() => MatchFit)
  fit!: MatchFit;

  @Field(() => Strength, {
    nullable: true,
    description: 'Where the text, or one name, ties it to the need. 原文或同名将其与需求相连时。',
  })
  strength!: Strength | null;

  @Field(() => [MatchReason], { description: 'Why it matches. 相符的理由。' })
  why!: MatchReason[];

  @Field(() => MatchedBy)
  matchedBy!: MatchedBy;

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const where = this.places.map(nameOf).join(english ? ', ' : '、');
    const unnamed = this.candidate.named === false;
    const who = nameOf(this.candidate) + (unnamed ? (english ? ' (not named)' : '（未点名）') : '');
    const why = this.why.map((reason) => reason.inWords(language)).join(english ? ' ' : '');
    const through = this.through
      ? english
        ? ` through ${nameOf(this.through)}`
        : `（通过${nameOf(this.through)}）`
      : '';
    const place = where === '' ? '' : english ? `, ${where}` : `，${where}`;
    return `${who}${through}${place}${english ? ': ' : '：'}${why}${reservation(this, language)}`;
  }
}

/** What documents say of an answer to a need. */
export enum NeedAnswer {
  NOBODY = 'NOBODY',
  COULD_ANSWER = 'COULD_ANSWER',
  ONLY_PLANNED = 'ONLY_PLANNED',
  SAME_PASSAGE = 'SAME_PASSAGE',
  STATED = 'STATED',
}
registerEnumType(NeedAnswer, {
  name: 'NeedAnswer',
  description: 'What documents say of an answer to a need. 需求的回应情况。',
  valuesConfig: {
    NOBODY: {
      description: 'No document says who answers it, and nobody fits it. 没有文档说明有谁回应，也没有相符的一方。',
    },
    COULD_ANSWER: {
      description: 'No document says who answers it; somebody fits it. 没有文档说明有谁回应，但有相符的一方。',
    },
    ONLY_PLANNED: {
      description: 'What answers it is only planned, announced or intended. 回应者仅为计划、公布或意向。',
    },
    SAME_PASSAGE: {
      description:
        'Not said by the text; a project bears its name in the same document. 原文未明言，同一文档中有同名项目。',
    },
    STATED: { description: 'The text says what answers it. 原文说明由何回应。' },
  },
});

/** What is firmest of all that is said; `fits`: whether anybody fits the need by its people and field. */
export function answerTo({ metBy }: StatedNeed, fits: boolean): NeedAnswer {
  const done = metBy.filter(({ modality }) => modality === 'ACTUAL');
  if (done.some(({ strength }) => strength === Strength.STATED)) return NeedAnswer.STATED;
  if (done.length > 0) return NeedAnswer.SAME_PASSAGE;
  if (metBy.length > 0) return NeedAnswer.ONLY_PLANNED;
  return fits ? NeedAnswer.COULD_ANSWER : NeedAnswer.NOBODY;
}

@ObjectType({ description: 'How many needs are answered so. 如此回应的需求数。' })
export class NeedAnswerCount {
  @Field(() => NeedAnswer)
  answered!: NeedAnswer;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'A need and who could answer it, nearest first. 一项需求及可回应的各方（由近及远）。' })
export class MatchedNeed extends Said {
  @Field(() => StatedNeed, { description: 'The need. 需求。' })
  need!: StatedNeed;

  @Field(() => NeedAnswer, { description: 'What documents say of an answer. 回应情况。' })
  answered!: NeedAnswer;

  /** Made when somebody looks at this need; the answer holds all needs, a page few. */
  shown!: () => { readonly count: number; readonly first: readonly NeedMatch[] };

  @Field(() => [NeedMatch], { description: 'Nearest place first; 50 at most. 由近及远，至多50项。' })
  matches(
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 50 at most. 至多几项。' }) first: number,
  ): NeedMatch[] {
    return this.shown().first.slice(0, Math.max(0, first));
  }

  @Field(() => Int, { description: 'How many match in all. 总数。' })
  matchCount(): number {
    return this.shown().count;
  }

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const { count, first } = this.shown();
    const names = first.slice(0, 3).map(({ candidate }) => nameOf(candidate));
    const need = this.need.inWords(language);
    if (language === Language.EN)
      return `${need} ${names.length > 0 ? `Could answer: ${names.join('; ')} (${count} in all).` : 'No document names who could answer.'}`;
    return `${need}${names.length > 0 ? `可回应者：${names.join('；')}（共${count}项）。` : '没有文档说明谁可回应。'}`;
  }
}
