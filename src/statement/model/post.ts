/** One request to a server that is not trusted: bounded in time and in what it answers. */

/** Why there is no answer; a message of the network or the server is not repeated, since it may hold anything. */
export type Unanswered = 'TIMEOUT' | 'NO_CONNECTION' | 'ANSWER_TOO_LARGE';

export interface Reply {
  status: number;
  text: string;
  /** What the server asks to be waited, in milliseconds; null where it does not say. */
  retryAfter: number | null;
}

export interface Bounds {
  milliseconds: number;
  bytes: number;
}

/** Follows no redirection: the text and the key are for the server that the user named. */
export async function post(
  endpoint: string,
  key: string,
  body: unknown,
  { milliseconds, bytes }: Bounds,
): Promise<Reply | Unanswered> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(Math.max(1, milliseconds)),
    });
    const text = await bounded(response, bytes);
    if (text === null) return 'ANSWER_TOO_LARGE';
    return { status: response.status, text, retryAfter: waitOf(response.headers.get('retry-after')) };
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError' ? 'TIMEOUT' : 'NO_CONNECTION';
  }
}

/** Null where there is more; nothing beyond that is read. */
async function bounded(response: Response, most: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** Seconds alone; a date would need the server's clock. */
const waitOf = (header: string | null): number | null =>
  header !== null && /^\d{1,5}$/u.test(header) ? Number(header) * 1_000 : null;
