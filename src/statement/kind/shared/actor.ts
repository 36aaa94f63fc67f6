/** Who acts where a sentence has a subject or none: its subject, a house that it tells of, or whoever the text before has made plain. */
import type { Named, Scene } from '../../scene.ts';
import { type Accepts, isActor, isNamed, ofType, type Parties, partiesOf } from './parties.ts';
import { clauseAt, listFrom, onceAnArticle, textOf, type Unit, unitsOf, withoutDates } from './sentence-parts.ts';
import { hasPronoun, hasUnreadSubject, isSubject, lacksSubject, subjectBefore } from './subject.ts';
import { writerOf } from './writer.ts';

/** As `subjectBefore`, else who acts in this paragraph, else the place that the text is about, which is only implied. */
export function actorBefore(scene: Scene, at: number, accepts: Accepts = isActor): Parties | null {
  const subject = subjectBefore(scene, at, accepts);
  if (subject) return subject;
  if (hasPronoun(scene, at)) return null;
  const other = otherSubject(scene, at);
  if (other) return other.named.thing.type === 'Facility' && isNamed(other.named) ? partiesOf(scene, [other]) : null;
  return lacksSubject(scene, at) && !hasUnreadSubject(scene, at) ? impliedActor(scene, accepts) : null;
}

const isHouseOrDeed = ofType('Facility', 'Project', 'Fund', 'Event');
const BEFORE_OTHER =
  /^(?:[(（]?[一二三四五六七八九十\d]+[)）、.．]|其中|目前|如今|例如|比如|如|这个|该|，|“)*$|^(?:由|位于|坐落|在|地处|依托)[^，。；]*的“?$/u;
/** What makes the words before a subject, not the object of a verb or an attribute. */
const BEHIND_OTHER =
  /^(?:，|(?:正式|现?已|自|于|由|成立|位于|占地|建筑|现有|是(?!否)|以|通过|依托|在|先后|积极|主动|充分|坚持|围绕|针对|立足|每|常年|还|也|开展|组织|设有|内设|拥有|结合|定期|联合|[与和同跟]|携手|会同|引[入进]|委托|探索|创新|面向|共|累计|启动|实施|运营以来|成立以来))/u;

/** Of a named thing whatever goes on as a predicate; of a class only what tells of one of it. */
const ATTRIBUTE = /^(?:的|、|建设|覆盖|数量|管理|标准|补贴|资金|工作|体系|等|及|以及|\()/u;

function isOtherSubject(scene: Scene, unit: Unit): boolean {
  const behind = textOf(scene, { from: unit.to, to: scene.sentence.to });
  return isNamed(unit.named) ? !ATTRIBUTE.test(behind) : BEHIND_OTHER.test(behind);
}

/** A house, project or fund at the head of a clause up to `at` is the subject there, and no place acts in its stead. */
function otherSubject(scene: Scene, at: number): Unit | null {
  const words = textOf(scene, { from: scene.sentence.from, to: at });
  const start = scene.sentence.from + words.lastIndexOf('；') + 1;
  return (
    unitsOf(scene).findLast(
      (unit) =>
        unit.from >= start &&
        unit.to <= at &&
        isHouseOrDeed(unit.named) &&
        BEFORE_OTHER.test(
          withoutDates(scene, { from: Math.max(start, clauseAt(scene, unit.from).from), to: headOfList(scene, unit) }),
        ) &&
        isOtherSubject(scene, unit),
    ) ?? null
  );
}

/** 甲站、乙站均委托…: where the list begins that ends with this one. */
function headOfList(scene: Scene, unit: Unit): number {
  const units = unitsOf(scene);
  let first = units.indexOf(unit);
  while (first > 0 && isHouseOrDeed((units[first - 1] as Unit).named)) {
    const gap = { from: (units[first - 1] as Unit).to, to: (units[first] as Unit).from };
    if (!/^(?:、|和|与|及|以及)$/u.test(textOf(scene, gap))) break;
    first -= 1;
  }
  return units[first]?.from ?? unit.from;
}

/** Who the text before has made plain; always in doubt. A house that reports of itself has people who act. */
export function impliedActor(scene: Scene, accepts: Accepts = isActor): Parties | null {
  const reporter = writerOf(scene);
  const house = houseOfParagraph(scene);
  const about = isTheirs(scene) ? null : scene.context.place;
  const implied =
    [actorOfParagraph(scene), house, reporter ?? about].find(
      (one) => one !== null && (accepts(one) || one === reporter || one === house),
    ) ?? null;
  if (!implied) return null;
  const doubt = { certainty: 0.9, doubt: 'PLACE_FROM_CONTEXT' } as const;
  return { named: [implied], range: null, spots: [implied], doubt };
}

/** The house that the sentence before in the paragraph begins with as its subject: 甲站引入…。两年来，实施…. */
function houseOfParagraph({ passage, context }: Scene): Named | null {
  const last = context.before[0];
  if (!last || last.passage !== passage) return null;
  const first = unitsOf(last).find((unit) => isHouseOrDeed(unit.named) || isActor(unit.named));
  // 甲站由乙中心承接。聘请…: what is only run by another did not act.
  if (!first || /^(?:由|委托|交|是|系)/u.test(textOf(last, { from: first.to, to: last.sentence.to }))) return null;
  return first.named.thing.type === 'Facility' && isNamed(first.named) && otherSubject(last, first.to) === first
    ? first.named
    : null;
}

/** 我们 tells all over the text what it did: someone writes of himself, and what he does the place does not. */
const isTheirs = onceAnArticle(
  ({ context: { sentences } }) =>
    sentences.filter(({ text }) => /(?:^|[，；：。])我们(?!的|都|认为|要|将)/u.test(text)).length > 2,
);

/** Who acts in a sentence before in the same paragraph: its first word is a subject and no attribute. */
function actorOfParagraph({ passage, context }: Scene): Named | null {
  const { actor } = context;
  const before = context.before.find((one) => one.passage === passage && actor !== null && one.things.includes(actor));
  if (!actor || !before) return null;
  const index = unitsOf(before).findIndex(({ named }) => named === actor);
  const list = listFrom(before, index, isActor);
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last || !isSubject(before, last)) return null;
  return /^[^，]{0,12}的/u.test(textOf(before, { from: last.to, to: before.sentence.to })) ? null : first.named;
}
