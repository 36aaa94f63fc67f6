/** A type in a sentence: SocialOrganization is a social organization, Indicator an indicator. */
export const kindInEnglish = (type: string): string => {
  const words = KINDS[type] ?? type.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
  return `${/^[aeiou]/u.test(words) ? 'an' : 'a'} ${words}`;
};

const KINDS: Record<string, string> = { Funding: 'sum of money', Observation: 'number', Population: 'group' };
