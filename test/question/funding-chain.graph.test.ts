import { expect, test } from 'vitest';
import { askSeeded, loadSeedFirst, refusalOf } from '../support/seeded.ts';

// Loading the seed takes as long as many questions: it is no test's own time.
loadSeedFirst();

const QUERY = `query ($from: String!, $direction: ChainDirection!, $maxHops: Int, $inferred: Boolean) {
  fundingChain(from: $from, direction: $direction, maxHops: $maxHops, inferred: $inferred) {
    from { name } complete
    nodes { key words named stage layer hop funding { value bound } }
    links { source target link date modality strength hop value bound basis through { name } zh: inWords en: inWords(language: EN) evidence { quote } }
    missing { hop from reason }
  }
}`;

interface Chain {
  nodes: { key: string; words: string; stage: string; layer: number }[];
  links: { source: string; target: string; link: string }[];
}
/** Each link as upper -LINK- lower, in plain words. */
const drawn = ({ nodes, links }: Chain): string[] => {
  const words = new Map(nodes.map((node) => [node.key, `${node.words}`]));
  return links.map(({ source, target, link }) => `${words.get(source)} -${link}- ${words.get(target)}`).sort();
};
const ask = async (from: string, direction: 'UP' | 'DOWN', rest: Record<string, unknown> = {}) =>
  (await askSeeded(QUERY, { from, direction, ...rest })).fundingChain;

const CENTRES = '东莞市 → 支持镇街和村(社区)建设社区综合服务中心(站), 2.1亿多元';
const SERVICES = '武侯区 → 将139项政务服务交由社会组织承接, 3085万元';

test('the chain behind a sum: who decided, who paid, under which rule', async () => {
  const chain = await ask('2.1亿多元', 'UP');
  expect(drawn(chain)).toEqual(
    [
      `东莞市 -GIVES- ${CENTRES}`,
      '东莞市 -ISSUED- 东莞市社区综合服务中心建设运营管理办法',
      '东莞市 -RUNS- 为民办事的十件实事',
      '东莞市社区综合服务中心建设运营管理办法 -GOVERNS- 社区综合服务中心',
      `为民办事的十件实事 -JUSTIFIES- ${CENTRES}`,
      '为民办事的十件实事 -PART_OF- 社区综合服务中心建设',
      `社区综合服务中心 -FOR- ${CENTRES}`,
      `社区综合服务中心建设 -FOR- ${CENTRES}`,
    ].sort(),
  );
  expect(chain.missing).toEqual([]);
  const gives = chain.links.find(({ link }: { link: string }) => link === 'GIVES');
  expect(gives).toMatchObject({ value: '210000000', bound: 'OVER', basis: 'CUMULATIVE', date: '2011/..', hop: 1 });
  expect(gives.zh).toContain('2011年起');
  const sums = chain.nodes.filter(({ funding }: { funding: unknown }) => funding !== null);
  expect(sums).toMatchObject([{ stage: 'FUNDING', funding: { value: '210000000', bound: 'OVER' } }]);
  expect(gives.evidence.map(({ quote }: { quote: string }) => quote).join()).toContain('2.1億多元');
});

test('every link joins two nodes of the answer', async () => {
  const chain = await ask('东莞市', 'DOWN', { maxHops: 10 });
  const keys = new Set(chain.nodes.map(({ key }: { key: string }) => key));
  for (const { source, target } of chain.links) expect([keys.has(source), keys.has(target)]).toEqual([true, true]);
  expect(new Set(keys).size).toBe(chain.nodes.length);
  expect(chain.complete).toBe(true);
});

test('what lies below a rule, with each gap named', async () => {
  const chain = await ask('东莞市社会组织发展扶持专项资金管理办法', 'DOWN');
  const sum = '东莞市社会组织发展扶持专项资金 → 社会组织服务项目, 1553.09万元';
  expect(drawn(chain)).toEqual(
    [
      '东莞市社会组织发展扶持专项资金管理办法 -GOVERNS- 东莞市社会组织发展扶持专项资金',
      '东莞市社会组织发展扶持专项资金管理办法 -SERVES- 社会组织',
      `东莞市社会组织发展扶持专项资金 -GIVES- ${sum}`,
      `${sum} -FOR- 社会组织服务项目`,
      `${sum} -TO- 社会组织服务项目`,
    ].sort(),
  );
  expect(chain.missing).toEqual(
    expect.arrayContaining([
      { hop: 'TO', from: sum, reason: 'NOT_NAMED' },
      { hop: 'RUNS', from: '社会组织服务项目', reason: 'NOT_STATED' },
      { hop: 'SERVES', from: '社会组织服务项目', reason: 'NOT_STATED' },
    ]),
  );
});

test('what a reader inferred is no link unless asked for', async () => {
  const policies = async (inferred: boolean) =>
    (await ask('3085万元', 'UP', { inferred })).nodes.filter(({ stage }: { stage: string }) => stage === 'POLICY')
      .length;
  expect(await policies(false)).toBe(0);
  expect(await policies(true)).toBe(2);
});

test('an unnamed operator is shown with its words, and the gap says that nobody names it', async () => {
  const chain = await ask('3085万元', 'DOWN');
  expect(chain.nodes).toContainEqual(
    expect.objectContaining({ words: '社会组织', named: false, stage: 'ORGANIZATION' }),
  );
  expect(chain.missing).toEqual([
    { hop: 'TO', from: SERVICES, reason: 'NOT_NAMED' },
    { hop: 'RUNS', from: '政务服务', reason: 'NOT_NAMED' },
    { hop: 'SERVES', from: '政务服务', reason: 'NOT_STATED' },
  ]);
});

test('from a place up: who serves there, and who pays them', async () => {
  const chain = await ask('凉水井街社区', 'UP');
  expect(drawn(chain)).toEqual(
    expect.arrayContaining([
      '居民 -WHERE- 凉水井街社区',
      '凉水井文化项目 -SERVES- 居民',
      '凉水井文化项目 -RUNS- 成都市同行社会工作服务中心',
      '社会力量 -GIVES- 社会力量 → 投入我们的项目',
    ]),
  );
  expect(chain.missing).toContainEqual({ hop: 'FOR', from: '凉水井文化项目', reason: 'NOT_STATED' });
  // What its operator does elsewhere is no part of the chain of this place.
  expect(chain.nodes.map(({ words }: { words: string }) => words)).not.toContain('帮扶项目');
});

test('from a population up: narrower groups too, their allowances and payers', async () => {
  const chain = await ask('困难群众', 'UP', { maxHops: 2 });
  expect(drawn(chain)).toEqual(
    expect.arrayContaining([
      '厦门市 → 困难群众临时价格补贴, 583万元 -TO- 困难群众',
      '厦门市 -GIVES- 厦门市 → 低保标准, 每人每月800元',
      '厦门市 → 低保标准, 每人每月800元 -TO- 低保对象',
    ]),
  );
});

test('planned lines of a catalogue: no operator, no sum, and the service only announced', async () => {
  const chain = await ask('2015年第一批政府购买服务', 'DOWN');
  const gaps = chain.missing.filter(({ from }: { from: string }) => from === '望江路街道长寿食坊');
  expect(gaps).toEqual([
    { hop: 'FOR', from: '望江路街道长寿食坊', reason: 'NOT_STATED' },
    { hop: 'RUNS', from: '望江路街道长寿食坊', reason: 'NOT_STATED' },
    { hop: 'SERVES', from: '望江路街道长寿食坊', reason: 'ONLY_PLANNED' },
  ]);
  expect(drawn(chain)).toEqual(
    expect.arrayContaining(['望江路街道长寿食坊 -SERVES- 老年人', '老年人 -WHERE- 望江路街道']),
  );
});

test('maxHops bounds the walk, and what lies beyond is not called missing', async () => {
  const chain = await ask('东莞市社会组织发展扶持专项资金管理办法', 'DOWN', { maxHops: 1 });
  expect(chain.nodes.every(({ hop }: { hop: number }) => hop <= 1)).toBe(true);
  expect(chain.missing).toEqual([]);
  expect((await refusalOf(QUERY, { from: '东莞市', direction: 'DOWN', maxHops: 11 })).code).toBe('LIMIT_TOO_LARGE');
});

test('unknown and ambiguous names', async () => {
  expect((await refusalOf(QUERY, { from: '没有这样的政策', direction: 'UP' })).code).toBe('UNKNOWN_NAME');
  expect((await refusalOf(QUERY, { from: '10000元', direction: 'UP' })).code).toBe('AMBIGUOUS_NAME');
});
