/** A house is opened: who built it and with what money, who runs it, whom it serves, what stood there before. */

import { amountBetween, count, looseCount, money } from '../figures.ts';
import { communityIn } from '../places.ts';
import { dateWords, type Scene } from '../scene.ts';
import type { Named } from '../scribe.ts';
import { tellService } from '../telling/organization.ts';
import { tellChain } from '../telling/place.ts';
import { NUMBER, SUM } from '../telling/said.ts';
import { THEMES, type Theme } from '../themes.ts';
import type { Kind } from './kind.ts';

export const OPENING: Kind = {
  count: { DISTRICT: (organizations) => organizations / 13 },
  title: (scene, index) => {
    const { facility } = aboutOf(scene, index);
    return scene.random.of([`${facility}建成启用`, `家门口的好去处：${facility}`, `${facility}正式开放`]);
  },
  tell: (scene, index) => {
    const { scribe, random, date } = scene;
    const { organization, community, facility: name, theme } = aboutOf(scene, index);
    const [street, where] = [scene.place(organization.street), scene.place(community)];
    const facility = scene.facility(name, community);
    tellChain(scene);
    const opened = scribe.write`${street}${where}的${facility}于${dateWords(date)}建成启用，`;
    scribe.state(opened, { kind: 'location', predicate: 'LOCATED_IN', subject: facility, objects: [where], date });
    built(scene, facility, street);
    scribe.mark('\n');
    const named = scene.organization(organization);
    const clause = random.chance(0.5)
      ? scribe.write`${facility}由${named}负责运营。`
      : scribe.write`${named}受托运营${facility}。`;
    scribe.state(clause, { kind: 'operation', predicate: 'RUNS', subject: named, objects: [facility], date });
    tellService(scene, facility, theme, where);
    numbers(scene, facility);
    if (random.chance(0.4)) before(scene, facility, community.name);
    scribe.pass('居民们点赞不断。', 'RHETORIC');
  },
};

/** The organization comes from the index, so that title and text agree without asking chance twice. */
function aboutOf(scene: Scene, index: number) {
  const { first, organizations } = scene.area;
  const organization = scene.organizationOf(first + ((index * 13) % Math.max(1, organizations)));
  const theme = organization.themes[0] ?? (THEMES[0] as Theme);
  const community = communityIn(organization.street, index % 8);
  return { organization, theme, community, facility: `${community.name}${theme.facility}` };
}

function built(scene: Scene, facility: Named, street: Named): void {
  const { scribe, random, date, year } = scene;
  const payer = random.of([street, scene.home, scene.body('民政局')]);
  scribe.state(scribe.write`由${payer}建设，`, {
    kind: 'operation',
    predicate: 'ESTABLISHED',
    subject: payer,
    objects: [facility],
    date,
  });
  const sum = money(random, amountBetween(random, 80_000, 12_000_000));
  scribe.state(scribe.write`${payer}投入建设资金${sum}。`, {
    ...SUM,
    subject: payer,
    for: [facility],
    figure: sum,
    ...{ purpose: '建设', instruments: ['建设资金'], period: `../${year}` },
  });
}

function numbers(scene: Scene, facility: Named): void {
  const { scribe, random, year } = scene;
  const area = looseCount(random, amountBetween(random, 80, 4_000), '平方米');
  const said = { ...NUMBER, subject: facility } as const;
  scribe.state(scribe.write`${facility}建筑面积${area}，`, {
    ...said,
    figure: area,
    indicator: '设施面积',
    basis: 'AT_DATE',
    asOf: `${year}`,
  });
  const daily = looseCount(random, random.between(20, 900), '人次');
  scribe.state(scribe.write`试运行期间已接待${daily}。`, {
    ...said,
    figure: daily,
    indicator: '服务人次',
    basis: 'CUMULATIVE',
  });
  if (random.chance(0.4)) {
    const beds = count(random, random.between(8, 90), '张');
    scribe.state(scribe.write`${facility}设床位${beds}。`, {
      ...said,
      figure: beds,
      indicator: '养老床位数',
      basis: 'AT_DATE',
      asOf: `${year}`,
    });
  }
}

/** The house that it replaced; one in a few is said to be the same under another name. */
function before(scene: Scene, facility: Named, community: string): void {
  const { scribe, random } = scene;
  const old = scene.thing({
    ...facility.mention,
    name: `${community}${random.of(['居民活动室', '老年活动站', '文化活动中心'])}`,
  });
  if (random.chance(0.8))
    scribe.state(scribe.write`${facility}的前身是${old}。`, {
      kind: 'identity',
      predicate: 'SUCCEEDED_BY',
      subject: old,
      objects: [facility],
    });
  else
    scribe.state(scribe.write`${facility}与${old}实为同一场所。`, {
      kind: 'identity',
      predicate: 'SAME_AS',
      subject: facility,
      objects: [old],
      certainty: 0.9,
      doubt: 'AMBIGUOUS',
      note: 'the same rooms; whether the same house is not said',
    });
}
