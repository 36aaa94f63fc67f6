/** What every sum and every number have in common, as the statement’s first keys. */
export const SUM = { kind: 'funding', predicate: 'FUNDS', basis: 'TOTAL', nature: 'MONEY' } as const;
export const NUMBER = { kind: 'observation', predicate: 'HAS_VALUE' } as const;
