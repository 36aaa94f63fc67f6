import ora from 'ora';

/** Hears one short line about what is going on inside a step. */
export type Say = (line: string) => void;

/** Runs one step of the start and shows it on standard error: a spinner on a terminal, plain lines elsewhere. */
export const step = <T>(title: string, work: (say: Say) => Promise<T>): Promise<T> =>
  // A terminal that gives its width as 0 sends ora into an endless loop.
  process.stderr.isTTY && process.stderr.columns > 0 ? spinning(title, work) : plain(title, work);

/** Begins the work of a step before its turn to be shown; what it says until then is said when the turn comes, and so is its failure. */
export const begin = <T>(work: (say: Say) => Promise<T>): ((say: Say) => Promise<T>) => {
  const early: string[] = [];
  let tell: Say = (line) => early.push(line);
  const result = work((line) => tell(line));
  result.catch(() => undefined);
  return (say) => {
    early.forEach(say);
    tell = say;
    return result;
  };
};

const spinning = async <T>(title: string, work: (say: Say) => Promise<T>): Promise<T> => {
  // Ctrl-C belongs to the launcher: ora must neither swallow it nor hold standard input.
  const spinner = ora({ text: title, discardStdin: false }).start();
  const began = Date.now();
  const say: Say = (line) => {
    spinner.text = `${title} · ${line}`;
  };
  try {
    const result = await work(say);
    spinner.succeed(`${title} (${seconds(began)})`);
    return result;
  } catch (error) {
    spinner.fail(title);
    throw error;
  }
};

const plain = async <T>(title: string, work: (say: Say) => Promise<T>): Promise<T> => {
  const began = Date.now();
  console.error(`${title} …`);
  const result = await work((line) => console.error(`  ${line}`));
  console.error(`${title}: done (${seconds(began)})`);
  return result;
};

const seconds = (began: number): string => `${((Date.now() - began) / 1000).toFixed(1)} s`;
