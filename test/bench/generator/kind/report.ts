/** A yearly report of a city or a district: its numbers, what it spent, what it issued, what it means to do. */

import { amountBetween, count, money } from '../figures.ts';
import { AIMS, INDICATORS } from '../indicators.ts';
import { RULES } from '../measures.ts';
import type { Scene } from '../scene.ts';
import { tellCumulative } from '../telling/money.ts';
import { tellAim, tellNumber, tellParts, tellRegistered } from '../telling/number.ts';
import { tellChain } from '../telling/place.ts';
import { tellIssued } from '../telling/rule.ts';
import { SUM } from '../telling/said.ts';
import { THEMES } from '../themes.ts';
import { type Kind, yearAfter } from './kind.ts';

const FIRST_YEAR = 2009;
const LAST_YEAR = 2024;

export const REPORT: Kind = {
  count: {
    PROVINCE: () => 4,
    CITY: (organizations) => Math.min(17, 3 + organizations / 10),
    DISTRICT: (organizations) => Math.min(17, 0.3 + organizations / 20),
  },
  // The latest years first: what few places report of is not long ago.
  when: (random, _, __, index) => yearAfter(random, LAST_YEAR - (index % (LAST_YEAR - FIRST_YEAR + 1))),
  title: ({ fullName, year, random }) =>
    random.of([
      `${fullName}${year}年社会服务发展情况`,
      `${year}年${fullName}民政事业统计公报`,
      `${fullName}社会组织与社会工作${year}年度报告`,
    ]),
  tell: (scene) => {
    const { scribe, random, area, world } = scene;
    scribe.pass('现将', 'CONNECTIVE');
    tellChain(scene);
    scribe.pass('的有关情况公布如下。', 'CONNECTIVE');
    scribe.mark('\n');
    tellRegistered(scene);
    // What all report of comes first, so that places can be compared.
    const [always, others] = [INDICATORS.slice(0, 4), INDICATORS.slice(4)];
    const told = [...always, ...random.some(others, random.between(3, 6))];
    for (const indicator of told) tellNumber(scene, indicator);
    scribe.mark('\n');
    const untold = AIMS.filter((indicator) => !told.includes(indicator));
    const parts = world.areas.filter(({ wider }) => wider === area).slice(0, 4);
    if (parts.length > 1) tellParts(scene, random.of(untold), parts);
    spent(scene);
    if (random.chance(0.6)) tellCumulative(scene, scene.home, scene.programme());
    const rule = scene.ruleBefore(random.between(0, RULES - 1));
    if (rule) tellIssued(scene, scene.body('民政局'), rule);
    if (random.chance(0.6)) facilities(scene);
    scribe.mark('\n');
    for (const indicator of random.some(untold, 2)) tellAim(scene, indicator);
  },
};

function spent(scene: Scene): void {
  const { scribe, random, year, home } = scene;
  const sum = money(random, amountBetween(random, 300_000, 300_000_000));
  const theme = random.early(THEMES);
  const field = scene.field(theme);
  const clause = random.of([
    () => scribe.write`${year}年，${home}投入${sum}用于${field}。`,
    () => scribe.write`全年，${home}安排${field}资金${sum}。`,
    () => scribe.write`${home}${year}年${field}支出${sum}。`,
  ])();
  scribe.state(clause, {
    ...SUM,
    subject: home,
    for: [field],
    figure: sum,
    ...{ purpose: theme.field, period: `${year}`, dateText: `${year}年`, stage: random.of(['PAID', 'BUDGET', null]) },
  });
}

/** Houses that are counted and not named, in a place that built them. */
function facilities(scene: Scene): void {
  const { scribe, random, year, home } = scene;
  const { facility } = random.of(THEMES);
  const party = scene.party('Facility', facility, count(random, random.between(3, 60), '个'), 'f');
  const clause = scribe.write`${year}年，${home}新建${party}。`;
  scribe.state(clause, {
    kind: 'operation',
    predicate: 'ESTABLISHED',
    subject: home,
    objects: [party],
    date: `${year}`,
    dateText: `${year}年`,
  });
}
