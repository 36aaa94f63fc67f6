import type { Driver, Transaction } from 'neo4j-driver';

/** Runs `work` in one writing transaction: kept when it fulfils, taken back when it throws. */
export async function inTransaction<T>(driver: Driver, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const session = driver.session();
  const transaction = await session.beginTransaction();
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } catch (error) {
    if (transaction.isOpen()) await transaction.rollback();
    throw error;
  } finally {
    await session.close();
  }
}
