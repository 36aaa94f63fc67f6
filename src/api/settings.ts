import { z } from 'zod';
import { readVariables } from '../graph/settings.ts';

/** Where the API listens, how much it says, and what a reviewer must bring. */
export type ApiSettings = {
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
  /** Without it nobody reviews over the API. */
  readonly reviewToken?: string | undefined;
};

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const isPort = (text: string): boolean => /^\d{1,5}$/u.test(text) && Number(text) >= 1 && Number(text) <= 65_535;

/** What each environment variable of the API may be; `.env.example` is held against its keys. */
export const API_VARIABLES = z.object({
  PORT: z.string().refine(isPort, 'a whole number from 1 to 65535').default('4000'),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/u, 'an address or name of this machine, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  REVIEW_TOKEN: z
    .string()
    .regex(/^[\x21-\x7E]{24,200}$/u, '24 to 200 letters, digits or marks without blanks, hard to guess')
    .optional(),
  LOG_LEVEL: z.enum(LEVELS, `one of ${LEVELS.join(', ')}`).default('info'),
});

/** Reads the API's settings; throws SETTING_INVALID naming the variable. */
export const readApiSettings = (environment: NodeJS.ProcessEnv = process.env): ApiSettings => {
  const read = readVariables(API_VARIABLES, environment);
  return { port: Number(read.PORT), host: read.HOST, logLevel: read.LOG_LEVEL, reviewToken: read.REVIEW_TOKEN };
};
