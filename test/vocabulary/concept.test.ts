import { describe, expect, it } from 'vitest';
import { type Concept, ConceptScheme, readSchemes, SCHEMES } from '../../src/vocabulary/concept.ts';

const schemes = readSchemes();

describe.each(SCHEMES)('the scheme %s', (name) => {
  const scheme = schemes[name];
  const labels = scheme.concepts.flatMap(({ prefLabel, altLabel = [] }) => [prefLabel.zh, ...altLabel]);

  it('gives each id to one concept', () => {
    expect(repeated(scheme.concepts.map(({ id }) => id))).toEqual([]);
  });

  it('gives each label, preferred or alternative, to one concept', () => {
    expect(repeated(labels)).toEqual([]);
    expect(repeated(scheme.concepts.map(({ prefLabel }) => prefLabel.en))).toEqual([]);
  });

  it('labels every concept in both languages, without blanks around', () => {
    const untidy = scheme.concepts.filter(({ id, prefLabel }) =>
      [id, prefLabel.zh, prefLabel.en].some((word) => !word || word.trim() !== word),
    );
    expect(untidy).toEqual([]);
    expect(labels.filter((label) => label.trim() !== label || label === '')).toEqual([]);
  });

  it('names only broader concepts that it has', () => {
    const unknown = scheme.concepts.flatMap(({ id, broader = [] }) =>
      broader.filter((one) => !scheme.get(one)).map((one) => `${id} → ${one}`),
    );
    expect(unknown).toEqual([]);
  });

  it('has no concept that is broader than itself', () => {
    expect(scheme.concepts.filter((concept) => isAboveItself(concept, scheme)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the scheme of service fields', () => {
  it('concerns only populations that there are', () => {
    const unknown = schemes['service-field'].concepts.flatMap(({ concerns = [] }) =>
      concerns.filter((id) => !schemes.population.get(id)),
    );
    expect(unknown).toEqual([]);
  });
});

describe('a concept scheme', () => {
  const concept = (id: string, zh: string, rest: Partial<Concept> = {}): Concept => ({
    ...{ id, prefLabel: { zh, en: id } },
    ...rest,
  });
  const scheme = new ConceptScheme('population', [
    concept('people', '人'),
    concept('old', '老年人', { altLabel: ['长者'], broader: ['people'] }),
    concept('oldest', '高龄老人', { broader: ['old'] }),
    concept('ring', '环', { broader: ['ring'] }),
  ]);
  const broaderThan = (label: string): string[] =>
    scheme.withBroader(scheme.find(label) ?? concept('none', '')).map(({ id }) => id);

  it('finds a concept by each of its labels, to the letter', () => {
    expect([scheme.find('老年人')?.id, scheme.find('长者')?.id, scheme.find('老年')]).toEqual([
      'old',
      'old',
      undefined,
    ]);
  });

  it('gives a concept with all that are broader, nearest first', () => {
    expect(broaderThan('高龄老人')).toEqual(['oldest', 'old', 'people']);
  });

  it('ends where concepts stand in a ring', () => {
    expect(broaderThan('环')).toEqual(['ring']);
  });
});

const repeated = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);

function isAboveItself(concept: Concept, scheme: ConceptScheme): boolean {
  const above = (concept.broader ?? []).flatMap((id) => scheme.get(id) ?? []);
  return above.some((one) => scheme.withBroader(one).includes(concept));
}
