/** Contracts and bids: who carries out the work receives, who buys it pays where that is said, in the sentence or in labelled lines above. */
import { isPlaceType } from '../../../vocabulary/entity.ts';
import { type Named, type Scene, wordsOf } from '../../scene.ts';
import { type Around, sceneBefore, wordsIn } from '../shared/around.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { agentIn } from './agent.ts';
import { charging } from './charging.ts';

const SUM = /(?:合同|中标|成交|签约)(?:总)?(?:金额|价格?|额|总额|价款)|协议金额/u;
const BUDGET = /(?:^|[、.．)）\s])(?:项目|采购)?(?:预算|最高限价|控制价)(?:总?金额|价|总?额)?[(（：:]/u;
const WORKS =
  /(?:由|(?:委托|聘请|交给|引入|引进)(?:了)?|(?:中标|成交)(?:候选)?(?:人|单位|供应商|机构)?(?:名称)?[：:为]?|供应商(?:名称)?[：:为]?|(?:承接|实施)(?:单位|主体|方)[：:为]?)$/u;
/** In the lines above only what bears a label. */
const WORKS_LABEL =
  /(?:(?:中标|成交)(?:候选)?(?:人|单位|供应商|机构)(?:名称)?|供应商(?:名称)?|(?:承接|实施|执行)(?:单位|机构|主体|方))[：:]$/u;
const BUYS = /(?:采购(?:人|单位)(?:名称)?|购买(?:主体|方)|发包方|招标人|委托方)[：:为]?$/u;

/** Null where the sum is no contract's. */
export function contractOf(around: Around): { payer: Party | null; objects: Party[] } | null {
  const { scene, clause, range } = around;
  const words = wordsIn(scene, { from: clause.from, to: range.from });
  const isBudget = BUDGET.test(words);
  const isSigned =
    /^(?:协议|合同)?(?:总?金额|总额|价款|总价|合同价|(?:服务)?(?:费用|经费))/u.test(words) &&
    /签(?:订|署|约|了|下)[^，。；]{0,12}(?:协议|合同)/u.test(scene.text);
  const isInstalment =
    /(?:首期|首付|预付|二期|尾|进度)款[^，。；]{0,2}$|^(?:\d{4}年)?[^，。；]{0,20}拨付$/u.test(words) &&
    /合同/u.test(scene.text);
  if (isInstalment) {
    const worker = above(scene, WORKS_LABEL, 40);
    const payer =
      agentIn(scene, around.segment, around.segment.to) ?? agentIn(scene, scene.sentence, scene.sentence.to);
    return worker ? { payer, objects: [partyOf(worker)] } : null;
  }
  if (!SUM.test(words) && !isBudget && !isSigned) return null;
  const signed = signatories(scene);
  if (signed) return signed;
  const worker = isBudget ? null : (trusted(around) ?? bidder(around) ?? above(scene, WORKS_LABEL));
  const buyer = labelled(scene, BUYS) ?? above(scene, BUYS) ?? (isBudget ? below(scene, BUYS) : null);
  if (!worker && !buyer) return null;
  return {
    payer: buyer ? partyOf(buyer) : (charging(around) ?? agentIn(scene, around.segment, around.segment.to)),
    objects: worker ? [partyOf(worker)] : [],
  };
}

const organizationsOf = ({ things }: Scene): Named[] =>
  things.filter(({ thing }) => /Organization$|^GovernmentBody$/u.test(thing.type));

/** Who works stands in the sum's own segment, and no body does. */
const workersOf = ({ scene, segment }: Around): Named[] =>
  organizationsOf(scene).filter(
    ({ thing, from, to }) => thing.type !== 'GovernmentBody' && from >= segment.from && to <= segment.to,
  );

const labelled = (scene: Scene, label: RegExp): Named | null =>
  organizationsOf(scene).find(
    (one) => wordsOf(one) !== '' && label.test(wordsIn(scene, { from: scene.sentence.from, to: one.from })),
  ) ?? null;

/** Of several lots in one line the nearest before the sum. */
function trusted(around: Around): Named | null {
  const { scene, segment, range } = around;
  const all = workersOf(around).filter((one) => WORKS.test(wordsIn(scene, { from: segment.from, to: one.from })));
  return all.findLast(({ to }) => to <= range.from) ?? all[0] ?? null;
}

const bidder = (around: Around): Named | null =>
  workersOf(around).find((one) =>
    /^[^，。；]{0,6}(?:中标|承接|成交)/u.test(wordsIn(around.scene, { from: one.to, to: around.segment.to })),
  ) ?? null;

/** 区民政局与X签订协议: the body or place buys from the other. */
function signatories(scene: Scene): { payer: Party | null; objects: Party[] } | null {
  const all = scene.things.filter(
    ({ thing }) => isPlaceType(thing.type) || /Organization$|^GovernmentBody$/u.test(thing.type),
  );
  for (const [index, second] of all.entries()) {
    const first = all[index - 1];
    if (!first || !/^(?:与|和|同)$/u.test(wordsIn(scene, { from: first.to, to: second.from }))) continue;
    if (!/^(?:已|共|正式)?签(?:订|署|约|了|下)/u.test(wordsIn(scene, { from: second.to, to: scene.sentence.to })))
      continue;
    const isBuyer = ({ thing }: Named): boolean => thing.type === 'GovernmentBody' || isPlaceType(thing.type);
    if (isBuyer(first) === isBuyer(second)) continue;
    const [buyer, worker] = isBuyer(first) ? [first, second] : [second, first];
    return { payer: partyOf(buyer), objects: [partyOf(worker)] };
  }
  return null;
}

const FARTHEST = 14;

/** 采购人：X on a line of its own. */
function above(scene: Scene, label: RegExp, farthest = FARTHEST): Named | null {
  let one = sceneBefore(scene);
  for (let steps = 0; one && steps < farthest; steps += 1) {
    const found = one.text.length < 60 ? labelled(one, label) : null;
    if (found) return found;
    one = sceneBefore(one);
  }
  return null;
}

/** The same behind the sum: a call for bids names its buyer before or behind its budget. */
function below(scene: Scene, label: RegExp): Named | null {
  const { sentences } = scene.context;
  const at = sentences.indexOf(scene);
  for (const one of sentences.slice(at + 1, at + 1 + FARTHEST)) {
    const found = one.text.length < 60 ? labelled(one, label) : null;
    if (found) return found;
  }
  return null;
}
