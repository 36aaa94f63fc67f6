/** Collects what statements say about each entity, and makes its node. */

import { conceptEntityId } from '../../name/entity-id.ts';
import type { PlacedMention } from '../../name/mentions.ts';
import { isPart } from '../../name/place-chain.ts';
import { conceptOf, type Resolve } from '../../name/resolve.ts';
import { pinyinForms, searchNames } from '../../name/search-names.ts';
import { simplify } from '../../text/clean.ts';
import type { Concept, SchemeName } from '../../vocabulary/concept.ts';
import { isConceptType, isOrganizationType, isPlaceType } from '../../vocabulary/entity.ts';
import { isMention, type Mention, type Statement } from '../../vocabulary/statement.ts';
import type { Edges } from './edges.ts';
import type { Knowledge } from './knowledge.ts';
import { type GraphNode, type Properties, properties } from './projection.ts';

interface Entity {
  id: string;
  type: string;
  name: string;
  mention: Mention;
  /** The longest chain of places that any document gives, and the statements that give it. */
  within: readonly string[];
  withinSaid: Set<string>;
  aliases: Set<string>;
  documents: Set<string>;
  funder: boolean;
  learned: Properties;
}

/** Properties that HAS_PROPERTY may set by name; every other stays readable through its statement. */
const WORD_PROPERTIES = ['number', 'category', 'form'];
const DATE_PROPERTIES = ['established', 'issued', 'period'];

export class Entities {
  private readonly byId = new Map<string, Entity>();
  private readonly concepts = new Map<string, { type: string; scheme: SchemeName; concept: Concept }>();

  constructor(private readonly knowledge: Knowledge) {}

  add(id: string, { mention }: PlacedMention, statement: Statement): void {
    const concept =
      isConceptType(mention.type) && mention.named !== false
        ? conceptOf(mention, this.knowledge.schemes).concept
        : undefined;
    if (concept) this.addConcept(mention.type === 'Population' ? 'population' : 'service-field', mention.type, concept);
    const entity =
      this.byId.get(id) ?? this.create(id, mention.type, concept?.prefLabel.zh ?? simplify(mention.name), mention);
    entity.documents.add(statement.document);
    learnWithin(entity, mention.within ?? [], statement);
    const { scale, row, category, titleSuspect, date } = mention;
    entity.learned = {
      ...properties({ scale, row, category, titleSuspect, date: mention.type === 'Event' ? date : null }),
      ...entity.learned,
    };
  }

  /** Other names, properties and dates that statements give to entities. */
  learn(statement: Statement, resolve: Resolve): void {
    const { subject, objects = [], predicate } = statement;
    const target = predicate === 'ISSUED' || predicate === 'ESTABLISHED' ? objects : [subject];
    target.forEach((thing, index) => {
      if (!thing || !isMention(thing)) return;
      const role = target === objects ? 'OBJECT' : 'SUBJECT';
      const entity = this.byId.get(resolve(statement, { role, index, mention: thing }));
      if (entity) learnFrom(statement, entity);
    });
  }

  /** The name by which sums and numbers call it. */
  name(id: string): string {
    return this.byId.get(id)?.name ?? '';
  }

  isNamed(id: string): boolean {
    return this.byId.get(id)?.mention.named !== false;
  }

  markFunder(id: string): void {
    const entity = this.byId.get(id);
    if (entity) entity.funder = true;
  }

  /** The node of an indicator's concept, made when a number first measures it. */
  indicator(label: string, document: string): string {
    const concept = this.knowledge.schemes.indicator.find(simplify(label));
    const id = concept ? conceptEntityId('Indicator', concept.id) : conceptEntityId('Indicator', simplify(label));
    if (concept) this.addConcept('indicator', 'Indicator', concept);
    const entity = this.byId.get(id) ?? this.create(id, 'Indicator', concept?.prefLabel.zh ?? simplify(label), null);
    entity.documents.add(document);
    return id;
  }

  /** Broader concepts, and the populations that a field is for, by the schemes. */
  linkConcepts(edges: Edges): void {
    for (const { type, scheme, concept } of this.concepts.values()) {
      for (const broader of concept.broader ?? [])
        edges.structure('BROADER', conceptEntityId(type, concept.id), conceptEntityId(type, broader));
      if (scheme !== 'service-field') continue;
      for (const population of concept.concerns ?? [])
        edges.structure('CONCERNS', conceptEntityId(type, concept.id), conceptEntityId('Population', population));
    }
  }

  /** Where each thing stands, by the chain of places that documents give with its name. */
  linkPlaces(edges: Edges): void {
    const places = new Map<string, Entity[]>();
    for (const entity of this.byId.values()) {
      if (isPlaceType(entity.type)) places.set(entity.name, [...(places.get(entity.name) ?? []), entity]);
    }
    for (const { id, within, withinSaid } of this.byId.values()) {
      const chain = within.map(simplify);
      const candidates = (places.get(chain.at(-1) ?? '') ?? []).filter((place) => place.id !== id);
      const fitting =
        candidates.length < 2
          ? candidates
          : candidates.filter((place) => agree(place.within.map(simplify), chain.slice(0, -1)));
      if (fitting.length === 1 && fitting[0]) edges.within(id, fitting[0].id, [...withinSaid]);
    }
  }

  nodes(): GraphNode[] {
    return [...this.byId.values()].map((entity) => this.node(entity));
  }

  private create(id: string, type: string, name: string, mention: Mention | null): Entity {
    const known: Mention = mention ?? { type: 'ServiceField', name };
    const entity: Entity = {
      id,
      type,
      name,
      mention: known,
      within: [],
      withinSaid: new Set(),
      aliases: new Set(),
      documents: new Set(),
      funder: false,
      learned: {},
    };
    this.byId.set(id, entity);
    return entity;
  }

  /** A concept brings its broader ones, and a field the populations it is for, so that the scheme stays whole. */
  private addConcept(schemeName: SchemeName, type: string, concept: Concept): void {
    const scheme = this.knowledge.schemes[schemeName];
    for (const one of scheme.withBroader(concept)) {
      const id = conceptEntityId(type, one.id);
      if (this.concepts.has(id)) continue;
      this.concepts.set(id, { type, scheme: schemeName, concept: one });
      const entity = this.byId.get(id) ?? this.create(id, type, one.prefLabel.zh, null);
      for (const label of one.altLabel ?? []) entity.aliases.add(label);
      for (const population of one.concerns ?? []) {
        const concerned = this.knowledge.schemes.population.get(population);
        if (concerned) this.addConcept('population', 'Population', concerned);
      }
    }
  }

  private node({ id, type, name, mention, within, aliases, documents, funder, learned }: Entity): GraphNode {
    const concept = this.concepts.get(id)?.concept;
    const division = isPlaceType(type) ? this.division(type, name, within) : undefined;
    const named = mention.named !== false;
    const names = named ? searchNames(type, [name, ...aliases]) : [];
    const labels = ['Entity', type, ...derivedLabels(type), ...(funder && type !== 'Funder' ? ['Funder'] : [])];
    return {
      id,
      labels,
      properties: properties({
        ...learned,
        ...{ id, type, name, named },
        title: hasTitle(type, mention) ? name : null,
        aliases: [...aliases].filter((alias) => alias !== name).sort(),
        documents: [...documents].sort(),
        nameEn: concept?.prefLabel.en,
        unit: concept?.unit,
        code: division?.code,
        codeYear: division?.codeYear,
        searchNames: names,
        searchText: named
          ? [...names, ...names.flatMap(pinyinForms), concept?.prefLabel.en ?? ''].join(' ').trim()
          : null,
      }),
    };
  }

  private division(type: string, name: string, within: readonly string[]) {
    return this.knowledge.divisions.find(
      (one) => one.type === type && one.name === name && one.within.every((place) => within.includes(place)),
    );
  }
}

function learnWithin(entity: Entity, within: readonly string[], { id }: Statement): void {
  if (within.length === 0 || within.length < entity.within.length) return;
  if (within.length > entity.within.length) {
    entity.within = within;
    entity.withinSaid.clear();
  }
  entity.withinSaid.add(id);
}

/** Two chains can be of one place: one holds the other. */
const agree = (one: readonly string[], other: readonly string[]): boolean => isPart(one, other) || isPart(other, one);

/** A policy known by its issuer and printed words alone has no title, and neither has a party that is not named. */
const hasTitle = (type: string, { named, issuer }: Mention): boolean =>
  named !== false && ((type === 'Policy' && issuer === undefined) || type === 'Publication');

function derivedLabels(type: string): string[] {
  if (isPlaceType(type)) return ['Place'];
  return isOrganizationType(type) ? ['Organization'] : [];
}

function learnFrom({ predicate, property, text, date }: Statement, entity: Entity): void {
  switch (predicate) {
    case 'ALSO_KNOWN_AS':
      if (text) entity.aliases.add(simplify(text));
      break;
    case 'ISSUED':
      if (date) entity.learned = { issued: date, ...entity.learned };
      break;
    case 'ESTABLISHED':
      if (date) entity.learned = { established: date, ...entity.learned };
      break;
    case 'HAS_PROPERTY': {
      if (property && date && DATE_PROPERTIES.includes(property))
        entity.learned = { [property]: date, ...entity.learned };
      if (property && text && WORD_PROPERTIES.includes(property))
        entity.learned = { [property]: text, ...entity.learned };
      break;
    }
  }
}
