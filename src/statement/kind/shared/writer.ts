/** Who tells of itself in a text: 甲区民政局2021年工作总结, 甲中心年度报告, “我会…”. Its sentences without a subject tell what it did. */

import { isOrganizationType, isPlaceType } from '../../../vocabulary/entity.ts';
import { IS_OF_OTHERS, IS_REPORT, OPENS_REPORT } from '../../mention/report-words.ts';
import type { Named, Scene } from '../../scene.ts';
import { onceAnArticle } from './sentence-parts.ts';

const HEAD = 6;
const LONGEST_TITLE = 40;
const NOUN = '(?:会|基金会|中心|协会|机构|社|公司|单位|学会|总会|联合会|促进会|慈善会|服务社|服务中心|服务站|站|院)';
const SELF = new RegExp(`^(?:本|我|我们)${NOUN}$`, 'u');
/** 以下简称“中心”: a bare noun for the one whose report it is. */
const SHORT = /^(?:中心|基金会|协会|机构|学会|总会|促进会|联合会|服务社|服务中心)$/u;

/** The body, organization, house, street or community; null where a wider place stands in the title alone. */
export const writerOf = onceAnArticle(
  ({ context: { sentences, article } }): Named | null =>
    selfNamed(sentences) ??
    titled(sentences) ??
    contractor(article.title, sentences) ??
    headline(sentences) ??
    ourselves(article.title, sentences),
);

/** The same, where it is an organization: whose money the text accounts for. What a body's report tells its place lays out. */
export function accountantOf(scene: Scene): Named | null {
  const writer = writerOf(scene);
  return writer && /Organization$|^Facility$/u.test(writer.thing.type) ? writer : null;
}

/** Who pays and gets in its own report where no one is named: an organization, a house, a street or a community. */
export function tellerOf(scene: Scene): Named | null {
  const writer = writerOf(scene);
  if (!writer) return null;
  const isStreet = /(?:街道办事处|[镇乡](?:人民)?政府)$/u.test(writer.thing.name);
  return isStreet || /Organization$|^Facility$|^Street$|^Community$/u.test(writer.thing.type) ? writer : null;
}

function selfNamed(sentences: readonly Scene[]): Named | null {
  const called = sentences.flatMap(({ things }) => things).filter(({ thing }) => thing.printed !== undefined);
  const self = called.find(({ thing }) => SELF.test(thing.printed ?? '') && thing.type !== 'GovernmentBody');
  if (self) return self;
  return (
    called.find(
      ({ thing }) =>
        /Organization$/u.test(thing.type) &&
        SHORT.test(thing.printed ?? '') &&
        sentences.some(({ text }) => text.includes(`简称“${thing.printed}”`)),
    ) ?? null
  );
}

/** A title stands among the first lines. */
function titled(sentences: readonly Scene[]): Named | null {
  for (const line of sentences.slice(0, HEAD)) {
    const head = headOf(line);
    if (!head) continue;
    const words = behind(line, head);
    const isTitle = /[。；]/u.test(line.text) ? OPENS_REPORT.test(words) : IS_REPORT.test(words);
    if (isTitle) return IS_OF_OTHERS.test(words.slice(0, LONGEST_TITLE)) ? null : head;
  }
  return null;
}

/** 承接机构：X in the closing report of a project. */
function contractor(title: string, sentences: readonly Scene[]): Named | null {
  if (!/(?:结项|结题|中期|项目(?:总结|自评|执行))[^，。]{0,4}报告/u.test(title)) return null;
  for (const { text, sentence, things } of sentences) {
    const label = /^(?:项目)?(?:承接|实施|执行|承办)(?:机构|单位|主体|方)[：:]/u.exec(text)?.[0];
    const one = label ? things.find(({ from }) => from - sentence.from === label.length) : undefined;
    if (one && /Organization$/u.test(one.thing.type)) return one;
  }
  return null;
}

/** 甲区乙社区：…, a headline that says of whom it tells. */
function headline(sentences: readonly Scene[]): Named | null {
  for (const line of sentences.slice(0, 3)) {
    const one = line.passage.kind === 'heading' ? headOf(line) : null;
    if (one && /^(?:Street|Community)$/u.test(one.thing.type) && /^[：:]/u.test(behind(line, one))) return one;
  }
  return null;
}

/** ○○○：很多人以为…, 《上党社工》：先给我们报报家底. */
const SPEAKER = /^(?:[〇㐀-鿿○]{2,4}|《[^《》]{2,10}》)[：:]/u;
const INTERVIEW = /^(?:记者|问|答|Q|A|主持人)[:：]|专访|对话|——访/u;

/** “…｜拾光社工的2023” and 我们 in every paragraph: the organization that the title names writes of itself. */
function ourselves(title: string, sentences: readonly Scene[]): Named | null {
  const lines = [title, ...sentences.slice(0, 3).map(({ text }) => text)];
  if ([...lines, ...sentences.map(({ text }) => text)].some((text) => INTERVIEW.test(text))) return null;
  const speakers = sentences.flatMap(({ text }) => SPEAKER.exec(text) ?? []);
  if (speakers.filter((one, index) => speakers.indexOf(one) !== index).length > 2) return null;
  if (
    sentences.filter(({ text }) => /(?:^|[，；：。])我们(?!的|都|认为|要|将)/u.test(text.replaceAll(/“[^”]*”/gu, '')))
      .length < 3
  )
    return null;
  const isOwn = ({ thing }: Named): boolean =>
    /^(?:SocialOrganization|OtherOrganization)$/u.test(thing.type) &&
    thing.named !== false &&
    [thing.name, thing.printed ?? thing.name].some((name) => lines.some((line) => line.includes(name)));
  const named = sentences.flatMap(({ things }) => things.filter(isOwn));
  const [first] = named;
  if (first) return named.every(({ thing }) => thing.name === first.thing.name) ? first : null;
  return soleFoundation(sentences);
}

/** 由甲基金会（以下简称“甲基金会”）发起, in a text in which 我们 choose and fund. */
function soleFoundation(sentences: readonly Scene[]): Named | null {
  if (!sentences.some(({ text }) => /我们[^，。；]{0,8}(?:收到|选出|评选|资助|投入|募集|公布)/u.test(text)))
    return null;
  const called = sentences.flatMap(({ things, passage }) =>
    things.filter(
      ({ thing, to }) =>
        /(?:基金会|慈善会|慈善总会)$/u.test(thing.name) &&
        /^[（(](?:以下|下称|下文)?简称/u.test(passage.clean.text.slice(to, to + 6)),
    ),
  );
  return called.length === 1 ? (called[0] ?? null) : null;
}

const behind = ({ text, sentence }: Scene, { to }: Named): string => text.slice(to - sentence.from);

/** The last of the things that stand side by side at the beginning. */
function headOf({ things, text, sentence }: Scene): Named | null {
  // 关于甲街道2022年度项目绩效情况的报告
  const start = sentence.from + (text.startsWith('关于') ? 2 : 0);
  let last: Named | null = null;
  for (const one of things) {
    const { type } = one.thing;
    if (one.from !== (last?.to ?? start)) break;
    if (last && !isPlaceType(type) && !isOrganizationType(type) && type !== 'Facility') break;
    last = one;
    if (!isPlaceType(one.thing.type)) break;
  }
  const type = last?.thing.type ?? 'Need';
  const isWriter = isOrganizationType(type) || type === 'Facility' || type === 'Street' || type === 'Community';
  return last && last.thing.named !== false && isWriter ? last : null;
}
