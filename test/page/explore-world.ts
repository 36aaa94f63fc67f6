import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { loadRead } from '../../src/load/command.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import type { Draft } from '../../src/statement/complete.ts';
import { madeUp, writeMadeUp } from '../support/made-up.ts';

/** A made-up city that has issued so many policies, and bears the name of none in the seed. */
export const CITY = '丁市';
export const POLICIES = 2_000;
/** The title of one of them, which a page that takes names for markup would run. */
export const HOSTILE = '<img src=x onerror=alert(1)>';

const title = (number: number): string => (number === 1 ? HOSTILE : `丁市第${number}号办法`);
const issued = (number: number): string => `丁市出台《${title(number)}》。`;
/** Each third one carries out the one before it, so that not everything hangs on the city alone. */
const carriesOut = (number: number): boolean => number % 3 === 0;
const carriedOut = (number: number): string => `《${title(number)}》落实《${title(number - 1)}》。`;

/** Beside the seed; whoever loads it loads the seed again afterwards. */
export const loadPolicies = async (driver: Driver): Promise<void> => {
  const numbers = Array.from({ length: POLICIES }, (_, index) => index + 1);
  const text = numbers.map((number) => `${issued(number)}${carriesOut(number) ? carriedOut(number) : ''}\n`).join('');
  const drafts = numbers.flatMap((number): Draft[] => [
    policyDraft('ISSUED', { type: 'City', name: CITY }, number, issued(number)),
    ...(carriesOut(number)
      ? [policyDraft('IMPLEMENTS', { type: 'Policy', name: title(number) }, number - 1, carriedOut(number))]
      : []),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'sanshe-policies-'));
  try {
    writeMadeUp(folder, [madeUp('two-thousand-policies', text, drafts)]);
    await loadRead(driver, readFolder(folder), () => undefined);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const policyDraft = (
  predicate: 'ISSUED' | 'IMPLEMENTS',
  subject: NonNullable<Draft['subject']>,
  number: number,
  quote: string,
): Draft => ({
  ...{ kind: 'policy', predicate, subject, objects: [{ type: 'Policy', name: title(number) }], modality: 'ACTUAL' },
  evidence: [quote],
});
