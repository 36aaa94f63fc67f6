/** A yearly account of a place’s fund: where its money came from, what it paid for, by which rules it is held. */

import { amountBetween, count, exactMoney, money } from '../figures.ts';
import { dateWords, type Scene } from '../scene.ts';
import type { Named } from '../scribe.ts';
import { tellCumulative, tellGrant } from '../telling/money.ts';
import { tellChain } from '../telling/place.ts';
import { tellGoverned } from '../telling/rule.ts';
import { SUM } from '../telling/said.ts';
import { THEMES, type Theme } from '../themes.ts';
import { OTHERS } from '../words.ts';
import { type Kind, yearAfter } from './kind.ts';

export const ACCOUNT: Kind = {
  when: (random) => yearAfter(random),
  count: { CITY: (organizations) => 1 + organizations / 40, DISTRICT: (organizations) => organizations / 60 },
  title: ({ fullName, year, random }) =>
    random.of([`${fullName}社会组织发展专项资金${year}年使用情况`, `${year}年${fullName}专项资金收支公告`]),
  tell: (scene) => {
    const { scribe, random } = scene;
    const fund = scene.fund();
    tellChain(scene);
    scribe.pass('公布账目。', 'CONNECTIVE');
    scribe.mark('\n');
    founded(scene, fund);
    const rule = scene.ruleBefore(0);
    if (rule) tellGoverned(scene, rule.named, fund);
    given(scene, fund);
    spent(scene, fund);
    scribe.mark('\n');
    const numbers = new Set(Array.from({ length: random.between(3, 6) }, () => scene.anyOrganization().number));
    for (const number of numbers) {
      const organization = scene.organizationOf(number);
      const project = scene.project(organization, organization.themes[0] ?? (THEMES[0] as Theme), 0);
      tellGrant(scene, {
        payer: fund,
        recipient: scene.organization(organization),
        project,
        value: amountBetween(random, 20_000, 500_000),
      });
    }
    tellCumulative(scene, fund, scene.programme());
  },
};

function founded(scene: Scene, fund: Named): void {
  const { scribe, random } = scene;
  const { rule } = scene.rule(0);
  const body = random.of([scene.home, scene.body('民政局')]);
  scribe.state(scribe.write`${fund}由${body}于${dateWords(rule.issued.slice(0, 4))}设立。`, {
    ...{ kind: 'operation', predicate: 'ESTABLISHED', subject: body, objects: [fund], date: rule.issued.slice(0, 4) },
  });
}

/** Those who gave: firms by name, others as a crowd. */
function given(scene: Scene, fund: Named): void {
  const { scribe, random, year } = scene;
  const said = {
    ...SUM,
    objects: [fund],
    period: `${year}`,
    dateText: `${year}年`,
  } as const;
  for (const kind of random.some(OTHERS, 2)) {
    const giver = scene.other(kind);
    const sum = money(random, amountBetween(random, 10_000, 2_000_000));
    scribe.state(scribe.write`${year}年，${giver}向${fund}捐赠${sum}。`, {
      ...said,
      subject: giver,
      figure: sum,
      instruments: ['捐赠'],
    });
  }
  const crowd = scene.party('Funder', '爱心人士', count(random, random.between(30, 900), '名'));
  const sum = money(random, amountBetween(random, 5_000, 400_000));
  scribe.state(scribe.write`${crowd}为${fund}捐款${sum}。`, {
    ...said,
    subject: crowd,
    figure: sum,
    instruments: ['捐款'],
  });
}

/** What went out in the year in all, for so many projects. */
function spent(scene: Scene, fund: Named): void {
  const { scribe, random, year } = scene;
  const items = count(random, random.between(3, 80), '个');
  const sum = exactMoney(amountBetween(random, 200_000, 30_000_000));
  const programme = scene.programme();
  scribe.state(scribe.write`${year}年，${fund}支持${programme}的项目${items}，共支出${sum}。`, {
    ...SUM,
    subject: fund,
    figure: sum,
    for: [programme],
    items: { value: items.value, bound: 'EXACT', unit: '个', text: items.words },
    stage: 'PAID',
    period: `${year}`,
    dateText: `${year}年`,
  });
}
