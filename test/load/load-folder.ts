import type { Driver } from 'neo4j-driver';
import { loadFolder } from '../../src/load/command.ts';

/** Loads a folder and gives the lines that were told. */
export const load = async (driver: Driver, folder: string, only: readonly string[] = []): Promise<string[]> => {
  const told: string[] = [];
  await loadFolder(driver, folder, only, (line) => told.push(line));
  return told;
};

/** Loads a folder that is refused in part: the lines that were told and the error. */
export const loadRefused = async (driver: Driver, folder: string): Promise<{ told: string[]; error: Error }> => {
  const told: string[] = [];
  try {
    await loadFolder(driver, folder, [], (line) => told.push(line));
  } catch (error) {
    return { told, error: error as Error };
  }
  throw new Error('expected a refusal');
};
