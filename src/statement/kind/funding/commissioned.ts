/** Who buys work, told with who does it: 受甲局委托，乙中心负责督导，经费128万元; 乙中心承接甲镇购买的项目，合同金额12万元. */
import type { Range } from '../../../text/passages.ts';
import { type Scene, spot } from '../../scene.ts';
import { type Around, wordsIn } from '../shared/around.ts';
import { type Party, placeOfLevel } from '../shared/party.ts';
import { actorAt, headOf } from './actor.ts';
import { clauseSubject, pointedAt, type Subject } from './subject.ts';

const FEE =
  /^(?:相关|所需|年度|全年|每年)?[〇㐀-鿿𠀀-𲎯]{0,6}(?:经费|费用?|资金|报酬|价款|合同价|(?:合同|协议|项目)(?:总)?(?:金额|额|价款))(?:总额|共计|合计|全年|每年|一年|共|约|为|计|[：:])*$/u;
const FARTHEST = 5;

/** Null where the sum is no fee of such work. */
export function commissioned({ scene, clauses, index, clause, segment, range }: Around): {
  payer: Party;
  objects: Party[];
} | null {
  if (!FEE.test(wordsIn(scene, { from: headOf(scene, clause), to: range.from }))) return null;
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at -= 1) {
    const before = clauses[at] as Range;
    if (before.from < segment.from) return null;
    const taken = takenOn(scene, before);
    if (taken) return taken;
    const payer = charger(scene, before);
    const next = clauses[at + 1];
    const worker = payer && next ? clauseSubject(scene, next) : null;
    if (payer && worker && isWorker(worker)) return { payer, objects: [worker] };
  }
  return null;
}

/** 乙中心承接镇政府购买的“小蝌蚪”项目. */
function takenOn(scene: Scene, clause: Range): { payer: Party; objects: Party[] } | null {
  const worker = clauseSubject(scene, clause);
  if (!worker || !isWorker(worker)) return null;
  const taken = /^[”》]?受/u.test(wordsIn(scene, { from: worker.to, to: clause.to }))
    ? buyerAt(scene, worker.to + 1)
    : null;
  if (taken)
    return /^的?(?:委托|聘请)/u.test(wordsIn(scene, { from: taken.to, to: clause.to }))
      ? { payer: taken, objects: [worker] }
      : null;
  const verb = /^[”》]?(?:共|负责|具体|继续)*(?:承接|承办|实施|执行|中标)(?:了)?/u.exec(
    wordsIn(scene, { from: worker.to, to: clause.to }),
  )?.[0];
  if (verb === undefined) return null;
  const payer = buyerAt(scene, worker.to + verb.length);
  return payer &&
    /^(?:出资|以[^，。；]{2,12})?(?:购买|委托|采购|发包|资助)的/u.test(
      wordsIn(scene, { from: payer.to, to: clause.to }),
    )
    ? { payer, objects: [worker] }
    : null;
}

/** 受市民政局委托. */
function charger(scene: Scene, clause: Range): Party | null {
  const head = headOf(scene, clause);
  if (!/^受/u.test(wordsIn(scene, { from: head, to: clause.to }))) return null;
  const payer = buyerAt(scene, head + 1);
  return payer && /^的?(?:委托|聘请|邀请)$/u.test(wordsIn(scene, { from: payer.to, to: clause.to })) ? payer : null;
}

const buyerAt = (scene: Scene, from: number): (Party & { to: number }) | null =>
  actorAt(scene, from) ?? bodyAt(scene, from) ?? pointedAt(scene, from);

const BODY =
  /^(?<level>省|市|区|县|州|旗|镇|乡)(?<rest>(?:人民)?政府|[〇㐀-鿿𠀀-𲎯]{2,8}?局)(?=的?(?:委托|聘请|邀请|购买|采购|出资|发包|资助))/u;

/** 市民政局, which no recogniser reads behind 受: of the place of its level. */
function bodyAt(scene: Scene, from: number): (Party & { to: number }) | null {
  const { 0: printed = '', groups } = BODY.exec(wordsIn(scene, { from, to: scene.sentence.to })) ?? {
    groups: undefined,
  };
  const place = groups?.level ? placeOfLevel(scene, groups.level, from) : null;
  if (!place) return null;
  const at = spot(scene.passage, from, from + printed.length);
  const { name, within = [] } = place.thing;
  const thing = {
    ...{ type: 'GovernmentBody' as const, name: name + (groups?.rest ?? ''), within: [...within, name] },
    ...{ printed, spot: at },
  };
  return { thing, spots: [at, place], to: at.to };
}

const isWorker = ({ thing, owns }: Subject): boolean =>
  /^(?:SocialOrganization|OtherOrganization)$/u.test(thing.type) && !owns;
