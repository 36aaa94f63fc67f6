/** One line of a statements file, as `schema/statement.schema.json` has it, with the keys that we add (`anchor` of a thing). */
import type { EntityType } from './entity.ts';
import type { Kind, Predicate } from './predicate.ts';

/** Offsets in Unicode code points of the document's source text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export const BOUNDS = ['EXACT', 'OVER', 'AT_LEAST', 'ABOUT', 'NEARLY', 'LESS_THAN', 'AT_MOST'] as const;
export type Bound = (typeof BOUNDS)[number];
export const MODALITIES = ['ACTUAL', 'PLANNED', 'ANNOUNCED', 'INTENDED'] as const;
export type Modality = (typeof MODALITIES)[number];
export type Basis = 'TOTAL' | 'CUMULATIVE' | 'RATE' | 'AT_DATE' | 'IN_PERIOD';
export type Stage = 'BUDGET' | 'AWARDED' | 'PAID';
export type Status = 'ACCEPTED' | 'PROPOSED' | 'REJECTED';
export type Doubt = 'RECONSTRUCTED' | 'AMBIGUOUS' | 'PLACE_FROM_CONTEXT' | 'PRINT_SUSPECT';

/** A stated count that only qualifies something else: how many a sum is for, how many an unnamed party is. */
export interface Count {
  value: number;
  bound?: Bound;
  unit?: string;
  text?: string;
}

/** A written name with what the document says to tell it apart. A mention, not yet an entity. */
export interface Mention {
  type: EntityType;
  /** As it should stand: simplified, noise removed, otherwise the document's words. */
  name: string;
  printed?: string;
  /** Names of the places it stands in, widest first. */
  within?: string[];
  /** `false`: a party that the text does not name one by one. */
  named?: boolean;
  /** Unnamed parties of one document that bear the same letter are one party. */
  mention?: string;
  date?: string | null;
  issuer?: string;
  count?: Count;
  scale?: 'PROGRAMME' | 'PROJECT' | 'ITEM';
  row?: number;
  category?: string;
  titleSuspect?: boolean;
  /** Where its words stand in the source; ours, from it comes the id of a statement without a value. */
  anchor?: Span;
}

/** A sum or a number, named by the statement that says it. */
export interface StatementReference {
  statement: string;
}

export type Thing = Mention | StatementReference;

export const isMention = (thing: Thing): thing is Mention => !('statement' in thing);

/** The exact characters of the source. */
export interface Evidence extends Span {
  quote: string;
  page?: number;
}

export interface Statement {
  id: string;
  document: string;
  kind: Kind;
  predicate: Predicate;
  subject?: Thing | null;
  objects?: Thing[];
  /** Yuan for funding, otherwise in `unit`. */
  value?: number | null;
  valueTo?: number | null;
  unit?: string | null;
  text?: string | null;
  anchor?: Span;
  bound?: Bound | null;
  basis?: Basis | null;
  per?: string[];
  condition?: string | null;
  stage?: Stage | null;
  nature?: 'MONEY' | 'RESOURCES' | null;
  instruments?: string[];
  purpose?: string | null;
  for?: Mention[];
  policy?: Mention | null;
  items?: Count;
  recipients?: Count;
  indicator?: string | null;
  definition?: string | null;
  of?: string | null;
  partOf?: string | null;
  property?: string | null;
  as?: 'PRINTED_CLASS' | 'CONTENT' | null;
  where?: Mention | null;
  date?: string | null;
  asOf?: string | null;
  period?: string | null;
  dateText?: string | null;
  modality?: Modality | null;
  strength?: 'STATED' | 'INFERRED' | null;
  speaker?: { role?: string; organization?: string } | null;
  certainty?: number;
  doubt?: Doubt | null;
  note?: string | null;
  corrects?: string | null;
  evidence: Evidence[];
  status: Status;
  by: { method: 'CURATED' | 'RULE' | 'MODEL'; rule?: string; version?: string };
}
