/** Where a pattern stands in a text. */

/**
 * Every match, in order; the pattern is global. `String.matchAll` makes a new expression of the pattern's source for each text, which
 * for our long lists of words takes longer than to look for them.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
