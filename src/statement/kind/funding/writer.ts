/** Who speaks in a report of an organization about itself. */

import type { Named, Scene } from '../../scene.ts';
import { onceAnArticle } from '../shared/sentence-parts.ts';

const NOUN = '(?:会|基金会|中心|协会|机构|社|公司|单位|学会|总会|联合会|促进会|慈善会|服务社|服务中心|服务站|站|院)';
const SELF = new RegExp(`^(?:本|我|我们)${NOUN}$`, 'u');
/** 以下简称“中心”: a bare noun for the one whose report it is. */
const SHORT = /^(?:中心|基金会|协会|机构|学会|总会|促进会|联合会|服务社|服务中心)$/u;
/** What a report that bears its writer's name is called: X2021年度工作报告, X关于…的汇报. */
const REPORT =
  /^(?:关于)?[^，。；]{0,24}?(?:工作报告|年度报告|年报|年度总结|工作总结|总结报告|财务报告|结项报告|项目报告|述职报告|审计报告|工作情况|收支情况|使用情况|情况汇报|信息公开|年度公告)/u;
/** A title stands among the first lines. */
const FIRST_LINES = 4;

/** The organization that calls itself 本会, or whose report the title says this is. */
export const writerOf = onceAnArticle(
  ({ context: { sentences, article } }): Named | null =>
    selfNamed(sentences) ?? titled(sentences) ?? reporter(article.title, sentences),
);

function selfNamed(sentences: readonly Scene[]): Named | null {
  const called = sentences.flatMap(({ things }) => things).filter(({ thing }) => thing.printed !== undefined);
  const self = called.find(({ thing }) => SELF.test(thing.printed ?? ''));
  if (self) return self;
  return (
    called.find(
      ({ thing }) =>
        /Organization$/u.test(thing.type) &&
        SHORT.test(thing.printed ?? '') &&
        sentences.some(({ text }) => text.includes(`简称“${thing.printed}”`)),
    ) ?? null
  );
}

/** 承接机构：X in the closing report of a project. */
function reporter(title: string, sentences: readonly Scene[]): Named | null {
  if (!/(?:结项|结题|中期|项目(?:总结|自评|执行))[^，。]{0,4}报告/u.test(title)) return null;
  for (const { text, sentence, things } of sentences) {
    const label = /^(?:项目)?(?:承接|实施|执行|承办)(?:机构|单位|主体|方)[：:]/u.exec(text)?.[0];
    const one = label ? things.find(({ from }) => from - sentence.from === label.length) : undefined;
    if (one && /Organization$/u.test(one.thing.type)) return one;
  }
  return null;
}

function titled(sentences: readonly Scene[]): Named | null {
  for (const { text, sentence, things } of sentences.slice(0, FIRST_LINES)) {
    const head = things.find(({ from }) => from - sentence.from <= 1);
    if (!head || !/Organization$/u.test(head.thing.type) || head.thing.named === false) continue;
    if (REPORT.test(text.slice(head.to - sentence.from))) return head;
  }
  return null;
}
