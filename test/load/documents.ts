import type { Draft } from '../../src/statement/complete.ts';
import type { Mention } from '../../src/vocabulary/statement.ts';
import { type MadeUp, madeUp } from '../support/made-up.ts';

const CITY: Mention = { type: 'City', name: '甲市' };
const DISTRICT: Mention = { type: 'District', name: '乙区', within: ['甲市'] };
const CENTRE: Mention = { type: 'SocialOrganization', name: '阳光社工中心', within: ['甲市', '乙区'] };
const OLDER: Mention = { type: 'Population', name: '老年人' };

/** 甲市 pays, 乙区 has, 阳光社工中心 serves: places, a sum with a basis, a number, a service, a party that is not named. */
export const jia = (sum = '300万元', value = 3_000_000, without: readonly string[] = []): MadeUp =>
  madeUp(
    'jia',
    `甲市乙区。甲市2019年5月印发《购买服务办法》。根据《购买服务办法》，甲市投入${sum}支持阳光社工中心。\n` +
      '乙区阳光社工中心为老年人提供助老服务。甲市支持12家机构。\n乙区共有社会组织30家。赵钱孙说好。\n',
    jiaDrafts(sum, value).filter(({ key }) => !without.includes(key ?? '')),
    ['赵钱孙'],
  );

const jiaDrafts = (sum: string, value: number): Draft[] => [
  {
    ...{ key: 'place', kind: 'place', predicate: 'PART_OF', subject: DISTRICT, objects: [CITY] },
    evidence: [{ quote: '甲市乙区', nth: 1 }],
  },
  {
    ...{ key: 'issued', kind: 'policy', predicate: 'ISSUED', subject: CITY, date: '2019-05', modality: 'ACTUAL' },
    ...{ objects: [{ type: 'Policy', name: '购买服务办法' }], evidence: ['甲市2019年5月印发《购买服务办法》'] },
  },
  {
    ...{ key: 'sum', kind: 'funding', predicate: 'FUNDS', subject: CITY, objects: [CENTRE], value, unit: 'CNY' },
    ...{
      text: sum,
      bound: 'EXACT',
      basis: 'TOTAL',
      period: '2020',
      modality: 'ACTUAL',
      evidence: [`甲市投入${sum}支持阳光社工中心`],
    },
  },
  {
    ...{
      key: 'basis',
      kind: 'justification',
      predicate: 'JUSTIFIES',
      subject: { type: 'Policy', name: '购买服务办法' },
    },
    ...{ objects: [{ statement: '#sum' }], strength: 'STATED', evidence: ['根据《购买服务办法》'] },
  },
  {
    ...{ key: 'serves', kind: 'service', predicate: 'SERVES', subject: CENTRE, objects: [OLDER], modality: 'ACTUAL' },
    evidence: ['乙区阳光社工中心为老年人提供助老服务'],
  },
  {
    ...{ key: 'field', kind: 'operation', predicate: 'IN_FIELD', subject: CENTRE, as: 'CONTENT' },
    ...{ objects: [{ type: 'ServiceField', name: '助老' }], evidence: ['乙区阳光社工中心为老年人提供助老服务'] },
  },
  {
    ...{ key: 'partners', kind: 'operation', predicate: 'PARTNERS_WITH', subject: CITY, modality: 'ACTUAL' },
    objects: [
      { type: 'SocialOrganization', name: '机构', named: false, count: { value: 12, unit: '家', text: '12家' } },
    ],
    evidence: ['甲市支持12家机构'],
  },
  {
    ...{
      key: 'number',
      kind: 'observation',
      predicate: 'HAS_VALUE',
      subject: DISTRICT,
      value: 30,
      unit: '家',
      text: '30家',
    },
    ...{
      indicator: '社会组织数',
      basis: 'AT_DATE',
      bound: 'EXACT',
      modality: 'ACTUAL',
      evidence: ['乙区共有社会组织30家'],
    },
  },
];

/** Another document that speaks of the same centre, and of a fund of its own. */
export const yi = (): MadeUp =>
  madeUp('yi', '甲市乙区阳光社工中心为老年人服务。甲市设立暖心基金。\n', [
    { ...{ kind: 'place', predicate: 'PART_OF', subject: DISTRICT, objects: [CITY] }, evidence: ['甲市乙区'] },
    {
      ...{ kind: 'service', predicate: 'SERVES', subject: CENTRE, objects: [OLDER], modality: 'ACTUAL' },
      evidence: ['甲市乙区阳光社工中心为老年人服务'],
    },
    {
      ...{ kind: 'operation', predicate: 'ESTABLISHED', subject: CITY, modality: 'ACTUAL' },
      ...{ objects: [{ type: 'Fund', name: '暖心基金' }], evidence: ['甲市设立暖心基金'] },
    },
  ]);
