import { describe, expect, it } from 'vitest';
import { inForce, interval, yearsOf } from '../../src/vocabulary/edtf.ts';

describe('interval', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-11', '2018-11-01', '2018-11-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2014-12-30', '2014-12-30', '2014-12-30'],
    ['2012/2014', '2012-01-01', '2014-12-31'],
    ['2013/..', '2013-01-01', null],
    ['2009-03/', '2009-03-01', null],
    ['../2028', null, '2028-12-31'],
    ['2016-06-25/2016-07', '2016-06-25', '2016-07-31'],
  ])('%s lasts from %s to %s', (edtf, from, to) => {
    expect(interval(edtf)).toEqual({ from, to });
  });

  it.each([['XXXX-05'], ['今年'], [''], ['..'], ['../..'], ['/'], ['18'], ['2018-5'], ['2018-13'], ['2018-02-30']])(
    '«%s» is none',
    (edtf) => {
      expect(interval(edtf)).toBeNull();
    },
  );

  it('is none where nothing is stated', () => {
    expect([interval(null), interval(undefined)]).toEqual([null, null]);
  });
});

describe('yearsOf', () => {
  it.each([
    ['2018', [2018]],
    ['2018-11', [2018]],
    ['2012/2014', [2012, 2013, 2014]],
    ['2013/..', [2013]],
    ['../2028', [2028]],
    ['XXXX-05', []],
    [null, []],
  ])('%s touches %j', (edtf, years) => {
    expect(yearsOf(edtf)).toEqual(years);
  });
});

describe('inForce', () => {
  it.each([
    ['2014', '2015', 'WHOLE_PERIOD'],
    ['2014-12-31', '2015/2016', 'WHOLE_PERIOD'],
    ['2015-01-01', '2015', 'WHOLE_PERIOD'],
    ['2008', '2009/..', 'WHOLE_PERIOD'],
    ['2015-06', '2015', 'PART_OF_PERIOD'],
    ['2013', '2012/2014', 'PART_OF_PERIOD'],
    ['2012', '2009/..', 'PART_OF_PERIOD'],
    ['2016', '2015', 'AFTER'],
    ['2015-02', '2015-01-31', 'AFTER'],
    ['2029', '../2028', 'AFTER'],
  ])('a policy of %s, a thing of %s: %s', (issued, period, expected) => {
    expect(inForce(issued, period)).toBe(expected);
  });

  it.each([
    ['nobody says when it was issued', null, '2015'],
    ['nobody says when the thing went on', '2015', null],
    ['the policy names no year', 'XXXX-05', '2015'],
    ['the thing names no year', '2015', 'XXXX-05'],
    ['both are of one year', '2015', '2015'],
    ['both are of one month', '2015-06', '2015-06'],
    ['the policy is of the year in which the thing began', '2015', '2015-06/2016'],
    ['the thing has a stated end only', '2020', '../2028'],
  ])('is unknown where %s', (_, issued, period) => {
    expect(inForce(issued, period)).toBe('UNKNOWN');
  });
});
