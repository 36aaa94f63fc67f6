// Made by `npm run schema` from the query beside it; changes here are lost.

/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };
