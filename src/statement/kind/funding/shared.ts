/** Sums that stand side by side: 甲、乙、丙三个区分别配套200万元、150万元和80万元 has one payer for each, 补贴300元、500元 one for both. */
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import { type Scene, spot } from '../../scene.ts';
import { type Around, sumsBeside, wordsIn } from '../shared/around.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { canPay } from './actor.ts';
import { asParty, receiversOf } from './carried.ts';

export interface Sides {
  payer: Party | null;
  objects: Party[];
}

/** Null where the sum stands alone. `earlier`: the sums of the sentence before this one. */
export function besideOthers(around: Around, earlier: readonly Found[]): Sides | null {
  const run = sumsBeside(around.scene, around.scene.money, around.range, /^(?:[、和及或]|以及)$/u);
  const first = run[0];
  if (run.length < 2 || !first) return null;
  const index = run.findIndex(({ from }) => from === around.range.from);
  const actors = actorsBefore(around.scene, first, run.length);
  if (actors) return { payer: actors[index] ?? null, objects: [] };
  const workers = workersBefore(around, first, run.length) ?? supportedBefore(around, first, run.length);
  if (workers)
    return { payer: index === 0 ? null : (payerOf(earlier.at(-1)) ?? null), objects: workers.slice(index, index + 1) };
  const before = earlier.at(-1);
  if (index === 0 || !before || before.at?.passage !== around.scene.passage) return null;
  return {
    payer: before.predicate === 'FUNDS' && before.subject ? asParty(before.subject) : null,
    objects: receiversOf(before),
  };
}

/** 支持甲街道、乙街道开展试点，分别安排150万元、100万元. */
function supportedBefore({ scene, segment }: Around, first: Range, count: number): Party[] | null {
  const words = wordsIn(scene, { from: segment.from, to: first.from });
  if (!/(?:支持|扶持|资助|对|向|给|为)[^；]{4,}分别[^，。；]{0,10}$/u.test(words)) return null;
  const places = scene.things.filter(
    ({ thing, from, to }) =>
      /^(?:Street|Community|District)$/u.test(thing.type) &&
      thing.named !== false &&
      from >= segment.from &&
      to <= first.from,
  );
  const [one] = places;
  return places.length === count && places.every(({ thing }) => thing.type === one?.thing.type)
    ? places.map(partyOf)
    : null;
}

const payerOf = (found: Found | undefined): Party | null =>
  found?.predicate === 'FUNDS' && found.subject ? asParty(found.subject) : null;

/** 确定甲、乙为供应商，合同金额分别为680万元、540万元: as many organizations as sums. */
function workersBefore({ scene, segment }: Around, first: Range, count: number): Party[] | null {
  const words = wordsIn(scene, { from: segment.from, to: first.from });
  if (!/(?:合同|采购|中标|成交|协议|资助|获得|获)[^，。；]{0,10}分别|分别[^，。；]{0,6}(?:中标|获|得)/u.test(words))
    return null;
  const workers = scene.things.filter(
    ({ thing, from, to }) =>
      /Organization$/u.test(thing.type) && thing.named !== false && from >= segment.from && to <= first.from,
  );
  return workers.length === count ? workers.map(partyOf) : null;
}

const LIST =
  /(?<list>[〇㐀-鿿𠀀-𲎯“”]{2,14}?(?:[、和及与][〇㐀-鿿𠀀-𲎯“”]{2,14}?){1,8})(?:等)?(?:[两二三四五六七八九十\d]+个?(?<class>区县|县区|区|县|市|街道|镇|乡|社区|村))?(?:财政|政府)?(?:还|也|均|都|已|将|拟|每年|共|从[〇㐀-鿿𠀀-𲎯]{2,16}中|各自)*分别[〇㐀-鿿𠀀-𲎯]{0,10}$/u;

/** 甲区、乙区已设立专项资金，分别为…: the list heads the clause before. */
const HEAD_LIST =
  /^(?<list>[〇㐀-鿿𠀀-𲎯“”]{2,14}?(?:[、和及与][〇㐀-鿿𠀀-𲎯“”]{2,14}?){1,8})(?=已|先|均|也|各自|都|还|设立|安排|建立|投入|落实|拿出|配套|共)[〇㐀-鿿𠀀-𲎯]*，分别[〇㐀-鿿𠀀-𲎯]{0,10}$/u;

/** As many actors as sums; null where 分别 pairs no actors. */
function actorsBefore(scene: Scene, first: Range, count: number): (Party | null)[] | null {
  const from = Math.max(scene.sentence.from, first.from - 80);
  const words = wordsIn(scene, { from, to: first.from });
  const clause = words.slice(Math.max(...['，', '；', '：'].map((mark) => words.lastIndexOf(mark))) + 1);
  const before = words.slice(
    Math.max(...['，', '；', '：', '。'].map((mark) => words.lastIndexOf(mark, -clause.length - 2 + words.length))) + 1,
  );
  const match = LIST.exec(clause) ?? HEAD_LIST.exec(before);
  const list = match?.groups?.list;
  if (!list) return null;
  const names = list.split(/[、和及与]/u);
  if (names.length !== count) return null;
  let at = from + words.lastIndexOf(list);
  const parties = names.map((name) => {
    const party = named(scene, at, name, match?.groups?.class ?? '');
    at += name.length + 1;
    return party;
  });
  // One that is not known stays unsaid, and its neighbour does not stand for it.
  return parties.some((one) => one !== null) && !/[对向给按]$/u.test(words.slice(0, words.lastIndexOf(list)))
    ? parties
    : null;
}

/** A thing that stands there, or 江汉 for the 江汉区 that the document names. */
function named(scene: Scene, at: number, name: string, kind: string): Party | null {
  const own = scene.things.findLast((one) => one.from >= at && one.to <= at + name.length && canPay(one.thing));
  if (own) return partyOf(own);
  if (kind === '') return null;
  const known = scene.context.sentences
    .flatMap(({ things }) => things)
    .flatMap(({ thing }) => ([thing.name, ...(thing.within ?? [])].includes(`${name}${kind}`) ? [thing] : []));
  const [one] = known;
  if (!one) return null;
  const found = known.find((thing) => thing.name === `${name}${kind}`);
  const within = found ? found.within : one.within?.slice(0, one.within.indexOf(`${name}${kind}`));
  const own2 = spot(scene.passage, at, at + name.length);
  return {
    thing: {
      type: found?.type ?? 'District',
      name: `${name}${kind}`,
      printed: name,
      ...(within && within.length > 0 ? { within } : {}),
      spot: own2,
    },
    spots: [own2],
  };
}
