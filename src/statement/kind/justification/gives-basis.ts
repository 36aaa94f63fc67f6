/** JUSTIFIES by saying so: 《…》的出台，为甲项目提供了依据; 甲项目是《…》确定的重点项目. */
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import { type Scene, spot } from '../../scene.ts';
import { asThing, isProjectOrFacility } from '../shared/parties.ts';
import { saidAt } from '../shared/said.ts';
import { clausesOf, textOf, type Unit, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';
import { type Justified, justifies } from './justified.ts';

export function givesBasis(scene: Scene): Found[] {
  return [...provides(scene), ...isOfMeasure(scene)];
}

/** 《…》…，为甲项目提供了依据. */
function provides(scene: Scene): Found[] {
  return wordsIn(scene, /提供了?(?:政策|制度|重要|有力)*(?:依据|遵循|支撑)/gu).flatMap((verb) => {
    const object = basedOn(scene, verb);
    const [first] = object ? titlesBefore(scene, object.range) : [];
    if (!object || !first) return [];
    const titles = titlesBefore(scene, object.range);
    const range = { from: first.from, to: (titles.at(-1) ?? first).to };
    const measures = titles.map(({ named }) => named);
    return justifies(scene, { measures, range }, [object.thing], [object.range, verb], saidAt(scene, verb.from));
  });
}

const OF_MEASURE =
  /^[》”]?(?:\([^()]{1,40}\))?(?:中)?(?:所)?(?:确定|明确|提出|规划|安排|部署|列出|要求|支持)?(?:建设|实施)?的(?:[\u4e00-\u9fff“”]{0,8})?(?:项目|工程|任务|举措|抓手|内容|平台|载体|试点)/u;

/** “暖巢”项目是《…》确定的重点项目, 甲站作为《…》的配套项目. */
function isOfMeasure(scene: Scene): Found[] {
  return wordsIn(scene, /(?:就是|也是|作为|是|为|属于|系)(?=落实|贯彻|[^，。；《]{0,8}《)/gu).flatMap((verb) => {
    const title = unitsOf(scene).find(({ from, named }) => from >= verb.to && named.thing.type === 'Policy');
    const before = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && isProjectOrFacility(named));
    const topic = before && verb.from - before.to <= 4 ? before : title && subjectBehind(scene, verb, title);
    if (!title || !topic || title.from - verb.to > 8) return [];
    if (!OF_MEASURE.test(textOf(scene, { from: title.named.to, to: scene.sentence.to }))) return [];
    const basis = { measures: [title.named], range: title };
    return justifies(scene, basis, [asThing(topic.named)], [topic], saidAt(scene, verb.from));
  });
}

/** 作为《…》的重点项目，“乙”计划覆盖…: what the next clause begins with. */
function subjectBehind(scene: Scene, verb: Word, title: Unit): Unit | undefined {
  if (!verb.text.startsWith('作为') || verb.from - verb.clause.from > 2) return undefined;
  const next = clausesOf(scene).find(({ from }) => from >= title.to);
  return unitsOf(scene).find(
    (unit) => next && isProjectOrFacility(unit.named) && unit.from - next.from <= 2 && unit.from >= next.from,
  );
}

/** A named thing behind 为, or buying that is only called so: 为购买服务提供依据. */
function basedOn(scene: Scene, verb: Word): Justified | null {
  const unit = unitsOf(scene).findLast(
    ({ to, named }) => to <= verb.from && verb.from - to <= 2 && isProjectOrFacility(named),
  );
  const before = textOf(scene, { from: scene.sentence.from, to: unit?.from ?? verb.from });
  if (unit) return /为$/u.test(before) ? { thing: asThing(unit.named), range: unit } : null;
  const name = /为(?<name>[\u4e00-\u9fff]{0,8}(?:购买服务|购买[\u4e00-\u9fff]{0,6}服务|项目))$/u.exec(before)?.groups
    ?.name;
  if (!name) return null;
  const range = { from: verb.from - name.length, to: verb.from };
  return { thing: { type: 'Project', name, named: false, spot: spot(scene.passage, range.from, range.to) }, range };
}

/** All measures of the sentence before the object. */
const titlesBefore = (scene: Scene, { from }: Range): readonly Unit[] =>
  unitsOf(scene).filter(
    ({ named, to }) =>
      named.thing.type === 'Policy' && to <= from && !/[。；]/u.test(textOf(scene, { from: to, to: from })),
  );
