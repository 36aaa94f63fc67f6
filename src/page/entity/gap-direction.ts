import type { EntityPageQuery } from './entity.graphql.ts';

type Answer = EntityPageQuery['entity'];

/** Which way a missing hop would go, as seen from the thing: as its group does where it leads to nobody by name, else as its type has it. */
export const gapDirection =
  ({ entity, neighbours }: Pick<Answer, 'entity' | 'neighbours'>) =>
  (hop: string): 'OUT' | 'IN' => {
    const unnamed = neighbours.find(
      ({ relationship, edges }) => relationship === hop && edges.every(({ node }) => !node.entity.named),
    );
    return unnamed?.direction ?? (COMING[entity.type]?.includes(hop) ? 'IN' : 'OUT');
  };

/** What comes to a thing of a type rather than leaves it. */
const COMING: Readonly<Record<string, readonly string[]>> = {
  Funding: ['GIVES', 'JUSTIFIES', 'GOVERNS'],
  Policy: ['ISSUED'],
  Project: ['RUNS'],
  Facility: ['RUNS'],
  Population: ['SERVES'],
};
