/** An organization's report about itself: what came in it receives, what went out it pays, and the city pays nothing. */
import { describe, expect, it } from 'vitest';
import { partiesIn } from './read.ts';

const TITLE = '善行基金会2021年度工作报告';
const REPORT = '{SocialOrganization|善行基金会}2021年度工作报告\n{City|青原市}的社区有了新变化。\n';
const read = (marked: string): string[] => partiesIn(REPORT + marked, { title: TITLE });
const SELF = '善行基金会';

describe('in the report of an organization', () => {
  it.each([
    ['全年总收入486万元，其中捐赠收入402万元、投资收益26万元。', [`— → ${SELF}`, `— → ${SELF}`, `— → ${SELF}`]],
    ['全年总支出391万元，其中公益事业支出371万元。', [`${SELF} → —`, `${SELF} → —`]],
    [
      '总收入80万元，其中{GovernmentBody|区民政局}拨款50万元、社会捐赠30万元。',
      [`— → ${SELF}`, `区民政局 → ${SELF}`, `— → ${SELF}`],
    ],
    [
      '一、资金收入\n1.{GovernmentBody|镇人民政府}拨款100万元\n2.定向捐款35万元',
      [`镇人民政府 → ${SELF}`, `— → ${SELF}`],
    ],
    ['全年资助{SocialOrganization?|社区社会组织}57家，资助金额114万元。', [`${SELF} → 社区社会组织`]],
    ['接收{Funder?|社会各界}捐款67万元。', [`社会各界 → ${SELF}`]],
    ['{OtherOrganization|大地公司}捐赠50万元。发放慰问金9万元。', [`大地公司 → ${SELF}`, `${SELF} → —`]],
    [
      '向{District|甲县}、{District|乙市}的186名{Population|困境儿童}发放助学金37万元，每人2000元。',
      [`${SELF} → 困境儿童`, `${SELF} → 困境儿童`],
    ],
  ])('%s', (marked, expected) => expect(read(marked)).toEqual(expected));

  it.each([
    ['another’s income', '{SocialOrganization|康宁中心}2021年总收入80万元。', ['— → 康宁中心']],
    ['no report', '全年总收入486万元。', ['— → —']],
  ])('%s', (name, marked, expected) => {
    const lines = `{City|青原市}开展社区服务。\n${marked}`;
    expect(name === 'no report' ? partiesIn(lines) : read(marked)).toEqual(expected);
  });
});
