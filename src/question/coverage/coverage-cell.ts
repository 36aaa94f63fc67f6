/** One cell of the coverage matrix: a population at a place, what is said of it and on which sentences that rests. */
import { Arg, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Document, Entity, type EntityRow, Place, Population } from '../answer/graph-types.ts';
import { PlacedBy } from '../answer/placed.ts';
import { Language, MatchedBy, reservation, Said } from '../answer/said.ts';

export enum CoverageState {
  SERVED = 'SERVED',
  ONLY_PLANNED = 'ONLY_PLANNED',
  NEED_WITHOUT_SERVICE = 'NEED_WITHOUT_SERVICE',
  WIDER_PLACE_ONLY = 'WIDER_PLACE_ONLY',
  NOT_STATED = 'NOT_STATED',
}
registerEnumType(CoverageState, {
  name: 'CoverageState',
  description: 'What documents say about a population at a place. 某人群在某地的覆盖情况。',
  valuesConfig: {
    SERVED: { description: 'It is served there, or in a place inside it. 已有服务（含其下级地点）。' },
    ONLY_PLANNED: { description: 'Only planned, announced or intended there. 仅为计划、公布或意向。' },
    NEED_WITHOUT_SERVICE: {
      description: 'A need is documented there and no service is found there. 有需求而未见服务。',
    },
    WIDER_PLACE_ONLY: { description: 'Stated only for a place that contains it. 仅就更大范围有说明。' },
    NOT_STATED: { description: 'No document says. 没有文档说明。' },
  },
});

export enum CoverageBasis {
  SERVES = 'SERVES',
  IN_FIELD = 'IN_FIELD',
  MONEY = 'MONEY',
  MET_BY = 'MET_BY',
  HAS_NEED = 'HAS_NEED',
}
registerEnumType(CoverageBasis, {
  name: 'CoverageBasis',
  description: 'What kind of thing a document says. 说明的种类。',
  valuesConfig: {
    SERVES: { description: 'Something serves these people. 服务该人群。' },
    IN_FIELD: {
      description:
        'Something offers a kind of service that is for these people, by the scheme. 提供面向该人群的服务（按概念体系）。',
    },
    MONEY: { description: 'Money is paid to or for them. 资金给予或用于该人群。' },
    MET_BY: {
      description:
        'A project meets a need of theirs, as stated or by the same name. 有项目满足其需求（原文说明或同名）。',
    },
    HAS_NEED: { description: 'A need of theirs is stated. 需求。' },
  },
});

export enum PlaceRelation {
  HERE = 'HERE',
  INSIDE = 'INSIDE',
  WIDER = 'WIDER',
}
registerEnumType(PlaceRelation, {
  name: 'PlaceRelation',
  description: 'Where the statement speaks of, seen from the place of the cell. 陈述所及地点与本格地点的关系。',
  valuesConfig: {
    HERE: { description: 'The place itself. 即该地。' },
    INSIDE: { description: 'A place inside it. 其下级地点。' },
    WIDER: { description: 'A place that contains it. 其上级地点。' },
  },
});

@ObjectType({
  description: 'One thing that a document says about a population at a place. 关于某人群在某地的一项说明。',
})
export class CoverageReason extends Said {
  @Field(() => CoverageBasis)
  basis!: CoverageBasis;

  @Field(() => Entity, { description: 'Who or what serves, the money, or the need. 服务方、资金或需求。' })
  thing!: EntityRow;

  @Field(() => Population, { description: 'Whom, as stated. 所述人群。' })
  population!: EntityRow;

  @Field(() => Place, { description: 'Where, as stated. 所述地点。' })
  place!: EntityRow;

  @Field(() => PlacedBy)
  placedBy!: PlacedBy;

  @Field(() => PlaceRelation)
  relation!: PlaceRelation;

  @Field(() => MatchedBy)
  matchedBy!: MatchedBy;

  @Field(() => Int, {
    nullable: true,
    description: 'Year: of the statement, else of its document. 年份（陈述的，否则文档的）。',
  })
  year!: number | null;

  years!: readonly number[];
  documents!: readonly string[];

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const unnamed = this.thing.named === false ? (english ? ' (not named)' : '（未点名）') : '';
    const [thing, whom, where] = [
      `${this.thing.name ?? ''}${unnamed}`,
      this.population.name ?? '',
      this.place.name ?? '',
    ];
    const rest = reservation(this, language);
    if (english) return `${where}: ${whom} – ${WORDS_EN[this.basis]} ${thing}${rest}.`;
    return `${where}：${whom}，${WORDS_ZH[this.basis]}${thing}${rest}。`;
  }
}

const WORDS_ZH: Record<CoverageBasis, string> = {
  SERVES: '服务方',
  IN_FIELD: '按服务领域推及的服务方',
  MONEY: '资金',
  MET_BY: '回应需求的项目',
  HAS_NEED: '需求',
};
const WORDS_EN: Record<CoverageBasis, string> = {
  SERVES: 'served by',
  IN_FIELD: 'by its kind of service, served by',
  MONEY: 'money:',
  MET_BY: 'need answered by',
  HAS_NEED: 'need:',
};

@ObjectType({ description: 'How many cells are in one state. 某一状态的格数。' })
export class CoverageStateCount {
  @Field(() => CoverageState)
  state!: CoverageState;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'A population at a place. 某人群在某地。' })
export class CoverageCell extends Said {
  @Field(() => Population, { description: 'The population; narrower groups count for it. 人群（含下位人群）。' })
  population!: EntityRow;

  @Field(() => Place, { description: 'The place; what is inside it counts for it. 地点（含下级地点）。' })
  place!: EntityRow;

  @Field(() => CoverageState)
  state!: CoverageState;

  @Field(() => [CoverageReason], {
    description: 'What decides the state, with evidence; 20 at most. 决定该状态的说明，至多20项。',
  })
  because!: CoverageReason[];

  @Field(() => [CoverageReason], {
    description: 'What else is said: needs beside a service, plans, wider places; 20 at most. 其他说明，至多20项。',
  })
  alsoStated!: CoverageReason[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Year of the newest of these statements; null where neither it nor its document bears one. 最新陈述的年份。',
  })
  newestYear!: number | null;

  @Field(() => Int, {
    description:
      'How many documents speak of the place, or of a place inside it, at all; reprints of one text count once. 提及该地（含下级）的文档数（同文转载计为一份）。',
  })
  documentsCoveringPlace!: number;

  @Field(() => [ID], { description: 'Their ids, those of reprints too. 这些文档的编号（含转载）。' })
  coveringDocuments!: readonly string[];

  /** When each document was published, for those that say so. */
  published!: ReadonlyMap<string, string | null>;

  @Field(() => [Document], {
    description: 'These documents themselves, the newest first; reprints too. 这些文档，新者在前（含转载）。',
  })
  placeDocuments(
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many at most. 至多几份。' }) first: number,
  ): EntityRow[] {
    const date = (id: string): string => this.published.get(id) ?? '';
    return this.coveringDocuments
      .toSorted((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : a < b ? -1 : 1))
      .slice(0, Math.max(0, first))
      .map((id) => ({ id }));
  }

  @Field(() => MatchedBy, { nullable: true, description: 'Null where nothing is said. 无说明时为空。' })
  matchedBy!: MatchedBy | null;

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const names = [...new Set(this.because.map(({ thing }) => thing.name ?? ''))]
      .slice(0, 3)
      .join(english ? ', ' : '、');
    const places = [...new Set(this.because.map(({ place }) => place.name ?? ''))]
      .slice(0, 3)
      .join(english ? ', ' : '、');
    const scheme = this.matchedBy === MatchedBy.SCHEME ? (english ? ' (by the concept scheme)' : '（按概念体系）') : '';
    const rest = `${scheme}${reservation(this, language)}`;
    const [whom, where] = [this.population.name ?? '', this.place.name ?? ''];
    return (english ? SENTENCE_EN : SENTENCE_ZH)[this.state]({
      whom,
      where,
      names,
      places,
      rest,
      documents: this.documentsCoveringPlace,
    });
  }
}

interface CellWords {
  whom: string;
  where: string;
  names: string;
  places: string;
  rest: string;
  documents: number;
}

const SENTENCE_ZH: Record<CoverageState, (words: CellWords) => string> = {
  SERVED: ({ whom, where, names, places, rest }) => `${whom}在${where}有服务：${names}（地点：${places}）${rest}。`,
  ONLY_PLANNED: ({ whom, where, names, places, rest }) =>
    `${whom}在${where}只有计划、公布或意向中的服务：${names}（地点：${places}）${rest}。`,
  NEED_WITHOUT_SERVICE: ({ whom, where, names, places, rest }) =>
    `${whom}在${where}有需求“${names}”（地点：${places}），未见当地服务${rest}。`,
  WIDER_PLACE_ONLY: ({ whom, where, names, places, rest }) =>
    `没有文档就${where}说明${whom}，仅就更大范围${places}有说明：${names}${rest}。`,
  NOT_STATED: ({ whom, where, documents }) => `没有文档说明${whom}在${where}的情况（提及该地的文档：${documents}份）。`,
};
const SENTENCE_EN: Record<CoverageState, (words: CellWords) => string> = {
  SERVED: ({ whom, where, names, places, rest }) => `${whom} in ${where}: served by ${names} (in ${places})${rest}.`,
  ONLY_PLANNED: ({ whom, where, names, places, rest }) =>
    `${whom} in ${where}: only planned, announced or intended: ${names} (in ${places})${rest}.`,
  NEED_WITHOUT_SERVICE: ({ whom, where, names, places, rest }) =>
    `${whom} in ${where}: need “${names}” (in ${places}), no service found there${rest}.`,
  WIDER_PLACE_ONLY: ({ whom, where, names, places, rest }) =>
    `${whom} in ${where}: stated only for the wider ${places}: ${names}${rest}.`,
  NOT_STATED: ({ whom, where, documents }) =>
    `${whom} in ${where}: no document says (${documents} documents speak of the place).`,
};
