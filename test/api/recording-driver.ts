import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';

/** A driver that keeps the text of every query that runs through it. */
export interface RecordingDriver {
  readonly driver: Driver;
  readonly queries: string[];
}

/** Wraps a driver; everything still runs. */
export const recordingDriver = (driver: Driver): RecordingDriver => {
  const queries: string[] = [];
  const recorded = <Runner extends Session | ManagedTransaction>(runner: Runner): Runner =>
    new Proxy(runner, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        if (key === 'run')
          return (query: string, ...rest: unknown[]) => {
            queries.push(query);
            return value.call(target, query, ...rest);
          };
        if (key === 'executeRead' || key === 'executeWrite')
          return (work: (transaction: ManagedTransaction) => unknown, ...rest: unknown[]) =>
            value.call(target, (transaction: ManagedTransaction) => work(recorded(transaction)), ...rest);
        return value.bind(target);
      },
    });
  const proxy = new Proxy(driver, {
    get: (target, key) => {
      if (key === 'session') return (...given: Parameters<Driver['session']>) => recorded(target.session(...given));
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { driver: proxy, queries };
};
