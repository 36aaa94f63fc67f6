/** One record of an answer: column names to plain values (numbers, strings, lists, nodes as their properties). */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one reading query in one round trip; it can't write and is stopped after a few seconds. */
export type Run = <Columns extends Row = Row>(
  cypher: string,
  parameters?: Record<string, unknown>,
) => Promise<Columns[]>;
