/** Contracts and bids: who carries out the work receives, who buys it pays where that is said, in the sentence or in labelled lines above. */
import { isPlaceType } from '../../../vocabulary/entity.ts';
import { type Named, type Scene, wordsOf } from '../../scene.ts';
import { type Around, sceneBefore, wordsIn } from './around.ts';
import { type Party, partyOf } from './place.ts';

const SUM = /(?:合同|中标|成交|签约)(?:总)?(?:金额|价格?|额|总额|价款)|协议金额/u;
const BUDGET = /^(?:项目|采购)?(?:预算|最高限价)(?:金额|价)?[(（：:]/u;
const WORKS =
  /(?:由|(?:中标|成交)(?:候选)?(?:人|单位|供应商|机构)?(?:名称)?[：:为]?|供应商(?:名称)?[：:为]?|(?:承接|实施)(?:单位|主体|方)[：:为]?)$/u;
/** In the lines above only what bears a label. */
const WORKS_LABEL =
  /(?:(?:中标|成交)(?:候选)?(?:人|单位|供应商|机构)(?:名称)?|供应商(?:名称)?|(?:承接|实施)(?:单位|主体|方))[：:]$/u;
const BUYS = /(?:采购(?:人|单位)(?:名称)?|购买(?:主体|方)|发包方|招标人|委托方)[：:为]?$/u;

/** Null where the sum is no contract's. */
export function contractOf({ scene, clause, range }: Around): { payer: Party | null; objects: Party[] } | null {
  const words = wordsIn(scene, { from: clause.from, to: range.from });
  const isBudget = BUDGET.test(words);
  const isSigned =
    /^(?:协议|合同)?(?:金额|总额|价款)/u.test(words) && /签(?:订|署|约)[^，。；]{0,12}(?:协议|合同)/u.test(scene.text);
  if (!SUM.test(words) && !isBudget && !isSigned) return null;
  const signed = signatories(scene);
  if (signed) return signed;
  const worker = isBudget ? null : (labelled(scene, WORKS) ?? bidder(scene) ?? above(scene, WORKS_LABEL));
  const buyer = labelled(scene, BUYS) ?? above(scene, BUYS);
  if (!worker && !buyer) return null;
  return { payer: buyer ? partyOf(buyer) : null, objects: worker ? [partyOf(worker)] : [] };
}

const organizationsOf = ({ things }: Scene): Named[] =>
  things.filter(({ thing }) => /Organization$|^GovernmentBody$/u.test(thing.type));

const labelled = (scene: Scene, label: RegExp): Named | null =>
  organizationsOf(scene).find(
    (one) => wordsOf(one) !== '' && label.test(wordsIn(scene, { from: scene.sentence.from, to: one.from })),
  ) ?? null;

const bidder = (scene: Scene): Named | null =>
  organizationsOf(scene).find((one) =>
    /^[^，。；]{0,6}(?:中标|承接|成交)/u.test(wordsIn(scene, { from: one.to, to: scene.sentence.to })),
  ) ?? null;

/** 区民政局与X签订协议: the body or place buys from the other. */
function signatories(scene: Scene): { payer: Party | null; objects: Party[] } | null {
  const all = scene.things.filter(
    ({ thing }) => isPlaceType(thing.type) || /Organization$|^GovernmentBody$/u.test(thing.type),
  );
  for (const [index, second] of all.entries()) {
    const first = all[index - 1];
    if (!first || !/^(?:与|和|同)$/u.test(wordsIn(scene, { from: first.to, to: second.from }))) continue;
    if (!/^(?:已|共|正式)?签(?:订|署|约)/u.test(wordsIn(scene, { from: second.to, to: scene.sentence.to }))) continue;
    const isBuyer = ({ thing }: Named): boolean => thing.type === 'GovernmentBody' || isPlaceType(thing.type);
    if (isBuyer(first) === isBuyer(second)) continue;
    const [buyer, worker] = isBuyer(first) ? [first, second] : [second, first];
    return { payer: partyOf(buyer), objects: [partyOf(worker)] };
  }
  return null;
}

const FARTHEST = 14;

/** 采购人：X on a line of its own. */
function above(scene: Scene, label: RegExp): Named | null {
  let one = sceneBefore(scene);
  for (let steps = 0; one && steps < FARTHEST; steps += 1) {
    const found = one.text.length < 60 ? labelled(one, label) : null;
    if (found) return found;
    one = sceneBefore(one);
  }
  return null;
}
