/** What bounds the work with a model: it may be slow, dead or mad, and a document is still read in a known time. */
export interface ModelLimits {
  /** Characters of clean text that go into one request, unless one sentence has more. */
  readonly pieceCharacters: number;
  /** Of one request, its answer read to the end. */
  readonly requestMilliseconds: number;
  /** Of all requests for one document, and the waits between them. */
  readonly documentMilliseconds: number;
  /** How often one piece is sent at most; only what a second try may mend is tried again. */
  readonly tries: number;
  /** The longest wait before the next try, and the first, which doubles; a server's Retry-After holds up to the longest. */
  readonly waitMilliseconds: { readonly first: number; readonly longest: number };
  /** Of one answer. */
  readonly answerBytes: number;
  /** Of one answer; what comes behind is refused. */
  readonly proposals: number;
  /** After so many pieces in a row without any answer the model is asked no more in this run. */
  readonly silences: number;
}

export const MODEL_LIMITS: ModelLimits = {
  pieceCharacters: 2_000,
  requestMilliseconds: 60_000,
  documentMilliseconds: 180_000,
  tries: 3,
  waitMilliseconds: { first: 500, longest: 10_000 },
  answerBytes: 1_000_000,
  proposals: 200,
  silences: 3,
};
