import type { Words } from '../language/language.ts';
import { relationshipWords } from './relationship-words.ts';

/** What is not said where a hop is missing, from where it breaks off: a project that nobody is said to run lacks its 运营方. */
export const missingWords = (hop: string, fromId: string | null | undefined): Words => {
  const [ofOthers, byType = {}] = MISSING[hop] ?? [relationshipWords(hop, 'OUT')];
  return byType[kindOf(fromId)] ?? ofOthers;
};

/** Ids begin with the type; a sum bears the id of its statement, which begins with its document's. */
const kindOf = (id: string | null | undefined): string => (id ? (TYPED.exec(id)?.[0] ?? 'funding') : '');

const TYPED =
  /^(?:policy|population|project|facility|fund|province|city|district|street|community|need|event|(?:social|other)-organization|government-body)(?=-)/u;

type ByType = Readonly<Record<string, Words>>;

const PAYS: Words = { zh: '支付的款项', en: 'sums it pays' };

/** For anything, and for those types that stand at the other end of the hop. */
const MISSING: Readonly<Record<string, readonly [Words, ByType?]>> = {
  JUSTIFIES: [{ zh: '依据', en: 'its basis' }, { policy: { zh: '以它为依据的资金', en: 'money that rests on it' } }],
  GOVERNS: [
    { zh: '规范它的政策', en: 'a policy that governs it' },
    { policy: { zh: '它规范的对象', en: 'what it governs' } },
  ],
  RUNS: [
    { zh: '运营方', en: 'who runs it' },
    {
      'social-organization': { zh: '运营的项目或设施', en: 'what it runs' },
      'other-organization': { zh: '运营的项目或设施', en: 'what it runs' },
      'government-body': { zh: '运营的项目或设施', en: 'what it runs' },
    },
  ],
  SERVES: [
    { zh: '服务的人群', en: 'whom it serves' },
    {
      population: { zh: '服务它的组织、项目或设施', en: 'who serves them' },
      city: { zh: '在此地的服务', en: 'services here' },
      district: { zh: '在此地的服务', en: 'services here' },
    },
  ],
  GIVES: [PAYS, { funding: { zh: '出资方', en: 'who pays' } }],
  TO: [{ zh: '收到的款项', en: 'sums it receives' }, { funding: { zh: '收款方', en: 'who receives it' } }],
  FOR: [{ zh: '以它为用途的款项', en: 'sums that are for it' }, { funding: { zh: '用途', en: 'what it is for' } }],
  LOCATED_IN: [{ zh: '所在地', en: 'where it is' }],
  ISSUED: [{ zh: '出台者', en: 'who issued it' }],
  HAS_NEED: [{ zh: '需求', en: 'needs' }],
  MET_BY: [{ zh: '由谁回应', en: 'who answers it' }],
  HAS_VALUE: [{ zh: '数字', en: 'a number' }],
  OBSERVED: [{ zh: '数字', en: 'a number' }],
  MENTIONS: [{ zh: '提及它的陈述', en: 'statements that mention it' }],
  NAMED: [{ zh: '名称', en: 'a name' }],
  date: [{ zh: '日期', en: 'a date' }],
};
