/** How a text tells who an organization is: its other name, its age, its kind, where it is, whom it is for and with whom it works. */
import type { Organization } from '../organization.ts';
import { dateWords, type Scene } from '../scene.ts';
import type { Named } from '../scribe.ts';
import type { Theme } from '../themes.ts';
import { OTHERS } from '../words.ts';

export function tellWho(scene: Scene, organization: Organization, named: Named): void {
  const { scribe, random } = scene;
  const short = { words: organization.short };
  const since = { words: dateWords(organization.established) };
  const category = { words: organization.category };
  const isShort = random.chance(0.6);
  const clause = isShort
    ? scribe.write`据介绍，${named}（以下简称“${short}”）成立于${since}，`
    : scribe.write`${random.of(['据了解', '记者了解到', '资料显示'])}，${named}于${since}登记成立，`;
  if (isShort) scribe.state(clause, { kind: 'identity', predicate: 'ALSO_KNOWN_AS', subject: named, text: short });
  scribe.state(clause, {
    ...{ kind: 'identity', predicate: 'HAS_PROPERTY', property: 'established', subject: named, text: since },
    date: organization.established,
  });
  const kind = scribe.write`是一家${category}。`;
  scribe.state(kind, {
    kind: 'identity',
    predicate: 'HAS_PROPERTY',
    property: 'category',
    subject: named,
    text: category,
  });
}

export function tellHome(scene: Scene, organization: Organization, named: Named): void {
  const { scribe, random } = scene;
  const [street, community] = [scene.place(organization.street), scene.place(organization.community)];
  const clause = random.of([
    () => scribe.write`机构设在${street}${community}。`,
    () => scribe.write`其办公地点位于${street}${community}。`,
    () => scribe.write`${named}就在${street}${community}。`,
  ])();
  scribe.state(clause, { kind: 'location', predicate: 'LOCATED_IN', subject: named, objects: [community] });
  if (random.chance(0.5))
    scribe.state(clause, {
      ...{ kind: 'location', predicate: 'OPERATES_IN', subject: named, objects: [street] },
      ...{ certainty: 0.9, doubt: 'AMBIGUOUS', note: 'where it stands is told; that it works there is not' },
    });
}

/** Whom an organization, project or facility serves, and of which kind that is. */
export function tellService(scene: Scene, subject: Named, theme: Theme, where?: Named): void {
  const { scribe, random } = scene;
  const population = scene.population(theme);
  const field = scene.field(theme);
  const activity = random.some(theme.activities, 2).join('、');
  const condition = theme.condition && random.chance(0.6) ? theme.condition : '';
  const clause = random.of([
    () => scribe.write`${subject}为${condition}${population}开展${activity}等服务，`,
    () => scribe.write`${subject}面向${condition}${population}提供${activity}等服务，`,
    () => scribe.write`${condition}${population}可以在${subject}得到${activity}等服务，`,
  ])();
  const status = random.chance(0.02) ? ({ status: 'PROPOSED', certainty: 0.6, doubt: 'AMBIGUOUS' } as const) : {};
  scribe.state(clause, {
    ...{ kind: 'service', predicate: 'SERVES', subject, objects: [population] },
    ...(condition ? { condition } : {}),
    ...(where && scribe.isWritten(where) ? { where } : {}),
    ...status,
  });
  const class_ = random.chance(0.5) ? scribe.write`服务类别为${field}。` : scribe.write`属于${field}领域。`;
  scribe.state(class_, {
    ...{ kind: 'operation', predicate: 'IN_FIELD', subject, objects: [field] },
    as: random.chance(0.5) ? 'PRINTED_CLASS' : 'CONTENT',
  });
}

export function tellPartner(scene: Scene, named: Named): void {
  const { scribe, random } = scene;
  const partner = scene.other(random.of(OTHERS));
  const clause = random.of([
    () => scribe.write`${named}与${partner}签订了合作协议。`,
    () => scribe.write`活动由${named}联合${partner}共同开展。`,
    () => scribe.write`${partner}与${named}结对共建。`,
  ])();
  scribe.state(clause, { kind: 'operation', predicate: 'PARTNERS_WITH', subject: named, objects: [partner] });
}

export function tellSupervisor(scene: Scene, named: Named): void {
  const { scribe, random } = scene;
  const body = scene.body(random.of(['民政局', '民政局', '教育局', '残疾人联合会', '妇女联合会']));
  const clause = random.of([
    () => scribe.write`${named}的业务主管单位为${body}。`,
    () => scribe.write`${body}对${named}的日常运作进行业务指导和监督。`,
  ])();
  scribe.state(clause, { kind: 'operation', predicate: 'SUPERVISES', subject: body, objects: [named] });
}
