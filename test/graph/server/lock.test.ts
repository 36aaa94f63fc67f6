import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../../src/graph/server/lock.ts';

describe('a lock file', () => {
  let place: string;
  let file: string;
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'sanshe-lock-'));
    file = join(place, 'lock');
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  /** How many of `count` were at work at once, at most. */
  const most = async (count: number): Promise<number> => {
    let [inside, highest] = [0, 0];
    const work = async () => {
      inside++;
      highest = Math.max(highest, inside);
      await sleep(20);
      inside--;
    };
    await Promise.all(Array.from({ length: count }, () => withLock(file, work)));
    expect(readdirSync(place)).toEqual([]);
    return highest;
  };

  it('lets one work at a time', async () => {
    expect(await most(4)).toBe(1);
  });

  it('left by a dead process, is taken over by one only', async () => {
    writeFileSync(file, '4194000');
    expect(await most(4)).toBe(1);
  });

  it('whose holder has been silent for long, is taken over: its id may have been used again', async () => {
    writeFileSync(file, String(process.ppid));
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(file, longAgo, longAgo);
    expect(await most(2)).toBe(1);
  });

  it('is free again when the work throws', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
  });
});
