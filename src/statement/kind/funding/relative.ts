/** 利用甲基金会支持的20万元: who stands in the words that qualify a sum gives it, and whoever uses it gets it. */
import { type Scene, spot } from '../../scene.ts';
import { type Around, lastSumEnd, thingsInside, wordsIn } from '../shared/around.ts';
import { type Party, partyOf, placeOfLevel, purseAt } from '../shared/party.ts';
import { tellerOf } from '../shared/writer.ts';
import { canPay, unnamedGiver } from './actor.ts';
import { clauseSubject } from './subject.ts';

const GIVEN =
  /^[^，。；：]{0,8}?(?:支持|资助|捐赠|捐助|捐献|捐出|捐|拨付|下拨|拨来|拨|划拨|提供|赞助|补助|给予|奖励|配套|下达|返还|募集|众筹|送来|送去|送出|送)(?:过来)?的(?:首期|专项|定向|公益|项目|服务|善款|资金|经费|补助|奖励|[〇㐀-鿿𠀀-𲎯]{2,8}(?:资金|经费|费|款|金))?(?:共计?|约|近|价值|总价值?|折合)*$/u;
const USES =
  /(?:利用|使用|动用|运用|凭借|依靠|借助|用好|用|收到|获得|得到|争取到|筹得|拿到|拿着|接受|接收|将|把|通过)(?:了|到)?$/u;

/** Null where no such words stand before the sum. */
export function givenBy(around: Around): { payer: Party; objects: Party[] } | null {
  const { scene, clause, range } = around;
  const from = Math.max(clause.from, lastSumEnd(around));
  const words = wordsIn(scene, { from, to: range.from });
  if (!/的[〇㐀-鿿𠀀-𲎯]{0,12}$/u.test(words)) return null;
  const giver = thingsInside(scene, { from, to: range.from }).findLast(
    (one) => canPay(one.thing) && GIVEN.test(wordsIn(scene, { from: one.to, to: range.from })),
  );
  const payer = giver ? partyOf(giver) : (bareGiver(scene, from, words) ?? strangerIn(scene, from, words));
  if (!payer) return null;
  const user = clauseSubject(scene, { from: clause.from, to: range.from });
  const isUser = user && !user.owns && user.thing.spot?.from !== payer.thing.spot?.from && usesIt(around, payer);
  const teller = !user && usesIt(around, payer) ? tellerOf(scene) : null;
  return { payer, objects: isUser ? [user] : teller ? [partyOf(teller)] : [] };
}

/** 除了街道给的8000元 */
function bareGiver(scene: Scene, from: number, words: string): Party | null {
  const match =
    /(?:街道|社区|镇里|区里|市里|县里|省里|村里)(?=[^，。；]{0,6}(?:给|补助?|拨付?|配套|奖励?|支持|资助)的)/u.exec(
      words,
    );
  if (!match) return null;
  const at = from + match.index;
  return purseAt(scene, at) ?? placeAt(scene, at, match[0]);
}

function placeAt(scene: Scene, from: number, noun: string): Party | null {
  const place = placeOfLevel(scene, noun, from);
  const at = spot(scene.passage, from, from + noun.length);
  return place ? { thing: { ...place.thing, printed: noun, spot: at }, spots: [at, place] } : null;
}

/** 利用省青基会支持的20万元, where no recogniser knows the name. */
function strangerIn(scene: Scene, from: number, words: string): Party | null {
  const start = /(?:利用|使用|凭借|依靠|借助|收到|获得|争取到|接受|接收)(?:了|到)?/u.exec(words);
  const at = start ? from + start.index + start[0].length : 0;
  if (
    !start ||
    !GIVEN.test(
      words
        .slice(start.index + start[0].length)
        .replace(/^[〇㐀-鿿𠀀-𲎯]{2,10}?(?=支持|资助|捐|拨|赞助|补助|奖励)/u, ''),
    )
  )
    return null;
  return unnamedGiver(scene, at, scene.sentence.to);
}

const usesIt = ({ scene, clause }: Around, { thing }: Party): boolean =>
  USES.test(wordsIn(scene, { from: clause.from, to: thing.spot?.from ?? clause.from }));
