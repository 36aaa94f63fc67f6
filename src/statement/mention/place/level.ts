/** Which place a bare 市, 区 or 社区 means where a sentence stands. */
import type { PlaceType } from '../../../vocabulary/entity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import type { Known } from '../proposal.ts';

const TYPES: readonly (readonly [string, PlaceType])[] = [
  ['省', 'Province'],
  ['自治区', 'Province'],
  ['市', 'City'],
  ['州', 'City'],
  ['区', 'District'],
  ['县', 'District'],
  ['旗', 'District'],
  ['街道', 'Street'],
  ['镇', 'Street'],
  ['乡', 'Street'],
  ['社区', 'Community'],
  ['村', 'Community'],
];
const TYPE_OF = new Map(TYPES);

/** As alternatives of a regular expression. */
export const LEVEL = '自治区|街道|社区|[省市州区县旗镇乡村]';

export const typeOfLevel = (level: string): PlaceType | undefined => TYPE_OF.get(level);

/** Null where the text before does not say, or speaks of a place of another kind: 县民政局 is not that of 海曙区. */
export function meantBy(level: string, { here = {}, article }: Known): Mention | null {
  // In a county-level city 市 is the city itself.
  if (level === '市' && article?.type === 'District' && article.name.endsWith('市')) return article;
  const type = TYPE_OF.get(level);
  const place = type && here[type];
  return place && (place.name.endsWith(level) || level === '自治区') ? place : null;
}
