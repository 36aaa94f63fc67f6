/** How a text tells of a sum: who pays, who receives, what for, on which rules, whether it is paid, promised or a rate. */

import { amountBetween, type Figure, money, moneyRange } from '../figures.ts';
import type { Scene } from '../scene.ts';
import type { Clause, Fact, Named } from '../scribe.ts';
import { SUM } from './said.ts';

/** What a clause adds to what is said anyway. */
type More = Pick<Fact, 'stage' | 'purpose' | 'instruments' | 'period' | 'dateText' | 'modality'>;

interface Grant {
  readonly payer: Named;
  readonly recipient: Named;
  readonly project: Named;
  readonly value: number;
}

/** One sum for one project, in one of several forms. */
export function tellGrant(scene: Scene, { payer, recipient, project, value }: Grant): void {
  const { scribe, random, year } = scene;
  const sum = money(random, value);
  const [clause, more] = random.of<() => [Clause, More]>([
    () => [scribe.write`${payer}为${project}拨付${sum}，`, { stage: 'PAID', purpose: '项目资助' }],
    () => [scribe.write`${payer}向${recipient}资助${sum}，用于实施${project}，`, { instruments: ['资助'] }],
    () => [scribe.write`${recipient}实施${project}，获得${payer}资助${sum}，`, { instruments: ['资助'] }],
    () => [
      scribe.write`${year}年，${payer}安排${sum}支持${project}，`,
      { stage: 'BUDGET', period: `${year}`, dateText: `${year}年` },
    ],
    () => [scribe.write`${payer}计划投入${sum}用于${project}，`, { modality: 'PLANNED' }],
    () => [scribe.write`${payer}与${recipient}就${project}签订协议，金额${sum}，`, { stage: 'AWARDED' }],
  ])();
  const key = scribe.key();
  scribe.state(clause, {
    ...SUM,
    key,
    subject: payer,
    ...(clause.spans.has(recipient) ? { objects: [recipient] } : {}),
    ...{ for: [project], figure: sum },
    ...more,
  });
  tellBasis(scene, key);
}

/** Ends the sentence, most often with the rules that the sum rests on. */
function tellBasis(scene: Scene, key: string): void {
  const { scribe, random } = scene;
  const rule = scene.ruleBefore(random.between(0, 1));
  if (!rule || random.chance(0.4)) {
    scribe.pass('资金专款专用。', 'RHETORIC');
    return;
  }
  const { named: policy } = rule;
  const clause = random.of([
    () => scribe.write`依据是${policy}。`,
    () => scribe.write`资金按照${policy}的规定安排。`,
    () => scribe.write`${policy}为此提供了依据。`,
  ])();
  scribe.state(clause, {
    ...{ kind: 'justification', predicate: 'JUSTIFIES', subject: policy, objects: [{ statement: `#${key}` }] },
    ...(random.chance(0.9) ? { strength: 'STATED' } : { strength: 'INFERRED', certainty: 0.7, doubt: 'AMBIGUOUS' }),
  });
}

/** What a place has spent since some year, in all. */
export function tellCumulative(scene: Scene, payer: Named, project: Named): void {
  const { scribe, random, year } = scene;
  const since = year - random.between(2, 6);
  const sum = money(random, amountBetween(random, 400_000, 90_000_000), random.of(['OVER', 'OVER', 'NEARLY', 'EXACT']));
  const [clause, period] = random.of([
    (): [Clause, More] => [
      scribe.write`自${since}年起，${payer}累计投入${sum}支持${project}。`,
      { period: `${since}/..`, dateText: `自${since}年起` },
    ],
    (): [Clause, More] => [scribe.write`近年来，${payer}先后投入${sum}，支持${project}。`, { dateText: '近年来' }],
  ])();
  scribe.state(clause, {
    kind: 'funding',
    predicate: 'FUNDS',
    basis: 'CUMULATIVE',
    nature: 'MONEY',
    subject: payer,
    for: [project],
    figure: sum,
    ...period,
  });
}

/** A sum that somebody got, without a word on who paid it. */
export function tellReceived(scene: Scene, recipient: Named): void {
  const { scribe, random, year } = scene;
  const sum = money(random, amountBetween(random, 5_000, 600_000));
  const instrument = random.of(['扶持资金', '社会捐赠', '奖励资金']);
  const clause = scribe.write`${year}年，${recipient}获得${instrument}${sum}。`;
  scribe.state(clause, {
    ...{ kind: 'funding', predicate: 'RECEIVES', basis: 'TOTAL', nature: 'MONEY', subject: recipient, figure: sum },
    ...{ period: `${year}`, dateText: `${year}年`, instruments: [instrument] },
  });
}

/** What a rule grants for each of something; never multiplied. */
export function tellRate(scene: Scene, policy: Named, facility: string): void {
  const { scribe, random } = scene;
  const payer = scene.body('财政局');
  const { figure, per, condition, tell } = random.of(ratesOf(scene, payer, facility));
  scribe.state(tell(), {
    ...SUM,
    ...{ basis: 'RATE', subject: payer, per, figure, policy, strength: 'STATED' },
    ...(condition ? { condition } : {}),
    modality: random.of(['ACTUAL', 'ANNOUNCED', 'PLANNED']),
  });
}

interface Rate {
  readonly figure: Figure;
  /** What it is paid for. */
  readonly per: string[];
  readonly condition?: string;
  readonly tell: () => Clause;
}

function ratesOf({ scribe, random }: Scene, payer: Named, facility: string): Rate[] {
  const [least, most] = [amountBetween(random, 1_000, 60_000), amountBetween(random, 80_000, 300_000)];
  const built = money(random, least, 'AT_MOST');
  const monthly = money(random, amountBetween(random, 50, 900), 'EXACT');
  const award = moneyRange(least, most);
  const yearly = money(random, least, 'AT_LEAST');
  return [
    {
      ...{ figure: built, per: ['个'], condition: `新建的${facility}` },
      tell: () => scribe.write`对新建的${facility}，由${payer}给予每个${built}的一次性建设补贴。`,
    },
    {
      ...{ figure: monthly, per: ['人', '月'] },
      tell: () => scribe.write`${payer}按照每人每月${monthly}的标准给予服务补贴。`,
    },
    {
      ...{ figure: award, per: ['项目'], condition: '获评项目' },
      tell: () => scribe.write`${payer}对每个获评项目给予${award}的奖励。`,
    },
    {
      ...{ figure: yearly, per: ['社区', '年'] },
      tell: () => scribe.write`${payer}每年为每个社区安排${yearly}的工作经费。`,
    },
  ];
}
