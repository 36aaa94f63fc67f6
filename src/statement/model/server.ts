/** The model's server over a whole run: asks again where that may help, and leaves it alone once it is plainly not there. */
import { z } from 'zod';
import type { ModelLimits } from './limits.ts';
import { post, type Reply, type Unanswered } from './post.ts';
import type { ModelSettings } from './settings.ts';

export interface Answer {
  content: string;
  /** The model's exact name as the server gives it; null where it gives none that is fit to be kept. */
  version: string | null;
}

/** `TIME_IS_UP`: of the document; `ASKED_NO_MORE`: the server was silent or refused us earlier in this run. */
export type NoAnswer = Unanswered | 'TIME_IS_UP' | 'ASKED_NO_MORE' | 'ANSWER_UNREADABLE' | `HTTP_${number}`;

const ENVELOPE = z.object({
  model: z.string().nullish(),
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

export class ModelServer {
  /** Pieces in a row that got no answer at all. */
  private silent = 0;
  private isRefused = false;

  constructor(
    private readonly settings: ModelSettings,
    readonly limits: ModelLimits,
  ) {}

  get name(): string {
    return this.settings.model;
  }

  /** `deadline`: when the document's time is up, in milliseconds since the epoch. */
  async ask(body: unknown, deadline: number): Promise<Answer | NoAnswer> {
    if (this.isRefused || this.silent >= this.limits.silences) return 'ASKED_NO_MORE';
    const answer = await this.tried(body, deadline);
    if (answer === 'TIME_IS_UP') return answer;
    const isSilent = typeof answer === 'string' && answer !== 'ANSWER_UNREADABLE' && answer !== 'ANSWER_TOO_LARGE';
    this.silent = isSilent ? this.silent + 1 : 0;
    // A wrong key or address is wrong for every document.
    if (answer === 'HTTP_401' || answer === 'HTTP_403' || answer === 'HTTP_404') this.isRefused = true;
    return answer;
  }

  private async tried(body: unknown, deadline: number): Promise<Answer | NoAnswer> {
    const { tries, waitMilliseconds: wait, requestMilliseconds, answerBytes: bytes } = this.limits;
    const { endpoint, key } = this.settings;
    for (let tried = 1; ; tried += 1) {
      const left = deadline - Date.now();
      if (left <= 0) return 'TIME_IS_UP';
      const milliseconds = Math.min(requestMilliseconds, left);
      const reply = await post(endpoint, key, body, { milliseconds, bytes });
      if (!mayBeMended(reply) || tried >= tries) return this.answerOf(reply);
      const asked = typeof reply === 'string' ? null : reply.retryAfter;
      const pause = Math.min(asked ?? wait.first * 2 ** (tried - 1), wait.longest);
      if (Date.now() + pause >= deadline) return this.answerOf(reply);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  private answerOf(reply: Reply | Unanswered): Answer | NoAnswer {
    if (typeof reply === 'string') return reply;
    if (reply.status !== 200) return `HTTP_${reply.status}`;
    const envelope = ENVELOPE.safeParse(parsed(reply.text));
    const [choice] = envelope.data?.choices ?? [];
    if (!choice) return 'ANSWER_UNREADABLE';
    const version = envelope.data?.model ?? '';
    const isFit = /^[\w.:/@-]{1,100}$/u.test(version) && !version.includes(this.settings.key);
    return { content: choice.message.content, version: isFit ? version : null };
  }
}

/** Too many requests and a server's own trouble pass; a slow server is slow the second time too. */
const mayBeMended = (reply: Reply | Unanswered): boolean =>
  typeof reply === 'string' ? reply === 'NO_CONNECTION' : reply.status === 429 || reply.status >= 500;

/** Undefined where it is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
