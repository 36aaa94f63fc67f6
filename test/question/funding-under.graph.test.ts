import { expect, test } from 'vitest';
import { askSeeded, loadSeedFirst, refusalOf } from '../support/seeded.ts';

// Loading the seed takes as long as many questions: it is no test's own time.
loadSeedFirst();

const QUERY = `query ($policy: String!, $inferred: Boolean, $samePassage: Boolean) {
  fundingUnder(policy: $policy, inferred: $inferred, samePassage: $samePassage) {
    totalCount
    edges { node {
      funding { name items itemsUnit } value bound text basis link direct strength inForce matchedBy modality certainty
      payers { words named } recipients { words named } path { link } otherPaths { link }
      zh: inWords en: inWords(language: EN) evidence { quote }
    } }
    missing { hop from reason }
    facets { facet values { value count } }
  }
}`;

test('money under the rule of a fund: how much, through the fund, to recipients that nobody names', async () => {
  const { fundingUnder: answer } = await askSeeded(QUERY, { policy: '东莞市社会组织发展扶持专项资金管理办法' });
  expect(answer.totalCount).toBe(1);
  const [{ node }] = answer.edges;
  expect(node).toMatchObject({
    value: '15530900',
    bound: 'EXACT',
    text: '1553.09万元',
    basis: 'CUMULATIVE',
    link: 'GOVERNS',
    direct: false,
    inForce: 'PART_OF_PERIOD',
    funding: { items: 93 },
    payers: [{ words: '东莞市社会组织发展扶持专项资金', named: true }],
    path: [{ link: 'GOVERNS' }, { link: 'GIVES' }],
  });
  expect(node.evidence.map(({ quote }: { quote: string }) => quote)).toContain(
    '自專項資金設(shè)立以來,已有93個社會組織服務(wù)項目獲得專項資金資助,資助金額達1553.09萬元',
  );
  expect(answer.missing).toEqual([{ hop: 'TO', from: node.funding.name, reason: 'NOT_NAMED' }]);
});

test('money under a programme, directly and through its part', async () => {
  const { fundingUnder: answer } = await askSeeded(QUERY, { policy: '为民办事的十件实事' });
  expect(answer.totalCount).toBe(1);
  expect(answer.edges[0].node).toMatchObject({
    value: '210000000',
    bound: 'OVER',
    text: '2.1亿多元',
    link: 'JUSTIFIES',
    direct: true,
    otherPaths: [[{ link: 'PART_OF' }, { link: 'FOR' }]],
  });
});

test('a policy that governs a field says of no money what it rests on', async () => {
  const policy = '重庆市人民政府关于加快推进养老服务业发展的意见';
  const { fundingUnder: answer } = await askSeeded(QUERY, { policy });
  expect(answer.totalCount).toBe(0);
  expect(answer.missing).toEqual([{ hop: 'JUSTIFIES', from: policy, reason: 'NOT_STATED' }]);
});

test('rates stand under the standard that governs them and are not added', async () => {
  const { fundingUnder: answer } = await askSeeded(QUERY, { policy: '社会力量举办养老机构补助标准' });
  const rates = answer.edges.map(({ node }: { node: { text: string; basis: string } }) => `${node.text} ${node.basis}`);
  expect(rates.sort()).toEqual(['10000元 RATE', '5000元 RATE']);
});

test('inferred money only when asked; money of the same paragraph apart', async () => {
  const policy = '武侯区社区纳入政府购买政务服务事项基本指导标准';
  expect((await askSeeded(QUERY, { policy })).fundingUnder.totalCount).toBe(0);
  const { fundingUnder: answer } = await askSeeded(QUERY, { policy, inferred: true });
  expect(answer.edges[0].node).toMatchObject({ value: '30850000', strength: 'INFERRED', certainty: 0.5 });
});

test('sums that only stand in one paragraph with a policy say so, with their payer', async () => {
  const { fundingUnder: answer } = await askSeeded(QUERY, { policy: '入户优惠政策', samePassage: true });
  const rows = answer.edges.map(
    ({ node }: { node: { text: string; strength: string } }) => `${node.text} ${node.strength}`,
  );
  expect(rows).toEqual(['7.87亿元 SAME_PASSAGE']);
  expect(answer.edges[0].node.payers).toEqual([{ words: '市镇两级', named: false }]);
});

test('unknown and ambiguous names', async () => {
  expect((await refusalOf(QUERY, { policy: '关于从来没有的意见' })).code).toBe('UNKNOWN_NAME');
  expect((await refusalOf(QUERY, { policy: '三社联动' })).code).toBe('AMBIGUOUS_NAME');
});
