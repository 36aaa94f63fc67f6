/** The house or project that a sentence tells of, for a sum whose own clause does not say what it is for: 小厨食堂2021年开办，市慈善总会资助12万元. */
import type { Range } from '../../../text/passages.ts';
import type { FoundThing } from '../../found.ts';
import type { Named } from '../../scene.ts';
import { type Around, lastSumEnd, thingsInside, wordsIn } from '../shared/around.ts';
import { clauseSubject } from './subject.ts';

/** Words before a house or project that is made or run, not one where something takes place. */
const MADE =
  /(?:建成|建起|建设|新建|改建|扩建|重建|共建|打造|设立|成立|开办|开设|办起|兴办|重开|试办|改造|修缮|运营|托管|承接|承办|实施|启动|推出|试点|筹办)(?:了)?[^，。；：]{0,16}$/u;
/** The sum goes elsewhere or comes from it. */
const ELSEWHERE = /[向给对为]|收入|捐给|转|用于|资助(?!$)|购买|慰问|发放|低保|救助|工资|月薪|收费|营业/u;

/** Null where the sentence tells of none, or the sum's own clause says where it goes. */
export function houseOf(around: Around, payer: FoundThing | null): Named | null {
  const { scene, clauses, index, clause, range } = around;
  if (ELSEWHERE.test(wordsIn(scene, { from: Math.max(clause.from, lastSumEnd(around)), to: range.from }))) return null;
  const fits = (one: Named | null): one is Named =>
    one !== null && one.thing.name !== payer?.name && /^(?:Facility|Project)$/u.test(one.thing.type);
  for (let at = index; at >= 0; at -= 1) {
    const before = clauses[at] as Range;
    const found = thingsInside(scene, { from: before.from, to: Math.min(before.to, range.from) }).findLast(
      (one) => fits(one) && MADE.test(wordsIn(scene, { from: before.from, to: one.from })),
    );
    if (found) return found;
    const subject = clauseSubject(scene, before);
    const head = subject && scene.things.find(({ from }) => from === subject.thing.spot?.from);
    if (head && fits(head) && !subject.owns && head.thing.named !== false) return head;
    if (at < index && /[；;]$/u.test(wordsIn(scene, { from: before.from, to: before.to + 1 }))) return null;
  }
  return toldBefore(around, fits);
}

/** The house that the sentence before in the paragraph tells of: 食堂2020年开办。…街道补助水电费2万元. */
function toldBefore({ scene }: Around, fits: (one: Named | null) => one is Named): Named | null {
  for (const before of scene.context.before.filter(({ passage }) => passage === scene.passage).slice(0, 2)) {
    const subject = clauseSubject(before, before.sentence);
    const head = subject && before.things.find(({ from }) => from === subject.thing.spot?.from);
    if (head && fits(head) && !subject.owns && head.thing.named !== false) return head;
    // Another house or project that stands there is rather meant.
    if (before.things.some((one) => fits(one))) return null;
  }
  return null;
}
