/** A news item: an organization begins or goes on with a project somewhere. */

import { amountBetween, count, looseCount, share } from '../figures.ts';
import type { Organization } from '../organization.ts';
import { communityIn } from '../places.ts';
import { dateWords, type Scene } from '../scene.ts';
import type { Fact, Named } from '../scribe.ts';
import { tellGrant, tellReceived } from '../telling/money.ts';
import { tellHome, tellPartner, tellService, tellSupervisor, tellWho } from '../telling/organization.ts';
import { tellChain } from '../telling/place.ts';
import { NUMBER } from '../telling/said.ts';
import { THEMES, type Theme } from '../themes.ts';
import type { Kind } from './kind.ts';

export const NEWS: Kind = {
  count: { DISTRICT: (organizations) => organizations / 2 },
  title: (scene) => {
    const { organization, theme } = aboutOf(scene);
    return scene.random.of([
      `${organization.name}${theme.project}项目启动`,
      `${organization.area.place.name}：${theme.project}走进${organization.community.name}`,
      `${theme.called[0]}有了新去处——${organization.name}的一天`,
      `${organization.short}：把${theme.field}送到家门口`,
    ]);
  },
  tell: (scene) => {
    const { scribe, random } = scene;
    const about = aboutOf(scene);
    const { organization, theme } = about;
    const named = scene.organization(organization);
    const project = scene.project(organization, theme, random.between(0, 2));
    begin(scene, about, named, project);
    tellWho(scene, organization, named);
    scribe.mark('\n');
    tellService(scene, project, theme, scene.place(organization.community));
    numbers(scene, project, theme);
    scribe.mark('\n');
    money(scene, named, project);
    if (random.chance(0.5)) tellHome(scene, organization, named);
    if (random.chance(0.5)) tellPartner(scene, named);
    if (random.chance(0.4)) tellSupervisor(scene, named);
    scribe.mark('\n');
    if (random.chance(0.7)) tellService(scene, named, organization.themes[1] ?? theme);
    if (random.chance(0.5)) next(scene, organization, named);
    scribe.pass(
      random.of([
        '大家纷纷表示，希望这样的服务越来越多。',
        '活动在欢声笑语中结束。',
        '居民的笑脸，是对服务最好的回答。',
      ]),
      'RHETORIC',
    );
  },
};

interface About {
  readonly organization: Organization;
  readonly theme: Theme;
}

const abouts = new WeakMap<Scene, About>();

/** Of whom it tells; chance is asked once. */
function aboutOf(scene: Scene): About {
  const organization = abouts.get(scene)?.organization ?? scene.anyOrganization();
  const about = { organization, theme: organization.themes[0] ?? (THEMES[0] as Theme) };
  abouts.set(scene, about);
  return about;
}

function begin(scene: Scene, { organization }: About, named: Named, project: Named): void {
  const { scribe, random, date } = scene;
  const [street, community] = [scene.place(organization.street), scene.place(organization.community)];
  scribe.pass(random.of(['本网讯', '近日消息', '社区新闻']), 'CONNECTIVE');
  scribe.mark('　');
  tellChain(scene);
  const clause = random.of([
    () => scribe.write`${street}${community}消息，${dateWords(date)}，由${named}承接的${project}正式启动。`,
    () => scribe.write`${street}传来消息，${named}的${project}于${dateWords(date)}走进${community}。`,
    () => scribe.write`${street}${community}迎来${named}实施的${project}，启动仪式于${dateWords(date)}举行。`,
  ])();
  scribe.state(clause, {
    kind: 'operation',
    predicate: 'RUNS',
    subject: named,
    objects: [project],
    date,
    dateText: dateWords(date),
  });
  scribe.state(clause, { kind: 'location', predicate: 'OPERATES_IN', subject: project, objects: [community], date });
}

function numbers(scene: Scene, project: Named, { population }: Theme): void {
  const { scribe, random, date, isDated } = scene;
  const served = looseCount(random, amountBetween(random, 30, 6_000), '人次');
  const held = count(random, random.between(4, 120), '场');
  const clause = random.of([
    () => scribe.write`截至目前，${project}累计服务${served}，`,
    () => scribe.write`${project}启动以来，截至目前已服务${served}，`,
  ])();
  const said = { ...NUMBER, subject: project } as const;
  const now = { dateText: '截至目前', ...(isDated ? { asOf: date.slice(0, 7) } : {}) };
  const times = { figure: served, indicator: '服务人次', definition: population };
  scribe.state(clause, { ...said, ...times, ...now, basis: 'CUMULATIVE' });
  const activities = scribe.write`开展活动${held}`;
  scribe.state(activities, { ...said, figure: held, indicator: '活动场次', basis: 'CUMULATIVE' });
  if (random.chance(0.4)) {
    const satisfied = share(random.between(82, 99));
    const satisfaction = scribe.write`，服务对象满意度为${satisfied}`;
    scribe.state(satisfaction, { ...said, figure: satisfied, indicator: '服务对象满意度', of: '受访服务对象' });
  }
  scribe.mark('。');
}

function money(scene: Scene, named: Named, project: Named): void {
  const { random } = scene;
  const payer = random.of([() => scene.fund(), () => scene.body('民政局'), () => scene.city, () => scene.home])();
  tellGrant(scene, { payer, recipient: named, project, value: amountBetween(random, 20_000, 900_000) });
  if (random.chance(0.3)) tellReceived(scene, named);
}

function next(scene: Scene, { street }: Organization, named: Named): void {
  const { scribe, random } = scene;
  const community = communityIn(street, random.between(8, 14));
  const where = scene.place(community);
  const facility = scene.facility(`${community.name}${random.of(THEMES).facility}`, community);
  const isSpoken = random.chance(0.5);
  const clause = isSpoken
    ? scribe.write`${named}负责人表示，明年计划在${where}设立${facility}。`
    : scribe.write`下一步，${named}计划在${where}设立${facility}。`;
  const planned: Pick<Fact, 'modality' | 'date' | 'dateText' | 'speaker'> = {
    modality: 'PLANNED',
    ...(isSpoken ? { dateText: '明年', speaker: { role: '负责人', organization: named.mention.name } } : {}),
    ...(isSpoken && scene.isDated ? { date: `${scene.year + 1}` } : {}),
  };
  scribe.state(clause, {
    kind: 'operation',
    predicate: 'ESTABLISHED',
    subject: named,
    objects: [facility],
    ...planned,
  });
  scribe.state(clause, { kind: 'location', predicate: 'LOCATED_IN', subject: facility, objects: [where], ...planned });
}
