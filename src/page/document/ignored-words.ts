import type { Words } from '../language/language.ts';
import type { IgnoredReason } from './reader.graphql.ts';

/** Why a run of text is used by no statement: its name, and what that means. */
export const IGNORED: Readonly<Record<IgnoredReason, { readonly name: Words; readonly meaning: Words }>> = {
  SITE_FURNITURE: {
    name: { zh: '网站栏目文字', en: 'site furniture' },
    meaning: {
      zh: '导航、版面目录、计数、站名，不属于文章',
      en: 'navigation, page lists, counters: no part of the article',
    },
  },
  SPAM: {
    name: { zh: '插入的广告', en: 'spam' },
    meaning: { zh: '被插入页面的文字，不属于文章', en: 'injected text, no part of the article' },
  },
  PERSON_NAME: {
    name: { zh: '人名', en: "a person's name" },
    meaning: { zh: '以○遮蔽，一个○代表一个字', en: 'masked, one ○ for each character' },
  },
  BYLINE: {
    name: { zh: '署名', en: 'byline' },
    meaning: { zh: '谁采写、谁摄影', en: 'who reported or photographed' },
  },
  HEADING: {
    name: { zh: '标题', en: 'heading' },
    meaning: { zh: '重复正文内容的标题或图注', en: 'a heading or caption that repeats the text' },
  },
  REPEATED: {
    name: { zh: '重复', en: 'said elsewhere' },
    meaning: { zh: '文中他处已述，陈述附在那里', en: 'the statement stands at another place of the document' },
  },
  CONNECTIVE: {
    name: { zh: '连接用语', en: 'connective' },
    meaning: { zh: '事实之间的词语，如“据了解”“同时”', en: 'words between facts' },
  },
  RHETORIC: {
    name: { zh: '修辞', en: 'rhetoric' },
    meaning: {
      zh: '赞语、口号、泛泛的目标，没有主体、金额或措施',
      en: 'praise, slogans, general aims without actor, sum or measure',
    },
  },
  OPINION: {
    name: { zh: '观点', en: 'opinion' },
    meaning: { zh: '说话者的看法，未说明服务、金额、需求或措施', en: 'what a speaker thinks, without a fact' },
  },
  BACKGROUND: {
    name: { zh: '背景', en: 'background' },
    meaning: { zh: '一般提法与全国背景', en: 'general doctrine, national context' },
  },
  ANECDOTE: {
    name: { zh: '个人故事', en: 'anecdote' },
    meaning: { zh: '私人的经历', en: 'the story of a private person' },
  },
  ACTIVITY_DETAIL: {
    name: { zh: '活动细节', en: 'detail of an activity' },
    meaning: { zh: '服务如何开展的细节', en: 'how a service is carried out' },
  },
  OUT_OF_VOCABULARY: {
    name: { zh: '词汇表之外', en: 'outside the vocabulary' },
    meaning: { zh: '是事实，但词汇表没有表达它的形式', en: 'a fact for which the vocabulary has no form' },
  },
  PUNCTUATION: {
    name: { zh: '标点与空白', en: 'marks and blanks' },
    meaning: { zh: '仅标点与空白', en: 'marks and blanks only' },
  },
};

/** Never drawn before a reader opens it. */
export const isFolded = (reason: IgnoredReason | undefined): boolean =>
  reason === 'SITE_FURNITURE' || reason === 'SPAM';
