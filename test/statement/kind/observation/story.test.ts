import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../src/statement/found.ts';
import { observation } from '../../../../src/statement/kind/observation.ts';
import { scenesOf } from '../marked.ts';

const ABOUT = '{City|青原市}开展社区服务。\n';
const said = ({ indicator, value, unit }: Found): string => `${indicator} ${value}${unit ?? ''}`;
const read = (marked: string): string[] =>
  scenesOf(ABOUT + marked)
    .flatMap(observation)
    .map(said);

describe('a person’s story, or what a reporter sees', () => {
  it.each([
    '厨房里三个大蒸笼冒着热气。',
    '就看见三个背书包的小学生蹲在快递柜旁边写作业。',
    '两位老人聊着家常。',
    '她在楼下见过12个孩子。',
    '比如有个孤独症孩子，我们前后家访60多次。',
    '王阿姨，家里5盆花养得很好。',
    '79岁的老蒲有3个愿望。',
    '孩子们写的信，装了满满两个鞋盒。',
    '社工每周上门3次，一天三顿都有人管。',
    // What a sum stands for, or was spent on.
    '当场捐出书包450个，价值8.1万元。',
    '送去月饼80盒、大米50份，折合人民币6,400元。',
    '慈善总会拿出15万元，帮街道添置爬楼机10台。',
    '全市共为412个专职岗位、2,260名社会工作者发放补贴和津贴1,236.4万元。',
    '全市已有4,128名社区工作者领到津贴，累计发放1,108万元。',
    '7个项目总预算132.5万元。',
    // A condition, a rule of a game, how a decision was made.
    '吃饭的人少于100个就要亏。',
    '年度开展活动10次以上的可以申报。',
    '评分标准：价格分10分，技术分70分。',
    '会议以68票赞成、3票反对通过修正案。',
    '供应商资格：近三年承接过2个以上同类项目。',
    // Rhetoric and words that hold a numeral.
    '缺口主要在三处。',
    '过去只能四处化缘。',
    '基金连续两年零支出。',
    '腊八节前夜，灶火通明。',
    '重点抓好三件事。',
  ])('%s', (marked) => {
    expect(read(marked)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['12名退休党员轮流值守。', ['成员人数 12名']],
    ['62名志愿者轮班择菜。', ['志愿者人数 62名']],
    ['像李奶奶这样的独居老人，社区有94位。', ['独居老人数 94位']],
    ['王大妈调解队现有队员12人。', ['成员人数 12人']],
    ['到年底，两个食堂累计供餐1.9万份。', ['供餐份数 19000份']],
    ['上下三层小楼，设床位86张。', ['养老床位数 86张']],
  ])('but %s', (marked, expected) => {
    expect(read(marked)).toEqual(expected);
  });
});

describe('words that are no noun name nothing', () => {
  it.each([
    '布老虎，卖出去900多件。',
    '记下了47个最难的。',
    '站里加上我只有2个人。',
    '帮邻居改衣服，三年改了两千多件。',
    '打算明年再做6处。',
    '往南七公里，是洪恩社区。',
    '您和其他11,862位捐赠人一起。',
  ])('%s', (marked) => {
    expect(read(marked)).toEqual([]);
  });
});
