/** Whether somebody speaks of their own organization without the text ever naming it: then no sum or number is the place's by silence. */
import type { Scene } from '../../scene.ts';
import { onceAnArticle } from './sentence-parts.ts';

const OWN =
  /(?:我们|咱们)(?:这家|这个)?(?:基金会|中心|协会|机构|社工站|服务社|促进会|公司|团队|学会)|本(?:基金会|协会|中心|机构|促进会|学会|公司)|^答[:：]我们/u;
const ANSWER = /^答[:：]/u;

/** Of an interview every answer; elsewhere the passage that says 我们中心. */
export function isOwnVoice(scene: Scene): boolean {
  const own = ownPassages(scene);
  return own === 'ALL' || own.has(scene.passage);
}

const ownPassages = onceAnArticle(({ context: { sentences } }): ReadonlySet<Scene['passage']> | 'ALL' => {
  const own = sentences.filter(isUnresolved);
  if (own.length > 0 && sentences.filter(({ text }) => ANSWER.test(text)).length > 1) return 'ALL';
  return new Set(own.map(({ passage }) => passage));
});

/** 我们中心 that a recogniser understood stands in a thing. */
function isUnresolved({ text, sentence, things }: Scene): boolean {
  const match = OWN.exec(text);
  if (!match) return false;
  const from = sentence.from + match.index;
  return !things.some((one) => one.from < from + match[0].length && from < one.to && one.thing.named !== false);
}
