import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/statement/found.ts';
import { roleOf } from '../../../src/statement/kind/row/columns.ts';
import { row } from '../../../src/statement/kind/row.ts';
import { scenesOf } from './marked.ts';

const read = (marked: string, around = {}): Found[] => scenesOf(marked, around).flatMap(row);
const nameOf = (thing: Found['subject'] | NonNullable<Found['objects']>[number]): string =>
  thing && 'name' in thing ? thing.name : '—';
const said = ({ predicate, subject, objects = [], value }: Found): string =>
  `${nameOf(subject)} ${predicate} ${objects.map(nameOf).join()}${value ?? ''}`;

describe('columns', () => {
  it.each([
    ['序号', 'serial'],
    ['资助金额(万元)', 'money'],
    ['补助资金', 'money'],
    ['合计', 'money'],
    ['补助类别', 'instrument'],
    ['项目名称', 'project'],
    ['设施名称', 'facility'],
    ['承接机构', 'organization'],
    ['运营单位(补助对象)', 'organization'],
    ['购买主体', 'payer'],
    ['所属街道', 'place'],
    ['项目实施地', 'place'],
    ['项目实施单位', 'organization'],
    ['服务项目', 'project'],
    ['项目简介', 'other'],
    ['服务对象', 'population'],
    ['服务人次', 'number'],
    ['驻站社工(人)', 'number'],
    ['捐赠人', 'payer'],
    ['年度经费(万元)', 'money'],
    ['所属领域', 'field'],
    ['说明', 'other'],
  ])('%s', (head, role) => {
    expect(roleOf(head)).toBe(role);
  });
});

const GRANTS =
  '{GovernmentBody|东湖区民政局}对项目给予资助，资助资金合计30万元。\n资助项目名单\n(单位：万元)\n' +
  '序号\t项目名称\t承接机构\t实施地点\t资助金额\n' +
  '1\t“星光”助老\t{SocialOrganization|清溪社工中心}\t{Community|柳林社区}\t12.5\n' +
  '2\t“朝阳”助学\t{SocialOrganization|阳光协会}\t{Community|桃园社区}\t17.5\n' +
  '合计\t\t\t\t30';

describe('rows', () => {
  it('a sum goes to the organization of its row from the payer above, and is a part of the total', () => {
    const sums = read(GRANTS).filter(({ kind }) => kind === 'funding');
    expect(sums.map(said)).toEqual([
      '东湖区民政局 FUNDS 清溪社工中心125000',
      '东湖区民政局 FUNDS 阳光协会175000',
      '东湖区民政局 FUNDS 300000',
    ]);
    expect(sums[0]?.partOf?.value).toBe(300_000);
    expect(sums[0]?.for?.map(({ name }) => name)).toEqual(['“星光”助老']);
  });

  it('the row of the total says the sum above once more', () => {
    const total = read(GRANTS).find(({ value }) => value === 300_000);
    expect(total?.at?.passage.kind).toBe('paragraph');
  });

  it('a row tells who runs its project, where, and in which list', () => {
    const facts = read(GRANTS).filter(({ kind }) => kind !== 'funding');
    expect(facts.slice(0, 3).map(said)).toEqual([
      '清溪社工中心 RUNS “星光”助老',
      '“星光”助老 OPERATES_IN 柳林社区',
      '“星光”助老 LISTED_IN 资助项目名单',
    ]);
  });

  it('a row of organizations tells where each works, a list of places all of them, who holds a row of projects may be anywhere', () => {
    const teams = read('组织名称\t所在街道\t等级\n{SocialOrganization|巧嫂互助社}\t{Street|东城街道}\t五星级');
    expect(teams.map(said)).toEqual(['巧嫂互助社 OPERATES_IN 东城街道']);
    const spread = read(
      '项目\t执行机构\t地点\n种子计划\t{SocialOrganization|清溪社}\t{District|甲城区}、{District|乙城区}',
    );
    expect(spread.map(said)).toEqual(['清溪社 RUNS 种子计划', '种子计划 OPERATES_IN 甲城区,乙城区']);
    const held = read('项目名称\t组织名称\t所在街道\n银龄守望\t{SocialOrganization|婺风社}\t{Street|三江街道}');
    expect(held.map(said)).toEqual(['婺风社 RUNS 银龄守望', '银龄守望 OPERATES_IN 三江街道']);
    const narrower = read('项目名称\t实施街道\t实施地点\n银龄守望\t{Street|三江街道}\t{Community|甲社区}');
    expect(narrower.map(said)).toEqual(['银龄守望 OPERATES_IN 甲社区']);
    const places = read('镇街\t社工站位置\n{Street|三江街道}\t{Community|甲社区}');
    expect(places.map(said)).toEqual([]);
  });

  it('a column of payers pays by row; numbers of other columns are observations', () => {
    const found = read(
      '项目名称\t购买主体\t承接机构\t合同金额(元)\t服务人次\n矫正服务\t{GovernmentBody|东湖区司法局}\t{SocialOrganization|阳光协会}\t50000\t3,200',
    );
    expect(found.filter(({ value }) => value !== undefined).map(said)).toEqual([
      '东湖区司法局 FUNDS 阳光协会50000',
      '矫正服务 HAS_VALUE 3200',
    ]);
    expect(found.find(({ kind }) => kind === 'observation')).toMatchObject({ indicator: '服务人次', unit: '人次' });
    expect(found.find(({ kind }) => kind === 'funding')).toMatchObject({ stage: 'AWARDED' });
  });

  it('what the table does not name stays unsaid', () => {
    const found = read('设施名称\t补助资金(万元)\n柳林食堂\t5\n');
    expect(found.map(said)).toEqual(['柳林食堂 RECEIVES 50000']);
  });

  it('subtotals, zeros and rows without a head say nothing', () => {
    expect(read('项目名称\t资助金额(万元)\n小计\t8\n“星光”项目\t0').filter(({ kind }) => kind === 'funding')).toEqual(
      [],
    );
    expect(read('一\t二\n1\t2')).toEqual([]);
  });
});
