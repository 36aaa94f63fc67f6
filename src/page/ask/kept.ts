/** Answers of the last minutes, so that going back shows at once what was there. */
const answers = new Map<string, { readonly answer: unknown; readonly at: number }>();

const MOST = 60;
/** In milliseconds. */
const FRESH = 120_000;

/** The kept answer, if it is fresh. */
export const kept = <Answer>(key: string): Answer | undefined => {
  const found = answers.get(key);
  return found && Date.now() - found.at < FRESH ? (found.answer as Answer) : undefined;
};

export const keep = (key: string, answer: unknown): void => {
  answers.delete(key);
  answers.set(key, { answer, at: Date.now() });
  const [oldest] = answers.keys();
  if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
};

/** After a decision of a reviewer the graph is another. */
export const forgetAnswers = (): void => answers.clear();
