import 'reflect-metadata';
import { type GraphQLSchema, graphql } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createContext } from '../../src/api/context.ts';
import { buildSchema } from '../../src/api/schema/build.ts';
import { openDriver } from '../../src/graph/connection.ts';
import type { QuestionContext } from '../../src/question/answer/context.ts';
import { City, Entity, type EntityRow, Funding } from '../../src/question/answer/graph-types.ts';
import { connectionOf, type PageArguments, pageOf } from '../../src/question/answer/page.ts';
import { type RecordingDriver, recordingDriver } from './recording-driver.ts';

/** An answer as a question gives it: an edge of a connection that holds a graph type beside a sentence of its own. */
@ObjectType()
class Trial {
  @Field(() => City)
  city!: EntityRow;

  @Field(() => String)
  words!: string;
}

const TrialConnection = connectionOf(Trial);
const PAGE: PageArguments = { first: 20 };

@Resolver()
class TrialQuestion {
  @Query(() => TrialConnection)
  async trial(@Ctx() { run }: QuestionContext) {
    const rows = await run<{ city: EntityRow }>('MATCH (city:City) RETURN city {.*} AS city ORDER BY city.id');
    return pageOf(
      rows.map(({ city }) => ({ city, words: `${city.name}。` })),
      PAGE,
    );
  }

  @Query(() => [Entity])
  trialParts(): EntityRow[] {
    return [
      { id: 'city-a', name: 'from the row' },
      { id: 'nobody', name: 'gone' },
    ];
  }

  @Query(() => Funding, { nullable: true })
  async trialFunding(@Ctx() { run }: QuestionContext) {
    const [row] = await run<{ funding: EntityRow }>('MATCH (funding:Funding) RETURN funding {.*} AS funding');
    return row?.funding;
  }
}

const GRAPH = `
  CREATE (province:Entity:Place:Province {id: 'province', type: 'Province', name: '甲省', named: true, documents: ['d']})
  CREATE (a:Entity:Place:City:Funder {id: 'city-a', type: 'City', name: '甲市', named: true, aliases: ['甲'], documents: ['d']})
  CREATE (b:Entity:Place:City {id: 'city-b', type: 'City', name: '各市', named: false, documents: ['d']})
  CREATE (funding:Entity:Funding {id: 'funding', type: 'Funding', name: '甲市 → 服务', named: true, documents: ['d'], fen: 15530950, bound: 'OVER', basis: 'TOTAL', items: 2, statement: 's', document: 'd'})
  CREATE (document:Document {id: 'd', title: '文', sha256: '0', articles: '[{"title": "篇", "source": "甲报", "date": "2018"}]'})
  CREATE (statement:Statement {id: 's', kind: 'place', predicate: 'PART_OF', status: 'ACCEPTED', document: 'd', article: 0, quotes: ['甲省甲市'], starts: [0], ends: [4], line: '{}'})
  CREATE (statement)-[:IN_DOCUMENT]->(document), (statement)-[:MENTIONS {role: 'SUBJECT'}]->(a)
  CREATE (a)-[:PART_OF {statements: ['s'], documents: ['d'], modality: 'ACTUAL'}]->(province), (b)-[:PART_OF {statements: ['s'], documents: ['d']}]->(province)
  CREATE (a)-[:GIVES {statements: ['s'], documents: ['d']}]->(funding)`;

let driver: Driver;
let recording: RecordingDriver;
let schema: GraphQLSchema;

beforeAll(async () => {
  driver = openDriver(inject('neo4j'));
  await driver.executeQuery('MATCH (node) DETACH DELETE node');
  await driver.executeQuery(GRAPH);
  recording = recordingDriver(driver);
  schema = await buildSchema({ driver: recording.driver, questions: [TrialQuestion] });
  await ask('{ cities { id } }');
}, 120_000);
afterAll(() => driver.close());

const ask = async (source: string): Promise<Record<string, unknown>> => {
  recording.queries.length = 0;
  const { data, errors } = await graphql({ schema, source, contextValue: createContext(recording.driver) });
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
};

describe("a question's rows", () => {
  it('answer their plain fields themselves, under any alias, in one query', async () => {
    const { trial } = await ask(
      '{ trial { totalCount edges { node { words city { name: id id: name code aliases documentIds named } } } } }',
    );
    expect(trial).toEqual({
      totalCount: 2,
      edges: [
        {
          node: {
            words: '甲市。',
            city: { name: 'city-a', id: '甲市', code: null, aliases: ['甲'], documentIds: ['d'], named: true },
          },
        },
        {
          node: {
            words: '各市。',
            city: { name: 'city-b', id: '各市', code: null, aliases: [], documentIds: ['d'], named: false },
          },
        },
      ],
    });
    expect(recording.queries).toHaveLength(1);
  });

  it('go on into relationships by one query for all rows, unnamed ones included, and one for all evidence', async () => {
    const source = `{ trial { edges { node { city {
      name: id partOf { title: name parts { ...Named } }
      partOfConnection { edges { properties { words: evidence { quote: start article { source } } } node { name } } }
    } } } } } fragment Named on Place { name }`;
    const { trial } = await ask(source);
    const city = (id: string) => ({
      city: {
        name: id,
        partOf: [{ title: '甲省', parts: expect.arrayContaining([{ name: '甲市' }, { name: '各市' }]) }],
        partOfConnection: {
          edges: [{ properties: { words: [{ quote: 0, article: { source: '甲报' } }] }, node: { name: '甲省' } }],
        },
      },
    });
    expect(trial).toEqual({ edges: [{ node: city('city-a') }, { node: city('city-b') }] });
    expect(recording.queries).toHaveLength(3);
  });

  it('are read from the graph where they hold less than is asked', async () => {
    expect(await ask('{ trialParts { id name } }')).toEqual({
      trialParts: [
        { id: 'city-a', name: 'from the row' },
        { id: 'nobody', name: 'gone' },
      ],
    });
    const { errors, data } = await graphql({
      schema,
      source: '{ trialParts { type } }',
      contextValue: createContext(driver),
    });
    expect({ data, errors: errors?.length }).toEqual({ data: null, errors: 1 });
  });

  it('compute what the SDL computes', async () => {
    expect(
      await ask(
        '{ trialFunding { value statementId perItem { value bound formula evidence { quote } } perRecipient { reason } evidence { quote } } }',
      ),
    ).toEqual({
      trialFunding: {
        ...{ value: '155309.5', statementId: 's', perRecipient: { reason: 'NO_COUNT' }, evidence: [] },
        perItem: { value: '77654.75', bound: 'OVER', formula: '155309.5 ÷ 2', evidence: [{ quote: '甲省甲市' }] },
      },
    });
  });
});

describe('one node', () => {
  it('is read as a city, a place, a funder', async () => {
    expect(
      await ask(
        '{ cities { id } places(where: { type: { eq: "City" } }) { id type } funders { id type gives { value } } }',
      ),
    ).toEqual({
      cities: [{ id: 'city-a' }],
      places: [{ id: 'city-a', type: 'City' }],
      funders: [{ id: 'city-a', type: 'City', gives: [{ value: '155309.5' }] }],
    });
  });

  it('is read through fragments on the shared types, too', async () => {
    const source =
      '{ cities { partOfConnection { ...C } } } fragment C on PlaceStatedConnection { edges { ... on PlaceStatedEdge { properties { ... on Stated { modality } } } } }';
    expect(await ask(source)).toEqual({
      cities: [{ partOfConnection: { edges: [{ properties: { modality: 'ACTUAL' } }] } }],
    });
  });
});
