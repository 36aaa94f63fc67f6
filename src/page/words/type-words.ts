import type { Words } from '../language/language.ts';

/** A type of the graph in the words of the field, singular in English. */
export const typeWords = (type: string): Words => TYPES[type] ?? { zh: type, en: type };

export const TYPES: Readonly<Record<string, Words>> = {
  Policy: { zh: '政策', en: 'policy' },
  Funding: { zh: '款项', en: 'sum' },
  Fund: { zh: '基金', en: 'fund' },
  Funder: { zh: '出资方', en: 'funder' },
  Project: { zh: '项目', en: 'project' },
  Facility: { zh: '设施', en: 'facility' },
  SocialOrganization: { zh: '社会组织', en: 'social organization' },
  GovernmentBody: { zh: '党政机构', en: 'government body' },
  OtherOrganization: { zh: '其他组织', en: 'other organization' },
  Organization: { zh: '组织', en: 'organization' },
  Population: { zh: '人群', en: 'population' },
  Need: { zh: '需求', en: 'need' },
  ServiceField: { zh: '服务领域', en: 'field of service' },
  Province: { zh: '省级', en: 'province' },
  City: { zh: '城市', en: 'city' },
  District: { zh: '区县', en: 'district' },
  Street: { zh: '街道乡镇', en: 'street' },
  Community: { zh: '社区村居', en: 'community' },
  Place: { zh: '地点', en: 'place' },
  Observation: { zh: '数字', en: 'number' },
  Indicator: { zh: '指标', en: 'indicator' },
  Event: { zh: '活动', en: 'event' },
  Publication: { zh: '出版物', en: 'publication' },
  Document: { zh: '文档', en: 'document' },
  Statement: { zh: '陈述', en: 'statement' },
};

/** The levels of place, from the widest. */
export const PLACE_TYPES = ['Province', 'City', 'District', 'Street', 'Community'] as const;

/** The colour class of a type: what belongs together looks alike on every page (`style/tokens.css`). */
export const hueOf = (type: string): string => HUES[type] ?? 'other';

const HUES: Readonly<Record<string, string>> = {
  Policy: 'policy',
  Funding: 'money',
  Fund: 'money',
  Funder: 'money',
  Project: 'project',
  Facility: 'project',
  SocialOrganization: 'organization',
  GovernmentBody: 'organization',
  OtherOrganization: 'organization',
  Organization: 'organization',
  Population: 'population',
  Need: 'need',
  ServiceField: 'population',
  Province: 'place',
  City: 'place',
  District: 'place',
  Street: 'place',
  Community: 'place',
  Place: 'place',
};
