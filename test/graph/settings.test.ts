import { describe, expect, it } from 'vitest';
import { readApiSettings } from '../../src/api/settings.ts';
import { readGraphSettings } from '../../src/graph/settings.ts';

describe('settings', () => {
  it('have a working default for every variable, and an empty one counts as unset', () => {
    expect(readApiSettings({ PORT: '' })).toEqual({ port: 4000, host: '127.0.0.1', logLevel: 'info' });
    expect(readGraphSettings({ NEO4J_URI: ' ' })).toMatchObject({ uri: undefined, user: 'neo4j', heap: '1g' });
    expect(readGraphSettings({}).dataDirectory).toMatch(/^\/.+\/\.data$/u);
  });

  it.each(['bolt://h:7687', 'neo4j://h', 'neo4j+s://x.example', 'bolt+ssc://[::1]:7687'])('take %s', (uri) => {
    expect(readGraphSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p' }).uri).toBe(uri);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', 'four'],
    ['HOST', 'a b'],
    ['LOG_LEVEL', 'loud'],
    ['NEO4J_URI', 'http://h:7474'],
    ['NEO4J_DATABASE', 'a b'],
    ['NEO4J_HEAP', '1 gigabyte'],
  ])('name %s when it is %s, and what was expected', (name, came) => {
    const read = () => [readApiSettings({ [name]: came }), readGraphSettings({ NEO4J_PASSWORD: 'p', [name]: came })];
    expect(read).toThrow(new RegExp(`^${name} is «${came}»; expected .+Set ${name} in the environment`, 'u'));
  });

  it('ask for the password that goes with NEO4J_URI', () => {
    expect(() => readGraphSettings({ NEO4J_URI: 'bolt://h' })).toThrow(/^NEO4J_PASSWORD is «nothing»/u);
  });
});
