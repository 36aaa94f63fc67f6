/** As much of a name as fits under a node: the beginning, and the end, where sums and titles differ. */
export const shortLabel = (name: string): string => {
  const letters = [...name];
  return letters.length <= MOST
    ? name
    : `${letters.slice(0, HEAD).join('')}…${letters.slice(HEAD - MOST + 1).join('')}`;
};

const MOST = 26;
const HEAD = 14;
