/** A code of the API's error catalogue, or UNREACHABLE: the server did not answer at all. */
export type FailureCode = string;

/** A thing that an error of the API offers instead of the name that was asked for. */
export interface NameCandidate {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly within?: string | null;
}

/** Why there is no answer. */
export class Failure extends Error {
  readonly code: FailureCode;
  /** What stands beside the code: which argument, what is near. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: FailureCode, message = '', details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }

  /** It passes by itself: server or database will be back. */
  get isPassing(): boolean {
    return this.code === 'UNREACHABLE' || this.code === 'SERVICE_UNAVAILABLE';
  }

  /** Things that the asker may have meant. */
  get candidates(): readonly NameCandidate[] {
    const { nearest, candidates } = this.details;
    return (Array.isArray(candidates) ? candidates : Array.isArray(nearest) ? nearest : []) as NameCandidate[];
  }
}
