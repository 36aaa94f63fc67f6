/** A table of a Word file, filled cell by cell: merged cells are repeated downwards and empty sideways, as in pages. */

const MOST_SPAN = 100;

export class WordTable {
  private readonly lines: string[][] = [];
  private cell: string[] = [];
  private columns = 1;
  private merged = false;

  openRow(): void {
    this.lines.push([]);
  }

  openCell(): void {
    this.cell = [];
    this.columns = 1;
    this.merged = false;
  }

  spanColumns(columns: number): void {
    if (Number.isInteger(columns)) this.columns = Math.min(Math.max(columns, 1), MOST_SPAN);
  }

  mergeUp(): void {
    this.merged = true;
  }

  /** Words of the open cell; a line break inside a cell is a blank. */
  add(words: string): void {
    this.cell.push(words);
  }

  closeCell(): void {
    const row = this.lines.at(-1);
    if (!row) return;
    const above = this.lines.at(-2)?.[row.length] ?? '';
    row.push(this.merged ? above : this.cell.join(' '), ...Array<string>(this.columns - 1).fill(''));
  }

  rows(): string[] {
    return this.lines.map((row) => row.join('\t')).filter((row) => row.trim() !== '');
  }
}
