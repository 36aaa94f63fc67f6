/** Projects that are only counted: 承接项目34个, 137个服务项目. */
import { matches } from '../../../text/matches.ts';
import { findQuantities } from '../../../text/quantity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { nestAt } from '../name/suffixed.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';

const BEHIND =
  /(?:公益创投|公益|服务|社会工作|创投|微治理|微|惠民|示范)*项目(?=(?:共|达|约|近|超)*[\d一二三四五六七八九十百千万两]+[余多]?个)/gu;
const AHEAD =
  /^(?:的)?(?<name>(?:公益创投|公益|服务|社会工作|创投|微治理|微|惠民|示范)*项目)(?![〇㐀-鿿𠀀-𲎯]{0,2}(?:资金|经费))/u;

/** A quick look, before the numbers are read. */
const COUNTED =
  /项目[^，。；]{0,3}[\d一二三四五六七八九十百千万两]|[\d一二三四五六七八九十百千万两余多]个[^，。；]{0,8}项目/u;

export function unnamedProject(sentence: Sentence): Proposal[] {
  const { text } = sentence;
  if (!COUNTED.test(text)) return [];
  return findQuantities(text).flatMap((quantity): Proposal[] => {
    if (quantity.unit !== '个' || quantity.weak) return [];
    const range = before(text, quantity.from) ?? behind(text, quantity.to);
    if (!range) return [];
    const { value, bound, text: printed } = quantity;
    const within = nestAt(sentence, range.from);
    const thing: Mention = {
      ...{ type: 'Project', name: text.slice(range.from, range.to), named: false },
      ...(within.length > 0 ? { within } : {}),
      ...(value === null ? {} : { count: { value, bound, text: printed, unit: '个' } }),
    };
    return [{ ...range, thing, weight: -3 }];
  });
}

function before(text: string, at: number): { from: number; to: number } | null {
  const found = matches(text, BEHIND).find(({ 0: name, index }) => at - index - name.length <= 2 && index < at);
  return found ? { from: found.index, to: found.index + found[0].length } : null;
}

function behind(text: string, at: number): { from: number; to: number } | null {
  const name = AHEAD.exec(text.slice(at, at + 14))?.groups?.name;
  const from = name ? text.indexOf(name, at) : -1;
  return name && from >= 0 ? { from, to: from + name.length } : null;
}
