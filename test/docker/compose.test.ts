import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { API_VARIABLES, readApiSettings } from '../../src/api/settings.ts';
import { DOCUMENT_VARIABLES, readDocumentLimits } from '../../src/document/limits.ts';
import { GRAPH_VARIABLES, readGraphSettings } from '../../src/graph/settings.ts';
import { MODEL_VARIABLES, readModelSettings } from '../../src/statement/model/settings.ts';
import { READER_VARIABLES, readersFor } from '../../src/statement/readers/settings.ts';
import { all, ROOT, readDockerfile, variablesOf } from '../support/dockerfile.ts';

const SERVICE = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()).optional(),
  ports: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }),
});
const COMPOSE = z.object({
  services: z.object({ neo4j: SERVICE, api: SERVICE }),
  volumes: z.record(z.string(), z.null()),
});

const file = (name: string): string => readFileSync(ROOT + name, 'utf8');
const { services, volumes } = COMPOSE.parse(parse(file('docker-compose.yml')));
const dockerfile = readDockerfile();
const known = {
  ...GRAPH_VARIABLES.shape,
  ...API_VARIABLES.shape,
  ...DOCUMENT_VARIABLES.shape,
  ...MODEL_VARIABLES.shape,
  ...READER_VARIABLES.shape,
};

describe('docker-compose.yml and Dockerfile', () => {
  it('name the Neo4j line that the private server uses', () => {
    const version = /<neo4j\.version>(\d+\.\d+)\./u.exec(file('src/graph/server/pom.xml'))?.[1];
    expect(services.neo4j.image).toBe(`neo4j:${version}-community`);
  });

  it('name a Node that package.json allows', () => {
    const major = Number(/^node:(\d+)/u.exec(all(dockerfile, 'FROM').join())?.[1]);
    expect(JSON.parse(file('package.json')).engines.node).toBe('>=20.19');
    expect(major).toBeGreaterThanOrEqual(20);
    expect(major % 2).toBe(0);
  });

  it('set only variables that the settings know, to values they take', () => {
    const set = { ...variablesOf(dockerfile), ...services.api.environment };
    expect(Object.keys(set).filter((name) => !(name in known))).toEqual([]);
    const resolved = Object.fromEntries(
      Object.entries(set).map(([name, value]) => [name, interpolate(value, { NEO4J_PASSWORD: 'longenough' })]),
    );
    expect(readApiSettings(resolved)).toEqual({ port: 4000, host: '0.0.0.0', logLevel: readApiSettings({}).logLevel });
    expect(readGraphSettings(resolved)).toMatchObject({
      uri: 'bolt://neo4j:7687',
      user: 'neo4j',
      password: 'longenough',
    });
  });

  it('agree on ports, password, heap and volume', () => {
    const { port } = readApiSettings({});
    expect(all(dockerfile, 'EXPOSE')).toEqual([String(port)]);
    expect(services.api.ports?.map((line) => interpolate(line, {}))).toEqual([`127.0.0.1:${port}:${port}`]);
    const { environment } = services.neo4j;
    expect(interpolate(environment.NEO4J_AUTH ?? '', { NEO4J_PASSWORD: 'longenough' })).toBe('neo4j/longenough');
    expect(interpolate(environment.NEO4J_server_memory_heap_max__size ?? '', {})).toBe(readGraphSettings({}).heap);
    expect(environment.NEO4J_dbms_usage__report_enabled).toBe('false');
    expect(services.neo4j.volumes?.map((line) => line.split(':')[0])).toEqual(Object.keys(volumes));
    expect(() => interpolate(environment.NEO4J_AUTH ?? '', {})).toThrow('set NEO4J_PASSWORD');
  });

  it('wait for each other and watch themselves', () => {
    expect(services.api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services.neo4j.healthcheck.test.join(' ')).toContain('RETURN 1');
    expect(services.api.healthcheck.test.join(' ')).toContain('/readyz');
    expect(services.api.build).toBe('.');
  });

  it('copy only what is there', () => {
    const sources = all(dockerfile, 'COPY').flatMap((rest) => rest.split(/\s+/u).slice(0, -1));
    expect(sources.filter((source) => !existsSync(ROOT + source))).toEqual([]);
  });
});

describe('.env.example', () => {
  it('names every variable with its default, and no other', () => {
    const lines = [...file('.env.example').matchAll(/^([A-Z0-9_]+)=(.*)$/gmu)].map(
      ([, name = '', value = '']): [string, string] => [name, value],
    );
    expect(lines.map(([name]) => name).sort()).toEqual(Object.keys(known).sort());
    const set = Object.fromEntries(lines);
    expect(readApiSettings(set)).toEqual(readApiSettings({}));
    expect(readGraphSettings(set)).toEqual(readGraphSettings({}));
    expect(readDocumentLimits(set)).toEqual(readDocumentLimits({}));
    expect(readModelSettings(set)).toBeNull();
    expect(readersFor(1_000, set)).toBe(readersFor(1_000, {}));
  });

  it('stands under a comment for each group', () => {
    for (const group of file('.env.example').trim().split('\n\n')) expect(group).toMatch(/^# \S/u);
  });
});

/** Compose's own rules for ${NAME}, ${NAME:-default} and ${NAME:?message}. */
function interpolate(text: string, environment: Record<string, string>): string {
  return text.replaceAll(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/gu,
    (_, name: string, kind: string | undefined, rest: string) => {
      const value = environment[name];
      if (value === undefined && kind === '?') throw new Error(rest);
      return value ?? (kind === '-' ? rest : '');
    },
  );
}
