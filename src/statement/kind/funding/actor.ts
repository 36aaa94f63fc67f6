/** Who acts at an offset of a sentence: a thing that may pay, words that stand for one (全市, 我局, 该资金), or a giver without a name. */
import type { Range } from '../../../text/passages.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { type Named, type Scene, spot, wordsOf } from '../../scene.ts';
import { wordsIn } from '../shared/around.ts';
import { fundAt, ownBodyAt, type Party, partyOf, purseAt, withinOf } from '../shared/party.ts';
import { anyOf, GIVERS } from './words.ts';

/** May pay: a place, an organization or body, a fund, a payer without a name. */
export const canPay = ({ type, name }: Mention): boolean =>
  isPlaceType(type) ||
  /Organization$|^GovernmentBody$|^Funder$/u.test(type) ||
  // “守护”项目资金 is money, a fund is a pot.
  (type === 'Fund' && !/项目资金$|经费$|^政府性基金|^一般公共预算/u.test(name));

const PAYING =
  '保障|配套|出资|承担|认捐|捐赠|捐助|捐出|资助|解决|负担|分担|筹集|自筹|列支|安排|凑齐|凑足|凑|补足|补齐|支付|拨付|给予|发放|提供|投入|兜底|赞助|垫付|支出|共担|奖励|补助|补贴|众筹';
const UNNAMED = new RegExp(
  `^((?:(?![从按以]|(?<!所)在)[〇㐀-鿿𠀀-𲎯()、]){2,16}?)(?:共同|另行|统一|分别|各自|负责|自行|全额|免费|无偿|予以|按比例|认|从[^，。；]{2,16}中|按[^，。；]{2,16})?(?:${PAYING})`,
  'u',
);
/** What a party's words end in. */
const PARTY_END =
  /(?:财政|政府|[省市区县镇乡村]|街道|社区|[镇街道乡村区县市]\([^)]*\)|镇街|部门|单位|机构|企业|公司|集团|商户|商家|居民|村民|业主|个人|家庭|会员|群众|老人|家属|受援地|当地|属地|力量|社会|人士|公益金|基金|资金|党建经费|工作经费|专项经费|党费|集体经济|集体收入|集体|[两三四]级|会|中心|本人|主体|乡贤|校友|侨胞|局|委|办)$/u;

/** Words between 由 and a verb of paying, where no recogniser knows them. */
export function unnamedGiver(scene: Scene, from: number, end: number): (Party & { to: number }) | null {
  const words = wordsIn(scene, { from, to: Math.min(end, from + 30) });
  const [, name] = UNNAMED.exec(words) ?? [];
  return name && PARTY_END.test(name) ? giver(scene, from, name) : null;
}

function giver(scene: Scene, from: number, name: string): Party & { to: number } {
  const at = spot(scene.passage, from, from + name.length);
  return { thing: { type: 'Funder', name, ...withinOf(scene), named: false, spot: at }, spots: [at], to: at.to };
}

/** 募集企业捐款17万元 is about who gets it. */
const COMES_IN =
  '(?:接收|接受|收到|募集|募得|筹集|筹措|筹得|争取|获得|获|吸引|动员|发动|引导|带动|撬动|链接|整合|联系|对接|用于|资助|帮助|慰问)';

const GIVER = new RegExp(
  `^(?!${COMES_IN})((?:[〇㐀-鿿𠀀-𲎯]{0,10}?)(?:${anyOf(GIVERS)}))(?:[们]?)(?:通过[^，。；]{2,12}?(?=捐)|共|每年|每月|合计|总共|一共|小额|大额|爱心|无偿|累计|还|先后|自发|踊跃|主动|纷纷|现场|定向)*(?:捐|认捐|资助|出资|筹|赠|提供)`,
  'u',
);

/** The actor whose words begin here, named or not. */
export function actorAt(scene: Scene, from: number): (Party & { to: number }) | null {
  const lead = /^[“"《]/u.test(scene.passage.clean.text.charAt(from)) ? 1 : 0;
  const purse = isPurse(wordsIn(scene, { from, to: from + 6 })) ? purseAt(scene, from) : null;
  if (purse) return purse;
  const named = scene.things.find(
    (one) =>
      one.from >= from &&
      one.from <= from + lead &&
      canPay(one.thing) &&
      !(one.thing.named === false && /^企业家/u.test(scene.passage.clean.text.slice(one.to - 2, one.to + 1))),
  );
  if (named) return goesOn(scene, named) ?? { ...partyOf(named), to: named.to };
  return purseAt(scene, from) ?? ownBodyAt(scene, from) ?? fundAt(scene, from) ?? giverAt(scene, from);
}

const isPurse = (words: string): boolean => /^(?:中央|省级?|市级|区级|县级)财政(?![局厅])/u.test(words);

const NAME_GOES_ON =
  /^([〇㐀-鿿𠀀-𲎯“”]{0,16}?(?:银行|分行|支行|公司|集团|中心|商会|总工会|工会|残联|妇联|侨联|工商联|总会|分会|协会|医院|学校|大学|学院|酒店|管理处|报社|俱乐部|委员会|红十字会|慈善会|基金会|党委|党支部|党总支|居委会|村委会|党工委|党群服务中心|工作站))(?=[向捐赞送出投资给拨为承安提还共也将再又与按每从定先累自支获接募筹配认奖补出发垫，])/u;

/** 江苏省福彩发行中心, where only the place is known: the organization acts, not the place that its name begins with. */
function goesOn(scene: Scene, { thing, from, to }: Named): (Party & { to: number }) | null {
  if (!isPlaceType(thing.type) || thing.named === false) return null;
  const [, rest] = NAME_GOES_ON.exec(wordsIn(scene, { from: to, to: Math.min(scene.sentence.to, to + 24) })) ?? [];
  if (!rest) return null;
  const at = spot(scene.passage, from, to + rest.length);
  const name = wordsOf(at);
  const type = /(?:党委|支部|党工委|居委会|村委会|居民委员会|村民委员会)$/u.test(name)
    ? 'GovernmentBody'
    : 'OtherOrganization';
  return { thing: { type, name, spot: at }, spots: [at], to: at.to };
}

/** 一名退休教师捐出, 两家企业认捐. */
const COUNTED_GIVER =
  /^(?:[一两三四五六七八九十\d]+[余多万千百]*[名位家户个])(?<name>(?:(?!先后|共|又|再|累计|主动)[〇㐀-鿿𠀀-𲎯]){2,8}?)(?:先后|共|又|再|累计|主动)*(?:捐|认捐|资助|出资)/u;

function giverAt(scene: Scene, from: number): (Party & { to: number }) | null {
  const counted = COUNTED_GIVER.exec(wordsIn(scene, { from, to: Math.min(scene.sentence.to, from + 24) }));
  const who = counted?.groups?.name;
  if (counted && who) return giver(scene, from + counted[0].indexOf(who), who);
  const [, name] = GIVER.exec(wordsIn(scene, { from, to: Math.min(scene.sentence.to, from + 24) })) ?? [];
  return name ? giver(scene, from, name) : null;
}

/** What may stand before the subject of a clause. */
const OPENING =
  /^(?:第[一二三四五六七八九十百\d]{1,4}条|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[，、：“”\s（(]|其中|其余|另外?|此外|同时|并且?|而且?|还|也|已经?|目前|据了解|据悉|好在|所幸|幸好|幸亏|多亏了?|得益于|此外，|例如|比如|如|全年|一年来|年内|今年|当年|当天|日前|近日|近期|近年来?|每年|每月|首期|首批|首次|去年|下一步|再|又|共|累计|先后|光|仅|现|更|则|且|截至目前|规定|明确|要求|提出|其|三年间|期间|余下|剩余|其后|此前|首年|第[一二三四五]期|据此|依此|循此方案|按照规定|按规定)+/u;

/** 答：, 资金投入：, 按来源分： — a label that names nobody. */
const LABEL = /^[^，。；：\d]{1,12}[：:](?=.)/u;

/** Where a clause begins when openings and dates are passed over. */
export function headOf(scene: Scene, { from, to }: Range): number {
  let at = from + labelOf(scene, { from, to });
  for (let steps = 0; steps < 6; steps += 1) {
    const opening = OPENING.exec(wordsIn(scene, { from: at, to }))?.[0].length ?? 0;
    const isThing = scene.things.some((thing) => thing.from < at + opening && at + opening < thing.to);
    const date = scene.dates.find((one) => one.from <= at && at < one.to);
    const next = date ? date.to : isThing ? at : at + opening;
    if (next === at) return at;
    at = next;
  }
  return at;
}

function labelOf(scene: Scene, { from, to }: Range): number {
  const length = LABEL.exec(wordsIn(scene, { from, to }))?.[0].length ?? 0;
  return scene.things.some((one) => one.from < from + length && from < one.to && canPay(one.thing)) ? 0 : length;
}
