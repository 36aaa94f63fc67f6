/** How much of a document was used: code points in quotes, ignored with a reason, in sentences that were not understood; statements by kind. */
import type { Span, Statement } from '../vocabulary/statement.ts';
import type { InputDocument } from './input.ts';
import { modelLines } from './model/report.ts';
import type { Understood } from './understand.ts';

export interface Used {
  read: number;
  used: number;
  ignored: number;
  notUnderstood: number;
}

/** In code points; where spans meet, used comes before not understood before ignored. */
export function usedOf(length: number, { statements, ignored, notUnderstood }: Understood): Used {
  const marks = new Uint8Array(length);
  const mark = (spans: readonly Span[], with_: number): void => {
    for (const { start, end } of spans) marks.fill(with_, start, end);
  };
  mark(ignored, 1);
  mark(notUnderstood, 2);
  for (const { evidence } of statements) mark(evidence, 3);
  const counted = [0, 0, 0, 0];
  for (const one of marks) counted[one] = (counted[one] ?? 0) + 1;
  const [, passed = 0, open = 0, used = 0] = counted;
  return { read: length, used, ignored: passed, notUnderstood: open };
}

/** The report of one document, in lines without any word of its text but its id. */
export function usedReport({ id, source, warnings }: InputDocument, understood: Understood): string[] {
  const { read, used, ignored, notUnderstood } = usedOf(source.length, understood);
  const { statements, notUnderstood: open, refused } = understood;
  const kinds = [...countKinds(statements)].map(([kind, count]) => `${kind} ${count}`).join(', ');
  return [
    `${id}: read ${read} code points, used ${used}, ignored ${ignored}, not understood ${notUnderstood} (${open.length} places); ${statements.length} statements${kinds ? ` (${kinds})` : ''}${refused > 0 ? `, ${refused} refused` : ''}`,
    ...(understood.model ? modelLines(understood.model) : []),
    ...warnings.map(({ code, count, detail }) => `  ${code} ${count}${detail ? ` (${detail})` : ''}`),
    ...open.map(({ start, end, why }) => `  not understood ${start}-${end}: ${why}`),
  ];
}

function countKinds(statements: readonly Statement[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const { kind } of statements) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return new Map([...kinds].sort());
}
