/** Properties of measures that stand apart from the title: the number in a line of its own, from when to when it holds, that it is repealed. */

import type { Found } from '../../found.ts';
import { type Named, type Scene } from '../../scene.ts';
import { asThing, evidenceOf, ofType } from '../shared/parties.ts';
import { property } from '../shared/property.ts';
import { textOf, unitsOf, wordsIn } from '../shared/sentence-parts.ts';
import { ownMeasure, ownTitle } from './own-measure.ts';

export function measureProperties(scene: Scene): Found[] {
  return [...numberLine(scene), ...inForce(scene), ...repealed(scene)];
}

const LINE = /^(?:\(|文号：?|发文字号：?)?(?<number>[\u4e00-\u9fff]{2,10}[〔[【(]\d{4}[〕\]】)]第?\d+号)\)?$/u;

/** 甲民发〔2023〕17号 in a line of its own, below the title. */
function numberLine(scene: Scene): Found[] {
  const number = LINE.exec(scene.text)?.groups?.number;
  const title = number ? titleAbove(scene) : null;
  if (!number || !title) return [];
  const from = scene.sentence.from + scene.text.indexOf(number);
  return [property(scene, title, 'number', number, { from, to: from + number.length }, null, [])];
}

const titleAbove = (scene: Scene): Named | null =>
  ownMeasure(scene)?.title ??
  [...scene.context.before.slice(0, 2), ...scene.context.headings.toReversed()].flatMap(({ things }) =>
    things.filter(ofType('Policy', 'Publication')),
  )[0] ??
  null;

const FORCE =
  /本(?<kind>办法|方案|意见|细则|规定|规划|标准|通知|计划|指引|制度)(?<said>自[^，。]{4,24}?起(?:施行|实施|执行|试行|生效)(?:，(?:试行期|有效期)[^，。]{1,20})?)/gu;

/** 本办法自2023年5月1日起施行，有效期至2025年12月31日. */
function inForce(scene: Scene): Found[] {
  return wordsIn(scene, FORCE).flatMap((verb) => {
    const title = ownTitle(scene, verb.groups.kind ?? '');
    const said = verb.groups.said ?? '';
    const [start, end] = scene.dates.filter(({ from, to }) => from >= verb.from && to <= verb.to);
    if (!title || !start?.date) return [];
    const from = verb.to - said.length;
    const date = `${start.date}/${end?.date && /至/u.test(said) ? end.date : '..'}`;
    return [property(scene, title, 'period', said, { from, to: verb.to }, date, [verb])];
  });
}

/** 《甲》同时废止; a measure that comes into force in its stead follows it. */
function repealed(scene: Scene): Found[] {
  return wordsIn(scene, /(?:同时|即行|一并|自行)?(?:废止|停止执行|失效)/gu).flatMap((verb) => {
    const old = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && named.thing.type === 'Policy');
    if (!old || /[。；]/u.test(textOf(scene, { from: old.to, to: verb.from })) || verb.from - old.to > 20) return [];
    const own = [scene, ...scene.context.before.slice(0, 1)].map(
      ({ text }) => /本(办法|方案|意见|细则|规定|通知)自/u.exec(text)?.[1],
    );
    const kind = own.find((one) => one !== undefined);
    const next = kind ? ownTitle(scene, kind) : null;
    const gone = property(scene, old.named, 'repealed', verb.text, verb, null, [old, verb]);
    if (!next || next.thing.name === old.named.thing.name) return [gone];
    const follows = {
      ...{ rule: 'identity/repealed', kind: 'identity', predicate: 'SUCCEEDED_BY', modality: 'ACTUAL' },
      subject: asThing(old.named),
      objects: [asThing(next)],
      evidence: [next, ...evidenceOf(scene, [], [old, verb])],
    } as Found;
    return [gone, follows];
  });
}
