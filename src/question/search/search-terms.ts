/** Terms of search: what was found, how the words fit, what a reader should know. */
import { registerEnumType } from 'type-graphql';
import type { Language } from '../answer/said.ts';

export enum SearchKind {
  ENTITY = 'ENTITY',
  DOCUMENT = 'DOCUMENT',
  HOST = 'HOST',
  SOURCE = 'SOURCE',
}
registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'What was found. 检索所得的种类。',
  valuesConfig: {
    ENTITY: { description: 'A thing that documents speak of. 文档所述的事物。' },
    DOCUMENT: { description: 'A document or article, by its title. 文档或文章（按标题）。' },
    HOST: { description: 'A site or newspaper that carries a document. 文档的发布网站。' },
    SOURCE: { description: 'Where an article was first printed. 文章的首发来源。' },
  },
});

export enum SearchMatch {
  NAME = 'NAME',
  OTHER_NAME = 'OTHER_NAME',
  AMOUNT = 'AMOUNT',
  PINYIN = 'PINYIN',
  NEAR = 'NEAR',
}
registerEnumType(SearchMatch, {
  name: 'SearchMatch',
  description: 'In what way the words fit. 词语如何相合。',
  valuesConfig: {
    NAME: { description: 'They stand in its name, title or label. 在名称、标题或标签中。' },
    OTHER_NAME: { description: 'They stand in another name of it. 在其他名称中。' },
    AMOUNT: { description: 'It is the same sum or number, however written. 金额或数字相等（写法不限）。' },
    PINYIN: { description: 'They spell its name. 拼音相合。' },
    NEAR: { description: 'One character differs. 差一字。' },
  },
});

/** What a reader should know of a result. */
export type Remark = 'HOST' | 'SOURCE' | 'SUSPECT' | 'UNNAMED';

export const REMARKS: Record<Remark, Record<Language, string>> = {
  HOST: {
    ZH: '仅作为文档的发布网站为人所知；没有文档陈述它本身。',
    EN: 'Known only as the host of a document; no document says anything about it.',
  },
  SOURCE: {
    ZH: '仅作为文章的首发来源为人所知；没有文档陈述它本身。',
    EN: 'Known only as the source of an article; no document says anything about it.',
  },
  SUSPECT: { ZH: '原文标题疑有误印。', EN: 'Its title seems to be printed wrong.' },
  UNNAMED: { ZH: '原文未点名。', EN: 'No document names it.' },
};

/** How Chinese calls the types of the graph. */
export const TYPES_ZH: Record<string, string> = {
  ...{ Province: '省级行政区', City: '城市', District: '区县', Street: '街道乡镇', Community: '社区', Fund: '基金' },
  ...{ SocialOrganization: '社会组织', GovernmentBody: '党政机构', OtherOrganization: '其他机构', Funder: '出资方' },
  ...{
    Funding: '资金',
    Observation: '数字',
    Policy: '政策',
    Project: '项目',
    Facility: '设施',
    Need: '需求',
    Event: '活动',
  },
  ...{ Population: '人群', ServiceField: '服务领域', Indicator: '指标', Publication: '出版物', Document: '文档' },
};
