/** What is part of a greater body: 中国邮政集团丹东市分公司, 工商银行庐阳支行, 湖北工程学院心理系, 八泉派出所. */
import { matches } from '../../../text/matches.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { hasVerb } from '../name/edge.ts';
import { articleNest, bySuffix } from '../name/suffixed.ts';
import type { Proposal } from '../proposal.ts';
import { nestOf, type Sentence } from '../sentence.ts';

/** A branch is called after the whole and its place. */
const WHOLE = /(?:公司|集团|银行|信用社|联社|保险|证券|移动|联通|电信|邮政|石油|石化|电网|医院)/gu;
const BRANCH = /^[〇㐀-鿿𠀀-𲎯]{0,6}?(?:分公司|分行|支行|支公司|营业部|分社|分院|院区)/u;
/** Schools and their departments. */
const SCHOOL = /(?:大学|学院|学校)/gu;
const DEPARTMENT =
  /^(?!生|路|街|城|毕业|学生|志愿|师生|教师|社工|团队|派)[〇㐀-鿿𠀀-𲎯]{2,10}?(?:(?<![体关联])系(?![统列])|教研室|研究所|研究中心|研究院|教育中心|咨询中心|实验室|团委)/u;

export const branch = (sentence: Sentence): Proposal[] => [
  ...extended(sentence, WHOLE, BRANCH),
  ...extended(sentence, SCHOOL, DEPARTMENT),
  ...post(sentence),
];

/** The name of the whole that ends so, and what stands right behind it. */
function extended(sentence: Sentence, ending: RegExp, part: RegExp): Proposal[] {
  const { text, places } = sentence;
  return bySuffix(sentence, ending).flatMap(({ from, to, own, placeType, within }) => {
    const [words] = part.exec(text.slice(to, to + 16)) ?? [];
    if (!words || own.length + (placeType ? 1 : 0) < 2 || hasVerb(own.replaceAll(IN_NAMES, '')) || isPhrase(words))
      return [];
    const place = places.find((one) => one.from >= to && one.to <= to + words.length);
    const around = within.length > 0 ? [...within] : place ? nestOf(place.thing) : [];
    return [
      {
        from,
        to: to + words.length,
        thing: named('OtherOrganization', text.slice(from, to) + words, around),
        weight: 5,
      },
    ];
  });
}

/** 中国建设银行, 心理健康教育研究中心 */
const IN_NAMES = /建设|发展|投资|管理|教育|服务|研究|实验|咨询/gu;
const isPhrase = (words: string): boolean => /[和与及的在等由]/u.test(words) || hasVerb(words.replaceAll(IN_NAMES, ''));

/** The police and the courts of a town are called after it, without its ending. */
const POST =
  /(?<=^|[，。；、：]|[与和同跟由向请]|联合|携手|邀请|协同|辖区|公安分?局)(?<name>(?![与和同跟由向请])[〇㐀-鿿𠀀-𲎯]{2,3}?(?:派出所|司法所|人民法庭|法庭|边防所|交警中队))/gu;

function post(sentence: Sentence): Proposal[] {
  return matches(sentence.text, POST).flatMap(({ index, groups }) => {
    const name = groups?.name ?? '';
    if (
      /^(?:辖区|社区|当地|属地|街道|镇|乡|村|所在|基层|各|该|本|驻|市|区|县|公安|人民|联合|邀请|协同)|[与和同]/u.test(
        name,
      )
    )
      return [];
    return [{ from: index, to: index + name.length, thing: named('GovernmentBody', name, articleNest(sentence)) }];
  });
}

const named = (type: Mention['type'], name: string, within: string[]): Mention => ({
  ...{ type, name },
  ...(within.length > 0 ? { within } : {}),
});
