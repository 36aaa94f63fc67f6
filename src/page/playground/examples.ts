/** A named query of `queries/`, as the list shows it. */
export interface Example {
  /** Path below `queries/` without its ending. */
  readonly name: string;
  /** The first folder of the path: the theme. */
  readonly theme: string;
  readonly chinese: string;
  readonly english: string;
  readonly query: string;
  /** JSON text, empty when it has none. */
  readonly variables: string;
}

const queries = import.meta.glob<string>('../../../queries/**/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../../queries/**/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const FOLDER = '../../../queries/';

const readExample = ([path, text]: [string, string]): Example => {
  const name = path.slice(FOLDER.length, -'.graphql'.length);
  return {
    name,
    theme: name.includes('/') ? (name.split('/')[0] ?? '') : '',
    chinese: /^#\s*问\s*[:：]\s*(.+)$/mu.exec(text)?.[1]?.trim() ?? name,
    english: /^#\s*Q\s*[:：]\s*(.+)$/mu.exec(text)?.[1]?.trim() ?? name,
    query: text,
    variables: variables[path.replace(/\.graphql$/u, '.variables.json')]?.trim() ?? '',
  };
};

/** Every example query, in the order of its path. */
export const examples: readonly Example[] = Object.entries(queries)
  .map(readExample)
  .sort((one, other) => (one.name < other.name ? -1 : 1));
