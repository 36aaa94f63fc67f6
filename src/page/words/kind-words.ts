import type { Words } from '../language/language.ts';

/** The kinds of statement. */
export const KINDS: Readonly<Record<string, Words>> = {
  place: { zh: '地点隶属', en: 'place' },
  location: { zh: '所在', en: 'location' },
  policy: { zh: '政策', en: 'policy' },
  justification: { zh: '依据', en: 'justification' },
  funding: { zh: '资金', en: 'funding' },
  operation: { zh: '运营与合作', en: 'operation' },
  service: { zh: '服务', en: 'service' },
  need: { zh: '需求', en: 'need' },
  observation: { zh: '数字', en: 'observation' },
  event: { zh: '活动', en: 'event' },
  identity: { zh: '名称与属性', en: 'identity' },
};
