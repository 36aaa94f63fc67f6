// Made by `npm run schema` from the query beside it; changes here are lost.

/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ThingFragment = { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean };
