import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { settingInvalid } from '../error.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the graph lives: a database of the user's own when `uri` is there, else the private one in `dataDirectory`. */
export type GraphSettings = {
  /** Only with NEO4J_URI; then no private database is started. */
  readonly uri?: string | undefined;
  readonly user: string;
  readonly password?: string | undefined;
  /** The server's own choice (its home database) when absent. */
  readonly database?: string | undefined;
  /** Absolute path. */
  readonly dataDirectory: string;
  /** Largest Java heap of the private database, as Java writes it: 512m, 1g. */
  readonly heap: string;
};

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];
const uriPattern = new RegExp(`^(${SCHEMES.map((scheme) => scheme.replace('+', '\\+')).join('|')})://[^\\s/]+`, 'u');

/** What each environment variable of the graph may be; `.env.example` is held against its keys. */
export const GRAPH_VARIABLES = z.object({
  NEO4J_URI: z
    .string()
    .regex(uriPattern, `an address such as bolt://127.0.0.1:7687 (${SCHEMES.join(', ')})`)
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/u, 'the name of a database, such as neo4j')
    .optional(),
  DATA_DIR: z.string().default('.data'),
  NEO4J_HEAP: z
    .string()
    .regex(/^([1-9]\d?g|[1-9]\d{2,4}m)$/u, 'an amount of memory such as 512m or 1g')
    .default('1g'),
});

/** Reads the graph's settings; throws SETTING_INVALID naming the variable. */
export const readGraphSettings = (environment: NodeJS.ProcessEnv = process.env): GraphSettings => {
  const read = readVariables(GRAPH_VARIABLES, environment);
  if (read.NEO4J_URI !== undefined && read.NEO4J_PASSWORD === undefined)
    throw settingInvalid('NEO4J_PASSWORD', undefined, `the password of ${read.NEO4J_USER}, because NEO4J_URI is set`);
  return {
    uri: read.NEO4J_URI,
    user: read.NEO4J_USER,
    password: read.NEO4J_PASSWORD,
    database: read.NEO4J_DATABASE,
    // Relative to the project, not to where the command was typed: each command must find the same database.
    dataDirectory: resolve(ROOT, read.DATA_DIR),
    heap: read.NEO4J_HEAP,
  };
};

/** Checks environment variables against a zod object, an empty one counting as unset; throws SETTING_INVALID naming the first bad one. */
export const readVariables = <Shape extends z.ZodRawShape>(
  variables: z.ZodObject<Shape>,
  environment: NodeJS.ProcessEnv,
): z.infer<z.ZodObject<Shape>> => {
  const set = Object.fromEntries(
    Object.keys(variables.shape).map((name) => [name, environment[name]?.trim() || undefined]),
  );
  const result = variables.safeParse(set);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = String(issue?.path[0]);
  throw settingInvalid(name, /PASSWORD|TOKEN|KEY/u.test(name) ? '…' : set[name], issue?.message ?? 'another value');
};
