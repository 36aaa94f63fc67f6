import type { Party } from '../shared/party.ts';

export const IS_ORGANIZED = /(?:组织|机构|企业|单位|团队|协会)$/u;

/** A class of organizations is a party without a name, not a group of people. */
export function asUnnamed(party: Party): Party {
  const { type, name, printed, spot, count } = party.thing;
  if (type !== 'Population' || !IS_ORGANIZED.test(printed ?? name)) return party;
  const kind = /企业$/u.test(name) ? 'OtherOrganization' : 'SocialOrganization';
  return {
    ...party,
    thing: { type: kind, name: printed ?? name, named: false, ...(count ? { count } : {}), ...(spot ? { spot } : {}) },
  };
}
