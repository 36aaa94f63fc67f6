/** PART_OF: each pair of places whose nesting the text shows. */
import type { Mention } from '../../vocabulary/statement.ts';
import type { Found } from '../found.ts';
import { hasVerb } from '../mention/name/edge.ts';
import { type Named, type Scene, spot, wordsOf } from '../scene.ts';
import { tells, WITHOUT_DISTRICTS } from './place/told.ts';
import { asThing, isNamed, isPlace } from './shared/parties.ts';
import { isBelow, isKnownWithin, placeOf, placesInName } from './shared/place-names.ts';
import { joined, once, textOf, type Unit, unitsOf } from './shared/sentence-parts.ts';

export function place(scene: Scene): Found[] {
  return placesOf(scene).flatMap((one, index, all) => nesting(scene, one, all.slice(0, index)));
}

/** A place that a sentence names, by itself or at the head of a body's name. */
interface Placed extends Named {
  /** The place that stands right before it. */
  readonly beside: Named | null;
  /** The place that a list or sentence gives it: 甲区乙街道、丙街道; 乙社区是甲街道的…. */
  readonly given: Named | null;
}

/** 全区 and 该市 mean a place that stands elsewhere by its name; what it stands in is said there. */
const isMeant = (named: Named): boolean =>
  isPlace(named) && /^(?:全|该|本|我|这)|^[省市区县镇村](?:里|级|本级)?$/u.test(wordsOf(named));

const placesOf: (scene: Scene) => readonly Placed[] = once((scene) => {
  const units = unitsOf(scene);
  return units.flatMap((unit, index) => {
    if (!isNamed(unit.named) || isMeant(unit.named)) return [];
    if (!isPlace(unit.named)) return inName(unit.named);
    const chain = unit.chain.flatMap(links);
    return chain.map((named, at) => ({
      ...named,
      beside: chain[at - 1] ?? null,
      given: at === 0 ? givenTo(scene, units, index) : null,
    }));
  });
});

/** The places of a chain that is read as one: 合肥市庐阳区双岗街道. */
function links(named: Named): Named[] {
  const { name, within = [] } = named.thing;
  const words = wordsOf(named);
  const inside = placesInName(words, [...within, name]);
  if (inside.length < 2 || inside.at(-1)?.to !== words.length) return [named];
  return inside.map(({ from, to, thing }, index) => ({
    ...spot(named.passage, named.from + from, named.from + to),
    thing: index === inside.length - 1 ? withoutPrinted(named.thing) : thing,
  }));
}

const withoutPrinted = ({ printed: _, ...thing }: Mention): Mention => thing;

/** The places that head a name, and the community that heads a facility's: 甲街道乙社区养老服务中心. */
function inName(named: Named): Placed[] {
  const words = wordsOf(named);
  const within = named.thing.within ?? [];
  const found: Placed[] = placesInName(words, within).map(({ from, to, thing }) => ({
    ...spot(named.passage, named.from + from, named.from + to),
    ...{ thing, beside: null, given: null },
  }));
  const chained = found.map((one, at) => ({
    ...one,
    beside: found[at - 1]?.to === one.from ? (found[at - 1] as Named) : null,
  }));
  const last = found.at(-1);
  // “彭村文化楼”: a name in quotation marks is whole.
  if (named.passage.clean.text.charAt(named.from - 1) === '“') return chained;
  const start = last?.to ?? 0;
  const head = COMMUNITY.exec(words.slice(start))?.[1];
  // Right behind a city 汉江缘社区公益基金会 bears the word; a community stands in a district or street.
  const isOrganization =
    named.thing.type === 'SocialOrganization' && !/^(?:District|Street)$/u.test(last?.thing.type ?? '');
  if (
    !head ||
    within.includes(head) ||
    GENERIC.test(head) ||
    hasVerb(head) ||
    isOrganization ||
    !/^(?:Facility|SocialOrganization)$/u.test(named.thing.type)
  )
    return chained;
  const from = named.from + start;
  const community = { ...spot(named.passage, from, from + head.length), thing: placeOf(head, within) };
  return [...chained, { ...community, beside: null, given: null }];
}

const COMMUNITY = /^([\u4e00-\u9fff]{1,6}?(?:社区|村))(?=[\u4e00-\u9fff“])(?!街道|镇|乡|卫生)/u;
const GENERIC =
  /(?:街道|镇|乡)(?:社区|村)$|^(?:城市|农村|城乡|街道|乡镇|镇街|各|全|本|该|新|老|智慧|示范|试点|先进|和谐|幸福|美丽|村|.*[个家级类型])(?:社区|村)$/u;

/** 下辖 and 是 join two places that do not stand side by side; members of a list share what the first is given. */
function givenTo(scene: Scene, units: readonly Unit[], index: number): Named | null {
  const unit = units[index] as Unit;
  const before = units[index - 1];
  const after = units[index + 1];
  if (after && isPlace(after.named) && isBelow(unit.named.thing, after.named.thing)) {
    const gap = textOf(scene, { from: unit.to, to: after.from });
    const behind = textOf(scene, { from: after.to, to: Math.min(scene.sentence.to, after.to + 1) });
    if (/^(?:是|为|隶属于?|属于?|地处|位于)$/u.test(gap) && (/^(?:隶属|属|地处|位于)/u.test(gap) || behind === '的'))
      return after.named;
  }
  if (!before || !isPlace(before.named)) return null;
  const gap = textOf(scene, { from: before.to, to: unit.from });
  if (/^(?:的|下辖的?|辖区?内?的?|辖有|所辖的?|所属的?)$/u.test(gap)) return before.named;
  if (!/^(?:、|和|与|及|以及)$/u.test(gap) || before.named.thing.type !== unit.chain[0]?.thing.type) return null;
  return before.chain.flatMap(links).at(-2) ?? givenTo(scene, units, index - 1);
}

function nesting(scene: Scene, one: Placed, earlier: readonly Placed[]): Found[] {
  const near =
    one.beside ?? (one.given && isKnownWithin(one.thing.name, one.given.thing.name) !== false ? one.given : null);
  if (near) return isBelow(one.thing, near.thing) ? [pair(scene, one, near, {})] : [];
  // 相邻的乙社区 may be of another street.
  const before = textOf(scene, { from: Math.max(scene.sentence.from, one.from - 4), to: one.from });
  if (one.thing.type === 'Community' && /(?:相邻|毗邻|邻近|隔壁|附近)的$/u.test(before)) return [];
  const wide = containerOf(scene, one, earlier);
  if (!wide) return [];
  const isNear = wide.passage === scene.passage || scene.context.before.some(({ passage }) => passage === wide.passage);
  return [pair(scene, one, wide, isNear ? {} : { certainty: 0.9, doubt: 'PLACE_FROM_CONTEXT' })];
}

function pair(scene: Scene, narrow: Named, wide: Named, doubt: Partial<Found>): Found {
  const isHere = wide.passage === scene.passage;
  const spots = joined(isHere ? [narrow, wide] : [narrow]).map(({ from, to }) => spot(scene.passage, from, to));
  return {
    ...{ rule: 'place/part-of', kind: 'place', predicate: 'PART_OF', modality: 'ACTUAL', ...doubt },
    subject: asThing(narrow),
    objects: [asThing(wide)],
    evidence: isHere ? spots : [...spots, wide],
  };
}

/** The container that the name itself is known to stand in, or the place that the text is about, found where its words stand. */
function containerOf(scene: Scene, { thing }: Placed, earlier: readonly Placed[]): Named | null {
  const name = thing.within?.at(-1);
  const street = name === undefined || /[区县市旗]$/u.test(name) ? streetNear(scene, thing, earlier) : null;
  if (street) return street;
  const said = namedBefore(scene, earlier);
  // 覆盖甲街道和乙街道。丙社区…: a text that speaks of streets does not say in which of them it is, and in the district only by way of one.
  const isOfStreets = thing.type === 'Community' && said.slice(0, 4).some((one) => one.thing.type === 'Street');
  if (isOfStreets && !/街道|[镇乡]$/u.test(name ?? '')) return null;
  // A community stands in no city but in a district, which the text does not tell.
  const isOfCity = thing.type === 'Community' && /市$/u.test(name ?? '') && !WITHOUT_DISTRICTS.includes(name ?? '');
  if (isOfCity && said.find((one) => one.thing.name === name)?.thing.type === 'City') return null;
  if (name !== undefined)
    return said.find((one) => one.thing.name === name && isBelow(thing, one.thing) && tells(scene, thing, one)) ?? null;
  return fromContext(scene, thing, said);
}

/** 甲镇，则是…。乙村…: the one street of the row or of the sentences just before, where a community is named without one. */
function streetNear(scene: Scene, thing: Mention, earlier: readonly Placed[]): Named | null {
  if (thing.type !== 'Community') return null;
  const before = scene.context.before.slice(0, 2).filter(({ passage }) => passage === scene.passage);
  const isEstate = thing.name.endsWith('小区');
  const fits = ({ thing: { type, name } }: Placed): boolean =>
    isEstate ? type === 'Community' && name.endsWith('社区') : type === 'Street';
  // 大泽镇社工站在五和村…: what this sentence names goes before what others did.
  const here = earlier.filter(fits);
  const near = here.length > 0 ? here : before.flatMap((one) => placesOf(one)).filter(fits);
  const names = new Set(near.map((one) => one.thing.name));
  return names.size === 1 ? (near[0] ?? null) : null;
}

/** Only where the text names no other place of that level, and the table of divisions does not know better. */
function fromContext(scene: Scene, thing: Mention, said: readonly Named[]): Named | null {
  const about = thing.type === 'Community' ? districtAbout(scene, said) : scene.context.place;
  if (!about || !isBelow(thing, about.thing) || thing.type === 'City') return null;
  if (thing.type === 'Street' && about.thing.type === 'City' && !tells(scene, thing, about)) return null;
  if (said.some((one) => one.thing.type === about.thing.type && one.thing.name !== about.thing.name)) return null;
  const known = isKnownWithin(thing.name, about.thing.name);
  if (thing.type === 'District' || about.thing.type === 'Province') return known === true ? about : null;
  return known === false && thing.type === 'Street' ? null : about;
}

/** A community stands in no city but in a district: the one that the text is about, or the one named just before. */
function districtAbout({ context: { place: about } }: Scene, said: readonly Named[]): Named | null {
  if (about && (/^(?:District|Street)$/u.test(about.thing.type) || WITHOUT_DISTRICTS.includes(about.thing.name)))
    return about;
  const districts = said.filter(({ thing }) => thing.type === 'District');
  return new Set(districts.map(({ thing }) => thing.name)).size === 1 ? (districts[0] ?? null) : null;
}

/** The places named before: in this sentence, the sentences before it, the headings, and the one that the text is about. */
function namedBefore(scene: Scene, earlier: readonly Placed[]): Named[] {
  const { context } = scene;
  const title = context.sentences.slice(0, 2).filter((one) => one !== scene);
  const scenes = [...context.before, ...context.headings.toReversed(), ...title];
  const away = scenes.flatMap((one) => placesOf(one).toReversed());
  return [...earlier.toReversed(), ...away, ...(context.place ? [context.place] : [])].filter((one) => !isMeant(one));
}
