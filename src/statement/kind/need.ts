/** HAS_NEED and MET_BY: what a place or group is said to need, in the words of the text. */
import type { Range } from '../../text/passages.ts';
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { type Needs, needs, partsOf } from './need-lines.ts';
import { grouped, isPopulation, type Needing, needingBefore, spokenFor } from './need-who.ts';
import { LACKABLE, NO_NEED, ORDERS, WISHES } from './need-words.ts';
import { asThing, evidenceOf, isNamed, isPlace, isProjectOrFacility } from './parties.ts';
import { isQuestion, saidAt } from './said.ts';
import { clauseAt, clausesOf, textOf, type Unit, unitsOf, type Word, wordsIn } from './sentence-parts.ts';

const PATTERN = new RegExp(`(?<![不无按只])(?:${[...WISHES].sort((a, b) => b.length - a.length).join('|')})`, 'gu');

export function need(scene: Scene): Found[] {
  if (isQuestion(scene)) return [];
  const found = [...wished(scene), ...demanded(scene), ...named(scene), ...unattended(scene)];
  return [...found.flatMap(({ lines }) => lines), ...metBy(scene, found)];
}

/** 甲街道居民盼望…; 乙老人急需…. */
function wished(scene: Scene): Needs[] {
  return wordsIn(scene, PATTERN).flatMap((verb, index, all) => {
    if (all[index - 1] && (all[index - 1] as Word).clause.from === verb.clause.from) return [];
    if (ORDERS.test(textOf(scene, { from: verb.clause.from, to: verb.from }))) return [];
    const needing = needingBefore(scene, verb) ?? spokenFor(scene, verb);
    const words = wordsOfNeed(scene, verb);
    if (!needing || words.length === 0) return [];
    return [needs(scene, inPlace(scene, needing), words, verb)];
  });
}

const ALONE =
  /(?:无人|没人|没有人)(?:看护|照看|照料|照顾|接送|陪伴|辅导|看管|陪护|照护)|(?<![困艰为两灾疑苦磨])难(?=[，。；]|$|问题)/gu;

/** 孩子放学后无人看护, 老人就餐难: said right of the group. */
function unattended(scene: Scene): Needs[] {
  return wordsIn(scene, ALONE).flatMap((verb) => {
    const index = unitsOf(scene).findLastIndex(({ to, named: one }) => to <= verb.from && isPopulation(one));
    const group = unitsOf(scene)[index];
    if (!group || group.from < verb.clause.from || (scene.text.includes('难题') && verb.text !== '难')) return [];
    const lead = /^(?:们|的)*/u.exec(textOf(scene, { from: group.to, to: verb.from }))?.[0].length ?? 0;
    const words = { from: group.to + lead, to: verb.to };
    const length = words.to - words.from;
    if (length < 3 || length > (verb.text === '难' ? 5 : 12)) return [];
    return [needs(scene, inPlace(scene, grouped(scene, index)), [words], verb)];
  });
}

const ANY_WISH = new RegExp(PATTERN.source, 'u');

/** 甲街道流动家庭多，家长们希望…: the group of the place that the sentence begins with. */
function inPlace(scene: Scene, needing: Needing): Needing {
  const [group] = needing.groups;
  const place = group && needing.places.length === 0 ? placeOfSentence(scene, group) : null;
  if (!group || !place || !/^(?:Street|Community)$/u.test(place.named.thing.type)) return needing;
  // Whoever wishes in a clause before has told already whom the place means.
  const isTold = unitsOf(scene).some(
    (unit) => unit.from >= place.to && unit.to <= group.from && isPopulation(unit.named),
  );
  if (isTold && ANY_WISH.test(textOf(scene, { from: place.to, to: group.from }))) return needing;
  return { ...needing, places: [place.named], range: { from: place.from, to: needing.range.to } };
}

const TROUBLE =
  /(?:仍|依然|仍然|还)?(?:是|成为?了?)(?=[^，。；]{0,16}(?:难题|问题|诉求|期盼|愿望|烦恼|烦心事|需求|心愿|痛点|短板))/gu;

/** 在甲街道，孩子们放学后没人照看，仍是家长反映最集中的难题: what the clause before says of a group is the need. */
function named(scene: Scene): Needs[] {
  return wordsIn(scene, TROUBLE).flatMap((verb) => {
    const before = clausesOf(scene).findLast(({ to }) => to <= verb.from);
    const isOwn = verb.from - verb.clause.from > 3;
    const clause = isOwn ? { from: verb.clause.from, to: verb.from } : before;
    const index = unitsOf(scene).findLastIndex(
      ({ from, to, named: one }) => from >= (clause?.from ?? 0) && to <= verb.from && isPopulation(one),
    );
    const group = unitsOf(scene)[index];
    if (!clause || !group) return [];
    const words = textOf(scene, { from: group.to, to: clause.to });
    const lead = /^(?:们|的)?/u.exec(words)?.[0].length ?? 0;
    if (words.length - lead < 3 || words.length > 30) return [];
    const needing = grouped(scene, index);
    const place = needing.places.length > 0 ? null : placeOfSentence(scene, group);
    const who = place ? { ...needing, places: [place.named], range: { from: place.from, to: group.to } } : needing;
    return [needs(scene, who, partsOf(scene, { from: group.to + lead, to: clause.to }), verb)];
  });
}

/** 在甲街道，…: the place that the sentence begins with. */
function placeOfSentence(scene: Scene, group: Unit): Unit | null {
  const place = unitsOf(scene).find(({ to, named: one }) => to <= group.from && isPlace(one) && isNamed(one));
  return place && place.from - scene.sentence.from <= 4 ? place : null;
}

const LEAD =
  /^(?:的(?:还|就|正)?是|能够?|可以|有人(?:来|能|可以)?(?:帮助|帮忙|帮着)?|有|要有|要|得到|更多的?|社区能|政府能|尽快|早日|了|:|：|“)+/u;
/** 反映小区内缺少车棚: what is lacking, not where it is said. */
const TOLD = /^[^，。；]{0,10}?(?:缺少|缺乏|急需|亟需|需要|没有|希望(?:能够?|有)?)/u;
/** Two nouns of a short list are two needs; a clause is one. */
const SHORT = /^[\u4e00-\u9fff]{2,8}(?:[、和][\u4e00-\u9fff]{2,8})+$/u;

/** From behind the verb to the end of its clause, without 有, 能 before and without what only follows. */
function wordsOfNeed(scene: Scene, verb: Word): Range[] {
  const { clause } = verb;
  const all = textOf(scene, { from: verb.to, to: clause.to });
  if (NO_NEED.test(all)) return [];
  const lead = TOLD.exec(all)?.[0].length ?? LEAD.exec(all)?.[0].length ?? 0;
  const words = all.slice(lead).replace(/(?:等(?:服务|问题)?|的(?:问题|服务)|了)?[”’」。]*$/u, '');
  const from = verb.to + lead;
  const isThing = unitsOf(scene).some(
    ({ to, named: { thing } }) => to === from + words.length && thing.type === 'Facility',
  );
  if (words.length < 2 || words.length > 40 || (isLack(verb) && !isThing && !LACKABLE.test(words))) return [];
  const whole = { from, to: from + words.length };
  return SHORT.test(words) ? partsOf(scene, whole) : [whole];
}

const isLack = ({ text }: Word): boolean => /没有|无$/u.test(text) && !/苦于/u.test(text);

/** 老人上门助浴、夜间照护的需求…: what is needed stands before the word. */
function demanded(scene: Scene): Needs[] {
  return wordsIn(scene, /的(?:服务)?需求|(?:问题|难题)(?:突出|严重)|(?:仍|依然|尚)?无人承接/gu).flatMap((noun) => {
    const units = unitsOf(scene);
    const index = units.findLastIndex(({ to, named: one }) => to <= noun.from && (isPopulation(one) || isPlace(one)));
    const last = units[index];
    const clauses = clausesOf(scene);
    const former = clauses[clauses.findIndex(({ from }) => from === noun.clause.from) - 1];
    if (!last || last.from < (former ?? noun.clause).from) return [];
    const words = textOf(scene, { from: Math.max(last.to, noun.clause.from), to: noun.from }).replace(/^的/u, '');
    const behind = textOf(scene, { from: noun.to, to: clauseAt(scene, noun.from).to });
    if (
      words.length < 2 ||
      words.length > (last.from < noun.clause.from ? 6 : 24) ||
      !/缺|没|无|未|难|旺盛|迫切|强烈|突出|增|大/u.test(noun.text + behind)
    )
      return [];
    const from = noun.from - words.length;
    if (/[为对向给]/u.test(words)) return [];
    return [needs(scene, grouped(scene, index), partsOf(scene, { from, to: noun.from }), noun)];
  });
}

/** 针对这一需求，…实施甲项目: the needs of the sentence before, or of this one, are met by it where the text says so. */
function metBy(scene: Scene, here: readonly Needs[]): Found[] {
  return wordsIn(
    scene,
    /(?:针对|回应|满足|为(?:了)?解决|围绕)(?:上述|这一|这些|该|此类?|居民的?这一?)(?:项)?(?:需求|诉求|问题|难题|愿望|期盼)|列入/gu,
  ).flatMap((verb) => {
    if (verb.text === '列入' && here.length === 0) return [];
    const project = unitsOf(scene).find(
      ({ from, named }) => from >= verb.to && isProjectOrFacility(named) && isNamed(named),
    );
    const [before] = scene.context.before;
    const needed = here.length > 0 ? here : before && before.passage === scene.passage ? wished(before) : [];
    if (!project || project.from - verb.to > 40) return [];
    return needed.flatMap(({ things }) =>
      things.map(
        (thing): Found => ({
          ...{ rule: 'need/met', kind: 'need', predicate: 'MET_BY', ...saidAt(scene, verb.from), strength: 'STATED' },
          subject: thing,
          objects: [asThing(project.named)],
          evidence: [...(thing.spot ? [thing.spot] : []), ...evidenceOf(scene, [], [verb, project])],
        }),
      ),
    );
  });
}
