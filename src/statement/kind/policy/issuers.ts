/** Who puts a measure out by a verb: active (甲局印发《…》), passive (《…》由甲局印发), or by the words of the text before. */
import { type Named, type Scene, spot, wordsOf } from '../../scene.ts';
import { actorBefore } from '../shared/actor.ts';
import { agentBefore, isNamed, isPlace, ofType, type Parties, partiesOf } from '../shared/parties.ts';
import { clauseAt, textOf, type Unit, unitsOf, type Word, withoutDates } from '../shared/sentence-parts.ts';
import { lacksSubject, subjectBefore } from '../shared/subject.ts';
import { ownMeasure } from './own-measure.ts';
import { signatureOf } from './signature.ts';
import { placeOfTitle } from './titles.ts';
import { ONLY_ADVERBS } from './words.ts';

const ISSUERS = ofType(
  'GovernmentBody',
  'SocialOrganization',
  'OtherOrganization',
  'Province',
  'City',
  'District',
  'Street',
);
export const mayIssue = (named: Named): boolean =>
  ISSUERS(named) && (isNamed(named) || named.thing.type === 'GovernmentBody');

const PASSIVE = /(?:由|以|系|是|被)(?:(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|初)?)?$/u;

/** 由甲局, 以甲局名义, 是甲局2018年; 经甲人大审议通过. */
export function passive(scene: Scene, verb: Word, topic: Unit): Parties | null {
  const marker = /通过$/u.test(verb.text) ? /(?:由|经)$/u : PASSIVE;
  const agent = agentBefore(scene, verb.from, mayIssue, marker);
  if (agent?.range) {
    const gap = withoutDates(scene, { from: agent.range.to, to: verb.from });
    return agent.range.from >= topic.to && ONLY_ADVERBS.test(gap) ? agent : null;
  }
  // 《…》已经市政府同意，现印发给你们: whoever signs.
  const isSent =
    /现(?:予以?)?$/u.test(textOf(scene, { from: verb.from - 3, to: verb.from })) ||
    /^给(?:你们|各)/u.test(textOf(scene, { from: verb.to, to: verb.to + 3 }));
  if (!isSent) return null;
  const named = ownMeasure(scene)?.issuers ?? signatureOf(scene.context.sentences)?.bodies ?? [];
  return named.length > 0 ? { named, range: null, spots: named, doubt: {} } : null;
}

export function active(scene: Scene, verb: Word): Parties | null {
  const nearest = nearestBefore(scene, verb);
  if (nearest) return withPartner(scene, nearest);
  const agent = agentBefore(scene, verb.from, mayIssue, /(?:由|以)$/u);
  if (agent) return agent;
  const own = subjectBefore(scene, verb.from, mayIssue);
  const { from } = clauseAt(scene, verb.from);
  if (own?.range && (own.range.from >= from || lacksSubject(scene, verb.from))) return own;
  // 同年印发的《…》 tells of a measure without telling whose it is.
  const isRelative = /^(?:后|实施|施行|通过)?的/u.test(textOf(scene, { from: verb.to, to: verb.to + 4 }));
  const isTitle = /关于$/u.test(textOf(scene, { from, to: verb.from }));
  if (isTitle || isRelative || own || scene.passage.kind === 'heading') return null;
  // 省里出台: someone else, whom no recogniser names.
  const isOther = /(?:省|国家|中央|上级|部)[里级委]?[^，]{0,6}$/u.test(textOf(scene, { from, to: verb.from }));
  if (isOther) return null;
  // 深圳社工行业出台: whoever it is, it is not the place.
  const words = withoutDates(scene, { from, to: verb.from }).replace(NUMBERED, '');
  if (!ONLY_ADVERBS.test(words) && !/^(?:在|以|从|按|根据|依据|为|对|针对|围绕|结合|通过)/u.test(words)) return null;
  const implied = actorBefore(scene, verb.from, mayIssue);
  // 修订《…》: what is changed was put out before, by whichever body of the place.
  if (/^修订$/u.test(verb.text) && implied?.named.every(isPlace)) return null;
  return implied?.named.every(mayIssue) ? implied : null;
}

const NUMBERED = /^[(（]?[一二三四五六七八九十\d]+(?:[)）、.．]|是)|^[^，。：]{2,16}[。：]/u;
const JOINT = /(?:会同|联合|携手|联手|商|[与和同会])$/u;

/** 我局认真落实《…》，会同乙局出台: who does it together with those right before the verb. */
function withPartner(scene: Scene, parties: Parties): Parties {
  if (!parties.range) return parties;
  const words = textOf(scene, { from: scene.sentence.from, to: parties.range.from });
  // 丙部《…》和甲局印发的《…》: two measures, each of its own issuer.
  const joint = /[》”][和与]$/u.test(words) ? undefined : JOINT.exec(words)?.[0];
  const other = joint ? actorBefore(scene, parties.range.from - joint.length, mayIssue) : null;
  const isPlaced =
    other?.doubt.certainty !== undefined && other.named.every(({ thing }) => thing.type !== 'GovernmentBody');
  if (!other || isPlaced) return parties;
  const isNear = other.range && parties.range.from - other.range.from < 80;
  return {
    ...parties,
    named: [...other.named, ...parties.named],
    range: { from: isNear && other.range ? other.range.from : parties.range.from, to: parties.range.to },
  };
}

const LEVEL_BEFORE = /(?<level>街道|[省市区县镇乡])(?<rest>里|委|级)?(?<adverbs>[^，。；、]{0,8})$/u;

/** 省里印发《甲省…》: the place whose measure it is by its title, where its bare level acts. */
export function levelIssuer(scene: Scene, verb: Word, title: Named): Parties | null {
  const match = LEVEL_BEFORE.exec(textOf(scene, { from: verb.clause.from, to: verb.from }));
  const place = match ? placeOfTitle(wordsOf(title)) : null;
  const { level = '', rest = '', adverbs = '' } = match?.groups ?? {};
  if (!place || !ONLY_ADVERBS.test(withoutDatesIn(scene, adverbs)) || !isOfLevel(place.thing.name, level)) return null;
  const to = verb.from - adverbs.length;
  const from = to - rest.length - level.length;
  if (scene.things.some((one) => one.from < to && from < one.to)) return null;
  const at = spot(scene.passage, from, to);
  const named = { ...at, thing: { ...place.thing, printed: level + rest } };
  return { named: [named], range: { from, to }, spots: [at], doubt: {} };
}

const isOfLevel = (name: string, level: string): boolean =>
  name.endsWith(level) || (level === '省' && name.endsWith('自治区'));

const withoutDatesIn = ({ dates }: Scene, words: string): string =>
  dates.reduce((left, { text }) => left.replace(text, ''), words);

/** Who stands right before the verb: of 由甲局起草、乙局印发 the second; of 在甲局印发的《…》中 whatever stands before. */
export function nearestBefore(scene: Scene, verb: Word): Parties | null {
  const units = unitsOf(scene);
  const last = units.findLastIndex(({ to }) => to <= verb.from);
  const unit = units[last];
  if (!unit || unit.from < clauseAt(scene, verb.from).from || !mayIssue(unit.named)) return null;
  // 甲局、乙局关于印发《…》的通知: a title without its marks.
  const gap = withoutDates(scene, { from: unit.to, to: verb.from }).replace(/关于$/u, '');
  if (!ONLY_ADVERBS.test(gap)) return null;
  const list = units.slice(firstOfList(scene, units, last), last + 1);
  const before = textOf(scene, { from: scene.sentence.from, to: (list[0] as Unit).from });
  const isRelative = textOf(scene, { from: verb.to, to: verb.to + 1 }) === '的';
  // 在全市率先 is where; 向甲局, 支持甲局 and 据甲局 take the body as their object.
  if (/在$/u.test(before) && /^全/u.test(textOf(scene, list[0] as Unit))) return null;
  return isRelative ||
    !/(?:向|对|为|给|把|将|据|请|要求|指导|协助|配合|支持|推动|督促|委托|聘请|邀请|报|受|在|于)$/u.test(before)
    ? partiesOf(scene, list)
    : null;
}

const JOINED = /^(?:、|和|与|及|以及|或|会同|，会同|联合|并|共青团|中共| )+$|^$/u;

/** Where the list of those who act together begins that ends with the unit at `last`. */
export function firstOfList(scene: Scene, units: readonly Unit[], last: number): number {
  let first = last;
  while (first > 0) {
    const before = units[first - 1] as Unit;
    const gap = textOf(scene, { from: before.to, to: (units[first] as Unit).from });
    if (!mayIssue(before.named) || !JOINED.test(gap)) break;
    first -= 1;
  }
  return first;
}
