import { type Driver } from 'neo4j-driver';
import { readGround } from '../../src/load/ground.ts';
import { type Ingested, ingest } from '../../src/load/ingest.ts';
import { filesNamed, survey } from '../../src/load/survey.ts';
import type { Draft } from '../../src/statement/complete.ts';
import type { ModelServer } from '../../src/statement/model/server.ts';
import { Readers } from '../../src/statement/readers/readers.ts';
import type { Extract } from '../../src/statement/understand.ts';
import type { Mention } from '../../src/vocabulary/statement.ts';
import { rows } from '../support/graph.ts';
import { proposing, textFile } from '../support/proposing.ts';

const CITY: Mention = { type: 'City', name: '丙市' };
const CENTRE: Mention = { type: 'SocialOrganization', name: '春风社工中心', within: ['丙市'] };

export const TITLE = '丙市购买社会工作服务的通知';
export const PARAGRAPH =
  '丙市2021年印发《社工服务办法》。依据《社工服务办法》，丙市投入80万元支持春风社工中心。春风社工中心为残疾人提供康复服务。';
/** A published notice that the seed has never seen. */
export const NOTICE = `${TITLE}\n${PARAGRAPH}\n联系人：钱多多。\n春风社工中心又名春风中心。\n`;

export const DRAFTS: readonly Draft[] = [
  {
    ...{ kind: 'policy', predicate: 'ISSUED', subject: CITY, date: '2021', modality: 'ACTUAL' },
    ...{ objects: [{ type: 'Policy', name: '社工服务办法' }], evidence: ['丙市2021年印发《社工服务办法》'] },
  },
  {
    ...{ key: 'sum', kind: 'funding', predicate: 'FUNDS', subject: CITY, objects: [CENTRE], value: 800_000 },
    ...{ unit: 'CNY', text: '80万元', bound: 'EXACT', basis: 'TOTAL', modality: 'ACTUAL' },
    evidence: ['丙市投入80万元支持春风社工中心'],
  },
  {
    ...{ kind: 'justification', predicate: 'JUSTIFIES', subject: { type: 'Policy', name: '社工服务办法' } },
    ...{ objects: [{ statement: '#sum' }], strength: 'STATED', evidence: ['依据《社工服务办法》'] },
  },
  {
    ...{
      kind: 'service',
      predicate: 'SERVES',
      subject: CENTRE,
      modality: 'ACTUAL',
      certainty: 0.8,
      doubt: 'AMBIGUOUS',
    },
    ...{ objects: [{ type: 'Population', name: '残疾人' }], evidence: ['春风社工中心为残疾人提供康复服务'] },
  },
  {
    ...{ kind: 'identity', predicate: 'ALSO_KNOWN_AS', subject: CENTRE, text: '春风中心' },
    evidence: ['春风社工中心又名春风中心'],
  },
];

export const ground = readGround();
export const propose = proposing(DRAFTS, ['钱多多']);

/** Ingests texts as files of a folder; gives what was told and what became of them. */
export const ingestTexts = async (
  driver: Driver,
  folder: string,
  texts: Record<string, string>,
  more: { replace?: string; id?: string; propose?: Extract; model?: ModelServer } = {},
): Promise<Ingested & { told: string[] }> => {
  const files = Object.entries(texts).map(([name, text]) => textFile(folder, `in/${name}`, text));
  const told: string[] = [];
  const learned = { names: [], corrections: [] };
  const readers = new Readers(1, { learned, propose: more.propose ?? propose, model: more.model ?? null });
  const found = await survey(await filesNamed(files, more.id ?? more.replace), readers);
  const request = {
    ground,
    readers,
    dataDirectory: `${folder}/data`,
    say: (line: string) => told.push(line),
  };
  const done = await ingest(driver, found, { ...request, replace: more.replace });
  return { ...done, problems: [...found.problems, ...done.problems], told };
};

/** Predicate to statement id, of one document's statements. */
export const idsOf = async (driver: Driver, document = 'bing'): Promise<Record<string, string>> => {
  const found = await rows(
    driver,
    'MATCH (s:Statement {document: $document}) WHERE s.corrects IS NULL RETURN s.predicate AS predicate, s.id AS id',
    { document },
  );
  return Object.fromEntries(found.map(({ predicate, id }) => [String(predicate), String(id)]));
};

/** Everything but what a record of decisions holds. */
export const withoutRecord = (dumped: readonly string[]): string[] =>
  dumped.filter((row) => !row.includes('"labels":["Decision"]') && !row.includes('"labels":["Graph"]'));
