/** How old the newest evidence of a cell is, in steps that one can see: up to 5 years, up to 10, more; UNDATED where no year is printed. */
export type Age = 'RECENT' | 'OLDER' | 'OLD' | 'UNDATED';

const OLDER = 5;
const OLD = 10;

export const ageOf = (newestYear: number | null, thisYear: number = new Date().getFullYear()): Age => {
  if (newestYear === null) return 'UNDATED';
  const years = thisYear - newestYear;
  return years >= OLD ? 'OLD' : years >= OLDER ? 'OLDER' : 'RECENT';
};
