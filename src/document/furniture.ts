/** Lines that are no content: navigation, tools, counters, copyright, injected spam, bylines. Each is told with its place and reason. */
import { type Line, tight } from './lines.ts';

export type FurnitureReason = 'SITE_FURNITURE' | 'SPAM' | 'BYLINE';

export interface Furniture {
  start: number;
  end: number;
  reason: FurnitureReason;
}

/** What a line of furniture does for the lines around it. */
export type FurnitureKind = 'NAVIGATION' | 'INFO' | 'TOOLS' | 'FOOTER' | 'SPAM' | 'BYLINE' | 'RUNNING';

const NAVIGATION: readonly RegExp[] = [
  // Breadcrumbs.
  /^(?:(?:您|你)(?:的|现在的?|所在的?)?(?:当前)?(?:所在)?(?:的)?|当前(?:所在)?(?:的)?|现在(?:的)?|所在)位置[:：是]/u,
  /^(?:网站)?首页(?:[>＞»›→/\\|·_-]|&gt;)/u,
  /^[^>＞»›。]{1,20}(?:(?:[>＞]{1,2}|»|›)[^>＞»›。]{1,16}){2,}$/u,
  // With one step, or the rest of one that its line broke: 社区周刊>人物访谈, 资金>绩效.
  /^[^>＞»›。，；：\d]{2,12}[>＞»›][^>＞»›。，；：\d]{2,12}$/u,
  // A newspaper's running head: 甲晚报数字报>第03版：民生2023年10月23日.
  /^[^。]{0,16}(?:数字报|电子报)(?:[>＞]第[A-Z]?\d{1,3}版.{0,24})?$|^第[A-Z]?\d{1,3}版[:：].{0,8}(?:19|20)\d{2}年.{0,24}$/u,
  // A newspaper's list of pages.
  /^第[0-9A-Z]{1,3}版(?:[:：].{0,16})?$/u,
  /^(?:版面(?:导航|目录|概览)|标题导航|新闻内容|往期回顾|本期导读|栏目导航|导航|返回目录|放大镜?|缩小|默认)$/u,
  /(?:上|下)一[期版篇](?:上|下)一[期版篇]/u,
  // Around the text.
  /^(?:上|下|前|后)一(?:篇|条|页|则|个|版|期)(?:[:：].*|文章.*|新闻.*|没有.*|无)?$/u,
  /^(?:相关(?:文章|新闻|链接|阅读|推荐|信息|附件|报道|稿件)|推荐阅读|热点(?:新闻|推荐)?|更多(?:>+|»)?|热门(?:文章|新闻|推荐)|延伸阅读|往期(?:推荐|回顾|精选)|猜你喜欢|友情链接|快速导航|最新(?:文章|新闻|动态))[:：>»]*$/u,
  /^[【[](?:相关(?:文章|新闻|链接|阅读|推荐|信息|报道|稿件)|推荐阅读|延伸阅读|往期(?:推荐|回顾|精选))[】\]].{2,60}$/u,
  // 更多内容：titles of other texts, which end without a full stop.
  /^(?:相关(?:文章|新闻|链接|阅读|推荐|报道|稿件|资讯)|推荐阅读|延伸阅读|往期(?:推荐|回顾|精选)|猜你喜欢|(?:编辑|今日|热门|热点|为您|小编)推荐|大家(?:都)?在看|热门(?:文章|资讯|新闻)|更多(?:内容|新闻|资讯|精彩|报道|阅读|文章|推荐))[:：>»|｜▶►]?[^。]{2,120}$/u,
  /^(?:今天是|欢迎(?:您|来到|访问|光临)).{0,40}$/u,
  /^[—–-]{1,4}.{2,24}(?:承办|主办|主管|协办)[—–-]{1,4}$/u,
];
/** What an account or a site says around a title: 点击上方蓝字关注我们, 报告全文|字数统计2,263. */
const AROUND_TITLE: readonly RegExp[] = [
  /^[↑▲👆]*(?:点击|戳)(?:上方|下方|右上角|蓝字|标题)[^。]{0,24}$/u,
  /^[（(]?阅读(?:本文|全文)(?:大?约)?需/u,
  /^[^。]{0,24}[|｜](?:字数(?:统计)?|下载)[:：]?[\d,]/u,
];
const COLUMN = /^(?:动态|要闻|资讯|简讯|快讯|短讯|本版导读|网络配图|资料(?:图片?|照片)|配图|图片新闻|[|｜>»·]+)$/u;
const FOOTER: readonly RegExp[] = [
  /(?:版权所有|copyright|©|all rights reserved|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]?icp备|公网安备|网站标识码|技术支持[:：]|建议使用.{0,20}(?:浏览器|分辨率))/iu,
  /^(?:.{0,4}(?:网站地图|关于我们|联系我们|网站声明|隐私声明|使用帮助|设为首页|加入收藏)[|·]?){1,8}$/u,
  /^(?:您是|你是|本站|总访问|累计访问|今日访问).{0,12}(?:访客|访问量?|位).{0,20}$/u,
];
/** Only behind the last prose: an invitation names its 主办单位 too. */
const WEAK_FOOTER = /^(?:(?:主办|承办|主管|协办|运维|运行维护)单位|地址|邮编|联系电话|电话|传真|网址|邮箱)[:：]/u;
const CODE = /(?:扫一扫|扫码|长按|二维码).{0,20}(?:打开|手机|关注|分享|识别|查看|浏览|访问|页)/u;
const TOOL =
  /(?:打印(?:本页|本文|此页)?|关闭(?:本页|窗口|此页)?|分享(?:到|至|给|本文)?|收藏(?:本页)?|纠错|返回(?:顶部|首页|列表|上页|上一页)?|字[体号](?:大小)?|复制链接|微信(?:好友|朋友圈)?|朋友圈|新浪微博|腾讯微博|微博|qq空间|qq好友|qq|人人网|豆瓣|语音播报|朗读|无障碍(?:浏览)?|长者模式|繁体|简体|手机版|english|登录|注册|收起|展开|点赞|评论|举报|下载(?:本文|pdf|word)?|保存(?:本页)?|我要纠错|当前位置|【?[大中小]】?)/giu;
const STRONG_TOOL =
  /打印|关闭|分享|收藏|纠错|返回|字[体号]|复制链接|语音播报|朗读|无障碍|朋友圈|微博|[大].?[中].?[小]/u;
/** The fields of the line under a title. */
export const INFO_FIELD =
  /(?:发布|发表|发稿|更新|录入|公布|成文|印发|生成|稿件|文章|信息|新闻)?(?:时间|日期|来源|出处|作者|编辑|浏览(?:次数|量|数)?|点击(?:次数|量|率|数)?|阅读(?:次数|量|数)?|访问(?:次数|量|数)?|人气|字[体号]|责任编辑|责编|审核|审稿|发布(?:人|者|单位|机构)?|撰稿|撰写(?:人|单位)?|执笔(?:人)?|供稿|记者|(?:案例|档案)?编号|索引号|信息分类|组配分类|发布机构?|栏目|采写|文号)\s*[:：]/gu;
const BYLINES: readonly RegExp[] = [
  /^[(（【[]?(?:本报|本刊|本网|特约|通讯员|实习)(?:记者|通讯员|讯员|评论员)?(?!讯)[\s:：].{0,30}$/u,
  /^[(（【[]?(?:文|图|文图|图文|摄影|作者|记者|通讯员|责任编辑|责编|编辑|撰稿|供稿|撰文|执笔|校对|审核|审校|见习记者|实习生)(?:\/图|\/文)?\s*[/:：].{0,30}$/u,
];
/** Where a text was taken from, in parentheses behind it or behind a picture; on the text as printed, pinyin between. */
export const SOURCE_NOTE =
  /[(（]\s*(?:[据據]|[转轉]自|摘自|原[载載]|(?:[图圖]片|[资資]料|稿件|文章)?[来來]源)(?:[^()（）\n]|[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǘǚǜ]{1,6}[)）]){2,40}(?:[)）]|$)/gu;

/** Words of injected advertising; one alone may stand in a report on gambling, several in a line do not. */
const SPAM_WORDS =
  /黄网站|激情(?:图片|视频|小说)|无码|(?:亚洲|欧美|国产|日韩|韩国)(?:一|中文|精品|无码|日韩|欧美|在线|av|综合|色)|精品(?:亚洲|国产|日韩|东京)|中文字(?:幕|暮)|久久(?:久|精品|热)|在线(?:观看|播放|视频)|成人(?:网站|电影|小说|影片)|免费(?:永久|观看|视频)|色情|三级片|毛片|百家乐|时时彩|六合彩|老虎机|娱乐城|娱乐场|赌场|博彩|真人(?:娱乐|视讯|荷官)|棋牌(?:游戏|平台)|体育投注|投注(?:网|平台)|(?:新)?葡京|威尼斯人|澳门(?:线上|赌|新)|线上娱乐|客服\s?24小时|24小时在线|bet\s?365|开户(?:送|即送)|首存|送彩金|彩金|注册(?:即)?送|加(?:微信|[v薇](?:信|\s?x)?(?=\s?[a-z0-9])|qq)|日[赚结]\s?\d+|月入[过\d]|(?:现金|领)红包|免费领取?|点击领[券取]|刷单|返利|荐股|无抵押|秒到账|代开发票|私服|代孕|一夜情|约炮|\b(?:casino|poker|betting|slots?|jackpot|viagra|cialis|porn|sex|xxx|replica|payday|loans?|essay writing|escorts?|cheap|buy online|free shipping)\b/giu;

/** The kind of furniture that a line is by its own words, or null; `tail` says that no prose follows. */
export function furnitureKind(line: Line, tail: boolean): FurnitureKind | null {
  if (isSpam(line.plain)) return 'SPAM';
  if (line.plain.length > 160) return null;
  const packed = tight(line.plain);
  if (isInfo(line.plain)) return 'INFO';
  if (NAVIGATION.some((pattern) => pattern.test(packed)) || isMenu(line.plain) || COLUMN.test(packed))
    return 'NAVIGATION';
  // Titles of other texts side by side.
  if (tail && /[|｜▏]/u.test(packed)) return 'NAVIGATION';
  if (CODE.test(packed) && packed.length <= 40) return 'FOOTER';
  if (FOOTER.some((pattern) => pattern.test(packed)) || (tail && WEAK_FOOTER.test(packed))) return 'FOOTER';
  if (isTools(packed) || AROUND_TITLE.some((pattern) => pattern.test(packed))) return 'TOOLS';
  if (BYLINES.some((pattern) => pattern.test(line.plain)) && !/[。]/u.test(line.plain)) return 'BYLINE';
  return null;
}

/** The reason that is told for a kind. */
export const reasonOf = (kind: FurnitureKind): FurnitureReason =>
  kind === 'SPAM' || kind === 'BYLINE' ? kind : 'SITE_FURNITURE';

function isSpam(plain: string): boolean {
  const hits = plain.match(SPAM_WORDS) ?? [];
  const distinct = new Set(hits.map((hit) => hit.toLowerCase())).size;
  // Spam is a string of such words; a report has them one by one among others.
  return distinct >= 2 && hits.join('').length * 5 >= Math.min(plain.length, 160);
}

/** 甲市晚报 2021-06-18 */
const DATED_PAPER =
  /^[〇⺀-⿕㐀-鿿𠀀-𲎯]{2,12}(?:报|网|在线|电视台|通讯社|周刊|客户端|发布)\s+(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u;

/** 原创 甲社区 乙小院 2024-01-19 17:42 浙江: what WeChat prints under a title; the account stands right before the time. */
export const ACCOUNT_LINE =
  /^(?:原创\s+(?:[^\s。]{2,20}\s+)?|[^\s。]{2,20}\s+)(?<account>[〇⺀-⿕㐀-鿿𠀀-𲎯A-Za-z0-9]{2,20})\s+(?:19|20)\d{2}-\d{2}-\d{2}\s+\d{2}:\d{2}(?:\s+[^。，]{1,16})?$/u;
/** 双百社工中心编 2023年7月12日: who edits a bulletin, in its head. */
export const EDITED_BY =
  /^(?<editor>[〇⺀-⿕㐀-鿿𠀀-𲎯]{4,24}?)(?:主?编印?|主办|印发)\s+(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/u;

/** The line of a title's facts: two fields, or one that begins it with a date or a count. */
function isInfo(plain: string): boolean {
  if (DATED_PAPER.test(plain) || ACCOUNT_LINE.test(plain) || EDITED_BY.test(plain)) return true;
  const fields = plain.match(INFO_FIELD) ?? [];
  // (来源：…) behind a text is a note, not the line under a title.
  if (/[。；]|^[(（]/u.test(plain) || plain.length > 140) return false;
  if (fields.length >= 2) return true;
  return /^[[【]?(?:发布|发表|发稿|更新|公布|成文)?(?:时间|日期|来源|出处|浏览(?:次数|量|数)?|点击(?:次数|量|数)?|阅读(?:次数|量|数)?)\s*[:：].{0,40}$/u.test(
    plain,
  )
    ? /\d{4}|次|人|^.?来源|^.?出处|浏览|点击|阅读/u.test(plain) && !/[,，]/u.test(plain)
    : /^(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s+(?:来源[:：]|星期).{0,30}|(?<=:\d{2})\s+[^，。]{2,80})?$/u.test(
        plain,
      ) && /:\d{2}|来源|星期/u.test(plain);
}

/** Several short items between bars: 首页 | 版面导航 | 标题导航. */
function isMenu(plain: string): boolean {
  const items = plain.split(/[|｜·]/u).map((item) => item.trim());
  return items.length >= 3 && items.every((item) => Array.from(item).length <= 8) && !/\d{3}|[。，]/u.test(plain);
}

function isTools(packed: string): boolean {
  if (!STRONG_TOOL.test(packed)) return false;
  return packed.replaceAll(TOOL, '').replaceAll(/[\p{P}\p{S}0-9a-z+-]/giu, '') === '';
}
