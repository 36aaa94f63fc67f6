/** ALSO_KNOWN_AS, SUCCEEDED_BY and HAS_PROPERTY: names and printed properties of things. */

import { matches } from '../../text/matches.ts';
import type { Range } from '../../text/passages.ts';
import type { Found } from '../found.ts';
import { type Named, type Scene, spot, wordsOf } from '../scene.ts';
import { measureProperties } from './policy/measure-property.ts';
import { periodOf } from './policy/titles.ts';
import { asThing, evidenceOf, ofType } from './shared/parties.ts';
import { property } from './shared/property.ts';
import { isDenied, isQuestion, saidAt } from './shared/said.ts';
import { listBehind, textOf, type Unit, unitsOf, wordsIn } from './shared/sentence-parts.ts';

export function identity(scene: Scene): Found[] {
  if (isQuestion(scene)) return [];
  return [
    ...shortNames(scene),
    ...successors(scene),
    ...numbers(scene),
    ...periods(scene),
    ...foundings(scene),
    ...grades(scene),
    ...measureProperties(scene),
  ];
}

export interface ShortName {
  readonly of: Named;
  readonly name: string;
  readonly range: Range;
}

const SHORT =
  /\([^()《》]{0,30}?(?:以?下(?:统|均|皆|合)?(?:简)?称|简称|又称|亦称|又名|俗称)(?:为|：|:)?[“‘"《「]?(?<name>[^“”‘’"《》()，。；]{2,20}?)[”’"》」]?\)/gu;
const PLAIN = /(?<![下(][^()]{0,30})(?:又称|俗称|简称|又名|也叫|亦称)(?:为)?[“‘"](?<name>[^“”‘’"]{2,20})[”’"]/gu;

/** Short names that the sentence gives: 甲市乙中心(以下简称“丙”). Also for whoever learns them. */
export function shortNamesIn(scene: Scene): ShortName[] {
  return [SHORT, PLAIN].flatMap((pattern) =>
    matches(scene.text, pattern).flatMap((match) => {
      const name = match.groups?.name ?? '';
      const start = scene.sentence.from + match.index;
      const from = start + match[0].lastIndexOf(name);
      const of = scene.things.findLast(({ to }) => to <= start && start - to <= 3);
      return of && name && of.thing.name !== name ? [{ of, name, range: { from, to: from + name.length } }] : [];
    }),
  );
}

function shortNames(scene: Scene): Found[] {
  return shortNamesIn(scene).map(({ of, name, range }) => ({
    ...{ rule: 'identity/short', kind: 'identity', predicate: 'ALSO_KNOWN_AS', modality: 'ACTUAL', text: name },
    subject: asThing(of),
    at: spot(scene.passage, range.from, range.to),
    evidence: [spot(scene.passage, of.from, Math.min(range.to + 2, scene.sentence.to))],
  }));
}

/** Between the old name and the verb: 甲街道把厂房改造成乙 changes a building. */
const IS_CHANGED = /^(?:[^把将，；：。]{0,10}|(?:已|于|自|将|，)?[^把，；：。]{0,14}(?:统一|正式|整体|全部)?)$/u;
const BECOMES = /(?:统一|正式)?(?:更名|改名|改建|升级|改造|合并|转型|重组|改组|整合)(?:升级)?(?:为|成)/gu;

/** 甲更名为乙; 甲被《乙》取代. */
function successors(scene: Scene): Found[] {
  const became = wordsIn(scene, BECOMES).flatMap((verb) => {
    const after = listBehind(scene, verb.to, () => true, { gap: 4 })[0];
    const before = unitsOf(scene).findLast(
      ({ to, named }) =>
        to <= verb.from &&
        after !== undefined &&
        classOf(named) === classOf(after.named) &&
        IS_CHANGED.test(textOf(scene, { from: to, to: verb.from })),
    );
    return after && before && !isDenied(scene, verb) ? succession(scene, before, after, verb) : [];
  });
  const replaced = wordsIn(scene, /取代|代替|替代/gu).flatMap((verb) => {
    const after = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && named.thing.type === 'Policy');
    if (!after || !/被$/u.test(textOf(scene, { from: scene.sentence.from, to: after.from }))) return [];
    const before = unitsOf(scene).findLast(({ to }) => to <= after.from) ?? null;
    const old = before?.named.thing.type === 'Policy' ? before.named : policyBefore(scene);
    return old ? succession(scene, old, after, verb) : [];
  });
  return [...became, ...replaced];
}

/** A station may become a centre that looks like an organization by its name. */
const classOf = ({ thing }: Named): string => (/Organization$/u.test(thing.type) ? 'Facility' : thing.type);

/** 该办法 is the measure of the sentences before. */
function policyBefore({ context, passage }: Scene): Named | null {
  const near = context.before.filter((scene) => scene.passage === passage);
  return near.flatMap(({ things }) => things.filter(ofType('Policy'))).at(0) ?? null;
}

function succession(scene: Scene, before: Unit | Named, after: Unit, verb: Range): Found[] {
  const old = 'named' in before ? before.named : before;
  if (old.thing.name === after.named.thing.name) return [];
  const isHere = old.from >= scene.sentence.from && old.to <= scene.sentence.to && old.passage === scene.passage;
  return [
    {
      ...{ rule: 'identity/becomes', kind: 'identity', predicate: 'SUCCEEDED_BY', ...saidAt(scene, verb.from) },
      subject: asThing(old),
      objects: [asThing(after.named)],
      evidence: [...(isHere ? [] : [old]), ...evidenceOf(scene, [], [...(isHere ? [old] : []), verb, after])],
    },
  ] as Found[];
}

const NUMBER = /^[》]?\((?<number>[\u4e00-\u9fff]{1,10}(?:[〔[【(]\d{4}[〕\]】)])第?\d+号)/u;

/** 《…》(民发〔2021〕15号). */
function numbers(scene: Scene): Found[] {
  return scene.things.filter(ofType('Policy', 'Publication')).flatMap((title) => {
    const behind = textOf(scene, { from: title.to, to: Math.min(scene.sentence.to, title.to + 40) });
    const match = NUMBER.exec(behind);
    const number = match?.groups?.number;
    if (!match || !number) return [];
    const from = title.to + match[0].indexOf(number);
    return [property(scene, title, 'number', number, { from, to: from + number.length }, null, [title])];
  });
}

/** The years of a title: (2021—2023年). */
function periods(scene: Scene): Found[] {
  return scene.things.filter(ofType('Policy')).flatMap((title) => {
    const period = periodOf(wordsOf(title));
    if (!period) return [];
    const from = title.from + period.at;
    return [
      property(scene, title, 'period', period.text, { from, to: from + period.text.length }, period.date, [title]),
    ];
  });
}

const isFounded = ofType('Facility', 'SocialOrganization', 'OtherOrganization', 'Fund');

/** 甲中心成立于2012年. */
function foundings(scene: Scene): Found[] {
  return wordsIn(scene, /(?:成立|创立|创办|始建|建成|组建|创建|设立)于/gu).flatMap((verb) => {
    const date = scene.dates.find(({ from }) => from >= verb.to && from - verb.to <= 2);
    const subject = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && isFounded(named));
    if (!date || !subject || date.edtf === null) return [];
    return [property(scene, subject.named, 'established', date.text, date, date.edtf, [subject.named])];
  });
}

/** 获评4A级, 被评为五星级: only what stands right behind the name. */
function grades(scene: Scene): Found[] {
  return wordsIn(
    scene,
    /(?:获评|被评为|评为|评定为|获得|荣获)(?:为)?(?:全[国省市])?(?<grade>[1-5一二三四五]A级?(?:以上)?社?会?组?织?|[一二三四五]星级)/gu,
  ).flatMap((verb) => {
    const subject = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && isFounded(named));
    const grade = verb.groups.grade;
    if (!subject || !grade || verb.from - subject.to > 6 || isDenied(scene, verb)) return [];
    const to = verb.to;
    return [property(scene, subject.named, 'category', grade, { from: to - grade.length, to }, null, [subject.named])];
  });
}
