/**
 * Decides which real thing each mention means. A mention is not yet an entity: like names are joined only where type, name and
 * place agree (the vocabulary, "What identifies"); unnamed parties are joined only where the document itself says so.
 */
import { simplify } from '../text/clean.ts';
import type { Concept, ConceptScheme, Schemes } from '../vocabulary/concept.ts';
import { isConceptType } from '../vocabulary/entity.ts';
import type { Mention, Statement } from '../vocabulary/statement.ts';
import { conceptEntityId, entityId } from './entity-id.ts';
import { mentionsOf, type PlacedMention } from './mentions.ts';
import { type Chain, groupChains, PlaceChains } from './place-chain.ts';

/** The id of the entity that the mention at this place of this statement means. */
export type Resolve = (statement: Statement, placed: PlacedMention) => string;

/** Looks at all statements together, in any order: the same statements always give the same ids. */
export function resolver(statements: readonly Statement[], schemes: Schemes): Resolve {
  const places = new PlaceChains(
    statements.flatMap((statement) => mentionsOf(statement).map(({ mention }) => mention)),
  );
  const documentChains = longestChains(statements);
  const splits = splitKeys(statements, documentChains, places);
  const needs = needOwners(statements);
  const dates = eventDates(statements);
  return (statement, placed) => {
    const { mention } = placed;
    if (mention.named === false) return unnamedId(statement, placed);
    if (isConceptType(mention.type)) return conceptOf(mention, schemes).id;
    const name = simplify(mention.name);
    switch (mention.type) {
      case 'Policy':
        return mention.issuer ? entityId('Policy', name, simplify(mention.issuer)) : entityId('Policy', name);
      case 'Need':
        return entityId('Need', name, needs(statement, mention));
      case 'Event':
        return entityId('Event', name, mention.date ?? dates.get(`${statement.document}\n${name}`) ?? '');
      default: {
        const chain =
          documentChains
            .get(documentKey(statement.document, mention))
            ?.find((group) => group.includes(chainKey(mention)))?.[0] ?? '';
        const identity = places.identity(mention, fromKey(chain));
        const narrow = splits.get(`${mention.type}\n${name}\n${identity.join('\t')}`)?.has(chain)
          ? [fromKey(chain).at(-1) ?? '']
          : [];
        return entityId(mention.type, name, ...identity, ...narrow);
      }
    }
  };
}

/** The concept that a population or field means; where no scheme knows it, an entity of its own words. */
export function conceptOf({ type, name }: Mention, schemes: Schemes): { id: string; concept: Concept | undefined } {
  const scheme: ConceptScheme = type === 'Population' ? schemes.population : schemes['service-field'];
  const concept = scheme.find(simplify(name)) ?? scheme.find(name);
  return { id: concept ? conceptEntityId(type, concept.id) : entityId(type, simplify(name)), concept };
}

function unnamedId({ id, document }: Statement, { role, index, mention }: PlacedMention): string {
  return mention.mention
    ? entityId(mention.type, 'mention', document, mention.mention)
    : entityId(mention.type, 'unnamed', id, role, String(index));
}

const chainKey = ({ within = [] }: Mention): string => within.map(simplify).join('\t');
const fromKey = (key: string): Chain => (key === '' ? [] : key.split('\t'));
const documentKey = (document: string, { type, name }: Mention): string => `${document}\n${type}\n${simplify(name)}`;

/** Per document and name: groups of chains that mean one thing, the longest first. Inside one document a short chain is a shorthand. */
function longestChains(statements: readonly Statement[]): Map<string, string[][]> {
  const chains = new Map<string, Set<string>>();
  for (const statement of statements) {
    for (const { mention } of mentionsOf(statement)) {
      const key = documentKey(statement.document, mention);
      chains.set(key, (chains.get(key) ?? new Set()).add(chainKey(mention)));
    }
  }
  return new Map(
    [...chains].map(([key, found]) => [
      key,
      groupChains([...found].map(fromKey)).map((group) => group.map((chain) => chain.join('\t'))),
    ]),
  );
}

/** Where one identity covers things in different streets: the chains that need their narrowest place to be told apart. */
function splitKeys(
  statements: readonly Statement[],
  documentChains: Map<string, string[][]>,
  places: PlaceChains,
): Map<string, Set<string>> {
  const byIdentity = new Map<string, Set<string>>();
  for (const statement of statements) {
    for (const { mention } of mentionsOf(statement)) {
      for (const [longest = ''] of documentChains.get(documentKey(statement.document, mention)) ?? []) {
        const key = `${mention.type}\n${simplify(mention.name)}\n${places.identity(mention, fromKey(longest)).join('\t')}`;
        byIdentity.set(key, (byIdentity.get(key) ?? new Set()).add(longest));
      }
    }
  }
  const splits = new Map<string, Set<string>>();
  for (const [key, chains] of byIdentity) {
    const identity = fromKey(key.split('\n')[2] ?? '');
    const completed = new Map([...chains].map((chain) => [chain, places.complete(fromKey(chain))]));
    const groups = groupChains([...completed.values()]);
    if (groups.length < 2) continue;
    const narrower = [...completed].filter(
      ([, chain]) => chain.length > identity.length && chain.at(-1) !== identity.at(-1),
    );
    splits.set(key, new Set(narrower.map(([chain]) => chain)));
  }
  return splits;
}

/** Who has a need, by document and the need's words; where several have a need of the same words, its `within` tells them apart. */
function needOwners(statements: readonly Statement[]): (statement: Statement, mention: Mention) => string {
  const owners = new Map<string, Map<string, string>>();
  const key = ({ document }: Statement, { name }: Mention): string => `${document}\n${simplify(name)}`;
  for (const statement of statements) {
    if (statement.predicate !== 'HAS_NEED') continue;
    const [subject, need] = mentionsOf(statement);
    if (subject?.role !== 'SUBJECT' || need?.mention.type !== 'Need') continue;
    const known = owners.get(key(statement, need.mention)) ?? new Map<string, string>();
    owners.set(
      key(statement, need.mention),
      known.set(chainKey(need.mention), `${subject.mention.type} ${simplify(subject.mention.name)}`),
    );
  }
  return (statement, mention) => {
    const known = owners.get(key(statement, mention));
    return known?.get(chainKey(mention)) ?? (known?.size === 1 ? ([...known.values()][0] ?? '') : '');
  };
}

/** The date of an event that is told elsewhere in the same document, where the document knows one event of that name. */
function eventDates(statements: readonly Statement[]): Map<string, string> {
  const dates = new Map<string, Set<string>>();
  for (const statement of statements) {
    for (const { mention } of mentionsOf(statement)) {
      if (mention.type !== 'Event' || !mention.date) continue;
      const key = `${statement.document}\n${simplify(mention.name)}`;
      dates.set(key, (dates.get(key) ?? new Set()).add(mention.date));
    }
  }
  return new Map(
    [...dates].flatMap(([key, [date, ...others]]) => (date && others.length === 0 ? [[key, date] as const] : [])),
  );
}
