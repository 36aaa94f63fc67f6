/** Who uses a service and pays for it: 老人每餐付10元, 居民众筹7000元. */
import { type Around, lastSumEnd, wordsIn } from '../shared/around.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { asUnnamed } from './unnamed.ts';

const PAYS_ITSELF =
  /^(?:[”]|等|们)?(?:[吃点就]一[份餐]|用餐|就餐|本人|个人|只|仅|各|每[人餐月份次天年]|自己|只需|仅需|需要?|就|还|再|则|平均|统一)*(?:付|交|缴|缴纳|交纳|支付|自付|掏|出|众筹|自筹|筹|凑|捐|捐款|捐赠)(?:了|费|出)?$/u;

/** 老人每餐付10元: who uses a service pays for it. */
export function userOf({ scene, clause, range }: Around): Party | null {
  const from = Math.max(clause.from, lastSumEnd({ scene, clause, range }));
  const one = scene.things.findLast(
    ({ thing, from: at, to }) => thing.type === 'Population' && at >= from && to <= range.from,
  );
  return one && PAYS_ITSELF.test(wordsIn(scene, { from: one.to, to: range.from })) ? asUnnamed(partyOf(one)) : null;
}
