import { expect, inject, it } from 'vitest';
import { openDriver } from '../../src/graph/connection.ts';

it('speaks to the database that was named, whether it reads or writes', async () => {
  const named = openDriver({ ...inject('neo4j'), database: 'neo4j' });
  const { records } = await named.executeQuery('CALL db.info() YIELD name RETURN name');
  await named.close();
  expect(records.map((record) => record.get('name'))).toEqual(['neo4j']);

  const other = openDriver({ ...inject('neo4j'), database: 'nowhere' });
  const session = other.session({ defaultAccessMode: 'WRITE' });
  const refused = { code: 'Neo.ClientError.Database.DatabaseNotFound' };
  await expect(session.run('RETURN 1')).rejects.toMatchObject(refused);
  await expect(other.executeQuery('RETURN 1')).rejects.toMatchObject(refused);
  await session.close();
  await other.close();
});
