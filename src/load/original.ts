/** The files that users brought, byte for byte, each under its SHA-256 in DATA_DIR/documents; nobody else may read them, since they may name persons. */
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps the bytes, whole or not at all; does nothing where they are kept already. */
export function keepOriginal(dataDirectory: string, sha256: string, bytes: Uint8Array): string {
  const folder = join(dataDirectory, 'documents');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const file = join(folder, sha256);
  if (existsSync(file)) return file;
  const half = `${file}.${process.pid}`;
  writeFileSync(half, bytes, { mode: 0o600 });
  renameSync(half, file);
  return file;
}

/** Whether these bytes are kept. */
export const isKept = (dataDirectory: string, sha256: string): boolean =>
  existsSync(join(dataDirectory, 'documents', sha256));

/** Takes away what no document in the graph stands for any more. */
export function dropOriginal(dataDirectory: string, sha256: string): void {
  rmSync(join(dataDirectory, 'documents', sha256), { force: true });
}
