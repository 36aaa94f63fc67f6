/** Whoever is made to act by someone else: 要求各镇街开展…, 支持社会组织承接…, 委托乙中心运营…. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { type Accepts, agentBefore, type Parties } from './parties.ts';
import { clauseAt, textOf } from './sentence-parts.ts';

const MAKES =
  /(?:要求|督促|责成|指导|支持|鼓励|引导|推动|动员|发动|安排|协助|帮助|倡导|号召|呼吁|建议|允许|组织)(?:[\d一二三四五六七八九十百]+余?[个家支所])?$/u;
/** The subject of the sentence only says that it is to be done. */
const SAYS = /要求|提出|明确|(?<![的》])规定(?!》)|强调|指出|呼吁|倡议|建议|鼓励/u;

/** The one who is made to do what the verb at `at` says. */
export const pivotBefore = (scene: Scene, at: number, accepts: Accepts): Parties | null =>
  agentBefore(scene, at, accepts, MAKES);

/** Whether the words between who is named and the verb only demand the act. */
export function isDemanded(scene: Scene, by: Parties, verb: Range): boolean {
  const from = by.range && by.range.to <= verb.from ? by.range.to : clauseAt(scene, verb.from).from;
  return SAYS.test(textOf(scene, { from, to: verb.from }));
}
