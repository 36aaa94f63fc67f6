import { describe, expect, it } from 'vitest';
import { filtersOf, isNothing, searchVariables } from '../../../src/page/search/filters.ts';

const read = (address: string) => filtersOf(new URLSearchParams(address));

describe('the filters of a search', () => {
  it('come from the address, each type once', () => {
    const filters = read(
      'text= 东莞 &type=Policy&type=Fund&type=Policy&within=city-1&year=2015&modality=PLANNED&unnamed=1',
    );
    expect(filters).toMatchObject({
      ...{ text: '东莞', types: ['Policy', 'Fund'], within: 'city-1', year: 2015, modality: 'PLANNED', unnamed: true },
      ...{ document: '', field: '', population: '' },
    });
    expect(searchVariables(filters)).toEqual({
      ...{ text: '东莞', types: ['Policy', 'Fund'], within: 'city-1', year: 2015, modality: 'PLANNED', unnamed: true },
    });
  });

  it('leave out what nobody could mean', () => {
    const filters = read('type=Person&type=Statement&year=20x5&modality=DONE&unnamed=yes&text=%20');
    expect(searchVariables(filters)).toEqual({});
    expect(isNothing(filters)).toBe(true);
  });

  it('are something as soon as one is set', () => {
    for (const one of [
      'text=a',
      'type=Fund',
      'within=a',
      'document=a',
      'field=a',
      'population=a',
      'year=2015',
      'modality=ACTUAL',
    ])
      expect(isNothing(read(one))).toBe(false);
  });
});
