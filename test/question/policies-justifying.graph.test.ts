import { expect, test } from 'vitest';
import { askSeeded, loadSeedFirst, refusalOf } from '../support/seeded.ts';

// Loading the seed takes as long as many questions: it is no test's own time.
loadSeedFirst();

const QUERY = `query ($target: String!, $inferred: Boolean, $samePassage: Boolean) {
  policiesJustifying(target: $target, inferred: $inferred, samePassage: $samePassage) {
    target { name }
    justifies { totalCount edges { node { ...basis } } }
    governs { totalCount edges { node { ...basis } } }
    together { totalCount edges { node { ...basis } } }
    missing { hop from reason }
  }
}
fragment basis on PolicyBasis {
  policy { name type } link issued inForce strength direct modality certainty matchedBy
  issuers { words named link date } path { link from { name } to { name } }
  zh: inWords en: inWords(language: EN) evidence { quote strength }
}`;

interface Connection {
  edges: { node: { policy: { name: string } } }[];
}
const names = ({ edges }: Connection): string[] => edges.map(({ node }) => node.policy.name);
const quotes = (node: { evidence: { quote: string }[] }): string => node.evidence.map(({ quote }) => quote).join('|');

test('the rule of a fund governs its money through the fund, and for part of the period only', async () => {
  const { policiesJustifying: answer } = await askSeeded(QUERY, { target: '1553.09万元' });
  expect(answer.justifies.totalCount).toBe(0);
  expect(names(answer.governs)).toEqual(['东莞市社会组织发展扶持专项资金管理办法']);
  const [{ node }] = answer.governs.edges;
  expect(node).toMatchObject({
    link: 'GOVERNS',
    issued: '2015',
    inForce: 'PART_OF_PERIOD',
    strength: 'STATED',
    direct: false,
  });
  expect(node.issuers).toEqual([{ words: '东莞市', named: true, link: 'ISSUED', date: '2015' }]);
  expect(node.path.map(({ link }: { link: string }) => link)).toEqual(['GOVERNS', 'GIVES']);
  expect(quotes(node)).toContain('2015年出臺了《東莞市社會組織發(fā)展扶持專項資金管理辦法》');
  expect(node.zh).toContain('不能作为全部资金的依据');
  expect(answer.missing).toEqual([{ hop: 'JUSTIFIES', from: answer.target.name, reason: 'NOT_STATED' }]);
});

test('a fund is governed itself', async () => {
  const { policiesJustifying: answer } = await askSeeded(QUERY, { target: '东莞市社会组织发展扶持专项资金' });
  expect(answer.governs.edges[0].node).toMatchObject({ direct: true, inForce: 'PART_OF_PERIOD' });
});

test('a programme is the basis, a rule of the centres only governs', async () => {
  const { policiesJustifying: answer } = await askSeeded(QUERY, { target: '2.1亿多元' });
  expect(names(answer.justifies)).toEqual(['为民办事的十件实事']);
  expect(answer.justifies.edges[0].node.issuers).toMatchObject([{ words: '东莞市', link: 'RUNS' }]);
  expect(names(answer.governs)).toEqual(['东莞市社区综合服务中心建设运营管理办法']);
  expect(answer.governs.edges[0].node).toMatchObject({ direct: false, inForce: 'UNKNOWN' });
});

test('what a reader inferred is off by default', async () => {
  const stated = (await askSeeded(QUERY, { target: '3085万元' })).policiesJustifying;
  expect(names(stated.justifies)).toEqual(['深化社区网格治理机制改革']);
  const inferred = (await askSeeded(QUERY, { target: '3085万元', inferred: true })).policiesJustifying;
  expect(new Set(names(inferred.justifies))).toEqual(
    new Set([
      '深化社区网格治理机制改革',
      '武侯区区级部门下沉社区政务服务事项纳入政府购买目录',
      '武侯区社区纳入政府购买政务服务事项基本指导标准',
    ]),
  );
  const row = inferred.justifies.edges.find(({ node }: Connection['edges'][0]) => node.policy.name.endsWith('目录'));
  expect(row.node).toMatchObject({ strength: 'INFERRED', certainty: 0.5 });
  expect(row.node.en).toContain('inferred by a reader');
});

test('policies jointly issued, on a project', async () => {
  const { policiesJustifying: answer } = await askSeeded(QUERY, { target: '社工人才支持计划' });
  expect(names(answer.justifies)).toEqual(['人才新政45条']);
  const issuers = answer.justifies.edges[0].node.issuers.map(({ words }: { words: string }) => words);
  expect(issuers.sort()).toEqual(['厦门市委', '厦门市政府'].sort());
});

test('an announced project: governed only by announcement, by rules whose issuer no document says', async () => {
  const { policiesJustifying: answer } = await askSeeded(QUERY, { target: '社会组织等级评估项目' });
  expect(names(answer.governs)).toEqual(['武侯区社会组织等级评估管理办法']);
  expect(answer.missing).toEqual([
    { hop: 'JUSTIFIES', from: '社会组织等级评估项目', reason: 'NOT_STATED' },
    { hop: 'GOVERNS', from: '社会组织等级评估项目', reason: 'ONLY_PLANNED' },
    { hop: 'ISSUED', from: '武侯区社会组织等级评估管理办法', reason: 'NOT_STATED' },
  ]);
});

test('a large sum without any stated basis', async () => {
  const { policiesJustifying: answer } = await askSeeded(QUERY, { target: '近4500万元', inferred: true });
  expect(answer.missing).toEqual([
    { hop: 'JUSTIFIES', from: answer.target.name, reason: 'NOT_STATED' },
    { hop: 'GOVERNS', from: answer.target.name, reason: 'NOT_STATED' },
  ]);
});

test('what only stands in one paragraph is computed when asked and kept apart', async () => {
  const off = (await askSeeded(QUERY, { target: '7.87亿元' })).policiesJustifying;
  expect(off.together.totalCount).toBe(0);
  const on = (await askSeeded(QUERY, { target: '7.87亿元', samePassage: true })).policiesJustifying;
  expect(names(on.together)).toEqual(['入户优惠政策']);
  expect(on.justifies.totalCount + on.governs.totalCount).toBe(0);
  const [{ node }] = on.together.edges;
  expect(node.strength).toBe('SAME_PASSAGE');
  expect(quotes(node)).toContain('近年市鎮(zhèn)兩級在社會工作方面的投入已達7.87億元');
});

test('unknown and ambiguous names', async () => {
  expect((await refusalOf(QUERY, { target: '一项没有人说过的资金' })).code).toBe('UNKNOWN_NAME');
  const { code, details } = await refusalOf(QUERY, { target: '10000元' });
  expect(code).toBe('AMBIGUOUS_NAME');
  expect(details.candidates).toHaveLength(2);
});
