/** A document that is itself a measure: its title stands as a heading without 《》, and it is signed and dated at its end. */

import { canonicalPoint } from '../../../text/canonical.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { isBareTitle, isBinding, kindOf } from '../../mention/policy/title.ts';
import { type Named, type Scene, type Spot, spotOf } from '../../scene.ts';
import { onceAnArticle } from '../shared/sentence-parts.ts';
import { bodiesIn, type Signature, signatureOf } from './signature.ts';

export interface OwnMeasure {
  /** In the longest line of the title, with the whole of it as its name. */
  readonly title: Named;
  /** All its lines. */
  readonly lines: readonly Scene[];
  /** Bodies that head the title or sign the document, each once. */
  readonly issuers: readonly Named[];
  readonly signature: Signature | null;
}

/** What the article of this sentence is; null where it is no measure. */
export const ownMeasure: (scene: Scene) => OwnMeasure | null = onceAnArticle(({ context }) => read(context.sentences));

/** The measure whose title stands in this line; null of any other line. */
export function headingTitle(scene: Scene): OwnMeasure | null {
  const own = ownMeasure(scene);
  const isOwn = ({ passage, sentence }: Scene): boolean =>
    passage === scene.passage && sentence.from === scene.sentence.from;
  return own?.lines.some(isOwn) && own.title.passage === scene.passage ? own : null;
}

/** The measure that 本办法 means: the article itself, or what the notice brings, whichever is called so. */
export function ownTitle(scene: Scene, kind: string): Named | null {
  const own = ownMeasure(scene);
  const brought = [...(own?.lines ?? []), ...scene.context.headings.toReversed()].flatMap(({ things }) =>
    things.filter(({ thing }) => thing.type === 'Policy'),
  );
  const all = own ? [own.title, ...brought] : brought;
  return all.find(({ thing }) => kindOf(thing.name).endsWith(kind)) ?? null;
}

const MOST_LINES = 3;
/** A title stands among the first lines. */
const HEAD = 12;
/** What is only made known is a publication, and a headline tells of a measure of someone. */
const NO_TITLE =
  /(?:评审|征集|申报|招募|遴选|比选|入围|资助|立项|评选)[^，。]{0,8}公告$|^(?:标题|名称|文件名称)|名单|公示|结果|通报|公布|总结|汇报|情况|简报|纪实|招聘|招募|招标|邀请|会议|培训班|放假|征文|出台|发布|解读|启动|召开|举行|听取|审议|我[省市区县]|[，。；：？！>|]|^[\u4e00-\u9fff]{2,10}[〔[【(]\d{4}[〕\]】)]第?\d+号|^[“《][^《》]*[”》]$/u;

/** (2021—2025年) and (试行) below a title are part of it. */
const BELOW = /^\((?:试行|暂行|(?:19|20)\d\d[^()]{0,8})\)$/u;

function read(sentences: readonly Scene[]): OwnMeasure | null {
  const head = sentences.slice(0, HEAD);
  const prose = head.findIndex(({ text, passage }) => passage.kind === 'row' || /[。；]/u.test(text));
  const lines = (prose < 0 ? head : head.slice(0, prose)).map(withoutAddressees);
  for (let first = 0; first < lines.length; first += 1) {
    for (let last = first; last < Math.min(first + MOST_LINES, lines.length); last += 1) {
      const years = lines[last + 1] && BELOW.test((lines[last + 1] as Scene).text) ? 1 : 0;
      const own = measureOf(lines.slice(first, last + 1 + years), sentences.slice(last + 1 + years));
      if (own) return own;
    }
  }
  return null;
}

const ADDRESSED = /^(?<title>.{0,60}?的(?:通知|意见|决定|批复|复函|函|通告))(?=[^，。；《》]{2,80}[：:]$)/u;

/** 关于下达…的通知甲区、乙区民政局：, where a line break was lost: the title ends before those it is sent to. */
function withoutAddressees(scene: Scene): Scene {
  const title = ADDRESSED.exec(scene.text)?.groups?.title;
  if (!title) return scene;
  const to = scene.sentence.from + title.length;
  const things = scene.things.filter((one) => one.to <= to);
  return { ...scene, text: title, sentence: { ...scene.sentence, to }, things };
}

function measureOf(lines: readonly Scene[], behind: readonly Scene[]): OwnMeasure | null {
  const name = lines.map(({ text }) => text.replaceAll(' ', '')).join('');
  const title = Array.from(lines[0]?.context.article.title ?? '', canonicalPoint)
    .join('')
    .replaceAll(' ', '')
    .replace(/^(?:标题|名称)[:：]?/u, '');
  // What the page says its title is goes before any other line that looks like one.
  if (isBinding(title) && !title.includes(name) && !name.includes(title)) return null;
  if (name.length < 8 || name.length > 120 || NO_TITLE.test(name) || !isBinding(name) || isBareTitle(name)) return null;
  const heads = headsOf(lines).length > 0 ? headsOf(lines) : headOfPoints(lines, name);
  const signature = signatureOf(behind);
  const isSigned = heads.length > 0 || (signature?.bodies.length ?? 0) > 0;
  if (!(heads.length > 0 && name.includes('关于')) && !(isSigned && isBegun(name)) && !speaksOfItself(name, behind))
    return null;
  return {
    title: titleOf(name, longest(lines)),
    lines,
    issuers: heads.length > 0 ? heads : (signature?.bodies ?? []),
    signature,
  };
}

/** A notice that only brings a plan is that plan: 甲市人民政府关于印发甲市…实施方案的通知. */
const BRINGS = /(?:印发|转发|公布|发布)(?<plan>[^《》〈〉]{6,})的通知$/u;

/** 转发区民政局等部门甲区…办法的通知: whose it was. */
const FORWARDED = /^[^《》]{2,30}?等(?:[\d一二三四五六七八九十]+个?)?(?:部门|单位)(?:关于)?/u;
const BRINGS_TITLED = /(?:印发|转发|公布|发布)《(?<plan>[^《》]{6,})》的通知$/u;

const longest = (lines: readonly Scene[]): Scene =>
  lines.reduce((one, other) => (other.text.length > one.text.length ? other : one));

function titleOf(name: string, { passage, sentence, text }: Scene): Named {
  const brought = BRINGS_TITLED.exec(name)?.groups?.plan;
  const plan = brought ?? BRINGS.exec(name)?.groups?.plan?.replace(FORWARDED, '');
  const own = plan && isBinding(plan) && !isBareTitle(plan) ? plan : name;
  const at = text.indexOf(own);
  const [from, to] = at < 0 ? [sentence.from, sentence.to] : [sentence.from + at, sentence.from + at + own.length];
  const thing: Mention = { type: 'Policy', name: own, ...(at < 0 ? { printed: text } : {}) };
  return { passage, from, to, thing };
}

/** No words before 关于 that are no issuer; without 关于, none that tell of a deed. */
const isBegun = (name: string): boolean => !/^.{2,}关于/u.test(name) || /^.{2,10}[省市区县镇]关于/u.test(name);

/** 本办法, 如下实施意见, or 通知如下: the text is the measure of that title. */
function speaksOfItself(name: string, behind: readonly Scene[]): boolean {
  const kind = kindOf(name).slice(-2);
  const own = new RegExp(`本${kind}|如下(?:实施|指导|工作)?${kind}|${kind}如下`, 'u');
  return behind.some(({ text }) => own.test(text) || (kind === '通知' && /印发给你们/u.test(text)));
}

/** 甲局2024年工作要点: what a body sets itself to do. */
function headOfPoints([line]: readonly Scene[], name: string): readonly Named[] {
  const [first] = line?.things ?? [];
  const isHead = first?.thing.type === 'GovernmentBody' && first.from === line?.sentence.from;
  return first && isHead && /(?:20\d\d)年(?:度)?[\u4e00-\u9fff]{0,12}工作要点$/u.test(name) ? [first] : [];
}

/** The bodies before 关于 or in the lines above it, where nothing else stands there. */
function headsOf(lines: readonly Scene[]): readonly Named[] {
  const bodies: Named[] = [];
  for (const line of lines) {
    const end = line.text.search(/关于|印发/u);
    const here = bodiesIn(line, end < 0 ? line.text.length : end);
    if (here.length === 0) return end === 0 ? bodies : [];
    bodies.push(...here);
    if (end >= 0) return bodies;
  }
  return [];
}

/** The title's lines as evidence. */
export const linesOf = ({ lines }: OwnMeasure): Spot[] => lines.map(spotOf);
