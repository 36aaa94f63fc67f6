import { describe, expect, it } from 'vitest';
import type { LoadedDocument } from '../../src/load/project/document-nodes.ts';
import type { Knowledge } from '../../src/load/project/knowledge.ts';
import { project } from '../../src/load/project/project.ts';
import type { GraphEdge, Projection } from '../../src/load/project/projection.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { readSchemes } from '../../src/vocabulary/concept.ts';
import { readDivisions } from '../../src/vocabulary/division.ts';
import { asLoaded } from '../support/made-up.ts';
import { jia, yi } from './documents.ts';

const knowledge: Knowledge = { schemes: readSchemes(), divisions: readDivisions() };
const seed = readFolder('seed').documents;
const edgesOf = ({ edges }: Projection, type: string): GraphEdge[] =>
  [...edges.values()].filter((edge) => edge.type === type);
const plain = ({ nodes, edges }: Projection): string[] =>
  [...nodes.values(), ...edges.values()].map((one) => JSON.stringify(one)).sort();

describe('the projection', () => {
  const made = project([asLoaded(jia()), asLoaded(yi())], knowledge);
  const node = (name: string) =>
    [...made.nodes.values()].find(({ properties }) => properties.name === name)?.properties;

  it('keeps a sum in whole fen, with a label', () => {
    const sum = node('甲市 → 阳光社工中心, 300万元');
    expect(sum).toMatchObject({ fen: 300_000_000, text: '300万元', bound: 'EXACT', basis: 'TOTAL', period: '2020' });
  });

  it('says whether a policy was in force', () => {
    const [basis] = edgesOf(made, 'JUSTIFIES');
    expect(basis?.properties).toMatchObject({ strength: 'STATED', inForce: 'WHOLE_PERIOD' });
  });

  it('joins two documents that say the same into one relationship', () => {
    const [serves, ...others] = edgesOf(made, 'SERVES');
    expect(others).toEqual([]);
    expect(serves?.properties.documents).toEqual(['jia', 'yi']);
    expect(serves?.properties.statements).toHaveLength(2);
  });

  it('marks who pays as a funder', () => {
    const funders = [...made.nodes.values()].filter(({ labels }) => labels.includes('Funder'));
    expect(funders.map(({ properties, labels }) => [properties.name, labels])).toEqual([
      ['甲市', ['Entity', 'City', 'Place', 'Funder']],
    ]);
  });

  it('counts an unnamed party in an observation of its own', () => {
    expect(node('机构')).toMatchObject({ named: false });
    expect(node('机构: 12家')).toMatchObject({ value: 12, unit: '家', countOf: 'count' });
  });

  it('brings the populations that a field is for', () => {
    const concerns = edgesOf(made, 'CONCERNS').map(({ from, to }) => `${from} ${to}`);
    expect(concerns).toEqual(['service-field-elder-care population-older-people']);
  });
});

describe.each([
  ['the made-up documents', [asLoaded(jia()), asLoaded(yi())]],
  ['the seed', seed],
])('the projection of %s', (_, documents: readonly LoadedDocument[]) => {
  const projection = project(documents, knowledge);
  const { nodes, edges } = projection;

  it('has no relationship without both its ends', () => {
    const ends = [...edges.values()].filter(({ from, to }) => !nodes.has(from) || !nodes.has(to));
    expect(ends.map(({ key }) => key)).toEqual([]);
    expect(edges.size).toBeGreaterThan(20);
  });

  it('has evidence on every relationship that a document says', () => {
    const structural = ['MENTIONS', 'IN_DOCUMENT', 'MEASURES', 'BROADER'];
    const bare = [...edges.values()]
      .filter(({ type }) => !structural.includes(type))
      .filter(({ type, from }) => !(type === 'CONCERNS' && from.startsWith('service-field-')))
      .filter(({ properties }) => !Array.isArray(properties.statements) || properties.statements.length === 0);
    expect(bare.map(({ key }) => key)).toEqual([]);
  });

  it('keeps nothing that is null or an empty list', () => {
    const values = [...nodes.values(), ...edges.values()].flatMap(({ properties }) => Object.values(properties));
    expect(
      values.filter((value) => value === null || value === undefined || (Array.isArray(value) && value.length === 0)),
    ).toEqual([]);
  });

  it('is the same in whatever order the statements come', () => {
    const turned = documents.map((document) => ({ ...document, statements: document.statements.toReversed() }));
    expect(plain(project(turned, knowledge))).toEqual(plain(projection));
  });

  it('is the same in whatever order the documents come', () => {
    expect(plain(project(documents.toReversed(), knowledge))).toEqual(plain(projection));
  });
});

describe('a statement that is not accepted', () => {
  it.each(['PROPOSED', 'REJECTED'] as const)('makes its node and its document’s link, no more (%s)', (status) => {
    const document = asLoaded(jia());
    const statements = document.statements.map((statement) => ({ ...statement, status }));
    const { nodes, edges } = project([{ ...document, statements }], knowledge);
    expect([...new Set([...nodes.values()].map(({ labels }) => labels.join()))].sort()).toEqual([
      'Document',
      'Statement',
    ]);
    expect([...new Set([...edges.values()].map(({ type }) => type))]).toEqual(['IN_DOCUMENT']);
    expect(nodes.size).toBe(statements.length + 1);
  });
});
