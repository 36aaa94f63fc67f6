import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { folderOf } from '../../../src/graph/server/folder.ts';
import { ensureJars } from '../../../src/graph/server/jars.ts';
import { findJava } from '../../../src/graph/server/java.ts';

describe('a machine where something is missing', () => {
  let place: string;
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'sanshe-bin-'));
    vi.stubEnv('PATH', place);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(place, { recursive: true, force: true });
  });
  /** A command of this name that does what the shell lines say. */
  const command = (name: string, ...lines: string[]): void => {
    writeFileSync(join(place, name), ['#!/bin/sh', ...lines].join('\n'));
    chmodSync(join(place, name), 0o755);
  };
  const java = (version: string) => command('java', `echo 'openjdk version "${version}" 2025-01-01' >&2`);

  it('says in one line how to get Java', async () => {
    await expect(findJava({ PATH: place })).rejects.toThrow(/^Java was not found.*17 or newer.*apt-get install/u);
  });

  it.each(['1.8.0_392', '11.0.2', '16'])('refuses Java %s', async (version) => {
    java(version);
    await expect(findJava({ PATH: place })).rejects.toThrow(
      new RegExp(`^Java is version ${version}; .*17 or newer`, 'u'),
    );
  });

  it.each(['17.0.15', '21', '25-ea'])('takes Java %s', async (version) => {
    java(version);
    expect(await findJava({ PATH: place })).toBe('java');
  });

  it('prefers the Java that JAVA_HOME names, unless that one is too old or not there', async () => {
    java('21');
    expect(await findJava({ PATH: place, JAVA_HOME: join(place, 'nowhere') })).toBe('java');
    mkdirSync(join(place, 'bin'));
    symlinkSync(join(place, 'java'), join(place, 'bin', 'java'));
    expect(await findJava({ PATH: place, JAVA_HOME: place })).toBe(join(place, 'bin', 'java'));
  });

  it('says in one line how to get Maven', async () => {
    await expect(ensureJars(folderOf(place), () => {})).rejects.toThrow(
      /^Maven \(mvn\) was not found.*apt-get install maven/u,
    );
  });

  it('says why Maven failed and leaves nothing that looks like jars', async () => {
    command('mvn', 'echo "[ERROR] Could not transfer artifact: Unknown host"', 'exit 1');
    await expect(ensureJars(folderOf(place), () => {})).rejects.toThrow(
      /Could not transfer artifact: Unknown host.*Check the network/u,
    );
    expect(readdirSync(folderOf(place).home)).not.toContain('lib');
  });

  it('fetches once for two who ask at the same moment', async () => {
    const output = `for word in "$@"; do case "$word" in -DoutputDirectory=*) echo jar > "\${word#*=}/one.jar";; esac; done`;
    command('mvn', `echo once >> ${place}/calls`, '/bin/sleep 0.3', output);
    const said: string[] = [];
    await Promise.all([1, 2, 3].map(() => ensureJars(folderOf(place), (line) => said.push(line))));
    expect(said.filter((line) => line.startsWith('Fetching'))).toHaveLength(1);
    expect(readdirSync(folderOf(place).lib).sort()).toEqual(['one.jar', 'pom.sha256']);
    expect(readdirSync(folderOf(place).home)).toEqual(['lib']);
  });
});
