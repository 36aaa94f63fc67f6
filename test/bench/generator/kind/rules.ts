/** A notice that issues rules: from whom, under which number, for whom, on which wider rules, and what is paid by them. */

import { share } from '../figures.ts';
import { AIMS } from '../indicators.ts';
import { fullName, RULES, ruleOf } from '../measures.ts';
import type { Scene } from '../scene.ts';
import { tellRate } from '../telling/money.ts';
import { tellAim } from '../telling/number.ts';
import { tellChain } from '../telling/place.ts';
import { tellGoverned, tellImplements, tellIssued, tellJustified, tellNumberOf } from '../telling/rule.ts';
import { NUMBER } from '../telling/said.ts';
import { THEMES, type Theme } from '../themes.ts';
import type { Kind } from './kind.ts';

export const RULES_NOTICE: Kind = {
  count: {
    PROVINCE: () => 4,
    CITY: (organizations) => 4 + organizations / 60,
    DISTRICT: (organizations) => 0.3 + organizations / 28,
  },
  when: (_, world, area, index) => {
    const { issued } = ruleOf(world, area, index % RULES);
    return { year: Number(issued.slice(0, 4)), date: issued };
  },
  title: (scene, index) => scene.rule(index % RULES).rule.title,
  tell: (scene, index) => {
    const { scribe, random, area } = scene;
    const own = scene.rule(index % RULES);
    const theme = THEMES[own.rule.theme] ?? (THEMES[0] as Theme);
    scribe.pass('各有关单位：', 'CONNECTIVE');
    tellChain(scene);
    scribe.pass('的有关规定通知如下。', 'CONNECTIVE');
    scribe.mark('\n');
    const issuer = random.of([() => scene.body('民政局'), () => scene.body('财政局'), () => scene.home])();
    tellIssued(scene, issuer, own);
    tellNumberOf(scene, own);
    const wider = scene.ruleBefore(random.between(0, RULES - 1), area.wider ?? area);
    if (wider && wider.named !== own.named) tellImplements(scene, own.named, wider.named);
    scribe.mark('\n');
    served(scene, own.named, theme);
    tellGoverned(
      scene,
      own.named,
      own.rule.about === 'FUND' ? scene.fund() : scene.facility(`${fullName(area)}${theme.facility}`, area.place),
    );
    tellJustified(scene, own.named, scene.programme());
    for (let rates = random.between(1, 3); rates > 0; rates -= 1) tellRate(scene, own.named, theme.facility);
    covered(scene, theme);
    if (random.chance(0.6)) tellAim(scene, random.of(AIMS));
    scribe.pass('请结合实际认真贯彻执行。', 'RHETORIC');
  },
};

function served(scene: Scene, policy: ReturnType<Scene['rule']>['named'], theme: Theme): void {
  const { scribe } = scene;
  const population = scene.population(theme);
  const condition = theme.condition ?? '';
  const clause = scribe.write`${policy}的服务对象是${condition}${population}。`;
  scribe.state(clause, {
    ...{ kind: 'service', predicate: 'SERVES', subject: policy, objects: [population] },
    ...(condition ? { condition } : {}),
  });
}

/** How far it shall reach. */
function covered(scene: Scene, { field }: Theme): void {
  const { scribe, random, year, home } = scene;
  const figure = share(random.between(60, 100));
  const until = year + random.between(1, 4);
  scribe.state(scribe.write`到${until}年，${home}${field}工作覆盖率达到${figure}。`, {
    ...NUMBER,
    subject: home,
    figure,
    indicator: '覆盖率',
    definition: `${field}工作`,
    of: '城乡社区',
    ...{ period: `../${until}`, dateText: `到${until}年`, modality: 'PLANNED' },
  });
}
