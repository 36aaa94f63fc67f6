import type { FoundThing } from '../../found.ts';

/** What one row of a table names, by its part in what the row says. */
export interface RowThings {
  readonly project: FoundThing | null;
  readonly facility: FoundThing | null;
  readonly organization: FoundThing | null;
  readonly fund: FoundThing | null;
  readonly place: FoundThing | null;
  /** Where the table names one by row. */
  readonly payer: FoundThing | null;
}
