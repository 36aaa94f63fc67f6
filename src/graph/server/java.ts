import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { javaMissing, javaTooOld } from '../../error.ts';

const OLDEST = 17;

/** The command that runs a Java of 17 or newer: JAVA_HOME's, else the one on PATH; throws JAVA_MISSING or JAVA_TOO_OLD. */
export const findJava = async (environment: NodeJS.ProcessEnv = process.env): Promise<string> => {
  const home = environment.JAVA_HOME;
  let tooOld: string | undefined;
  for (const command of [...(home ? [join(home, 'bin', 'java')] : []), 'java']) {
    const version = await versionOf(command, environment);
    if (version === undefined) continue;
    if (major(version) >= OLDEST) return command;
    tooOld ??= version;
  }
  throw tooOld === undefined ? javaMissing() : javaTooOld(tooOld);
};

const versionOf = (command: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> =>
  new Promise((resolve) => {
    // Java prints its version on standard error, with a quoted number: openjdk version "17.0.15".
    execFile(command, ['-version'], { timeout: 20_000, env: environment }, (error, stdout, stderr) =>
      resolve(error ? undefined : /version "([^"]+)"/u.exec(stderr + stdout)?.[1]),
    );
  });

/** 17.0.15 → 17; up to Java 8 the number was written 1.8.0. */
const major = (version: string): number => Number(/^(?:1\.)?(\d+)/u.exec(version)?.[1] ?? 0);
