import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/document/mask.ts';
import { personSpans } from '../../src/statement/ignored.ts';
import { seedDocuments } from '../seed/documents.ts';
import { askSeeded, loadSeedFirst } from '../support/seeded.ts';

const SAID = `query ($entity: String, $document: String, $predicate: [StatementPredicate!], $speaker: String, $doubt: [Doubt!], $below: Float, $atLeast: Float, $modality: [Modality!], $within: String, $status: [Status!], $first: Int = 100) {
  statements(entity: $entity, document: $document, predicate: $predicate, speaker: $speaker, doubt: $doubt, certaintyBelow: $below, certaintyAtLeast: $atLeast, modality: $modality, within: $within, status: $status, first: $first) {
    totalCount missing { hop from reason }
    facets { facet values { value count } }
    edges { node { inWords en: inWords(language: EN) predicate modality certainty doubt speaker { role organization } mentions { role words entity { name type } } document { id } evidence { quote start end } } }
  }
}`;

const said = async (variables: Record<string, unknown>) => (await askSeeded(SAID, variables)).statements;

loadSeedFirst();

describe('statements', () => {
  it('reads a renaming in plain words, with its sentence and its doubt', async () => {
    const { totalCount, edges } = await said({ entity: '东莞市社会组织创新服务基地', predicate: ['SUCCEEDED_BY'] });
    expect(totalCount).toBe(1);
    expect(edges[0].node.inWords).toContain('后更名或改建为');
    expect(edges[0].node.document.id).toBe('dongguan-2018');
  });

  it('tells in whose mouth a sentence is put, never the name', async () => {
    const { edges } = await said({ speaker: '成都社会组织学院' });
    expect(edges.length).toBeGreaterThan(0);
    for (const { node } of edges)
      expect(node.speaker).toEqual({ role: '常务副院长', organization: '成都社会组织学院' });
    expect(
      edges.some(({ node }: { node: { inWords: string } }) =>
        node.inWords.startsWith('据成都社会组织学院常务副院长：'),
      ),
    ).toBe(true);
  });

  it('gives the role and printed words of every mention', async () => {
    const { edges } = await said({ entity: '凉水井文化项目', predicate: ['RUNS'] });
    expect(edges[0].node.mentions).toEqual([
      {
        role: 'SUBJECT',
        words: '成都市同行社会工作服务中心',
        entity: { name: '成都市同行社会工作服务中心', type: 'SocialOrganization' },
      },
      { role: 'OBJECT', words: '凉水井文化项目', entity: { name: '凉水井文化项目', type: 'Project' } },
    ]);
  });

  it('keeps what is only intended apart', async () => {
    const { edges } = await said({ modality: ['INTENDED'], within: '广西' });
    expect(edges.length).toBeGreaterThan(0);
    for (const { node } of edges) {
      expect(node.modality).toBe('INTENDED');
      expect(node.inWords).toContain('意向，未说明已实现');
      expect(node.en).toContain('intended, not said to be done');
    }
  });

  it('filters by certainty and doubt', async () => {
    const doubtful = await said({ doubt: ['PRINT_SUSPECT'] });
    for (const { node } of doubtful.edges) expect(node).toMatchObject({ doubt: 'PRINT_SUSPECT' });
    expect(doubtful.edges.every(({ node }: { node: { certainty: number } }) => node.certainty < 1)).toBe(true);
    const certain = await said({ atLeast: 1, document: 'dongguan-2018' });
    const others = await said({ below: 1, document: 'dongguan-2018' });
    const all = await said({ document: '东莞:“三社联动”让城市更有质感' });
    expect(certain.totalCount + others.totalCount).toBe(all.totalCount);
  });

  it('says what is missing', async () => {
    expect((await said({ status: ['PROPOSED'] })).missing).toEqual([
      { hop: 'STATEMENT', from: '图谱', reason: 'NOT_STATED' },
    ]);
    expect((await said({ entity: '同行社工', predicate: ['JUSTIFIES'] })).missing).toEqual([
      { hop: 'STATEMENT', from: '成都市同行社会工作服务中心', reason: 'NOT_STATED' },
    ]);
  });

  it('counts facets over the whole answer', async () => {
    const { totalCount, facets } = await said({ first: 1 });
    const documents = facets.find(({ facet }: { facet: string }) => facet === 'DOCUMENT').values;
    expect(documents).toHaveLength(5);
    expect(documents.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(totalCount);
  });

  it('knows no speaker by a person’s name', async () => {
    const names = seedDocuments.flatMap(({ source, ignored }) => namesOf(source, personSpans(ignored)));
    for (const speaker of new Set(names)) {
      const found = await askSeeded('query ($speaker: String!) { statements(speaker: $speaker) { totalCount } }', {
        speaker,
      });
      expect(found).toEqual({ statements: { totalCount: 0 } });
    }
  });
});
