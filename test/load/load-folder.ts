import type { Driver } from 'neo4j-driver';
import { loadRead } from '../../src/load/command.ts';
import { readFolder } from '../../src/load/read-folder.ts';

/** Loads a folder and gives the lines that were told. */
export const load = async (driver: Driver, folder: string, only: readonly string[] = []): Promise<string[]> => {
  const told: string[] = [];
  await loadRead(driver, readFolder(folder, only), (line) => told.push(line));
  return told;
};

/** Loads a folder that is refused in part: the lines that were told and the error. */
export const loadRefused = async (driver: Driver, folder: string): Promise<{ told: string[]; error: Error }> => {
  const told: string[] = [];
  try {
    await loadRead(driver, readFolder(folder), (line) => told.push(line));
  } catch (error) {
    return { told, error: error as Error };
  }
  throw new Error('expected a refusal');
};
