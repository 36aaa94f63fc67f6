/** A fair at which organizations and communities meet: the series and this year’s edition, who held it and who came. */

import { amountBetween, looseCount, money } from '../figures.ts';
import { dateWords, type Scene } from '../scene.ts';
import type { Named } from '../scribe.ts';
import { tellChain } from '../telling/place.ts';
import { NUMBER } from '../telling/said.ts';
import { OTHERS } from '../words.ts';
import type { Kind } from './kind.ts';

const FIRST_EDITION = 2008;
const NAMES = ['社区服务供需对接会', '公益慈善交流会', '社会组织洽谈会', '志愿服务集市'];
const NUMBERS = Array.from('一二三四五六七八九十');

export const FAIR: Kind = {
  count: { CITY: (organizations) => 1 + organizations / 60, DISTRICT: (organizations) => organizations / 40 },
  title: ({ fullName, year }, index) => `${fullName}举办${edition(year)}${NAMES[index % NAMES.length] ?? ''}`,
  tell: (scene, index) => {
    const { scribe, random, date, year, home, fullName } = scene;
    const name = `${fullName}${NAMES[index % NAMES.length] ?? ''}`;
    const series = scene.thing({ type: 'Event', name });
    const event = scene.thing({ type: 'Event', name: `${edition(year)}${name}`, date });
    scribe.pass(`${dateWords(date)}，`, 'CONNECTIVE', 'day of the report');
    tellChain(scene);
    const held = scribe.write`传来消息：${event}在${home}举行。`;
    const time = { date, dateText: dateWords(date) };
    scribe.state(held, { kind: 'event', predicate: 'HELD_IN', subject: event, objects: [home], ...time });
    organised(scene, event, time);
    scribe.state(scribe.write`${event}是${series}的年度活动。`, {
      kind: 'event',
      predicate: 'PART_OF',
      subject: event,
      objects: [series],
    });
    scribe.mark('\n');
    attended(scene, event, time);
    const signed = looseCount(random, random.between(8, 300), '个');
    scribe.state(scribe.write`${event}现场签约意向项目${signed}。`, {
      ...NUMBER,
      subject: event,
      figure: signed,
      indicator: '意向项目数',
      basis: 'IN_PERIOD',
      period: date,
    });
    const resources = money(random, amountBetween(random, 300_000, 60_000_000));
    scribe.state(scribe.write`${event}发布可链接资源${resources}。`, {
      kind: 'funding',
      predicate: 'FUNDS',
      basis: 'TOTAL',
      nature: 'RESOURCES',
      figure: resources,
      purpose: '可链接资源',
      for: [event],
      ...{ period: `${year}`, modality: 'ANNOUNCED' },
    });
    scribe.pass('现场气氛热烈。', 'RHETORIC');
  },
};

/** 第十一届 of 2019. */
function edition(year: number): string {
  const number = year - FIRST_EDITION;
  const ones = NUMBERS[(number - 1) % 10] ?? '';
  return `第${number > 10 ? `十${ones}` : ones}届`;
}

function organised(scene: Scene, event: Named, time: { date: string; dateText: string }): void {
  const { scribe, random } = scene;
  const [first, second] = [scene.body('民政局'), scene.body(random.of(['总工会', '妇女联合会', '团委']))];
  const clause = random.chance(0.5)
    ? scribe.write`${event}由${first}、${second}共同主办。`
    : scribe.write`主办单位为${first}和${second}。`;
  for (const body of [first, second])
    scribe.state(clause, { kind: 'event', predicate: 'ORGANISED_BY', subject: event, objects: [body], ...time });
}

function attended(scene: Scene, event: Named, time: { date: string; dateText: string }): void {
  const { scribe, random } = scene;
  const parties = [
    scene.party('SocialOrganization', '社会组织', looseCount(random, random.between(8, 260), '家')),
    scene.party('Community', '社区', looseCount(random, random.between(6, 400), '个')),
    scene.party('OtherOrganization', '爱心企业', looseCount(random, random.between(3, 80), '家')),
  ];
  for (const party of parties)
    scribe.state(scribe.write`${party}参加了${event}。`, {
      kind: 'event',
      predicate: 'ATTENDED_BY',
      subject: event,
      objects: [party],
      ...time,
    });
  const numbers = new Set(Array.from({ length: 4 }, () => scene.anyOrganization().number));
  for (const number of numbers) {
    const named = scene.organization(scene.organizationOf(number));
    scribe.state(scribe.write`${named}在会上设展。`, {
      kind: 'event',
      predicate: 'ATTENDED_BY',
      subject: event,
      objects: [named],
      ...time,
    });
  }
  const partner = scene.other(random.of(OTHERS));
  scribe.state(scribe.write`${partner}为${event}提供支持。`, {
    kind: 'event',
    predicate: 'ATTENDED_BY',
    subject: event,
    objects: [partner],
    ...time,
  });
}
