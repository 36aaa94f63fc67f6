import type { Found } from '../../../../src/statement/found.ts';
import { observation } from '../../../../src/statement/kind/observation.ts';
import { scenesOf } from '../marked.ts';

const ABOUT = '{City|青原市}开展社区服务。\n';

/** The numbers that are found in marked sentences of a text about a city. */
export const found = (marked: string): Found[] => scenesOf(ABOUT + marked).flatMap(observation);

const said = ({ indicator, value, unit }: Found): string => `${indicator} ${value}${unit ?? ''}`;

/** Each with its indicator and unit: «服务人数 36人». */
export const read = (marked: string): string[] => found(marked).map(said);
