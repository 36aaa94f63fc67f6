/** Who qualifies for a sum: the words that end in 的 before it, or the member of a list that 分别 pairs with it. */
import { matches } from '../../../text/matches.ts';
import type { Range } from '../../../text/passages.ts';
import { type Around, sumsBeside, wordsIn } from '../shared/around.ts';
import { canPay } from './actor.ts';

const PAIRED = /分别/u;
const LISTED = /[^、，。；：]{1,24}(?:[、和及][^、，。；：和及]{1,24})+/gu;
const LEADING =
  /^(?:[(（]?[\d一二三四五六七八九十]{1,2}[)）.、．])?[“]?(?:我们|我局|我市|我区)?(?:对于?|向|按照?|其中|并|还将?|将)?(?:获评|评为)?/u;

/** As words of the passage; null where the text gives none. */
export function conditionOf(around: Around, per: readonly string[]): Range | null {
  const paired = pairedWith(around);
  if (paired) return paired;
  return per.length > 0 ? qualifying(around) : null;
}

/** 五星级、四星级、三星级…分别给予10万元、6万元、3万元: as many members as sums. */
function pairedWith({ scene, segment, range }: Around): Range | null {
  const sums = scene.money.filter(({ from, to }) => segment.from <= from && to <= segment.to);
  const run = sumsBeside(scene, sums, range, /^[、和及]$/u);
  if (run.length < 2) return null;
  const first = run[0] as Range;
  const words = wordsIn(scene, { from: segment.from, to: first.from });
  if (!PAIRED.test(words)) return null;
  for (const list of matches(words, LISTED).reverse()) {
    const members = list[0].split(/[、和及]/u);
    if (members.length !== run.length) continue;
    const index = run.findIndex(({ from }) => from === range.from);
    const offset = members.slice(0, index).reduce((sum, member) => sum + member.length + 1, 0);
    const member = members[index] ?? '';
    const lead = index === 0 ? (LEADING.exec(member)?.[0].length ?? 0) : 0;
    const from = segment.from + list.index + offset + lead;
    const to = segment.from + list.index + offset + member.length;
    // 甲区、乙区分别…: who pays is no condition.
    return scene.things.some((one) => one.from >= from && one.to <= to && canPay(one.thing)) ? null : { from, to };
  }
  return null;
}

function qualifying({ scene, clauses, index, segment }: Around): Range | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const clause = clauses[at] as Range;
    if (clause.from < segment.from) return null;
    const words = wordsIn(scene, clause);
    if (!/的$/u.test(words) || /是.{4,}的$/u.test(words)) continue;
    const lead = LEADING.exec(words)?.[0].length ?? 0;
    return { from: clause.from + lead, to: clause.to - 1 };
  }
  return null;
}
