/** Funds: a pot of money with a name: …专项资金, …基金 (no foundation), …助学金, charitable trusts, the welfare lottery's public fund. */
import { matches } from '../../text/matches.ts';
import type { Mention } from '../../vocabulary/statement.ts';
import { articleNest, bySuffix, mentionOf, type Suffixed } from './name/suffixed.ts';
import { isPhrase, ownName } from './organization/social-organization.ts';
import { meantBy } from './place/level.ts';
import type { Proposal } from './proposal.ts';
import { nestOf, type Sentence } from './sentence.ts';

const ENDING =
  /(?:发展|扶持|引导|专项|补助|奖励|激励|保障|治理|服务|惠民|项目|公益|创投|孵化|培育|种子)*(?:专项资金|扶持资金|引导资金|保障资金|激励资金|项目资金|治理资金|发展资金)|(?:慈善|公益|专项|发展|互助|关爱|救助|社区|冠名|微)*基金(?!会|管理)|慈善信托|(?:助学|奖学|助困|救助|互助|帮扶|慰问|关爱|公益|创业)金(?!融|额)|福利彩票公益金|福彩公益金|彩票公益金/gu;
const LOTTERY = /彩.?公益金$/u;
const LEVEL_BEFORE = /(?:[省市区县]本?级|中央|部级|本级)$/u;
const CLASS =
  /^(?:社区|街道|专项|慈善|发展|公益|各类|有关|相关|该|本|困难群众|困难|群众|节日|春节|临时|首支|首个)*(?:专项资金|扶持资金|项目资金|基金|公益金|救助金|慰问金|助学金|奖学金|保障资金|激励资金|发展资金|治理资金|引导资金|帮扶金|关爱金|互助金|创业金|助困金|慈善信托)$/u;
const QUOTED = /“(?<name>[^“”]{1,14}(?:基金|助学金|奖学金|互助金|慈善信托|专项资金))”/gu;

export function fund(sentence: Sentence): Proposal[] {
  return [...bySuffix(sentence, ENDING).flatMap((one) => proposal(sentence, one)), ...quoted(sentence)];
}

function proposal(sentence: Sentence, found: Suffixed): Proposal[] {
  const { from, to, own, ending, name, placeType } = found;
  if (LOTTERY.test(ending)) return lottery(sentence, found);
  const isPointed = /^(?:该|此|上述|这[笔只支个项]|该[笔只支项])$/u.test(own);
  const meant = own === '' || isPointed ? theOnlyOne(sentence, isPointed ? headOf(ending) : ending) : null;
  const start = to - ending.length - (isPointed ? own.length : 0);
  if (meant && placeType === null)
    return [{ from: start, to, thing: { ...meant, printed: sentence.text.slice(start, to) } }];
  if (isPointed) return [];
  const isOne =
    placeType !== null
      ? own.length + ending.length > 4 && !/^(?:级|各)/u.test(own)
      : (!isPhrase(found) && ownName(own).length >= 2) || /惠民|种子|激励|引导/u.test(ending);
  // 省财政厅下达我区专项资金, 协会用基金利息: a verb stands in no name.
  if (/下达|下拨|拨付|安排|投入|列支|争取|[使利]?用$/u.test(own)) return [];
  if (isOne && !CLASS.test(name)) return [{ from, to, thing: mentionOf('Fund', found) }];
  if (!/社区(?:公益|慈善|发展|微)?基金$|慈善信托$|专项资金$/u.test(sentence.text.slice(from, to))) return [];
  const first = to - ending.length - (ending.startsWith('社区') || !own.endsWith('社区') ? 0 : 2);
  const within = articleNest(sentence);
  const thing = {
    type: 'Fund' as const,
    name: sentence.text.slice(first, to),
    named: false,
    ...(within.length > 0 ? { within } : {}),
  };
  return [{ from: first, to, thing, weight: -1 }];
}

/** 这只社区基金 may be any fund, 该助学金 only one that ends so. */
const headOf = (ending: string): string => (ending.endsWith('基金') ? '基金' : ending);

/** A bare 专项资金 where the sentences before have named one that ends so. */
function theOnlyOne({ known }: Sentence, name: string): Mention | null {
  const ending = (known.recent ?? []).filter((one) => one.type === 'Fund' && one.name.endsWith(name));
  const [first] = ending;
  if (!first || ending.some((one) => one.name !== first.name)) return null;
  const { printed: _, ...thing } = first;
  return thing;
}

/** 市级福彩公益金, 区本级福利彩票公益金; 市福彩公益金 is its city's. A bare 福彩公益金 is a form of money, no pot. */
function lottery(sentence: Sentence, found: Suffixed): Proposal[] {
  const { from, to, ending, own, within, placeType } = found;
  const index = to - ending.length;
  const [level = ''] = LEVEL_BEFORE.exec(sentence.text.slice(Math.max(0, index - 4), index)) ?? [];
  if (level === '' && placeType !== null && own === '') return [{ from, to, thing: mentionOf('Fund', found) }];
  const bare = own.slice(-1);
  const meant = level === '' && /[省市区县]/u.test(bare) ? meantBy(bare, sentence.known) : null;
  if (meant) {
    const thing = { type: 'Fund' as const, name: meant.name + ending, printed: bare + ending, within: nestOf(meant) };
    return [{ from: index - 1, to, thing }];
  }
  if (level === '') return [];
  const start = index - level.length;
  const nest = within.length > 0 ? [...within] : articleNest(sentence);
  const thing = {
    type: 'Fund' as const,
    name: sentence.text.slice(start, to),
    ...(nest.length > 0 ? { within: nest } : {}),
  };
  return [{ from: start, to, thing }];
}

function quoted({ text }: Sentence): Proposal[] {
  return matches(text, QUOTED).map(({ index, groups }) => {
    const name = groups?.name ?? '';
    return { from: index + 1, to: index + 1 + name.length, thing: { type: 'Fund', name } };
  });
}
