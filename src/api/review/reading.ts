/** Proposed statements read in plain words: whom they mean is what they would mean if they were accepted. */

import type { LoadedDocument } from '../../load/project/document-nodes.ts';
import { statementNode } from '../../load/project/document-nodes.ts';
import type { Knowledge } from '../../load/project/knowledge.ts';
import { project } from '../../load/project/project.ts';
import type { Projection } from '../../load/project/projection.ts';
import type { EntityRow } from '../../question/answer/graph-types.ts';
import type { StatementColumns } from '../../question/answer/statement-words.ts';
import { type StatementReading, toReading } from '../../question/search/statement-reading.ts';
import type { MentionRole } from '../../question/search/statement-terms.ts';
import { withStatus } from '../../review/accepted-world.ts';

/** By id, of statements that the world holds. Cost: one projection of all that is accepted. */
export function readingsOf(
  world: readonly LoadedDocument[],
  ids: readonly string[],
  knowledge: Knowledge,
): Map<string, StatementReading> {
  const wanted = new Set(ids);
  const projection = project(
    withStatus(world, (id) => (wanted.has(id) ? 'ACCEPTED' : undefined)),
    knowledge,
    [],
  );
  const readings = new Map<string, StatementReading>();
  for (const { card, statements } of world) {
    const document: EntityRow = { id: card.id, title: card.title };
    for (const statement of statements.filter(({ id }) => wanted.has(id))) {
      const s = { ...NOTHING, ...statementNode(statement, card).properties } as unknown as StatementColumns['s'];
      readings.set(statement.id, toReading({ s, document, mentions: mentionsIn(projection, statement.id) }));
    }
  }
  return readings;
}

/** What a question's query gives as null. */
const NOTHING = {
  ...{ text: null, property: null, note: null, speakerRole: null, speakerOrganization: null },
  ...{ modality: null, certainty: null, doubt: null, date: null, period: null, asOf: null, dateText: null },
  ...{ condition: null, strength: null },
};

function mentionsIn({ nodes, edges }: Projection, id: string): StatementColumns['mentions'] {
  return [...edges.values()]
    .filter(({ type, from }) => type === 'MENTIONS' && from === `statement:${id}`)
    .flatMap(({ to, properties: { role, words } }) => {
      const entity = nodes.get(to)?.properties as EntityRow | undefined;
      return entity ? [{ role: role as MentionRole, words: words === undefined ? null : String(words), entity }] : [];
    });
}
