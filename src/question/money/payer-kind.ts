/** What kind of payer pays. Kinds are read from the type that a document's words gave it, nothing else. */
import { registerEnumType } from 'type-graphql';
import type { Party } from './funding-row.ts';

export enum PayerKind {
  GOVERNMENT = 'GOVERNMENT',
  GOVERNMENT_FUND = 'GOVERNMENT_FUND',
  FUND = 'FUND',
  FOUNDATION = 'FOUNDATION',
  SOCIAL_ORGANIZATION = 'SOCIAL_ORGANIZATION',
  OTHER_ORGANIZATION = 'OTHER_ORGANIZATION',
  PUBLIC = 'PUBLIC',
  NOT_STATED = 'NOT_STATED',
}

export const PAYER_KIND_WORDS: Record<PayerKind, readonly [string, string]> = {
  GOVERNMENT: ['政府（地方或机关）', 'government (a place or a body)'],
  GOVERNMENT_FUND: ['政府设立的资金', 'a fund that a place or a government body established'],
  FUND: ['其他资金', 'another fund'],
  FOUNDATION: ['基金会', 'a foundation'],
  SOCIAL_ORGANIZATION: ['社会组织', 'a social organization'],
  OTHER_ORGANIZATION: ['企业及其他组织', 'a firm or another organization'],
  PUBLIC: ['社会公众（捐款人等）', 'the public (donors and the like)'],
  NOT_STATED: ['付款方未说明', 'no payer is stated'],
};

registerEnumType(PayerKind, {
  name: 'PayerKind',
  description: 'Kind of payer. 出资方类别。',
  valuesConfig: Object.fromEntries(
    Object.entries(PAYER_KIND_WORDS).map(([kind, [chinese, english]]) => [
      kind,
      { description: `${english.charAt(0).toUpperCase()}${english.slice(1)}. ${chinese}。` },
    ]),
  ),
});

/** Words by which an unnamed payer is said to be levels of government: 市镇两级, 各级财政. */
const LEVELS_OF_GOVERNMENT = /[省市区县镇乡街]+[一二两三四]级|各级|财政|政府/u;

const PLACES: readonly string[] = ['Province', 'City', 'District', 'Street', 'Community', 'GovernmentBody'];

export function payerKind({ type, name, named, category, publicFund }: Party): PayerKind {
  if (PLACES.includes(type)) return PayerKind.GOVERNMENT;
  if (type === 'Fund') return publicFund ? PayerKind.GOVERNMENT_FUND : PayerKind.FUND;
  if (category === '基金会' || (type === 'SocialOrganization' && name.endsWith('基金会'))) return PayerKind.FOUNDATION;
  if (type === 'SocialOrganization') return PayerKind.SOCIAL_ORGANIZATION;
  if (type === 'OtherOrganization') return PayerKind.OTHER_ORGANIZATION;
  return named === false && LEVELS_OF_GOVERNMENT.test(name) ? PayerKind.GOVERNMENT : PayerKind.PUBLIC;
}

export const isGovernment = (party: Party): boolean =>
  [PayerKind.GOVERNMENT, PayerKind.GOVERNMENT_FUND].includes(payerKind(party));
