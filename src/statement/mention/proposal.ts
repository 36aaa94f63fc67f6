/** What a recogniser gives, and what it is told of the document beside the sentence. */
import type { Range } from '../../text/passages.ts';
import type { PlaceType } from '../../vocabulary/entity.ts';
import type { Mention } from '../../vocabulary/statement.ts';

/** A proposal: words of a text that name a thing. UTF-16 offsets. */
export interface Proposal extends Range {
  readonly thing: Mention;
  /** Of two proposals for the same words the higher holds; default 0. */
  readonly weight?: number;
}

/** What the document has told by now, by which shorter names are understood. */
export interface Known {
  /** Short names given by 以下简称 and the like, inside this document; with 《》 where the text gives them so. */
  readonly shortNames: ReadonlyMap<string, Mention>;
  /** Places that the document names anywhere, by name, each with the fullest nest that it gives. */
  readonly places: ReadonlyMap<string, Mention>;
  /** Names that readers taught and that hold in this document, each with what it stands for. */
  readonly learned?: ReadonlyMap<string, Mention>;
  /** The place that the article is about. */
  readonly article?: Mention | null;
  /** The place of each kind that a bare 市, 区, 街道 or 社区 means here. */
  readonly here?: Partial<Record<PlaceType, Mention>>;
  /** The latest place of each kind that this passage has named. */
  readonly near?: Partial<Record<PlaceType, Mention>>;
  /** The street and the community that the passages before have left as the only one spoken of. */
  readonly left?: Partial<Record<PlaceType, Mention>>;
  /** The street that the article's title names: its communities stand in it. */
  readonly street?: Mention | null;
  /** The body or organization in whose name the article is written. */
  readonly writer?: Mention | null;
  /** The body or organization for which someone has spoken last. */
  readonly speaker?: Mention | null;
  /** Whom 我们 means: the writer, or in an interview whom it is with. */
  readonly we?: Mention | null;
  /** The fullest name that the document gives a body, by its name with the innermost place alone. */
  readonly bodies?: ReadonlyMap<string, string>;
  /** Named things before this sentence, latest first, which 该项目 or 该中心 may mean. */
  readonly recent?: readonly Mention[];
  /** The names that lines of the document give projects, and the thing that the heading above this passage names alone. */
  readonly headed?: ReadonlySet<string>;
  readonly heading?: Mention | null;
  /** Those of them that this passage has named. */
  readonly passage?: readonly Mention[];
}

export const NOTHING_KNOWN: Known = { shortNames: new Map(), places: new Map() };
