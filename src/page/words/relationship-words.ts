import type { Words } from '../language/language.ts';

/** What a relationship means from where one stands: the heading over the things at its other end. */
export const relationshipWords = (relationship: string, direction: 'OUT' | 'IN'): Words => {
  const [out, back] = RELATIONSHIPS[relationship] ?? [];
  return (direction === 'OUT' ? out : back) ?? { zh: relationship, en: relationship };
};

/** Leaving it, and coming to it. */
const RELATIONSHIPS: Readonly<Record<string, readonly [Words, Words]>> = {
  PART_OF: [
    { zh: '属于', en: 'Part of' },
    { zh: '包含', en: 'Contains' },
  ],
  LOCATED_IN: [
    { zh: '位于', en: 'Located in' },
    { zh: '位于此地的', en: 'Located here' },
  ],
  OPERATES_IN: [
    { zh: '开展工作的地点', en: 'Works in' },
    { zh: '在此地开展工作的', en: 'Works here' },
  ],
  WITHIN: [
    { zh: '随其名称给出的地点', en: 'Place given with its name' },
    { zh: '以此地冠名的', en: 'Named with this place' },
  ],
  ESTABLISHED: [
    { zh: '设立', en: 'Established' },
    { zh: '设立者', en: 'Established by' },
  ],
  ISSUED: [
    { zh: '出台的政策', en: 'Policies issued' },
    { zh: '出台者', en: 'Issued by' },
  ],
  APPLIES_IN: [
    { zh: '适用地', en: 'Applies in' },
    { zh: '适用于此地的政策', en: 'Policies that apply here' },
  ],
  IMPLEMENTS: [
    { zh: '落实的政策', en: 'Implements' },
    { zh: '落实它的政策', en: 'Implemented by' },
  ],
  AMENDS: [
    { zh: '修订的政策', en: 'Amends' },
    { zh: '修订它的政策', en: 'Amended by' },
  ],
  GOVERNS: [
    { zh: '规范的对象（规范不等于依据）', en: 'Governs (regulation is no basis)' },
    { zh: '规范它的政策（规范不等于依据）', en: 'Governed by (regulation is no basis)' },
  ],
  JUSTIFIES: [
    { zh: '作为依据支持', en: 'Is the stated basis of' },
    { zh: '依据', en: 'Rests on' },
  ],
  GIVES: [
    { zh: '支付的款项', en: 'Sums it pays' },
    { zh: '出资方', en: 'Paid by' },
  ],
  TO: [
    { zh: '收款方', en: 'Goes to' },
    { zh: '收到的款项', en: 'Sums it receives' },
  ],
  FOR: [
    { zh: '用于', en: 'Is for' },
    { zh: '以它为用途的款项', en: 'Sums that are for it' },
  ],
  RUNS: [
    { zh: '运营', en: 'Runs' },
    { zh: '运营方', en: 'Run by' },
  ],
  PARTNERS_WITH: [
    { zh: '合作方', en: 'Works with' },
    { zh: '合作方', en: 'Works with' },
  ],
  EVALUATES: [
    { zh: '评估的对象', en: 'Evaluates' },
    { zh: '评估者', en: 'Evaluated by' },
  ],
  SUPERVISES: [
    { zh: '监督管理的对象', en: 'Supervises' },
    { zh: '监督管理者', en: 'Supervised by' },
  ],
  SERVES: [
    { zh: '服务的人群', en: 'Serves' },
    { zh: '为其服务的', en: 'Served by' },
  ],
  WHERE: [
    { zh: '接受服务的地点', en: 'Served in' },
    { zh: '在此地得到服务的', en: 'Served here' },
  ],
  IN_FIELD: [
    { zh: '服务领域', en: 'Field of service' },
    { zh: '属于该领域的', en: 'In this field' },
  ],
  LISTED_IN: [
    { zh: '列入', en: 'Listed in' },
    { zh: '列入其中的项目', en: 'Projects listed' },
  ],
  HAS_NEED: [
    { zh: '需求', en: 'Needs' },
    { zh: '提出需求者', en: 'Needed by' },
  ],
  CONCERNS: [
    { zh: '涉及的人群', en: 'Concerns' },
    { zh: '涉及它的需求与领域', en: 'Needs and fields that concern it' },
  ],
  MET_BY: [
    { zh: '回应它的项目', en: 'Met by' },
    { zh: '回应的需求', en: 'Needs it meets' },
  ],
  OBSERVED: [
    { zh: '所述对象', en: 'Is about' },
    { zh: '数字', en: 'Stated numbers' },
  ],
  MEASURES: [
    { zh: '指标', en: 'Indicator' },
    { zh: '按此指标的数字', en: 'Numbers of this indicator' },
  ],
  HELD_IN: [
    { zh: '举办地', en: 'Held in' },
    { zh: '在此地举办的活动', en: 'Events held here' },
  ],
  ORGANISED_BY: [
    { zh: '主办方', en: 'Organised by' },
    { zh: '主办的活动', en: 'Events organised' },
  ],
  ATTENDED_BY: [
    { zh: '参加者', en: 'Attended by' },
    { zh: '参加的活动', en: 'Events attended' },
  ],
  SUCCEEDED_BY: [
    { zh: '更名或改建为', en: 'Succeeded by' },
    { zh: '前身', en: 'Succeeds' },
  ],
  SAME_AS: [
    { zh: '经判断为同一事物', en: 'Judged to be the same as' },
    { zh: '经判断为同一事物', en: 'Judged to be the same as' },
  ],
  BROADER: [
    { zh: '上位概念', en: 'Broader' },
    { zh: '下位概念', en: 'Narrower' },
  ],
  MENTIONS: [
    { zh: '提及', en: 'Speaks of' },
    { zh: '提及它的文档', en: 'Documents that speak of it' },
  ],
};
