/** Whether words around a number are surely a noun. A number whose noun is not sure is better reported as not understood than named by half a sentence. */

/** What no noun begins with: pronouns, auxiliaries, prepositions, adverbs left over from a clause. */
const BEGINS =
  /^(?:个(?![案体人性])|靠(?![背山河海])|放在|就|要(?![素点闻])|会(?=[不在有])|才(?=[有能])|却|都(?![市会])|还|也|只(?!读)|被|把|给|让|使得|往|从|向(?=[^前导]{2})|再(?!生|就业)|又|没|很|太(?!极|阳)|已|曾|刚|一直|这|那|哪|谁|我(?!市|区|县|省|镇|街|会|院|校)|你|他(?=[们的])|她|它|大家|不(?=[会能要是想用知])|如果|因为|所以|但是?|而且|于是|然后|最后|后来|当时|每(?![百千万\d])|平均(?:[一每]?[天人个次户家月周])|比(?![例重率])|最(?![美高低大小])|打算|[长宽高]的|[一二两三四五六七八九十几半\d]+(?:多|余)?(?:年|个月|天)(?:多|半)?)/u;
/** Nor ends with. */
const ENDS =
  /(?:(?<![衣棉])被|[着了的之把让给使向往从对跟与及或而且但并就才都还也又再已曾很太更最]|[^城乡网线掌桌台码路向舰阶]上|(?<![地乡天名旗阶楼])下|[^集心家社省市县区境国户院校园室村站]内|(?<![户海境校体室郊野])外|[^生课赛战]前|(?:[^\d售前产善])后|(?<![国港])里|(?<![对面门])[打]|没有|不到|起来|出来|出去|下来|上来|下去|回来|回去|过来|过去|进来|进去|差不多|扩|时候|打算|准备|想要|需要|愿意|希望|觉得|认为|能够|可以|应该|可能|正在|用于|位于|属于|等于|由于|来自|有着|成为|变成|当成|作为|占|达到?|超过|共|仅|只|约|近)$/u;
/** What no noun holds inside. */
const HOLDS =
  /[着了](?!装|解)|[，。；：？！]|不仅|不但|而且|但是|因为|所以|如果|虽然|已经|正在|仍然|就是|都是|也是|还是|不是|没有(?!固定)|[我你他她它]们|[您你]|我(?![国市区县省镇街院校会])|加上|在[^的]{1,8}[上里]|老[赵钱孙李周吴郑王张刘陈杨黄]/u;

/** Of at least two and at most 24 characters of script. */
export const isSureNoun = (words: string): boolean =>
  words.length >= 2 &&
  words.length <= 24 &&
  /[〇㐀-鿿𠀀-𲎯].*[〇㐀-鿿𠀀-𲎯]/u.test(words) &&
  !BEGINS.test(words) &&
  !ENDS.test(words.replace(/及?以[上下内外]$/u, '人')) &&
  !/^(?:东西|事情|地方|时候|样子|面孔|日子|个人|办法|想法|感觉)$/u.test(words) &&
  !HOLDS.test(words) &&
  words.includes('(') === words.includes(')') &&
  words.includes('“') === words.includes('”');
