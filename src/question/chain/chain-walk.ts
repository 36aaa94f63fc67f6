/** Walks a funding chain over the graph: one query for each hop, however many things stand there. */

import type { QuestionContext, Row } from '../answer/context.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { LINK, type LinkColumns, strengthsAsked, THING } from '../answer/hop.ts';
import { STATEMENT, type StatementRow } from '../answer/said.ts';
import { type ChainPart, ChainParts, type ServiceColumns, services } from './chain-parts.ts';
import { DOWN, firstRole, PLACES, type Step, UP } from './chain-steps.ts';

export interface Walk {
  readonly start: EntityRow;
  readonly down: boolean;
  readonly maxHops: number;
  readonly inferred: boolean;
}

/** At most this many links are drawn; what lies further is left out and the answer says so. */
export const MOST_LINKS = 1_000;

/** All that is reached from `start`. Cost: one round trip for each hop and one for whom is served where. */
export async function walkChain(context: QuestionContext, walk: Walk): Promise<ChainParts> {
  const { start, down, maxHops } = walk;
  const parts = new ChainParts(down);
  let frontier = [parts.start(start, firstRole(start.type ?? '', start.scale, down))];
  if (!down) frontier = await servedFrom(context, walk, parts, frontier);
  while (frontier.length > 0 && parts.links.length < MOST_LINKS) {
    const near = frontier.filter(({ hop }) => hop < maxHops);
    frontier = await onward(context, walk, parts, near);
  }
  parts.complete = parts.links.length < MOST_LINKS;
  if (down) await servedByAll(context, walk, parts);
  parts.prune();
  return parts;
}

async function onward(
  { run }: QuestionContext,
  { down, inferred }: Walk,
  parts: ChainParts,
  frontier: ChainPart[],
): Promise<ChainPart[]> {
  if (frontier.length === 0) return [];
  const steps = down ? DOWN : UP;
  const rows = await run<StepColumns>(STEP_CYPHER, {
    frontier: frontier.map(({ key, entity, role }) => ({
      key,
      id: entity.id,
      steps: steps.filter((step) => step.role === role),
    })),
    strengths: strengthsAsked(inferred),
    most: MOST_LINKS,
  });
  return rows.flatMap(
    ({ key, step, other, link, said, relationship }) => parts.add(key, step, other, link, said, relationship) ?? [],
  );
}

/** Upwards from a population or a place, the chain begins with those who serve there. */
async function servedFrom(
  { run }: QuestionContext,
  { start, maxHops }: Walk,
  parts: ChainParts,
  frontier: ChainPart[],
): Promise<ChainPart[]> {
  const [first] = frontier;
  const place = PLACES.includes(start.type ?? '');
  if (!first || (start.type !== 'Population' && !place)) return frontier;
  const [rows, narrower] = await Promise.all([
    run<ServiceColumns>(services(place ? 'PLACE' : 'POPULATION'), { ids: [start.id], most: MOST_LINKS }),
    run<Row & { readonly population: EntityRow }>(NARROWER, { population: start.id }),
  ]);
  const groups = narrower.map(({ population }) => parts.start(population, 'POPULATION'));
  return [...frontier, ...groups, ...rows.flatMap((row) => parts.addServiceAbove(row, place ? first : null, maxHops))];
}

/** Downwards, everyone in the chain who serves somebody. */
async function servedByAll({ run }: QuestionContext, { start, maxHops }: Walk, parts: ChainParts): Promise<void> {
  const servers = parts.parts.filter(({ role, hop }) => hop < maxHops && SERVING.includes(role));
  if (start.type === 'Population') {
    const rows = await run<ServiceColumns>(services('POPULATION'), { ids: [start.id], most: MOST_LINKS });
    for (const row of rows) parts.addPlaces(row, maxHops);
    return;
  }
  if (servers.length === 0) return;
  const ids = [...new Set(servers.map(({ entity }) => entity.id))];
  const rows = await run<ServiceColumns>(services('SERVER'), { ids, most: MOST_LINKS });
  // What a project says of its own people goes before what its operator says of all of its own.
  const [own, others] = [rows.filter(({ server }) => !isActor(server)), rows.filter(({ server }) => isActor(server))];
  for (const row of own)
    parts.addServiceBelow(
      row,
      servers.filter(({ entity }) => entity.id === row.server.id),
      maxHops,
    );
  const silent = servers.filter((server) => !parts.onlyRunsServing(server));
  for (const row of others)
    parts.addServiceBelow(
      row,
      silent.filter(({ entity }) => entity.id === row.server.id),
      maxHops,
    );
}

const isActor = ({ type }: EntityRow): boolean => type !== 'Project' && type !== 'Facility' && type !== 'Policy';

const SERVING: readonly string[] = ['POLICY', 'PROGRAMME', 'WORK', 'OPERATOR', 'ISSUER'];

type StepColumns = Row & {
  readonly key: string;
  readonly step: Step;
  readonly other: EntityRow;
  readonly link: LinkColumns;
  readonly relationship: string;
  readonly said: readonly StatementRow[];
};

const NARROWER = `
  MATCH (population:Population)-[:BROADER*1..4]->(:Population {id: $population})
  RETURN DISTINCT ${THING('population')} AS population`;

const STEP_CYPHER = `
  UNWIND $frontier AS at
  MATCH (thing:Entity {id: at.id})-[link:ISSUED|IMPLEMENTS|JUSTIFIES|GOVERNS|ESTABLISHED|GIVES|TO|FOR|PART_OF|RUNS]-(other:Entity)
  WHERE link.strength IS NULL OR link.strength IN $strengths
  UNWIND [step IN at.steps WHERE step.link = type(link) AND step.out = (startNode(link) = thing)
    AND any(label IN step.labels WHERE label IN labels(other))
    AND (step.programme IS NULL OR step.programme = (coalesce(other.scale, '') = 'PROGRAMME'))] AS step
  WITH at, step, other, link ORDER BY other.name, other.id LIMIT toInteger($most)
  RETURN at.key AS key, step, ${THING('other')} AS other, ${LINK('link')} AS link, elementId(link) AS relationship,
    COLLECT { UNWIND coalesce(link.statements, []) AS id MATCH (s:Statement {id: id}) RETURN DISTINCT ${STATEMENT} } AS said`;
