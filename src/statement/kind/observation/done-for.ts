/** Indicators that what is done with people tells: served, asked, paired, awarded. */
import { PERSON, withEnd } from './label.ts';
import type { Counted } from './noun.ts';

/** `before` and `behind`: the words of the clause around the number. */
export function doneIndicator(before: string, counted: Counted, unit: string, behind: string): string | null {
  const done = askedOf(before, counted, unit, behind) ?? doneFor(before, counted, unit, behind);
  if (done) return done;
  const award = AWARD.exec(behind)?.[1];
  if (!award) return null;
  return withEnd(award, /人员|者|社工|同志|标兵|人$/u.test(award) || PERSON.test(unit) ? '人' : unit);
}

/** 为86名独居老人安装设备: whom something is done for. */
function doneFor(before: string, { words }: Counted, unit: string, behind: string): string | null {
  const isGiven = /给$/u.test(before) && /^[^，。；]{0,14}(?:送|提供|上门|讲|教|打扫|理发|修|做饭|看病)/u.test(behind);
  if (
    (!isGiven &&
      !/(?:^|[，、；。年月日已共]|累计|[^以作成分称行认])[为向](?:辖区内?|社区内?|全[市区县镇]|本地|广大|周边)?$/u.test(
        before,
      )) ||
    words === ''
  )
    return null;
  if (PERSON.test(unit)) return '服务人数';
  return unit === '户' ? '受益户数' : null;
}

/** 授予20名同志“优秀社会工作者”称号. */
const AWARD = /^[^“，。；\d]{0,10}“([^”]{2,16})”(?:荣誉)?(?:称号|奖项|荣誉)/u;

/** 与96户独居老人结对, 对150名老人的问卷: with whom or of whom something is done. */
function askedOf(before: string, { words }: Counted, unit: string, behind: string): string | null {
  if (/[与同和跟]$/u.test(before) && /^[^，。；]{0,14}(?:结对|结成|签约)/u.test(behind))
    return PERSON.test(unit) ? '服务人数' : unit === '户' ? '受益户数' : null;
  const asked = /[对向]$/u.test(before)
    ? /^[^，。；]{0,24}?(问卷|调查|访谈|回访|测评|摸底)/u.exec(behind)?.[1]
    : undefined;
  if (!asked) return null;
  const how = asked === '问卷' ? '问卷调查' : asked;
  return PERSON.test(unit) ? `${how}人数` : unit === '户' ? `${how}户数` : `${how}${words}数`;
}
