import { describe, expect, it } from 'vitest';
import { coverSeed } from '../../src/statement/coverage-command.ts';

describe.each(coverSeed('seed').map(({ document, report }) => ({ id: document.id, document, report })))(
  'the coverage of $id',
  ({ document, report }) => {
    it('leaves no character neither said nor ignored', () => {
      expect([report.neither, report.gaps]).toEqual([0, []]);
      expect(report.said + report.ignored).toBe(document.source.length);
    });

    it('ignores nothing that is said', () => {
      expect(report.contradictions).toEqual([]);
    });

    it('gives a reason of its own for each ignored span that holds a number, a title or a name', () => {
      expect(report.unexplained).toEqual([]);
    });
  },
);
