/** Who reports of itself: 甲区民政局2021年工作总结, 甲中心年度报告. Its sentences without a subject tell what it did. */

import { isOrganizationType, isPlaceType } from '../../../vocabulary/entity.ts';
import type { Named, Scene } from '../../scene.ts';
import { onceAnArticle } from './sentence-parts.ts';

const REPORT =
  /(?:总结|报告|汇报|述职|要点|打算|安排|情况|简报|小结|年报|工作计划|回顾|纪实)(?:及[^()]{0,20})?(?:\([^()]*\))?$/u;
/** What someone finds out about others is no report of what it did. */
const OF_OTHERS = /调研|调查|评估|需求|审计|检查|研究|统计/u;
const HEAD = 6;

/** The body, organization or house at the head of a report's title; null where a place stands there alone, a street apart. */
export const reporterOf = onceAnArticle(({ context: { sentences } }): Named | null => {
  const title = sentences
    .slice(0, HEAD)
    .find(({ text, passage }) => passage.kind === 'heading' && REPORT.test(text) && !OF_OTHERS.test(text));
  return title ? headOf(title) : subjectOf(sentences);
});

/** 甲区乙社区：…, a headline that says of whom it tells. */
function subjectOf(sentences: readonly Scene[]): Named | null {
  for (const line of sentences.slice(0, 3)) {
    const one = line.passage.kind === 'heading' ? headOf(line) : null;
    if (one && /^(?:Street|Community)$/u.test(one.thing.type) && /^[：:]/u.test(behind(line, one))) return one;
  }
  return null;
}

const behind = ({ text, sentence }: Scene, { to }: Named): string => text.slice(to - sentence.from);

/** The last of the things that stand side by side at the beginning. */
function headOf({ things, sentence }: Scene): Named | null {
  let last: Named | null = null;
  for (const one of things) {
    const { type } = one.thing;
    if (one.from !== (last?.to ?? sentence.from)) break;
    if (last && !isPlaceType(type) && !isOrganizationType(type) && type !== 'Facility') break;
    last = one;
    if (!isPlaceType(one.thing.type)) break;
  }
  const type = last?.thing.type ?? 'Need';
  const isReporter = isOrganizationType(type) || type === 'Facility' || type === 'Street' || type === 'Community';
  return last && last.thing.named !== false && isReporter ? last : null;
}
