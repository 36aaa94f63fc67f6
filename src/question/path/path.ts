/** A path between two things as an answer shows it: its hops, each with the sentences it rests on. */
import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { Document, Entity, type EntityRow } from '../answer/graph-types.ts';
import { Missing } from '../answer/missing.ts';
import { Direction, Link } from '../answer/neighbour.ts';
import { Language, reservation } from '../answer/said.ts';
import { nameOf } from '../answer/statement-words.ts';
import { Through } from './path-terms.ts';

@ObjectType({ description: 'One hop of a path. 路径的一步。' })
export class ConnectionHop extends Link {
  @Field(() => Entity, {
    nullable: true,
    description: 'Where the hop begins; null where that is a document. 此步起点（若为文档则为空）。',
  })
  from!: EntityRow | null;

  @Field(() => Entity, {
    nullable: true,
    description: 'Where it ends; null where that is a document. 此步终点（若为文档则为空）。',
  })
  to!: EntityRow | null;

  @Field(() => Document, { nullable: true, description: 'The document that it passes through. 所经文档。' })
  document!: EntityRow | null;

  @Field(() => Direction, {
    description: 'OUT: the relationship points along the path; IN: against it. 关系方向与路径相同（OUT）或相反（IN）。',
  })
  direction!: Direction;

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  override inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    if (!this.document) return super.inWords(language);
    const name = nameOf(this.from ?? this.to ?? this.start, language);
    const title = String(this.document.title);
    const doubts = reservation(this, language);
    return language === Language.EN ? `《${title}》 speaks of ${name}${doubts}.` : `《${title}》提及${name}${doubts}。`;
  }
}

@ObjectType({ description: 'One path. 一条路径。' })
export class ConnectionPath {
  @Field(() => Int, { description: 'How many hops. 步数。' })
  length!: number;

  @Field(() => [ConnectionHop], { description: 'Hop by hop. 逐步。' })
  hops!: ConnectionHop[];

  @Field(() => String, { description: 'The whole path in words, with its reservations. 全程说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    return this.hops.map((hop) => hop.inWords(language)).join(language === Language.EN ? ' ' : '');
  }
}

@ObjectType({ description: 'How two things hang together. 两个事物如何关联。' })
export class ConnectionAnswer {
  @Field(() => Entity, { description: 'One end. 起点。' })
  from!: EntityRow;

  @Field(() => Entity, { description: 'The other end. 终点。' })
  to!: EntityRow;

  @Field(() => [ConnectionPath], {
    description: 'The shortest paths, a few at most; empty where both ends are one thing. 最短路径。',
  })
  paths!: ConnectionPath[];

  @Field(() => Int, { description: 'Nodes with more links than this are not passed through. 关联数超过此数者不经过。' })
  hubDegree!: number;

  @Field(() => [Through], {
    description: 'Where there is no path: the kinds through which one would go. 若无路径：须经过的类别。',
  })
  onlyThrough!: Through[];

  @Field(() => [Entity], {
    description: 'Where there is no path: hubs that one would have to pass. 若无路径：须经过的枢纽。',
  })
  onlyThroughHubs!: EntityRow[];

  @Field(() => [Missing], { description: 'Hops that no document states or names. 没有文档说明或点名的环节。' })
  missing!: Missing[];

  static of(
    ends: { from: EntityRow; to: EntityRow; hubDegree: number },
    paths: ConnectionPath[],
    onlyThrough: Through[],
    onlyThroughHubs: EntityRow[],
    missing: Missing[],
  ): ConnectionAnswer {
    return Object.assign(new ConnectionAnswer(), { ...ends, paths, onlyThrough, onlyThroughHubs, missing });
  }
}
