import { describe, expect, it } from 'vitest';
import { groupChains, isPart, PlaceChains } from '../../src/name/place-chain.ts';
import type { Mention } from '../../src/vocabulary/statement.ts';

const place = (type: Mention['type'], name: string, ...within: string[]): Mention => ({ type, name, within });

describe('isPart', () => {
  it.each([
    [['甲市'], ['丁省', '甲市', '乙区'], true],
    [['甲市', '乙区'], ['甲市', '丙街道', '乙区'], true],
    [[], ['甲市'], true],
    [['乙区', '甲市'], ['甲市', '乙区'], false],
    [['甲市', '戊区'], ['甲市', '乙区'], false],
  ])('%j in %j: %s', (part, whole, expected) => {
    expect(isPart(part, whole)).toBe(expected);
  });
});

describe('groupChains', () => {
  it('joins a shorter chain to the one that holds it', () => {
    expect(groupChains([['甲市'], ['甲市', '乙区']])).toEqual([[['甲市', '乙区'], ['甲市']]]);
  });

  it('keeps different places apart', () => {
    expect(
      groupChains([
        ['甲市', '乙区'],
        ['甲市', '戊区'],
      ]),
    ).toHaveLength(2);
  });

  it('leaves a chain apart that two could hold', () => {
    expect(groupChains([['甲市'], ['甲市', '乙区'], ['甲市', '戊区']])).toHaveLength(3);
  });

  it('gives the same groups in whatever order the chains come', () => {
    const chains = [['甲市'], ['甲市', '乙区', '丙街道'], ['乙区'], ['己市', '乙区'], []];
    const sorted = (all: readonly (readonly string[])[]) =>
      groupChains(all)
        .map((group) => JSON.stringify(group))
        .sort();
    expect(sorted(chains.toReversed())).toEqual(sorted(chains));
  });
});

describe('PlaceChains', () => {
  const chains = new PlaceChains([
    place('City', '甲市', '丁省'),
    place('District', '乙区', '甲市'),
    place('Street', '丙街道', '乙区'),
    place('District', '同区', '甲市'),
    place('District', '同区', '己市'),
  ]);

  it('completes a chain with what stands above its widest place', () => {
    expect(chains.complete(['丙街道'])).toEqual(['丁省', '甲市', '乙区', '丙街道']);
    expect(chains.complete(['甲市', '乙区'])).toEqual(['丁省', '甲市', '乙区']);
    expect(chains.complete([])).toEqual([]);
  });

  it('completes nothing where documents disagree', () => {
    expect(chains.complete(['同区'])).toEqual(['同区']);
  });

  it('identifies by cities and districts, not by streets and provinces', () => {
    expect(chains.identity(place('Community', '某社区'), ['乙区', '丙街道'])).toEqual(['甲市', '乙区']);
    expect(chains.identity(place('Community', '某社区'), ['丁省', '甲市', '乙区'])).toEqual(['甲市', '乙区']);
  });

  it('identifies a city by its name alone', () => {
    expect(chains.identity(place('City', '甲市'), ['丁省'])).toEqual([]);
  });

  it('identifies by what there is where no city or district is known', () => {
    expect(chains.identity(place('Community', '某社区'), ['无名街'])).toEqual(['无名街']);
  });

  it('ends where two places are said to stand in one another', () => {
    const ring = new PlaceChains([place('District', '乙区', '丙街道'), place('Street', '丙街道', '乙区')]);
    expect(ring.complete(['乙区'])).toEqual(['丙街道', '乙区']);
  });
});
