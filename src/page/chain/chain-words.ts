/** The words of a funding chain: its columns, its relationships, its gaps. */
import type { Words } from '../language/language.ts';

export type Stage =
  | 'ISSUER'
  | 'POLICY'
  | 'PROGRAMME'
  | 'FUND'
  | 'FUNDER'
  | 'FUNDING'
  | 'PROJECT'
  | 'FIELD'
  | 'ORGANIZATION'
  | 'POPULATION'
  | 'PLACE';

export const STAGES: Readonly<Record<Stage, Words>> = {
  ISSUER: { zh: '发布或设立者', en: 'who issues or sets up' },
  POLICY: { zh: '政策', en: 'policy' },
  PROGRAMME: { zh: '计划', en: 'programme' },
  FUND: { zh: '基金', en: 'fund' },
  FUNDER: { zh: '出资方', en: 'payer' },
  FUNDING: { zh: '款项', en: 'sum' },
  PROJECT: { zh: '项目或设施', en: 'project or facility' },
  FIELD: { zh: '领域或活动', en: 'field or event' },
  ORGANIZATION: { zh: '收款或运营方', en: 'who receives or runs it' },
  POPULATION: { zh: '人群', en: 'population' },
  PLACE: { zh: '地点', en: 'place' },
};

/** Headings of the columns, by the API's `layer`. */
export const LAYERS: readonly Words[] = [
  { zh: '谁决定', en: 'Who decides' },
  { zh: '政策', en: 'Policy' },
  { zh: '计划·基金·出资方', en: 'Programme, fund, payer' },
  { zh: '款项', en: 'Sum' },
  { zh: '项目·设施·领域', en: 'Project, facility, field' },
  { zh: '组织', en: 'Organization' },
  { zh: '人群', en: 'Population' },
  { zh: '地点', en: 'Place' },
];

/** A link as its row reads it, from its first thing to its second as the document says it. */
export const linkWords = (link: string): Words => LINKS[link] ?? { zh: link, en: link };

const LINKS: Readonly<Record<string, Words>> = {
  ISSUED: { zh: '发布', en: 'issued' },
  IMPLEMENTS: { zh: '落实', en: 'implements' },
  JUSTIFIES: { zh: '是其依据', en: 'is the basis of' },
  GOVERNS: { zh: '规范（不是依据）', en: 'governs (no basis)' },
  ESTABLISHED: { zh: '设立', en: 'established' },
  GIVES: { zh: '出资', en: 'pays' },
  TO: { zh: '付给', en: 'goes to' },
  FOR: { zh: '用于', en: 'is for' },
  PART_OF: { zh: '属于', en: 'is part of' },
  RUNS: { zh: '运营', en: 'runs' },
  SERVES: { zh: '服务', en: 'serves' },
  WHERE: { zh: '服务地点', en: 'is served in' },
  OPERATES_IN: { zh: '服务者在此开展工作', en: 'its server works in' },
  LOCATED_IN: { zh: '服务者位于', en: 'its server stands in' },
  WITHIN: { zh: '服务者所属地', en: 'its server belongs to' },
};

export interface Gap {
  /** Column in which what is missing would stand. */
  readonly layer: number;
  /** What nobody states. */
  readonly words: Words;
}

/** What a missing hop leaves open, read down the stream or up it. */
export const gapOf = (hop: string, isDown: boolean): Gap =>
  (isDown ? DOWN : UP)[hop] ?? { layer: isDown ? 7 : 0, words: { zh: hop, en: hop } };

const DOWN: Readonly<Record<string, Gap>> = {
  JUSTIFIES: { layer: 3, words: { zh: '支持哪笔钱或哪个项目', en: 'which money or project it supports' } },
  GIVES: { layer: 3, words: { zh: '付了哪些款', en: 'what it paid' } },
  FOR: { layer: 4, words: { zh: '用于什么', en: 'what it is for' } },
  TO: { layer: 5, words: { zh: '付给谁', en: 'who receives it' } },
  RUNS: { layer: 5, words: { zh: '谁运营', en: 'who runs it' } },
  SERVES: { layer: 6, words: { zh: '服务谁', en: 'whom it serves' } },
  WHERE: { layer: 7, words: { zh: '在哪里服务', en: 'where they are served' } },
};

const UP: Readonly<Record<string, Gap>> = {
  ISSUED: { layer: 0, words: { zh: '谁发布', en: 'who issued it' } },
  JUSTIFIES: { layer: 1, words: { zh: '依据什么', en: 'what it rests on' } },
  GOVERNS: { layer: 1, words: { zh: '受什么规范', en: 'what governs it' } },
  GIVES: { layer: 2, words: { zh: '谁出资', en: 'who pays' } },
  FOR: { layer: 3, words: { zh: '哪笔钱用于它', en: 'which money is for it' } },
  TO: { layer: 3, words: { zh: '收到哪笔钱', en: 'which money it receives' } },
  SERVES: { layer: 5, words: { zh: '谁为其服务', en: 'who serves them' } },
  WHERE: { layer: 6, words: { zh: '谁在此服务、服务谁', en: 'who serves whom here' } },
};

/** Of a programme, money that is for it stands below it. */
export const PROGRAMME_MONEY: Gap = {
  layer: 3,
  words: { zh: '哪笔钱用于它', en: 'which money is for it' },
};
