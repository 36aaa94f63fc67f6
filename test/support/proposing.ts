import { readFileSync } from 'node:fs';
import { complete, type Draft } from '../../src/statement/complete.ts';
import type { InputDocument } from '../../src/statement/input.ts';
import type { Extract } from '../../src/statement/understand.ts';
import { put } from './made-up.ts';

/** A proposer of a test's own, in the place of our rules: proposes these drafts of every document in which their quotes stand. */
export const proposing =
  (drafts: readonly Draft[], persons: readonly string[] = []): Extract =>
  (document: InputDocument) => {
    const { id, source, card } = document;
    const lines = drafts
      .filter(({ evidence }) =>
        evidence.every((quote) => source.text.includes(typeof quote === 'string' ? quote : quote.quote)),
      )
      .map((draft, index) => ({
        place: { file: `${id}.draft`, line: index + 1 },
        draft: { ...draft, status: 'PROPOSED' as const, by: { method: 'RULE' as const, rule: 'test', version: '1' } },
      }));
    const ignored = persons
      .flatMap((name) => source.find(name))
      .map((span) => ({ ...span, reason: 'PERSON_NAME' as const }));
    return { statements: complete({ id, source, card }, lines), ignored, notUnderstood: [] };
  };

/** Writes a text as a file that can be ingested; gives its path. */
export const textFile = (folder: string, name: string, text: string): string => {
  put(folder, name, text);
  return `${folder}/${name}`;
};

export const bytesIn = (file: string): Uint8Array => readFileSync(file);
