import { describe, expect, it } from 'vitest';
import { askSeeded, loadSeedFirst, refusalOf } from '../support/seeded.ts';

const PATHS = `query ($from: String!, $to: String!, $maxHops: Int = 4, $through: [Through!]) {
  connection(from: $from, to: $to, maxHops: $maxHops, through: $through) {
    hubDegree onlyThrough onlyThroughHubs { name } missing { hop from reason }
    paths { length inWords hops { relationship direction from { name type named } to { name type named } document { id } inWords evidence { quote } } }
  }
}`;
const between = async (variables: Record<string, unknown>) => (await askSeeded(PATHS, variables)).connection;

loadSeedFirst();

describe('connection', () => {
  it('explains each hop with its sentence', async () => {
    const { paths, missing } = await between({ from: '东莞市民政局', to: '市社会组织孵化基地' });
    expect(missing).toEqual([]);
    const [{ length, hops }] = paths;
    expect(length).toBe(2);
    expect(hops[0]).toMatchObject({
      relationship: 'ESTABLISHED',
      direction: 'OUT',
      to: { name: '东莞市社会组织创新服务基地' },
    });
    expect(hops[1]).toMatchObject({ relationship: 'SUCCEEDED_BY', direction: 'IN', to: { name: '社会组织孵化基地' } });
    for (const { evidence } of hops) expect(evidence.length).toBeGreaterThan(0);
  });

  it('goes through no place, field or population unless asked, and says where it would', async () => {
    const closed = await between({ from: '玉林街道', to: '望江路街道' });
    expect(closed).toMatchObject({
      paths: [],
      hubDegree: 50,
      missing: [{ hop: 'CONNECTION', from: '玉林街道', reason: 'NOT_STATED' }],
    });
    expect(closed.onlyThrough).toEqual(['PLACE', 'DOCUMENT']);
    expect(closed.onlyThroughHubs).toEqual([{ name: '武侯区' }]);
  });

  it('never passes a hub, even where places are open', async () => {
    const { paths } = await between({ from: '玉林街道', to: '望江路街道', through: ['PLACE'] });
    for (const { hops } of paths) for (const { to } of hops.slice(0, -1)) expect(to.name).not.toBe('武侯区');
  });

  it('goes through a document when asked', async () => {
    const { paths } = await between({ from: '玉林街道', to: '望江路街道', through: ['DOCUMENT'] });
    expect(paths).toHaveLength(1);
    expect(paths[0].hops.map(({ document }: { document: { id: string } }) => document.id)).toEqual([
      'wuhou-2014',
      'wuhou-2014',
    ]);
    expect(paths[0].inWords).toContain('提及玉林街道');
  });

  it('goes through places when asked', async () => {
    const { paths } = await between({ from: '同行社工', to: '武侯区', through: ['PLACE'] });
    expect(paths.map(({ inWords }: { inWords: string }) => inWords)).toContain(
      '成都市同行社会工作服务中心在凉水井街社区开展工作。凉水井街社区属于武侯区。',
    );
  });

  it('shows unnamed parties on the way as such', async () => {
    const { paths, missing } = await between({ from: '厦门市', to: '临夏回族自治州' });
    const [{ hops }] = paths;
    expect(hops[1].inWords).toContain('厦门社会组织（未点名）');
    expect(hops[1]).toMatchObject({
      from: { name: '厦门社会组织', named: false },
      to: { name: '帮扶对象', named: false },
    });
    expect(missing.every(({ reason }: { reason: string }) => reason === 'NOT_NAMED')).toBe(true);
    expect(missing.length).toBeGreaterThan(0);
  });

  it('keeps to the number of hops', async () => {
    expect((await between({ from: '东莞市民政局', to: '市社会组织孵化基地', maxHops: 1 })).paths).toEqual([]);
    expect(await refusalOf(PATHS, { from: '东莞市', to: '厦门市', maxHops: 7 })).toMatchObject({
      code: 'LIMIT_TOO_LARGE',
    });
    expect(await refusalOf(PATHS, { from: '没有此事', to: '厦门市' })).toMatchObject({
      code: 'UNKNOWN_NAME',
      details: { argument: 'from' },
    });
  });

  it('needs no hop from a thing to itself', async () => {
    expect(await between({ from: '同行社工', to: '成都市同行社会工作服务中心' })).toMatchObject({
      paths: [],
      missing: [],
    });
  });
});
