/** Who writes a text: the body or organization in whose name it is written, by its title or by its signature. */
import type { Mention } from '../../vocabulary/statement.ts';
import { facility } from './facility/facility.ts';
import { governmentBody } from './organization/government-body.ts';
import { otherOrganization } from './organization/other-organization.ts';
import { socialOrganization } from './organization/social-organization.ts';
import { place } from './place/place.ts';
import type { Known, Proposal } from './proposal.ts';
import { IS_REPORT } from './report-words.ts';
import { readThings } from './things.ts';

const HEAD = 8;
const TAIL = 8;
const RECOGNISERS = [place, governmentBody, socialOrganization, otherOrganization, facility];
const isWriter = ({ thing: { type, named } }: Proposal): boolean =>
  named !== false && /Organization$|^GovernmentBody$|^Facility$/u.test(type);

/** 甲市民政局关于…的答复, 甲中心2022年…: what stands behind the name of whom a text is, beside what reports are called. */
const BEHIND_NAME =
  /^(?:[(（][^()（）]{0,20}[)）])?(?:“[^“”]{1,12}”)?(?:关于|对|(?:19|20|二〇|“?十[一二三四五]五)|[上下]半年|第?[一二三四]季度|年度|[一-龥]{0,14}?(?:公告|公示|通报)(?:$|[(（—-]))/u;
const DATED =
  /^[(（ ]*(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日|[一二]〇?[〇一二三四五六七八九]{2,3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)[)） ]*$/u;

/** Null where the title names nobody and nobody, or several, sign it. */
export function writerOf(title: string, sentences: readonly string[], known: Known): Mention | null {
  for (const line of [title, ...sentences.slice(0, HEAD)]) {
    const writer = /[。；]/u.test(line) || line.length > 80 ? null : atHead(line.trim(), known);
    if (writer) return writer;
  }
  return signed(sentences, known) ?? introduced(title, sentences, known);
}

/** 甲中心（简称“甲社工”）… of an article that says 我们 again and again and has the short name in its headline. */
function introduced(title: string, sentences: readonly string[], known: Known): Mention | null {
  if (sentences.filter((text) => text.includes('我们')).length < LEAST_WE) return null;
  const head = [title, ...sentences.slice(0, HEAD)].filter((line) => line.length < 40).join('\n');
  for (const text of sentences.slice(0, INTRODUCED)) {
    const match = /^(?<name>[^，。；]{4,30})[(（](?:以?下?简称|下称)[:：]?“(?<short>[^“”]{2,10})”[)）]/u.exec(text);
    const { name = '', short = '' } = match?.groups ?? {};
    if (!match || !head.includes(short)) continue;
    const [only] = readThings(name, known, RECOGNISERS).things;
    return only && isWriter(only) && only.to === name.length ? only.thing : null;
  }
  return null;
}

const LEAST_WE = 4;
/** Who writes is introduced early. */
const INTRODUCED = 30;

function atHead(line: string, known: Known): Mention | null {
  const [first] = readThings(line, known, RECOGNISERS).things;
  if (first?.from !== 0 || !isWriter(first)) return null;
  const behind = line.slice(first.to);
  return BEHIND_NAME.test(behind) || IS_REPORT.test(behind) ? first.thing : null;
}

/** A line that holds one body or organization and nothing else, with a date below it. */
function signed(sentences: readonly string[], known: Known): Mention | null {
  const from = Math.max(1, sentences.length - TAIL);
  for (let at = sentences.length - 1; at >= from; at -= 1) {
    const line = (sentences[at - 1] ?? '').trim();
    if (!DATED.test((sentences[at] ?? '').trim()) || line.length > 40) continue;
    const [only, second] = readThings(line, known, RECOGNISERS).things;
    return only && !second && isWriter(only) && only.from === 0 && only.to === line.length ? only.thing : null;
  }
  return null;
}

const ROLE =
  /^(?:党(?:组|委|总支|支部))?(?:相关|有关|主要)?(?:负责人|负责同志|(?:常务)?副?(?:局长|厅长|部长|处长|科长|主任|书记|院长|校长|会长|理事长|秘书长|总干事|总经理|董事长|站长|主席|所长|园长|队长|社长)|发言人|工作人员|社工|创始人|项目主管|督导)/u;

/** For whom someone speaks: 甲区民政局副局长…. */
export const speakerIn = (text: string, things: readonly Proposal[]): Mention | null =>
  things.findLast((one) => isWriter(one) && ROLE.test(text.slice(one.to, one.to + 14)))?.thing ?? null;
