/** Verbs by which something comes to be, or is carried out, on the basis of a measure. */

/** What was not there before. */
export const MAKES =
  /建成|建设|建立|设立|重开|重建|恢复|新开|成立|新建|改建|扩建|购买|启动|打造|开办|创办|安排|更名|改造|布局|试点|配建|组建|增设|新增|挂牌|建起|升级|启用|开设|招标|兴建|建有|筹建|配备|布点|推出|试行|铺开|组织实施|落地/gu;
/** The second may also only go by the rules of the measure. */
export const MAKES_OR_CARRIES_OUT = new RegExp(`${MAKES.source}|实施|开展|推进|推行|推动|举办|组织|举行`, 'gu');
/** What is paid for by name rests on the measure; of what is only counted the sum does. */
export const PAYS = /资助|立项/gu;
/** Between what one verb makes and the next verb. */
export const GOES_ON = /^(?:\d+余?[个家处所座间项名支])?(?:、|，|和|并|，并)?$/u;
/** What is only held by the rules of a measure does not rest on it. */
export const ASSESSMENT = /(?:评估|评定|评选|评价|检查|考核|年检|登记)(?:工作)?$/u;
/** The same with nothing behind: what follows in the sentence rests on something else. */
export const FOUNDED_HERE =
  /^(?:的)?(?:有关|相关)?(?:规定|要求|精神)?(?:于|在)?(?:设立|建立|立项|建设|建成|(?:组织)?实施|(?:组织)?开展|启动|成立|组建|设置|批准|确定)(?:[，；。]|$)/u;
/** Behind the measure: …根据《…》设立. */
export const FOUNDED =
  /^(?:的)?(?:有关|相关)?(?:规定|要求|精神)?(?:于|在)?(?:，)?(?:而|由[^，。；]{2,14})?(?:设立|建立|立项|建设|建成|(?:组织)?实施|(?:组织)?开展(?!工作|服务|活动)|启动|成立|组建|设置|运营|申报|安排|购买|批准|确定|发起|筹建|推进|打造|开办|推出|创办)/u;
