/** RUNS below the name of a project that heads an item of a list: 1、“甲”。乙中心申报，…; 乙协会凭这个项目获资助8万元. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import { isNamed, ofType } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { textOf, wordsIn } from '../shared/sentence-parts.ts';
import { subjectBefore } from '../shared/subject.ts';
import { topicAbove } from '../shared/topic-above.ts';

const APPLIES =
  /申报(?=[，。；]|$)|(?:[凭以](?:这个|该|本|此)项目[^，。；]{0,4})?(?:拿到|获得|获得?|得到|赢得|争取到)了?(?:[^，。；]{0,10}(?:资助|扶持|支持))?(?:资金|经费)?(?=[\d约近]|[，。；]|$)/gu;
const isKeeper = ofType('SocialOrganization', 'OtherOrganization');

export function runsApplied(scene: Scene): Found[] {
  return wordsIn(scene, APPLIES).flatMap((verb) => {
    const by = isDenied(scene, verb) ? null : subjectBefore(scene, verb.from, isKeeper);
    if (!by?.range || by.range.from !== scene.sentence.from || !by.named.every(isNamed)) return [];
    if (textOf(scene, { from: by.range.to, to: verb.from }).length > 4) return [];
    const topic = topicAbove(scene, by.range.from);
    if (topic?.named.thing.type !== 'Project' || !isHeaded(scene, topic.named)) return [];
    return lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/applied', by, to: [topic], verb });
  });
}

const ITEM = /^[(（]?[\d一二三四五六七八九十]{1,3}[)）、.．]\s*“?$/u;

/** The name stands at the head of an item, with nothing but its number before it. */
function isHeaded({ context }: Scene, { passage, from }: Scene['things'][number]): boolean {
  const own = context.sentences.find(
    ({ passage: one, sentence }) => one === passage && sentence.from <= from && from < sentence.to,
  );
  return own !== undefined && ITEM.test(passage.clean.text.slice(own.sentence.from, from));
}
