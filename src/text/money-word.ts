/** Where a number is money though no 元 stands behind it: 补3块, 投入资金500万. */
import type { PrintedNumber } from './number.ts';

/** 补3块, 再贴2块: 块 alone is money only behind a word of paying and before a mark. */
export const isPaidIn = (text: string, { from, to }: PrintedNumber): boolean =>
  /(?:补|贴|付|给|花|捐|减|奖|发|交|掏|收|出|要|凑|筹|拨|垫|攒|[一每][家人户位个]|每月|一年)[^，。；：、\d]{0,3}$/u.test(
    text.slice(Math.max(0, from - 6), from),
  ) && /^块(?:$|[，。；、！？”)]|左右)/u.test(text.slice(to, to + 3));

/** 投入资金500万, without 元: only behind a word of money and before a mark. */
const MONEY_WORD =
  /(?:资金|经费|投入|补贴|补助|奖励|资助|拨款|拨付|款|金额|预算|财政|筹集|筹措|募集|出资|费用?|奖金|支出|安排|价值|造价|总价)[^，。；：、0-9]{0,6}$|(?:基金会|财政|政府|街道|社区|民政局|公司|企业|[省市区县镇]里)(?:又|再|还|每年|一年)*(?:出|配|投|拿|给|补|捐|奖)$/u;
/** 省里出6万，市里6万，一年22万: as people say it. */
const SPOKEN =
  /(?:[出给补拨投花拿掏凑交捐筹贴配付奖帮]了?(?:约|近)?|[给帮](?:站|队|村|社区|村|镇)[里上]|[镇乡街]上|还差的?|[省市区县镇]里(?:再|又|还)?|一年(?:要|得|就|下来)?|财政)$/u;
export const isPlainSum = (text: string, { from, to, zeros, vague }: PrintedNumber): boolean =>
  !vague &&
  zeros >= 4 &&
  /^(?:$|[，。；、)！]|以上|左右|用于|给(?!予)|[来做](?=买|活动|办|修|做|建|办)|的(?:资金|补|奖|扶持|经费|[〇㐀-鿿𠀀-𲎯]{0,4}(?:补贴|补助|奖励|经费|扶持|资助)))/u.test(
    text.slice(to, to + 9),
  ) &&
  (MONEY_WORD.test(text.slice(Math.max(0, from - 14), from)) ||
    SPOKEN.test(text.slice(Math.max(0, from - 6), from)) ||
    GRANT_BEHIND.test(text.slice(to, to + 9)));

/** 给2.4万的运营补贴 */
const GRANT_BEHIND = /^的[〇㐀-鿿𠀀-𲎯]{0,4}(?:补贴|补助|奖励|经费|扶持|资助)/u;
