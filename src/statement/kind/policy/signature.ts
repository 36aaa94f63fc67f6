/** Who signs a document at its end, and when: bodies in lines of their own, and a date below or beside them. */
import type { DateExpression } from '../../../text/date.ts';
import type { Named, Scene, Spot } from '../../scene.ts';
import { spot, spotOf } from '../../scene.ts';

export interface Signature {
  readonly bodies: readonly Named[];
  readonly date: DateExpression;
  /** Where bodies and date stand. */
  readonly spots: readonly Spot[];
}

/** The last signature in these lines; where no body signs, the last date in a line of its own. */
export function signatureOf(lines: readonly Scene[]): Signature | null {
  let dated: Signature | null = null;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] as Scene;
    const date = dateAtEnd(line);
    if (!date) continue;
    const before = line.text.slice(0, date.from - line.sentence.from).trim();
    const above = before === '' ? linesAbove(lines, at) : [];
    const bodies =
      before === '' ? above.flatMap((one) => bodiesIn(one, one.text.length)) : bodiesIn(line, before.length);
    const spots = [...above.map(spotOf), ...(before === '' ? [] : bodies), spot(line.passage, date.from, date.to)];
    if (bodies.length > 0) return { bodies, date, spots };
    if (before === '') dated ??= { bodies, date, spots };
  }
  return dated;
}

/** A whole day that ends its line, which holds little else. */
function dateAtEnd({ text, sentence, dates }: Scene): DateExpression | null {
  if (text.length > 80) return null;
  const date = dates.at(-1);
  const isDay = date?.edtf && /^\d{4}-\d\d-\d\d$/u.test(date.edtf);
  return isDay && /^[ (（)）]*$/u.test(text.slice(date.to - sentence.from)) ? date : null;
}

/** The lines right above that hold bodies and nothing else. */
function linesAbove(lines: readonly Scene[], at: number): readonly Scene[] {
  let first = at;
  while (first > 0 && bodiesIn(lines[first - 1] as Scene, (lines[first - 1] as Scene).text.length).length > 0)
    first -= 1;
  return lines.slice(first, at);
}

/** The bodies of the first characters, where nothing else stands there; empty where something else does. */
export function bodiesIn({ things, sentence, text, passage }: Scene, length: number): readonly Named[] {
  if (passage.kind === 'row') return [];
  const bodies = things.filter(({ thing, to }) => thing.type === 'GovernmentBody' && to <= sentence.from + length);
  const said = bodies.reduce((sum, { from, to }) => sum + to - from, 0);
  const joints = (text.slice(0, length).match(/[、和 ]|中共|共青团/gu) ?? []).join('').length;
  return said > 0 && said + joints >= length ? bodies : [];
}
