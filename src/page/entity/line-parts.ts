/** A plain sentence, cut where the name of the other thing stands, so that the name can be a link. */
export const lineParts = (
  words: string,
  name: string,
  direction: 'OUT' | 'IN',
): readonly [before: string, name: string, after: string] | undefined => {
  // What a link comes from stands first in its sentence, what it goes to last: a name may hold the other one.
  const at = direction === 'OUT' ? words.lastIndexOf(name) : words.indexOf(name);
  return at < 0 || name === '' ? undefined : [words.slice(0, at), name, words.slice(at + name.length)];
};

/** The label of a sum or number without the name of the thing on whose page it stands. */
export const withoutOwn = (label: string, own: string): string => {
  const joint = [' · ', ' → '].find((one) => label.startsWith(`${own}${one}`));
  return joint === undefined ? label : label.slice(own.length + joint.length);
};
