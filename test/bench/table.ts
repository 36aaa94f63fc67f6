/** What was measured, beside the bar that it is held to. */
export interface Figure {
  what: string;
  measured: number;
  /** The most that it may be. */
  bar: number;
  unit: string;
  /** What else is worth knowing. */
  note?: string;
}

export const isMet = ({ measured, bar }: Figure): boolean => measured <= bar;

/** As lines of a Markdown table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { what, measured, bar, unit, note = '' } = figure;
    return [
      what,
      told(measured, unit),
      told(bar, unit),
      (measured / bar).toFixed(2),
      isMet(figure) ? 'met' : 'NOT MET',
      note,
    ];
  });
  const lines = [['what', 'measured', 'bar', 'measured / bar', '', ''], Array(6).fill('---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const told = (value: number, unit: string): string => `${value.toFixed(value < 20 ? 2 : 1)}${unit && ` ${unit}`}`;
