import type { Failure } from '../ask/failure.ts';
import type { Language } from '../language/language.ts';

/** What to tell a reader about a failure: what it is, and the next step. */
export const failureWords = (
  failure: Failure,
  language: Language,
): { readonly title: string; readonly next: string } => {
  const isOffline = failure.code === 'UNREACHABLE' && !navigator.onLine;
  const [zh, en] = WORDS[isOffline ? 'OFFLINE' : failure.code] ?? OTHER;
  const [title, next] = language === 'EN' ? en : zh;
  return { title, next };
};

type Pair = readonly [title: string, next: string];

const WORDS: Readonly<Record<string, readonly [zh: Pair, en: Pair]>> = {
  OFFLINE: [
    ['网络已断开', '恢复连接后，本页会自动重新查询。'],
    ['You are offline', 'This page asks again by itself when the network is back.'],
  ],
  UNREACHABLE: [
    ['服务器没有回应', '本页会自动重试；如一直没有回应，请检查服务是否已启动。'],
    ['The server does not answer', 'This page tries again by itself. If it stays away, check that it was started.'],
  ],
  SERVICE_UNAVAILABLE: [
    ['数据库暂时不可用', '通常一分钟内恢复，本页会自动重新查询。'],
    ['The database is away for the moment', 'It is usually back within a minute; this page asks again by itself.'],
  ],
  QUERY_TOO_SLOW: [
    ['这次查询太久，已被停止', '请缩小范围（地点、人群或年份），再试一次。'],
    ['This query took too long and was stopped', 'Narrow it down (place, population or year) and try again.'],
  ],
  QUERY_TOO_LARGE: [
    ['这次要的太多', '请缩小范围，再试一次。'],
    ['This asks for too much at once', 'Narrow it down and try again.'],
  ],
  UNKNOWN_NAME: [
    ['图谱中没有这个名称', '名称须是文档中出现过的。下面是相近的，或去检索。'],
    ['Nothing in the graph bears this name', 'A name must occur in a document. These are near it; or search.'],
  ],
  AMBIGUOUS_NAME: [
    ['这个名称指不止一个事物', '图谱不替您猜，请选一个。'],
    ['Several things bear this name', 'The graph does not guess. Choose one.'],
  ],
  COMPARE_PLACES: [
    ['请选二至十个地点', '比较至少需要两个地点。'],
    ['Choose two to ten places', 'A comparison needs at least two.'],
  ],
  PERIOD_REFUSED: [
    ['年份写法无法识别', '请写成 2018、2018-11 或 2014/2019。'],
    ['This period cannot be read', 'Write 2018, 2018-11 or 2014/2019.'],
  ],
  NOT_A_REVIEWER: [
    ['口令不对', '请向管理员索取审核口令（REVIEW_TOKEN）。'],
    ['The token is not right', "Ask whoever runs this server for the reviewer's token (REVIEW_TOKEN)."],
  ],
  REVIEW_OFF: [
    ['此服务器未开放审核', '启动时设置 REVIEW_TOKEN 即可开放。'],
    ['Review is off on this server', 'It is on where REVIEW_TOKEN is set when it starts.'],
  ],
};

const OTHER: readonly [Pair, Pair] = [
  ['出错了', '请再试一次；如仍出错，请把本页地址发给管理员。'],
  ['Something went wrong', "Try again. If it stays, send this page's address to whoever runs the server."],
];
