/** GOVERNS and APPLIES_IN: what a measure regulates, by what the text says of it or by its own title, and where it holds. */
import type { Range } from '../../../text/passages.ts';
import type { Found, FoundThing } from '../../found.ts';
import { type Named, type Scene, spot, wordsOf } from '../../scene.ts';
import { funding } from '../funding.ts';
import { basesIn } from '../justification/basis.ts';
import { asThing, evidenceOf, isPlace, ofType } from '../shared/parties.ts';
import { saidAt } from '../shared/said.ts';
import { listBehind, textOf, type Unit, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';
import { issuersOf, matterOf, placeOfTitle } from './titles.ts';

const isPolicy = ofType('Policy');
/** What rules can be about. */
const isRegulated = ofType('Facility', 'Fund', 'Project', 'SocialOrganization', 'Event');

export function governs(scene: Scene): Found[] {
  const titles = unitsOf(scene).filter(({ named }) => isPolicy(named));
  if (titles.length === 0) return [];
  const verbs = wordsIn(scene, ACCORDING);
  const applying = wordsIn(scene, APPLYING).at(-1);
  const isBasis = ({ from, to }: Unit): boolean =>
    basesIn(scene).some(({ range }) => range.from <= from && to <= range.to + 1);
  return titles.flatMap((title) => [
    ...(isBasis(title) ? [] : laidDown(scene, title)),
    ...accordingTo(scene, title, verbs),
    ...ownMatter(scene, title.named),
    ...(applying && applying.from >= title.to && !isBasis(title) ? saidToApply(scene, title, applying) : []),
  ]);
}

const LAYS_DOWN =
  /^[，、]?(?:也|还|均|都|中|等)?(?:明确|规定|规范|要求|提出|细化|界定|：|对(?=[^，。]{2,40}(?:进行|作出|予以|做出))|就(?=[^，。]{2,40}(?:进行|作出)))(?:了|提出|要求|规定|对)*/u;

/** 《…》，明确对社会力量新建的养老机构…; 《…》对中心的管理进行规范; 《…》规定每个食堂补贴10万元. */
function laidDown(scene: Scene, title: Unit): Found[] {
  const behind = textOf(scene, { from: title.to, to: Math.min(scene.sentence.to, title.to + 24) });
  const verb = LAYS_DOWN.exec(behind)?.[0];
  if (!verb) return [];
  const from = title.to + verb.length;
  const things = listBehind(scene, from, isRegulated, { gap: 14 }).map(({ named, ...range }) =>
    line(scene, 'policy/lays-down', title, asThing(named), [range]),
  );
  return [...things, ...sumsLaidDown(scene, title, from)];
}

/** The sums that the measure sets, up to the next measure. */
function sumsLaidDown(scene: Scene, title: Unit, from: number): Found[] {
  if (scene.money.length === 0) return [];
  const next = scene.things.find((one) => isPolicy(one) && one.from >= from)?.from ?? scene.sentence.to;
  return funding(scene).flatMap((sum) =>
    sum.at && sum.kind === 'funding' && !sum.partOf && sum.at.from >= from && sum.at.to <= next
      ? [line(scene, 'policy/lays-down', title, { found: sum }, [sum.at])]
      : [],
  );
}

const ACCORDING = /按照|依照|根据|依据|遵照|参照|按(?=《)/gu;
const APPLYING = /适用于|施行于|在(?=[^，。]{2,12}(?:范围内?)?(?:施行|实施|推行))/gu;

/** 按照《…》的规定对甲进行…: the measure regulates what is done by it, where no sum rests on it. */
function accordingTo(scene: Scene, title: Unit, verbs: readonly Word[]): Found[] {
  const behind = textOf(scene, { from: title.to, to: Math.min(scene.sentence.to, title.to + 8) });
  const rules =
    /^(?:中|等)?(?:的)?(?:(?:有关|相关)?(?:规定|要求|标准|程序|办法)|执行|办理|管理|运行|运作|开展(?:工作|服务|活动))/u.exec(
      behind,
    )?.[0];
  const verb = rules ? verbs.find(({ to }) => to <= title.from && title.from - to <= 30) : undefined;
  if (!rules || !verb) return [];
  const subject = unitsOf(scene).findLast(
    ({ to, named }) =>
      to <= verb.from &&
      isRegulated(named) &&
      verb.from - to <= 8 &&
      !textOf(scene, { from: to, to: verb.from }).includes('，'),
  );
  const list = subject ? [subject] : listBehind(scene, title.to + rules.length, ofType('Project', 'Fund'), { gap: 30 });
  const [regulated] = list;
  return regulated ? [line(scene, 'policy/according', title, asThing(regulated.named), [verb, regulated])] : [];
}

function line(
  scene: Scene,
  rule: string,
  title: Unit,
  object: FoundThing | { found: Found },
  ranges: readonly Range[],
): Found {
  return {
    ...{ rule, kind: 'policy', predicate: 'GOVERNS', ...saidAt(scene, title.from), modality: 'ACTUAL' },
    subject: asThing(title.named),
    objects: [object],
    evidence: evidenceOf(scene, [], [title, ...ranges]),
  };
}

/** The same of a title without 《》: the document itself. */
export const ownMatter = (scene: Scene, title: Named): Found[] => [
  ...matterByTitle(title),
  ...placeByTitle(scene, title),
];

/** 《甲市社区食堂管理办法》 is about 社区食堂. */
function matterByTitle(title: Named): Found[] {
  const words = wordsOf(title);
  const matter = matterOf(words);
  if (!matter) return [];
  const stands = spot(title.passage, title.from + matter.from, title.from + matter.to);
  return [
    {
      ...{ rule: 'policy/matter', kind: 'policy', predicate: 'GOVERNS', modality: 'ACTUAL' },
      subject: asThing(title),
      objects: [{ ...matter.thing, spot: stands }],
      evidence: [title],
    },
  ];
}

/** A place's own measure holds there: 《甲区社区食堂管理办法》. */
function placeByTitle(scene: Scene, title: Named): Found[] {
  const words = wordsOf(title);
  const place = placeOfTitle(words);
  if (!place || isIssuedByPlace(scene, title) || issuersOf(words).length > 0) return [];
  const stands = spot(scene.passage, title.from + place.from, title.from + place.to);
  return [
    {
      ...{ rule: 'policy/place', kind: 'policy', predicate: 'APPLIES_IN', modality: 'ACTUAL' },
      ...{ certainty: 0.9, doubt: 'AMBIGUOUS', subject: asThing(title) },
      objects: [{ ...place.thing, spot: stands }],
      evidence: [title],
    },
  ];
}

/** 甲市出台《甲市…》: that it holds there is said by who issued it. */
const isIssuedByPlace = (scene: Scene, { from }: Named): boolean =>
  /(?:出台|印发|制定|发布|下发|颁布)(?:实施)?了?(?:《[^《》]*》、?)*《?$/u.test(
    textOf(scene, { from: scene.sentence.from, to: from }),
  ) && scene.things.some((named) => named.to < from && (isPlace(named) || named.thing.type === 'GovernmentBody'));

/** 适用于甲市行政区域, 在全市实施. */
function saidToApply(scene: Scene, title: Unit, verb: Word): Found[] {
  return listBehind(scene, verb.to, isPlace, { gap: 2 }).map(
    ({ named, ...range }): Found => ({
      ...{ rule: 'policy/applies', kind: 'policy', predicate: 'APPLIES_IN', ...saidAt(scene, verb.from) },
      subject: asThing(title.named),
      objects: [asThing(named)],
      evidence: evidenceOf(scene, [], [title, verb, range]),
    }),
  );
}
