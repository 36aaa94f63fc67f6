/** Words by which a text says that a place or group needs something. */

/** The words of the need stand behind. Longest first matters not: they are sorted where they are compiled. */
export const WISHES = [
  ...[
    '需要',
    '急需',
    '亟需',
    '亟待',
    '最需要',
    '迫切需要',
    '希望',
    '盼望',
    '期盼',
    '期待',
    '盼着',
    '渴望',
    '想要',
    '缺乏',
    '缺少',
    '短缺',
    '紧缺',
    '缺',
    '缺的是',
    '最缺',
    '最缺的是',
    '最缺的还是',
  ],
  ...[
    '苦于没有',
    '苦于缺少',
    '苦于',
    '呼吁',
    '反映',
    '要求有',
    '提出要有',
    '提出希望',
    '提出',
    '诉求是',
    '尚无',
    '仍无',
    '尚缺',
    '仍缺',
    '还没有',
    '依然没有',
    '没有',
    '亟盼',
    '急盼',
    '期望',
    '巴望',
    '想有',
    '就想',
    '渴求',
  ],
];
/** A document's or office's wish for itself is an order, and these words make 需要 a modal verb. */
export const ORDERS =
  /(?:^|[，。；“])(?:请|望(?!江|花|城|京|都|海|奎|谟)|希望(?=各|全)|各(?:单位|部门|地|级|区县|街道|镇)|我们|大家|记者|有关(?:单位|部门))[^，。]{0,6}$/u;
export const NO_NEED =
  /^(?:最|较|很|良好|强烈|的(?!是|还是|就是|正是)|出|了解|注意|指出|说明|强调|进一步(?:加强|完善)|不断|看到|认真|各|继续|时|的时候|什么|了解|坚持|把握|处理|解决的是)/u;
/** Between who needs and the verb there stand only these. */
export const BETWEEN =
  /^(?:的)?(?:们)?(?:(?:纷纷|普遍|集中|多次)?(?:反映|表示|提出|说|称)?[，：]“?(?:周边|附近|小区[里内]|社区[里内]|院里|家门口)?)?(?:普遍|迫切|十分|非常|特别|尤其|多次|一直|仍然|依然|仍|还|也|都|均|最|更|曾|又|再次|集中|强烈|热切|纷纷|长期|过去|目前|眼下|现在|急切|很|多年来|往往|大多|就|更加|多|常常|经常|向社区|向街道|向[^，。]{2,8})*$/u;
/** What a 没有 must lack to be a need: something a place can have. */
export const LACKABLE =
  /(?:机构|中心|站点|医院|学校|桩|棚|通道|扶手|场地|场所|设施|电梯|物业|车位|停车场|食堂|助餐点|活动室|服务站|服务点|卫生站|医生|护士|社工|人员|保安|公厕|路灯|公园|图书室|阅览室|健身器材|托管班|幼儿园|托育点|设备|平台|岗位|照料|照护|陪护|服务|经费|资金)$/u;
export const TAIL = /(?:的(?:服务)?需求|等(?:服务)?需求)/u;
