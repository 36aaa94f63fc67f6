/** How far a run over many documents is, on standard error: a spinner on a terminal, a plain line every few seconds elsewhere. */
import ora, { type Ora } from 'ora';

/** Milliseconds between two plain lines. */
const PAUSE = 5_000;

export class Progress {
  private readonly began = Date.now();
  private readonly spinner: Ora | null;
  private told = Date.now();
  private done = 0;

  constructor(
    private readonly title: string,
    private total = 0,
  ) {
    // A terminal that gives its width as 0 sends ora into an endless loop.
    const isTerminal = process.stderr.isTTY && process.stderr.columns > 0;
    this.spinner = isTerminal ? ora({ text: title, discardStdin: false }).start() : null;
  }

  /** How many there are, once it is known. */
  of(total: number): void {
    this.total = total;
  }

  /** One more is done. */
  step(): void {
    this.done += 1;
    const text = progressWords(this.title, this.done, this.total, Date.now() - this.began);
    if (this.spinner) this.spinner.text = text;
    else if (Date.now() - this.told >= PAUSE) {
      this.told = Date.now();
      this.line(text);
    }
  }

  /** A line that stays. */
  line(text: string): void {
    this.spinner?.clear();
    process.stderr.write(`${text}\n`);
  }

  end(): void {
    this.spinner?.stop();
  }
}

/** `Reading 20 of 100, about 8 s left`; `spent` in milliseconds. */
export function progressWords(title: string, done: number, total: number, spent: number): string {
  const left = Math.ceil(((spent / Math.max(done, 1)) * (total - done)) / 1_000);
  return `${title} ${done} of ${total}${done < total ? `, about ${left} s left` : ''}`;
}
