/** A key of a statement as a reviewer edits it: plain text for words, JSON for everything else. */
export interface Field {
  readonly name: string;
  readonly text: string;
  readonly isWords: boolean;
}

/** What a correction may not touch: who the statement is and how it was made. */
const FIXED: ReadonlySet<string> = new Set(['id', 'document', 'kind', 'status', 'by', 'corrects']);

/** Keys that a reading often lacks, offered empty. */
const OFFERED = ['value', 'unit', 'text', 'bound', 'date', 'period', 'modality', 'condition'];

/** The fields of a statement's JSON line, those that are there first. */
export const fieldsOf = (line: string): Field[] => {
  const statement = JSON.parse(line) as Record<string, unknown>;
  const there = Object.keys(statement).filter((name) => !FIXED.has(name));
  const offered = OFFERED.filter((name) => !there.includes(name));
  return [...there, ...offered].map((name) => {
    const value = statement[name];
    const isWords = typeof value === 'string' || (value === undefined && name !== 'value');
    return { name, isWords, text: value === undefined ? '' : isWords ? String(value) : JSON.stringify(value, null, 1) };
  });
};

/** The changed keys as JSON; without it nothing was changed, or something cannot be read. An emptied key becomes null. */
export const changesOf = (
  fields: readonly Field[],
  values: Readonly<Record<string, string>>,
): { readonly json?: string; readonly wrong: readonly string[] } => {
  const changed = fields.filter(({ name, text }) => values[name] !== undefined && values[name] !== text);
  const read = changed.map(({ name, isWords }) => ({ name, value: readValue(values[name] ?? '', isWords) }));
  const wrong = read.filter(({ value }) => value === undefined).map(({ name }) => name);
  if (changed.length === 0 || wrong.length > 0) return { wrong };
  return { json: JSON.stringify(Object.fromEntries(read.map(({ name, value }) => [name, value]))), wrong };
};

/** Undefined where the text is no JSON. */
const readValue = (text: string, isWords: boolean): unknown => {
  if (text.trim() === '') return null;
  if (isWords) return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
