/** Words by which a wish is put as a question, or as what would be good. */

/** 要是有人送药就好了. */
export const WHETHER_OR_IF =
  /(?:要是|如果|假如)[^，。；]{2,24}?(?:就好了?|该多好|那就好了?|就太好了?|就省心了?|就方便了?)/gu;
/** 周末能不能也开门: a wish put as a question, and how it is said to be one. */
export const WHETHER = /能不能|能否|可不可以|可否|(?:什么时候|啥时候|何时)(?:才|也|都)?能/gu;
/** Before it, where nobody who asks is named. */
export const ASKED_OF = /(?:念叨|盼|打听|追问|询问|提议|问得|问|提出|反映)[^。；]{0,40}$/u;
/** Behind who asks it. */
export const ASKS =
  /^(?:们)?(?:又|也|还|多次|不止一次|常|经常|一直|纷纷|天天|都|向[^，。；]{2,8}|[^，。；]{0,4})*(?:提出|问|打听|念叨|盼|追问|询问|提议|反映|咨询|说|讲)[^，。；]{0,8}(?:(?:[，：“][^，。；]{0,20}){1,2}|着)$/u;
