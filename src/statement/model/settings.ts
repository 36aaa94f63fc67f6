/** Which model proposes statements beside the rules, if any; the one place that reads it from the environment. */
import { z } from 'zod';
import { settingInvalid } from '../../error.ts';

/** A server that speaks the chat protocol of OpenAI. */
export interface ModelSettings {
  /** Where requests go: EXTRACTOR_URL with /chat/completions. */
  readonly endpoint: string;
  readonly model: string;
  /** Goes into the request's header and nowhere else. */
  readonly key: string;
}

const isAddress = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/u.test(url.protocol) && url.username === '' && url.password === '';
};

/** What each environment variable of the model may be; `.env.example` is held against its keys. */
export const MODEL_VARIABLES = z.object({
  EXTRACTOR_URL: z
    .string()
    .refine(
      isAddress,
      'the base address of a chat endpoint, such as http://127.0.0.1:8080/v1, without a password in it',
    )
    .optional(),
  EXTRACTOR_MODEL: z
    .string()
    .regex(/^[\x21-\x7E]{1,200}$/u, 'the name of a model, as its server knows it')
    .optional(),
  EXTRACTOR_KEY: z
    .string()
    .regex(/^[\x21-\x7E]{1,500}$/u, 'the key that the server asks for, without blanks')
    .optional(),
});

type Name = keyof typeof MODEL_VARIABLES.shape;

/** Null where none of the three is set; throws SETTING_INVALID naming the one that is wrong or missing beside the others. An empty one counts as unset. */
export function readModelSettings(environment: NodeJS.ProcessEnv = process.env): ModelSettings | null {
  const names = Object.keys(MODEL_VARIABLES.shape) as Name[];
  const set = Object.fromEntries(names.map((name) => [name, environment[name]?.trim() || undefined]));
  const read = MODEL_VARIABLES.safeParse(set);
  if (!read.success) {
    const [issue] = read.error.issues;
    const name = String(issue?.path[0]);
    // An address may hold a secret as well as a key does.
    throw settingInvalid(name, name === 'EXTRACTOR_MODEL' ? set[name] : '…', issue?.message ?? 'another value');
  }
  const { EXTRACTOR_URL: url, EXTRACTOR_MODEL: model, EXTRACTOR_KEY: key } = read.data;
  if (url !== undefined && model !== undefined && key !== undefined) return { endpoint: endpointOf(url), model, key };
  const missing = names.find((name) => set[name] === undefined);
  const other = names.find((name) => set[name] !== undefined);
  if (missing && other) throw settingInvalid(missing, 'nothing', `a value, because ${other} is set`);
  return null;
}

function endpointOf(address: string): string {
  const url = new URL(address);
  url.pathname = `${url.pathname.replace(/\/+$/u, '')}/chat/completions`;
  return url.href;
}
