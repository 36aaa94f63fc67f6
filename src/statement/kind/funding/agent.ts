/** Who pays by a word of its own: 由X出资, 来自X, 从X中列支. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { actorAt, unnamedGiver } from './actor.ts';
import { type Around, wordsIn } from './around.ts';
import type { Party } from './place.ts';
import { pointedAt } from './subject.ts';
import { anyOf, PAYS } from './words.ts';

const VERB = new RegExp(anyOf(PAYS), 'u');
const AGENT_REACH = 44;

/** 由区财政局首期注入, 由望月湖街道按每年…的标准向…购买: who stands behind 由 pays if a word of paying follows in the clause. */
export function agentIn(scene: Scene, reach: Range, end: number): Party | null {
  for (const match of [...wordsIn(scene, reach).matchAll(/(?<![自理事因缘])由(?!于|此)/gu)].reverse()) {
    const from = reach.from + match.index + 1;
    const party = actorAt(scene, from) ?? pointedAt(scene, from) ?? unnamedGiver(scene, from, end);
    if (!party) continue;
    const [behind = ''] = wordsIn(scene, { from: party.to, to: Math.min(end, party.to + AGENT_REACH) }).split('，');
    if ((VERB.test(behind) || PAYS_ALONE.test(behind)) && !WORKS.test(behind)) return party;
  }
  return null;
}

/** Who stands behind 由 does something else. */
const WORKS = /^(?:共同|联合|具体)?(?:设立|发起|成立|牵头|负责|运作|运营|承接|承办|实施|执行|组织)/u;
/** Verbs that say of who stands behind 由 that it pays. */
const PAYS_ALONE = /^[^，。；]{0,8}?(?:凑|补足|补齐|兜底|解决|赞助|共担|全额)/u;

/** …28万元，由慈善总会资助; …来自市慈善总会; …从区本级福彩公益金中列支. */
export function agentBehind({ scene, segment, range }: Around): Party | null {
  const next = scene.money.find(({ from }) => from >= range.to)?.from ?? segment.to;
  if (/^，(?:其余|余下|剩余|另)/u.test(wordsIn(scene, { from: range.to, to: segment.to }))) return null;
  const reach = { from: range.to, to: Math.min(next, segment.to) };
  const party =
    agentIn(scene, { from: reach.from, to: Math.min(reach.to, range.to + 24) }, segment.to) ??
    originBehind(scene, reach) ??
    sourceOf(scene, reach);
  return party ? { ...party, isBehind: true } : null;
}

/** 起步资金5万元来自大连市慈善总会. */
function originBehind(scene: Scene, reach: Range): Party | null {
  const match = /^[^，。；]{0,6}(?:来自于?|来源于|源自|出自)/u.exec(wordsIn(scene, reach));
  return match ? actorAt(scene, reach.from + match[0].length) : null;
}

const SOURCE =
  /(?:从|在|自|动用|使用|利用)(?=[^，。；]{2,26}(?:中|里|内)?(?:列支|支出|安排|解决|拨付|划拨|支付|给予|补助))/gu;

/** From which pot or body it is taken, where nobody is said to take it: 从市级福彩公益金中列支400万元. */
export function sourceOf(scene: Scene, reach: Range): Party | null {
  for (const match of wordsIn(scene, reach).matchAll(SOURCE)) {
    const party = actorAt(scene, reach.from + match.index + match[0].length);
    if (party) return party;
  }
  return null;
}
