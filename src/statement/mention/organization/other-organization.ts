/** Companies, schools, hospitals, banks and newspapers by how their names end. */

import { bySuffix, mentionOf, type Suffixed } from '../name/suffixed.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';
import { anyOf } from '../words.ts';
import { isPhrase, ownName } from './social-organization.ts';
import { NOT_BEHIND, OTHER_ENDINGS } from './words.ts';

const ENDING = new RegExp(`(?:${anyOf(OTHER_ENDINGS)})`, 'gu');
/** One place has one of these: 合肥市第一人民医院, 泉州市电视台. */
const UNIQUE_TO_PLACE =
  /(?:人民医院|中医医院|妇幼保健院|电视台|日报社|党校|老年大学|开放大学|大学|师范学院|卫生服务中心|卫生院|融媒体中心|疾控中心|卫生服务站|特殊教育学校|职业学校|技术学院|学院|研究院|设计院)$/u;

export function otherOrganization(sentence: Sentence): Proposal[] {
  return bySuffix(sentence, ENDING)
    .filter(
      (found) =>
        !isWordOnly(sentence.text, found) && !isFigure(sentence.text, found) && !isPhrase(found) && isNamed(found),
    )
    .map((found) => ({
      from: found.from,
      to: found.to,
      thing: mentionOf('OtherOrganization', found),
      weight: MEDICAL.test(found.ending) ? 4 : 0,
    }));
}

function isWordOnly(text: string, { to, ending }: Suffixed): boolean {
  const [pattern] = Object.entries(NOT_BEHIND).filter(([words]) => ending.endsWith(words));
  return pattern?.[1].test(text.slice(to, to + 4)) ?? false;
}

/** “村口银行”, “爱心超市”: in quotation marks what is so called is a practice. */
const isFigure = (text: string, { from, ending }: Suffixed): boolean =>
  text.charAt(from - 1) === '“' && /^(?:银行|超市|学校|学院|大学|医院|餐厅|饭店)$/u.test(ending);

/** A community's health centre ends as its service centre does. */
const MEDICAL = /卫生|医院|诊所/u;

/** 时间银行 saves hours, no money. */
const NO_BANK = /(?:时间|爱心|积分|公益|道德|志愿|美德|文明|互助|善行)$/u;

const isNamed = ({ own, ending, placeType }: Suffixed): boolean =>
  !(ending === '银行' && NO_BANK.test(own)) &&
  !/^[这那该某每]/u.test(own) &&
  ((placeType !== null && UNIQUE_TO_PLACE.test(ending)) || ownName(own).length >= (placeType ? 1 : 2));
