/** Concept schemes of `seed/concepts/`: populations, service fields and indicators, with labels and broader concepts. Source: SKOS. */
import { readFileSync } from 'node:fs';

export const SCHEMES = ['population', 'service-field', 'indicator'] as const;
export type SchemeName = (typeof SCHEMES)[number];

export interface Concept {
  id: string;
  prefLabel: { zh: string; en: string };
  altLabel?: string[];
  /** Ids of broader concepts of the same scheme. */
  broader?: string[];
  /** Of a service field: ids of the populations that it is for. */
  concerns?: string[];
  /** Of an indicator: the usual unit. */
  unit?: string;
  /** Of an indicator: sets of indicators that exclude each other and together make it up, so that their numbers may be added. */
  disjointParts?: string[][];
}

export class ConceptScheme {
  private readonly byId = new Map<string, Concept>();
  private readonly byLabel = new Map<string, Concept>();

  constructor(
    readonly name: SchemeName,
    readonly concepts: readonly Concept[],
  ) {
    for (const concept of concepts) {
      this.byId.set(concept.id, concept);
      for (const label of [concept.prefLabel.zh, ...(concept.altLabel ?? [])]) this.byLabel.set(label, concept);
    }
  }

  get(id: string): Concept | undefined {
    return this.byId.get(id);
  }

  /** The concept that bears this label, preferred or alternative, to the letter. */
  find(label: string): Concept | undefined {
    return this.byLabel.get(label);
  }

  /** The concept and all that are broader, nearest first. */
  withBroader(concept: Concept): Concept[] {
    const found = new Set<Concept>([concept]);
    for (const one of found) {
      for (const id of one.broader ?? []) {
        const broader = this.byId.get(id);
        if (broader) found.add(broader);
      }
    }
    return [...found];
  }
}

export type Schemes = Record<SchemeName, ConceptScheme>;

/** `folder` holds one JSON Lines file a scheme. */
export function readSchemes(folder: URL | string = new URL('../../seed/concepts/', import.meta.url)): Schemes {
  const read = (name: SchemeName): ConceptScheme => {
    const path = typeof folder === 'string' ? `${folder}/${name}.jsonl` : new URL(`${name}.jsonl`, folder);
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    return new ConceptScheme(
      name,
      lines.map((line) => JSON.parse(line) as Concept),
    );
  };
  return { population: read('population'), 'service-field': read('service-field'), indicator: read('indicator') };
}
