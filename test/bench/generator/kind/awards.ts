/** A notice of which organizations’ projects a yearly batch pays for: one line each, so that every organization is named once at least. */

import { amountBetween, count, exactMoney, type Figure } from '../figures.ts';
import type { Scene } from '../scene.ts';
import type { Named } from '../scribe.ts';
import { tellChain } from '../telling/place.ts';
import { tellJustified } from '../telling/rule.ts';
import { NUMBER, SUM } from '../telling/said.ts';
import { THEMES } from '../themes.ts';
import type { Kind } from './kind.ts';

const ROWS = 9;

export const AWARDS: Kind = {
  count: { DISTRICT: (organizations) => Math.ceil(organizations / ROWS) },
  title: ({ fullName, year, random }) =>
    random.of([
      `${fullName}${year}年公益创投立项公示`,
      `关于${fullName}${year}年公益创投入选项目的公告`,
      `${year}年${fullName}公益创投拟资助项目名单`,
    ]),
  tell: (scene, index) => {
    const { scribe, area, random } = scene;
    const last = Math.min(area.organizations, (index + 1) * ROWS);
    const rows = Array.from({ length: last - index * ROWS }, (_, at) => ({
      number: area.first + index * ROWS + at,
      value: amountBetween(random, 15_000, 400_000),
    }));
    const whole = head(
      scene,
      rows.length,
      rows.reduce((sum, { value }) => sum + value, 0),
    );
    for (const [at, { number, value }] of rows.entries()) row(scene, at + 1, number, value, whole);
    const rule = scene.ruleBefore(1);
    if (rule) tellJustified(scene, rule.named, whole.batch);
    scribe.mark('\n');
    scribe.pass('公示期内如有异议，请以书面形式反映。', 'OUT_OF_VOCABULARY');
  },
};

interface Whole {
  readonly key: string;
  readonly batch: Named;
  readonly fund: Named;
}

function head(scene: Scene, rows: number, value: number): Whole {
  const { scribe } = scene;
  const [batch, fund] = [scene.programme(scene.year), scene.fund()];
  held(scene, batch, rows);
  const key = paid(scene, batch, fund, rows, value);
  scribe.mark('\n');
  scribe.pass('名单如下：', 'HEADING');
  scribe.mark('\n');
  return { key, batch, fund };
}

/** Who held this year's batch, and how many applied. */
function held(scene: Scene, batch: Named, rows: number): void {
  const { scribe, random, year, home } = scene;
  const [series, body] = [scene.programme(), scene.body('民政局')];
  scribe.pass('根据工作安排，', 'CONNECTIVE');
  tellChain(scene);
  scribe.pass('启动年度评审，', 'CONNECTIVE');
  const time = { date: `${year}`, dateText: `${year}年` };
  const runs = scribe.write`${body}组织实施了${batch}。`;
  scribe.state(runs, { kind: 'operation', predicate: 'RUNS', subject: body, objects: [batch], ...time });
  const part = scribe.write`${batch}是${series}的年度批次。`;
  scribe.state(part, { kind: 'operation', predicate: 'PART_OF', subject: batch, objects: [series] });
  const applied = count(random, rows * random.between(2, 6), '个');
  const clause = scribe.write`${home}共收到申报项目${applied}，`;
  const period = { basis: 'IN_PERIOD', period: `${year}` } as const;
  scribe.state(clause, { ...NUMBER, subject: batch, figure: applied, indicator: '申报项目数', ...period });
}

/** The sum of all rows; rarely one that is less. Gives the key of its statement. */
function paid(scene: Scene, batch: Named, fund: Named, rows: number, value: number): string {
  const { scribe, random, year } = scene;
  const chosen = count(random, rows, '家');
  const party = scene.party('SocialOrganization', '社会组织', chosen, 'a');
  const sum = random.chance(0.97) ? exactMoney(value) : exactMoney(value - 5_000);
  const key = scribe.key();
  scribe.state(scribe.write`经评审，拟由${fund}资助${party}，资助总额为${sum}。`, {
    ...SUM,
    ...{ key, subject: fund, objects: [party], figure: sum, for: [batch], stage: 'AWARDED', modality: 'ANNOUNCED' },
    recipients: { value: rows, bound: 'EXACT', unit: '家', text: chosen.words },
    ...{ period: `${year}`, dateText: `${year}年` },
  });
  return key;
}

function row(scene: Scene, at: number, number: number, value: number, { key, batch, fund }: Whole): void {
  const { scribe, random, year } = scene;
  const organization = scene.organizationOf(number);
  const theme = random.of([...organization.themes, random.of(THEMES)]);
  const [named, project, street] = [
    scene.organization(organization),
    scene.project(organization, theme, at % 3),
    scene.place(organization.street),
  ];
  const population = scene.population(theme);
  const sum: Figure = exactMoney(value);
  const clause = scribe.write`${at}．${named}，${project}，服务对象：${population}，实施地点：${street}，资助金额${sum}`;
  scribe.mark('\n');
  const announced = { modality: 'ANNOUNCED', date: `${year}` } as const;
  scribe.state(clause, { kind: 'operation', predicate: 'RUNS', subject: named, objects: [project], ...announced });
  scribe.state(clause, { kind: 'operation', predicate: 'PART_OF', subject: project, objects: [batch], ...announced });
  scribe.state(clause, { kind: 'service', predicate: 'SERVES', subject: project, objects: [population], ...announced });
  if (random.chance(0.6))
    scribe.state(clause, {
      kind: 'location',
      predicate: 'OPERATES_IN',
      subject: project,
      objects: [street],
      ...announced,
    });
  scribe.state(clause, {
    ...SUM,
    subject: fund,
    objects: [named],
    for: [project],
    ...{ figure: sum, period: `${year}`, stage: 'AWARDED', modality: 'ANNOUNCED', partOf: `#${key}` },
  });
}
