import { useLocation } from 'preact-iso';

/** What an address may hold: repeated where it is a list, left out where it is empty. */
export type Parameters = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** The address of a page in the language that is read now. */
export const addressOf = (path: string, parameters: Parameters = {}): string => {
  const language = parametersOf(location.pathname + location.search).get('lang');
  const text = written({ ...parameters, lang: parameters.lang ?? language }).toString();
  return text ? `${path}?${text}` : path;
};

export const entityAddress = (id: string): string => addressOf(`/entity/${encodeURIComponent(id)}`);

/** The reader, at a sentence where a place in the text is given (code points). */
export const documentAddress = (id: string, at?: { readonly start: number; readonly end: number }): string =>
  addressOf(`/document/${encodeURIComponent(id)}`, at ? { at: `${at.start}-${at.end}` } : {});

/** The state of a page, which stands in its address so that it can be sent to a colleague. */
export interface Address {
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** Changes some parameters and keeps the others; `replace` leaves no step in the history. */
  readonly set: (changes: Parameters, options?: { readonly replace?: boolean }) => void;
  /** The address as it would be with these changes. */
  readonly changed: (changes: Parameters) => string;
  readonly go: (address: string, options?: { readonly replace?: boolean }) => void;
}

export const useAddress = (): Address => {
  const { url, path, route } = useLocation();
  const parameters = parametersOf(url);
  const changed = (changes: Parameters): string => {
    const next = new URLSearchParams(parameters);
    for (const name of Object.keys(changes)) next.delete(name);
    for (const [name, value] of written(changes)) next.append(name, value);
    const text = next.toString();
    return text ? `${path}?${text}` : path;
  };
  return {
    path,
    parameters,
    changed,
    set: (changes, { replace = false } = {}) => route(changed(changes), replace),
    go: (address, { replace = false } = {}) => route(address, replace),
  };
};

/** What the address holds, where nobody changes it. */
export const useParameters = (): Omit<URLSearchParams, 'append' | 'delete' | 'set'> => parametersOf(useLocation().url);

/** `?from=` is as if nothing were chosen. Read once for all parts of a page, of which there are thousands; nobody changes what is given. */
const parametersOf = (url: string): URLSearchParams => {
  if (read?.url !== url) {
    const { searchParams } = new URL(url, location.origin);
    read = { url, parameters: new URLSearchParams([...searchParams].filter(([, value]) => value.trim() !== '')) };
  }
  return read.parameters;
};

let read: { readonly url: string; readonly parameters: URLSearchParams } | undefined;

const written = (parameters: Parameters): URLSearchParams => {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : (value ?? [])).filter((one) => one !== '').map((one) => [name, one]),
  );
  return new URLSearchParams(pairs);
};
