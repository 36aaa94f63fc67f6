import neo4j, { type Driver } from 'neo4j-driver';

/** Where a database answers and as whom. `database` is the server's own choice when absent. */
export type Address = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
};

/** Opens a driver that gives up within seconds, so that a request never waits for a database that is away (the defaults wait 58 s). */
export const openDriver = ({ uri, user, password, database }: Address): Driver => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 4_000,
    maxTransactionRetryTime: 3_000,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'sanshe-graph',
  });
  return database === undefined ? driver : speakingTo(driver, database);
};

/** The driver takes a database per session only; whoever reads or writes must not have to name it. */
const speakingTo = (driver: Driver, database: string): Driver => {
  const { session, executeQuery } = driver;
  driver.session = (config = {}) => session.call(driver, { ...config, database: config.database ?? database });
  driver.executeQuery = ((query, parameters, config = {}) =>
    executeQuery.call(driver, query, parameters, {
      ...config,
      database: config.database ?? database,
    })) as Driver['executeQuery'];
  return driver;
};

/** Why the database does not answer, or undefined when it does. Waits at most about 4 s. */
export const whyUnreachable = async (address: Address): Promise<string | undefined> => {
  const driver = openDriver(address);
  try {
    await driver.getServerInfo();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await driver.close();
  }
};
