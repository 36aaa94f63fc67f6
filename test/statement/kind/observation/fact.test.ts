import { describe, expect, it } from 'vitest';
import { observation } from '../../../../src/statement/kind/observation.ts';
import { scenesOf } from '../marked.ts';

const ABOUT = '{City|青原市}开展社区服务。\n';
const values = (marked: string): (number | null | undefined)[] =>
  scenesOf(ABOUT + marked)
    .flatMap(observation)
    .map(({ value }) => value);

describe('numbers that state no fact', () => {
  it.each([
    // Who may apply, and how a decision is made.
    '成立满1年、成员不少于15人、年开展活动不少于6次的备案社区社会组织，可以申报。',
    '常住人口超过1万人的社区增加2万元。',
    '规模在3,000户以下的社区可少配。',
    '得分90分以上为五星。',
    '申请备案的组织应当具备下列条件：有5名以上成员。',
    '须经居民代表会议三分之二以上代表同意。',
    // How something is cut up, how often, for each of what.
    '资金分两期拨付。',
    '申报材料一式三份。',
    '每人每周打电话2次。',
    '每服务1名残疾人每月补助80元。',
    '即每3名队员结对。',
    '5,000户以上的每增加500户，另行研究。',
    // Who takes part.
    '由3名专家组成评审组。',
    '该区引进了7家餐饮企业和4家社会组织参与运营。',
    '42家社会组织到场摆摊。',
    '其余9.6万元来自平台上的4,218位爱心网友。',
    '链接3家律师事务所。',
    '市委组织部、市民政局等7部门出台意见。',
    // One person's story.
    '她带着两个孩子生活。',
    '派1名社工上门看望。',
    '只剩下10平方米的小屋。',
    '12位老人正在做手指操。',
    // Said before, said of others.
    '市民政局拟将上述两项列入清单。',
    '项目组在三个社区发放问卷。',
    '低于全省0.92家的平均水平。',
    '感谢两百余家爱心商户的陪伴。',
    // Names, codes, counters of a page.
    '为困难群众发放“两项补贴”。',
    '对4050人员开展培训。',
    '印数：3000册。',
    '抄送：市人大代表工作室(2份)，市政府督查室。',
    '解决“最后一百米”。',
    '资料合集已有1,987人下载。',
    '两个暑假都没有断过。',
  ])('%s', (marked) => {
    expect(values(marked)).toEqual([]);
  });
});

describe('numbers that look like such and are facts', () => {
  it.each<[string, number[]]>([
    ['规模最小的社区已经注册有2家以上的社会组织。', [2]],
    ['80%以上的独居老人都有探访伙伴。', [80]],
    ['每个街道至少设置1个为老服务中心。', [1]],
    ['配备专职社工1名。', [1]],
    ['对150名老人的问卷显示。', [150]],
    ['入住率保持在95%以上。', [95]],
    ['平均得分86.7分，最高分95.2分。', [86.7, 95.2]],
    ['开设课程9门。', [9]],
    ['贡献义工服务1.36万小时。', [13600]],
    ['近四成的社区社会组织没有活动场所。', [40]],
    ['六成三的老人盼着有人陪诊。', [63]],
    ['投诉率低于千分之三。', [0.3]],
    ['过半居民知晓。', [50]],
    ['覆盖率由年初的两成升至47.3%。', [20, 47.3]],
  ])('%s', (marked, expected) => {
    expect(values(marked)).toEqual(expected);
  });

  it('what a sum is for is told once', () => {
    const marked = '购买服务项目38个，合同总额1,486万元。对38个项目逐一评价，优秀的11个。';
    expect(values(marked)).toEqual([11]);
  });
});
