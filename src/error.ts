/**
 * Everything we can tell a person that went wrong: one function per mistake, named after it.
 * Each message says what came, what was expected, where, and how to mend it.
 */

/** An error meant for a person: `code` is stable, the message is one line. */
export class ProductError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = code;
  }
}

/** A place in a file of ours: `file:line`. */
export type Place = { file: string; line?: number };

const at = ({ file, line }: Place): string => (line === undefined ? file : `${file}:${line}`);

/** At most 40 characters of anything that came from outside. */
const brief = (came: unknown): string => {
  const text = typeof came === 'string' ? came : (JSON.stringify(came) ?? 'nothing');
  const points = Array.from(text.replaceAll(/\s+/gu, ' '));
  return points.length > 40 ? `${points.slice(0, 39).join('')}…` : points.join('');
};

export const settingInvalid = (name: string, came: unknown, expected: string): ProductError =>
  new ProductError('SETTING_INVALID', `${name} is «${brief(came)}»; expected ${expected}. Set ${name} in the environment or in .env.`);

export const lineBroken = (place: Place, reason: string): ProductError =>
  new ProductError('LINE_BROKEN', `${at(place)}: this line is not JSON (${reason}); expected one JSON object a line. Mend the line.`);
