import type { Range } from '../../../text/passages.ts';
import type { PlaceType } from '../../../vocabulary/entity.ts';
import type { GazetteerPlace } from '../../../vocabulary/gazetteer.ts';

/** One name, before it is joined with those around it. */
export interface Token extends Range {
  readonly type: PlaceType;
  readonly name: string;
  /** What it may be; empty where no table knows it. */
  readonly candidates: readonly GazetteerPlace[];
  readonly isFull: boolean;
}
