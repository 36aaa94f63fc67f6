/** How many things a sum stands for or was spent on, and how many it went to: they say how large the sum was, not what there is. */
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { wordsBefore as before, wordsBehind as behind, wordsIn } from '../shared/around.ts';

export const isSpent = (scene: Scene, quantity: Quantity): boolean =>
  isWorth(scene, quantity) || isChosen(scene, quantity) || isRated(scene, quantity) || isBought(scene, quantity);

/** 捐出书包450个，价值8万元: how many things a sum stands for. */
const isWorth = (scene: Scene, quantity: Quantity): boolean =>
  /^(?:、[^，。；]{1,12}){0,3}[，、(]?(?:总|合计|共)?(?:价值|折合|折价|市值|折款|折算)[^，。；]{0,8}\d/u.test(
    behind(scene, quantity, 48),
  ) ||
  // 7个项目总预算132.5万元.
  /^项目(?:的)?(?:总|合计)?(?:预算|投资|金额|经费|资金|投入)[^，。；\d]{0,6}\d/u.test(behind(scene, quantity, 20));

/** 对其中5个项目予以资助: who or what receives. */
const isChosen = (scene: Scene, quantity: Quantity): boolean =>
  isPaidTo(scene, quantity) ||
  (/(?:^|[^针面相应])(?:对|给|向)(?:其中|入围|入选|首批|评选出|获评|优秀)?的?$/u.test(before(scene, quantity, 8)) &&
    /^[^，。；]{0,20}(?:予以|给予|进行|发放|拨付|每个|各)?(?:资助|扶持|奖励|补助|补贴|支持|表彰|表扬|慰问)/u.test(
      behind(scene, quantity, 30),
    ));

/** 为412个岗位、2260名社工发放津贴, 4128名社区工作者领到津贴，累计发放1108万元: who receives a sum of the sentence. */
const isPaidTo = (scene: Scene, quantity: Quantity): boolean =>
  scene.money.some(({ from }) => from > quantity.to) &&
  ((/[为给向对][^，。；]{0,20}$/u.test(before(scene, quantity, 24)) &&
    /^[^，。；]{0,40}?(?:发放|拨付|给予|支付)[^，。；]{0,12}(?:补贴|补助|津贴|奖励|救助|资金|款|助学金|慰问金|工资)/u.test(
      behind(scene, quantity, 60),
    )) ||
    /^[^，。；\d]{0,14}(?:领到|领取|拿到|享受|获得)了?[^，。；\d]{0,6}(?:津贴|补贴|补助|资助|奖励|救助)/u.test(
      behind(scene, quantity, 30),
    ));

/** 拿出15万元，帮街道添置爬楼机10台: what a sum was spent on. */
const isBought = (scene: Scene, quantity: Quantity): boolean =>
  /^[台套件辆把副部组]$/u.test(quantity.unit ?? '') &&
  /(?:添置|购置|购买|采购|置办|买|添)了?[^，。；]{0,16}$/u.test(before(scene, quantity, 18)) &&
  scene.money.some(
    ({ to }) =>
      to < quantity.from && /^[^。；，]{0,6}，[^。；，\d]*$/u.test(wordsIn(scene, { from: to, to: quantity.from })),
  );

/** 为1500户家庭实施改造，户均补助3000元: for how many a rate is paid. */
const isRated = (scene: Scene, quantity: Quantity): boolean =>
  /[为向对给]$/u.test(before(scene, quantity, 1)) &&
  scene.money.some(
    ({ from }) =>
      from > quantity.to &&
      from - quantity.to <= 80 &&
      /^[^，。；]{0,40}，(?:[户人]均|每[户人名位](?:均)?|平均每[户人])[^，。；\d]{0,10}$/u.test(
        wordsIn(scene, { from: quantity.to, to: from }),
      ),
  );
