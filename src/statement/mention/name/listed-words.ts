/** Words for what the names of a list are. */
import type { EntityType } from '../../../vocabulary/entity.ts';

/** As alternatives of a regular expression; the first that fits tells the type. */
export const LISTED_CLASSES: readonly (readonly [string, EntityType])[] = [
  [
    '社会组织|公益组织|慈善组织|社区组织|自组织|社会工作服务机构|社工服务机构|社工机构|公益机构|社会服务机构|志愿服务组织|志愿服务队伍|志愿服务团队|志愿服务队|志愿者队伍|志愿者服务队|志愿队伍|志愿队|义工队|文体队伍|文艺队伍|文化队伍|文体团队|文艺团队|服务团队|公益团队|自治队伍|调解队|服务队|协会|社团|团队|队伍',
    'SocialOrganization',
  ],
  ['爱心企业|龙头企业|餐饮企业|企业|公司|爱心商家|商家|商户', 'OtherOrganization'],
  [
    '公益服务项目|公益创投项目|微公益项目|公益项目|服务项目|特色项目|品牌项目|示范项目|微项目|项目|服务品牌|治理品牌|党建品牌|公益品牌|特色品牌|品牌|主题活动|特色活动|品牌活动|公益活动|系列活动|专项行动|案例',
    'Project',
  ],
  ['养老服务机构|养老机构|社区食堂|长者食堂|助餐点|服务站点|服务阵地|活动阵地|红色阵地|阵地|驿站', 'Facility'],
];
