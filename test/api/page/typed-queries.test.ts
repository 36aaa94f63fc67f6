import { expect, it } from 'vitest';
import { checkQueries } from '../../../src/api/page/typed-queries.ts';

it('has every query of the pages answered by the schema, and its types current (npm run schema -- --queries)', async () => {
  const { stale, broken } = await checkQueries();
  expect({ stale: stale.map(({ file }) => file), broken }).toEqual({ stale: [], broken: [] });
});
