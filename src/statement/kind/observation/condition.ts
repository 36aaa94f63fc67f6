/** Numbers that say who qualifies, or when: 成员不少于15人的社会组织, 面积在500平方米以上的, 得分90分以上为五星, 满2年. */
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { aroundOf, wordsBefore as before, wordsBehind as behind, wordsIn } from '../shared/around.ts';

/** Who or what may qualify. */
const HOLDER =
  '社会组织|组织|机构|企业|单位|协会|团队|队伍|站点|社工站|服务站|中心|食堂|助餐点|项目|案例|人员|老人|老年人|儿童|学生|志愿者|社工|工作者|居民|党员|家庭|个人|申请人|申报者|者|社区|小区|街道|村|场所|设施|床位|用房|基金|对象|团体|家长|课程|方案|楼栋|农户|住户';
/** …的，; …的社会组织，: the clause says whom it is about, and what holds of them comes behind. */
const MODIFIES = new RegExp(
  `^(?:\\(含\\))?(?:以上|以下)?(?:[、且并或和][^，。；]{0,24})?[^，。；、\\d]{0,12}的(?:$|[，；、。]|可|方可|优先|应|须|不得|只有|仅|占|增加|配备|配置|设置|设立|安排|再|给予|予以|奖励|补助|补贴|扣减|取消|不予|每(?:增|超|满)|每[^，。；]{0,6}补|[〇㐀-鿿𠀀-𲎯]{0,10}(?:${HOLDER})(?:$|[，。；、]|可|应|须|给予|优先|不得|按|每|增加|再|予以|奖|补|获|享受|由|不予|配备|配置|设|建|安排|至少))`,
  'u',
);
/** A bound, or words that mean one. */
const BOUNDED = /(?:满|达到?|在|超过|不少于|不低于|不足|低于|高于|至少|具有|拥有|有)$/u;
const GRADES = /^(?:\(含\))?(?:的)?(?:，)?(?:为|评为|定为|可评|认定为|确定为|列为)/u;

export function isCondition(scene: Scene, quantity: Quantity): boolean {
  const { unit, bound } = quantity;
  const words = behind(scene, quantity, 60);
  const lead = before(scene, quantity, 6);
  if (
    /(?:(?<![不未圆饱爆])满|连续|工作|从业|不超过|每满|有效期|周期|任期|服务期)(?:为|达|限)?$/u.test(lead) &&
    /^(?:年|月|个月|次|天|日|周)$/u.test(unit ?? '')
  )
    return true;
  // 须经三分之二以上代表同意: how a decision is made.
  if (unit === '%' && /^(?:的)?[^，。；\d]{0,8}(?:同意|通过|表决|签字|赞成)/u.test(words)) return true;
  if (bound === 'AT_LEAST' && isRequired(scene)) return true;
  if (unit === '分' && GRADES.test(words)) return true;
  // 少于100个就要亏.
  if (
    bound !== 'EXACT' &&
    /^(?:的)?(?:，)?(?:就|便|即)(?:要|会|得|算|可|能|视为|应|须|[〇㐀-鿿𠀀-𲎯]{1,4}$)/u.test(words)
  )
    return true;
  const isOver = bound === 'OVER' && /^(?:超|逾|多于|高于|大于)/u.test(quantity.text);
  // 年度开展活动10次以上的97家, 月收入不足2000元的占27.4%: which of them.
  if (
    (isOver || bound !== 'EXACT') &&
    /^(?:\(含\))?的(?:有|共|共有|达|只有|仅|仅有|约|占|占了|占到|已有)?\d/u.test(words)
  )
    return true;
  const isBound =
    isOver ||
    quantity.valueTo !== null ||
    bound === 'AT_LEAST' ||
    bound === 'AT_MOST' ||
    bound === 'LESS_THAN' ||
    BOUNDED.test(lead);
  if (!isBound)
    return /^(?:平方米|㎡|张|人|名|亩)$/u.test(unit ?? '') && scene.money.length > 0 && /^的[，、；]/u.test(words);
  if (unit === '%' && words.startsWith('的') && nounless(scene, quantity)) return false;
  return MODIFIES.test(words) && !isTold(scene, quantity);
}

/** 资格要求, 申报条件: the section says who may apply. */
const isRequired = ({ context, text }: Scene): boolean =>
  /资格|申报条件|基本条件|准入条件|参评条件|报名条件|申请条件|评定条件/u.test(context.headings.at(-1)?.text ?? '') ||
  /(?:具备|符合|满足)(?:下列|以下)[^，。；]{0,4}条件|下列情形/u.test(text) ||
  /^[^，。；：]{0,12}(?:资格|申报条件|基本条件|准入条件|参评条件|评定条件)：/u.test(text);

/** 80%以上的独居老人: a share of those behind it. */
const nounless = (scene: Scene, quantity: Quantity): boolean => {
  const { clause } = aroundOf(scene, quantity);
  return !/(?:率|度|比例|占比|比重)[^，。；]{0,6}$/u.test(wordsIn(scene, { from: clause.from, to: quantity.from }));
};

/** 建成面积不少于1200平方米的中心3个 and 已有10人以上的团队 tell what there is. */
const isTold = (scene: Scene, quantity: Quantity): boolean => {
  const { clause } = aroundOf(scene, quantity);
  return /建成|建有|现有|已有|拥有|新建|打造|达到了|共有|配备|设有|注册有|登记有|已经?有?/u.test(
    wordsIn(scene, { from: clause.from, to: quantity.from }),
  );
};
