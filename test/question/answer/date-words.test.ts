import { expect, it } from 'vitest';
import { dateInWords } from '../../../src/question/answer/date-words.ts';
import { Language } from '../../../src/question/answer/said.ts';

it.each([
  ['2018-11-20', '2018年11月20日', '20 November 2018'],
  ['2018-11', '2018年11月', 'November 2018'],
  ['2012/..', '2012年起', 'since 2012'],
  ['../2028', '至2028年', 'until 2028'],
  ['2011-03/2012', '2011年3月至2012年', 'March 2011 to 2012'],
  ['XXXX-09', '9月，年份未述', 'September, year not stated'],
  ['近三年', '近三年', '近三年'],
])('%s is as precise in words as the source', (edtf, chinese, english) => {
  expect([dateInWords(edtf, Language.ZH), dateInWords(edtf, Language.EN)]).toEqual([chinese, english]);
});
