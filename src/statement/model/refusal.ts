/** Why a model's proposal is not taken; counted in the report, which repeats no word of it. */
export type Refusal =
  | 'MISSHAPEN'
  | 'TYPES_MISPLACED'
  | 'QUOTE_NOT_FOUND'
  | 'NAME_NOT_FOUND'
  | 'WORDS_NOT_FOUND'
  | 'NUMBER_NOT_READ'
  | 'DATE_NOT_READ'
  | 'NO_FACT'
  | 'PERSON'
  | 'GATE';

/** Thrown and caught within the gate alone. */
export class Refused extends Error {
  constructor(readonly why: Refusal) {
    super(why);
  }
}
