/** What a place is called for short: 合肥 for 合肥市, 凉山 and 凉山州 for 凉山彝族自治州, 内蒙古 for 内蒙古自治区. */

/** What a short name leaves out; behind a people's name it leaves that out too. */
const ENDINGS = ['省', '自治区', '特别行政区', '市', '地区', '盟', '区', '县', '旗', '街道', '镇', '乡', '苏木'];
const AUTONOMOUS = /(?:自治(?:区|州|县|旗)|民族乡|乡|镇|地区|苏木)$/u;
const PEOPLES =
  /(?:各族|壮族|回族|维吾尔|蒙古族?|藏族|羌族|彝族|白族|傣族|景颇族|傈僳族|哈尼族|苗族|侗族|布依族|土家族|朝鲜族|哈萨克族?|柯尔克孜族?|黎族|瑶族|满族|畲族|土族|撒拉族|东乡族|保安族|裕固族|达斡尔族?|鄂温克族?|鄂伦春族?|锡伯族?|塔吉克族?|仫佬族|毛南族|仡佬族|水族|拉祜族|佤族|独龙族|怒族|纳西族|布朗族|普米族|德昂族|基诺族|阿昌族|俄罗斯族?|塔塔尔族?|乌孜别克族?)+$/u;
/** Two characters at least: 随 for 随县 would be found in every text. */
const SHORTEST = 2;

/** The full names that a short one may stand for, if it only leaves out the ending. */
export function fullNames(short: string): string[] {
  return Array.from(short).length < SHORTEST ? [] : ENDINGS.map((ending) => short + ending);
}

/** The short names of a place named after a people, which are not told by the ending alone; none for any other place. */
export function namesWithoutPeople(name: string): string[] {
  if (!/自治|族/u.test(name)) return [];
  const bare = name.replace(AUTONOMOUS, '');
  const cut = bare.replace(PEOPLES, '');
  // 内蒙古 is no 内 of the Mongols.
  const named = Array.from(cut).length < SHORTEST ? bare : cut;
  if (named === name || (named === bare && !name.includes('自治'))) return [];
  return name.endsWith('自治州') ? [named, `${named}州`] : [named];
}
