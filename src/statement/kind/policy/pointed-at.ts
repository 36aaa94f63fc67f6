/** ISSUED of a measure that the sentence only points at: 该文件由甲局、乙局联合印发. */
import type { Found } from '../../found.ts';
import { kindOf } from '../../mention/policy/title.ts';
import type { Named, Scene } from '../../scene.ts';
import { isDenied } from '../shared/said.ts';
import { wordsIn } from '../shared/sentence-parts.ts';
import { lines } from './issue-line.ts';
import { passive } from './issuers.ts';
import { ISSUE } from './words.ts';

const POINTS =
  /(?:^|[，；])(?:其中)?(?:该|此|这一|这份|这个|这项|上述|本)?(?<kind>文件|政策|办法|方案|意见|措施|通知|细则|规定|规划|条例|计划|标准|决定)(?=由|是|经)/gu;

/** Of the measure that the sentence or the paragraph has named last. */
export function pointedAt(scene: Scene): Found[] {
  return wordsIn(scene, POINTS).flatMap((word) => {
    const kind = word.groups.kind ?? '';
    const fits = (one: Named): boolean =>
      one.thing.type === 'Policy' && (/^(?:文件|政策)$/u.test(kind) || kindOf(one.thing.name).endsWith(kind));
    const here = scene.things.findLast((one) => one.to <= word.from && fits(one));
    const above = scene.context.before.find((one) => one.passage === scene.passage && one.things.some(fits));
    const title = here ?? above?.things.findLast(fits);
    const verb = wordsIn(scene, ISSUE).find(({ from }) => from >= word.to && from - word.to < 60);
    if (!title || !verb || isDenied(scene, verb)) return [];
    const topic = { named: title, chain: [title], from: word.from, to: word.to };
    const issuers = passive(scene, verb, topic);
    return issuers?.range ? lines(scene, issuers, verb, topic) : [];
  });
}
