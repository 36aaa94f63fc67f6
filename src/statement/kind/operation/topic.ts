/** What is assessed or supervised where the words right before do not say it: the project or house that the sentence or the text above is about. */
import { matches } from '../../../text/matches.ts';
import type { Scene } from '../../scene.ts';
import { ofType } from '../shared/parties.ts';
import { clauseAt, textOf, type Unit, unitsOf, type Word } from '../shared/sentence-parts.ts';
import { topicAbove } from '../shared/topic-above.ts';

const isDeed = ofType('Project', 'Facility', 'Fund');
const MARKED = /(?:由|经|委托|引入|引进|聘请|邀请|通过|接受|在|于|依托)[^，。；、]{0,4}$/u;

/** Nearest before `at` up to a ；, else what the text above names; a class of organizations counts where it is all there is. */
export function topicOf(scene: Scene, at: number): Unit[] {
  const words = textOf(scene, { from: scene.sentence.from, to: at });
  const start = scene.sentence.from + words.lastIndexOf('；') + 1;
  const before = unitsOf(scene).filter(
    (unit) =>
      unit.from >= start &&
      unit.to <= at &&
      !MARKED.test(textOf(scene, { from: Math.max(start, unit.from - 8), to: unit.from })),
  );
  const own =
    before.findLast(({ named }) => isDeed(named)) ??
    before.findLast(({ named }) => named.thing.type === 'SocialOrganization' && named.thing.named === false);
  if (own) return [own];
  const above = topicAbove(scene, clauseAt(scene, at).from === scene.sentence.from ? at : scene.sentence.from);
  return above ? [above] : [];
}

/** As `wordsIn`, of words that may themselves have been read as a party without a name: 第三方评估机构为. */
export const wordsBeyond = (scene: Scene, pattern: RegExp): Word[] =>
  matches(scene.text, pattern).map(({ 0: text, index, groups }) => {
    const from = scene.sentence.from + index;
    return { from, to: from + text.length, text, clause: clauseAt(scene, from), groups: groups ?? {} };
  });
