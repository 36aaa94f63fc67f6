import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One line of the Dockerfile: its word in capitals and the rest. */
export type Instruction = { readonly word: string; readonly rest: string };

/** The instructions of the project's Dockerfile, in order; lines that end in a backslash are joined. */
export const readDockerfile = (): Instruction[] =>
  readFileSync(`${ROOT}Dockerfile`, 'utf8')
    .replaceAll(/\\\n/gu, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, word = '', rest = ''] = /^(\S+)\s+(.*)$/u.exec(line) ?? [];
      return { word, rest };
    });

/** What stands behind each instruction with this word. */
export const all = (instructions: readonly Instruction[], word: string): string[] =>
  instructions.filter((instruction) => instruction.word === word).map(({ rest }) => rest);

/** `HOST=0.0.0.0 PORT=4000` of the ENV lines, as an object. */
export const variablesOf = (instructions: readonly Instruction[]): Record<string, string> =>
  Object.fromEntries(
    all(instructions, 'ENV').flatMap((rest) =>
      rest.split(/\s+/u).map((pair): [string, string] => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), pair.slice(at + 1)];
      }),
    ),
  );
