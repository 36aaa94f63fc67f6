import { type Answering, useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import type { ThingRow } from '../part/thing-link.tsx';
import { ChainSums, type ChainSumsQuery } from './chain-sums.graphql.ts';

/** Asks what the money of a thing comes to, as soon as its type is known: before the chain is there. */
export const useChainSums = (start: ThingRow | undefined, inferred: boolean): Answering<ChainSumsQuery> => {
  const { language } = useLanguage();
  const isBasis = start !== undefined && isBasisOfMoney(start.type);
  const isAsked = start !== undefined && (isBasis || isPayer(start.type));
  const groupBy = isBasis ? ('POLICY' as const) : ('FUNDER' as const);
  return useAnswer(ChainSums, isAsked ? { of: start.id, isBasis, groupBy, inferred, language } : undefined);
};

/** Whether sums may rest on things of this type. */
export const isBasisOfMoney = (type: string): boolean => type === 'Policy' || type === 'Project';

/** Whether things of this type pay. */
export const isPayer = (type: string): boolean => PAYERS.includes(type);

const PAYERS = [
  'Fund',
  'Province',
  'City',
  'District',
  'Street',
  'Community',
  'SocialOrganization',
  'GovernmentBody',
  'OtherOrganization',
  'Funder',
];
