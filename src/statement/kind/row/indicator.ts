/** The indicator that the head of a column names. */
import { conceptNamed } from '../../mention/concept-words.ts';
import { INDICATORS } from '../observation/words.ts';

/** By the words of a head, or of a row that names what it counts. */
export function indicatorOf(head: string, unit: string): string {
  if (unit === '%' && /同比|环比|增减|增幅|增长/u.test(head)) return '增长率';
  const named = conceptNamed('indicator', head);
  if (named) return named.prefLabel.zh;
  const noun = head.replace(/(?:总数|人数|户数|个数|数量|数)$/u, '');
  const known = INDICATORS.find(
    ({ units, words, not }) =>
      unit !== '' && units.test(unit) && (words.test(head) || words.test(noun)) && !not?.test(head),
  );
  if (known) return known.label;
  if (/(?:数|量|率|度|分|面积|次|规模|龄)$/u.test(head)) return head;
  return unit === '%' ? `${head}占比` : /^[人名位]$/u.test(unit) ? `${head}人数` : `${head}数`;
}
