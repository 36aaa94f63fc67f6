/** Gives the pdf reader the character maps that a pdf names and does not carry; notes those that we do not have. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./cmaps/', import.meta.url));
const NAME = /^[A-Za-z0-9-]{1,40}\.bcmap$/u;

/** A factory as the reader wants it, that adds to `missing` each name of a map it could not give. */
export const mapsFactory = (missing: Set<string>) =>
  class {
    /** Fonts and pictures are not needed for text: only maps are given. */
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const known = kind === 'cMapUrl' && NAME.test(filename) && existsSync(`${FOLDER}${filename}`);
      if (known) return new Uint8Array(await readFile(`${FOLDER}${filename}`));
      if (kind === 'cMapUrl') missing.add(filename.replace(/\.bcmap$/u, ''));
      throw new Error(`no ${filename}`);
    }
  };
