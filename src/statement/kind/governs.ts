/** GOVERNS and APPLIES_IN: what a measure regulates, by what the text says of it or by its own title, and where it holds. */
import type { Range } from '../../text/passages.ts';
import type { Found, FoundThing } from '../found.ts';
import { type Named, type Scene, spot, wordsOf } from '../scene.ts';
import { asThing, evidenceOf, isPlace, ofType } from './parties.ts';
import { saidAt } from './said.ts';
import { listBehind, textOf, type Unit, unitsOf, wordsIn } from './sentence-parts.ts';
import { issuersOf, matterOf, placeOfTitle } from './titles.ts';

const isPolicy = ofType('Policy');
/** What rules can be about. */
const isRegulated = ofType('Facility', 'Fund', 'Project', 'SocialOrganization', 'Event');

export function governs(scene: Scene): Found[] {
  const titles = unitsOf(scene).filter(({ named }) => isPolicy(named));
  return titles.flatMap((title) => [
    ...laidDown(scene, title),
    ...accordingTo(scene, title),
    ...matterByTitle(scene, title.named),
    ...placeByTitle(scene, title.named),
    ...saidToApply(scene, title),
  ]);
}

/** 《…》，明确对社会力量新建的养老机构…; 《…》对中心的管理进行规范. */
function laidDown(scene: Scene, title: Unit): Found[] {
  const behind = textOf(scene, { from: title.to, to: Math.min(scene.sentence.to, title.to + 24) });
  const verb =
    /^[，、]?(?:也|还|均|都|中|等)?(?:明确|规定|规范|要求|提出|细化|界定|对(?=[^，。]{2,40}(?:进行|作出|予以|做出))|就(?=[^，。]{2,40}(?:进行|作出)))(?:了|提出|要求|规定|对)*/u.exec(
      behind,
    )?.[0];
  if (!verb) return [];
  return listBehind(scene, title.to + verb.length, isRegulated, { gap: 14 }).map(({ named, ...range }) =>
    line(scene, 'policy/lays-down', title, asThing(named), [range]),
  );
}

/** 按照《…》的规定对甲进行…: the measure regulates what is done by it, where no sum rests on it. */
function accordingTo(scene: Scene, title: Unit): Found[] {
  const behind = textOf(scene, { from: title.to, to: Math.min(scene.sentence.to, title.to + 8) });
  const rules = /^(?:中|等)?(?:的)?(?:有关|相关)?(?:规定|要求|标准|程序|办法)/u.exec(behind)?.[0];
  const verb = wordsIn(scene, /按照|依照|根据|依据|遵照|参照/gu).find(
    ({ to }) => to <= title.from && title.from - to <= 30,
  );
  if (!rules || !verb) return [];
  const subject = unitsOf(scene).findLast(
    ({ to, named }) => to <= verb.from && isRegulated(named) && verb.from - to <= 8,
  );
  const list = subject ? [subject] : listBehind(scene, title.to + rules.length, ofType('Project', 'Fund'), { gap: 30 });
  const [regulated] = list;
  return regulated ? [line(scene, 'policy/according', title, asThing(regulated.named), [verb, regulated])] : [];
}

function line(scene: Scene, rule: string, title: Unit, object: FoundThing, ranges: readonly Range[]): Found {
  return {
    ...{ rule, kind: 'policy', predicate: 'GOVERNS', ...saidAt(scene, title.from), modality: 'ACTUAL' },
    subject: asThing(title.named),
    objects: [object],
    evidence: evidenceOf(scene, [], [title, ...ranges]),
  };
}

/** 《甲市社区食堂管理办法》 is about 社区食堂. */
function matterByTitle(scene: Scene, title: Named): Found[] {
  const words = wordsOf(title);
  const matter = matterOf(words);
  if (!matter) return [];
  const stands = spot(scene.passage, title.from + matter.from, title.from + matter.to);
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
  const start = words.startsWith('《') ? 1 : 0;
  const place = placeOfTitle(words.slice(start));
  if (!place || isIssuedByPlace(scene, title) || issuersOf(words.slice(start)).length > 0) return [];
  const stands = spot(scene.passage, title.from + start + place.from, title.from + start + place.to);
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
function saidToApply(scene: Scene, title: Unit): Found[] {
  const verb = wordsIn(scene, /适用于|施行于|在(?=[^，。]{2,12}(?:范围内?)?(?:施行|实施|推行))/gu).find(
    ({ from }) => from >= title.to,
  );
  if (!verb) return [];
  return listBehind(scene, verb.to, isPlace, { gap: 2 }).map(
    ({ named, ...range }): Found => ({
      ...{ rule: 'policy/applies', kind: 'policy', predicate: 'APPLIES_IN', ...saidAt(scene, verb.from) },
      subject: asThing(title.named),
      objects: [asThing(named)],
      evidence: evidenceOf(scene, [], [title, verb, range]),
    }),
  );
}
