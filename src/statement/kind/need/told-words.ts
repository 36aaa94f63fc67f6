/** Words by which a need is told around who has it. */

const WHAT = '(?<what>[^，。；：]{2,24}?)';
const STILL = '(?:一直|仍然?|依然|也|都|还|始终|长期|多年来|就|更|最|曾)*';
const TROUBLE =
  '(?:心愿|期盼|愿望|期待|烦恼|烦心事|心病|难题|痛点|心头事|头疼事|揪心事|诉求|呼声|刚需|困扰|愁事|老大难)';

/** Behind who tells it: what they tell. */
export const REFLECTED =
  /^(?:们)?(?:普遍|集中|多次)?(?:反映|提出|期盼|盼望|关心|呼吁|急需|反馈)(?:较为?|最为?|比较|十分|非常)?(?:多|集中|强烈|突出|高|普遍|迫切|大)?的(?!是|还是|就是|，)(?<what>[^，。；]{2,40}?)(?:等)?(?:的)?(?:[一二两三四五六七八九十\d]+[项个件])?(?:问题|难题|诉求|需求|一事|情况|愿望|事项|心声|难点|烦心事|揪心事)?$/u;
/** Behind and before who has it: X是…W的心愿; what they have may be the clause before. */
export const BELONGS = new RegExp(
  `^(?:们)?(?:的|最|心中|心里|共同|多年|反映)*[^，。；]{0,8}?(?:${TROUBLE}|反映[^，。；]{0,6}的(?:问题|事))(?:之一)?[。”]*$`,
  'u',
);
export const BELONGS_TO = new RegExp(`^(?:${WHAT}(?:问题)?)?${STILL}(?:是|成为?了?|成)[^，。；]{0,8}$`, 'u');
export const TROUBLES = new RegExp(
  `^${WHAT}(?:等)?(?:问题|难题)?${STILL}(?:困扰|难住|难倒|愁坏|难坏)(?:着|了)?[^，。；]{0,8}$`,
  'u',
);
/** What belongs to everyone or is only pointed at. */
export const EMPTY =
  /^(?:这|那|其|此|它|如何|怎样|上述|该|为|让|把|以)|美好|幸福|和谐|平安|宜居|健康快乐|^[^是]{0,2}也$/u;
/** 长期照护这块，: before the place, and what is said of it there. */
export const BLANK =
  /(?:^|[，。；“：])(?<what>[\p{Script=Han}]{2,12}?)(?:这一?块儿?|这方面|方面|领域)，?(?:目前|现在)?$/u;
export const BLANK_HERE =
  /^(?:目前|现在|眼下|至今|还|仍|依然|都|也|基本)*(?:是|属于|处于)?(?:一?片|个|一个)?空白|^(?:目前|现在|眼下|至今|还|仍|依然|都|也)*(?:没有(?:一家)?机构|没人|无人|没有一家)/u;
