import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maskText } from '../../src/document/mask.ts';
import { SourceText } from '../../src/document/source-text.ts';
import { personSpans } from '../../src/statement/ignored.ts';
import { simplify } from '../../src/text/clean.ts';
import { findPersons, maskPersons } from '../../src/text/person.ts';
import { seedDocuments } from '../seed/documents.ts';
import { LISTED_PERSONS, NO_PERSONS, PERSONS } from './person-examples.ts';

/** The sentence with braces around each name that is found. */
const marked = (text: string): string => {
  let out = '';
  let done = 0;
  for (const { from, to } of findPersons(text)) {
    out += `${text.slice(done, from)}{${text.slice(from, to)}}`;
    done = to;
  }
  return out + text.slice(done);
};

describe('findPersons', () => {
  it.each(PERSONS)('finds who is named: %s', (sentence) => {
    expect(marked(sentence.replaceAll(/[{}]/gu, ''))).toBe(sentence);
  });

  it.each(NO_PERSONS)('names nobody: %s', (sentence) => {
    expect(marked(sentence)).toBe(sentence);
  });

  it.each(LISTED_PERSONS)('finds who is listed: %j', (lines) => {
    expect(marked(lines.replaceAll(/[{}]/gu, ''))).toBe(lines);
  });

  it('finds a full name again where nothing tells that it is one, but no word that only looks like it', () => {
    expect(marked('社工赵晓岚说。后来，活动由于赵晓岚的努力办成了。')).toBe(
      '社工{赵晓岚}说。后来，活动由于{赵晓岚}的努力办成了。',
    );
    expect(marked('局长高峰说。用水高峰时段')).toBe('局长{高峰}说。用水高峰时段');
    expect(marked('社工赵晓岚说。赵晓岚工作室成立。')).toBe('社工{赵晓岚}说。赵晓岚工作室成立。');
  });

  it('finds the given name alone of who is named in full, where it is addressed or speaks', () => {
    expect(marked('社工乐嘉琪说。“谢谢嘉琪姑娘！”嘉琪老师笑了。')).toBe(
      '社工{乐嘉琪}说。“谢谢{嘉琪}姑娘！”{嘉琪}老师笑了。',
    );
    expect(marked('社工高建设说。建设老师宿舍、建设小学')).toBe('社工{高建设}说。建设老师宿舍、建设小学');
  });

  it('takes line breaks that the text no longer shows', () => {
    expect(findPersons('本报记者王钢建设社区', [6])).toEqual([{ from: 4, to: 6, why: 'byline' }]);
  });

  it('counts in UTF-16 and holds the name in no reason', () => {
    const text = '😀𠮷 记者 赵晓岚';
    const [found] = findPersons(text);
    expect(text.slice(found?.from, found?.to)).toBe('赵晓岚');
    expect(found?.why).toBe('byline');
  });

  it.each(['记者张三李四', '某', '@', '0281', '·', '小', '（', '居民张三、', '1', '张'])(
    'takes time in proportion to the text, even one of nothing but «%s»',
    (unit) => {
      expect(seconds(unit.repeat(50_000 / unit.length))).toBeLessThan(4);
    },
  );
});

const seconds = (text: string): number => {
  const before = process.cpuUsage();
  findPersons(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
};

describe('maskPersons', () => {
  it('puts one ○ for each code point, as maskText does', () => {
    const text = '😀记者 赵晓岚 报道';
    const masked = maskText(new SourceText(text), [{ start: 4, end: 7 }]);
    expect(maskPersons(text)).toBe(masked);
  });

  it('leaves nothing to find', () => {
    for (const sentence of PERSONS) expect(findPersons(maskPersons(sentence.replaceAll(/[{}]/gu, '')))).toEqual([]);
  });
});

// No name is written or printed here: only how many were missed, and the offsets of what was found too much.
describe.each(seedDocuments)('the names in $id', ({ source, ignored, statements }) => {
  const wanted = personSpans(ignored);
  // Simplifying keeps every place; the pinyin noise of some prints stands inside no name.
  const points = Array.from(simplify(source.text));
  const found = findPersons(points.join('')).map(({ from, to }) => ({
    start: Array.from(points.join('').slice(0, from)).length,
    end: Array.from(points.join('').slice(0, to)).length,
  }));

  it('are all found, each whole', () => {
    const missed = wanted.filter(({ start, end }) => !found.some((one) => one.start <= start && one.end >= end));
    expect(missed.map(({ start, end }) => [start, end])).toEqual([]);
  });

  it('are all that is found', () => {
    expect(found.filter(({ start, end }) => !wanted.some((one) => one.start === start && one.end === end))).toEqual([]);
  });

  it.each(['', '记者从X获悉', '，X介绍，', 'X主任', '居民、X，', '社工X', '老人X，', '书记X在'])(
    'are no part of what the statements name, alone or in «%s»',
    (around) => {
      const names = statements.flatMap(({ subject, objects = [] }) =>
        [subject, ...objects].flatMap((one) => (one && 'name' in one && one.name ? [simplify(one.name)] : [])),
      );
      const hit = [...new Set(names)].filter(
        (name) => findPersons(around === '' ? name : around.replace('X', name)).length > 0,
      );
      expect(hit).toEqual([]);
    },
  );
});

describe('the names of places', () => {
  const lines = readFileSync('seed/divisions/2023.tsv', 'utf8').split('\n').slice(1).filter(Boolean);
  it.each(['，X介绍，', '社工X', '书记X在'])('are no persons in «%s»', (around) => {
    const names = lines.map((line) => line.split('\t')[1] ?? '');
    expect(names.filter((name) => findPersons(around.replace('X', name)).length > 0)).toEqual([]);
  });
});
