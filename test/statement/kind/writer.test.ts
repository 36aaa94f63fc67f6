/** Who tells of itself in a text, for all kinds of statements. */
import { describe, expect, it } from 'vitest';
import { accountantOf, tellerOf, writerOf } from '../../../src/statement/kind/shared/writer.ts';
import { scenesOf } from './marked.ts';

const last = (marked: string, title = '') => {
  const scene = scenesOf(marked, { title }).at(-1);
  if (!scene) throw new Error('no scene');
  return scene;
};
const BODY = '{GovernmentBody|青原市民政局}';
const ORG = '{SocialOrganization|青原社工}';
const OURS = '我们办起课堂。\n我们走访老人。\n我们募集善款。';

describe('who writes a text', () => {
  it.each([
    [`${ORG}2021年度工作报告\n开展服务。`, '青原社工'],
    [`${BODY}2021年工作总结及2022年工作打算\n开展服务。`, '青原市民政局'],
    ['{City|青原市}{Street|柳林街道}2022年民政工作总结\n开展服务。', '柳林街道'],
    ['{Street|柳林街道}：微基金撬动大治理\n\n开展服务。', '柳林街道'],
    [`${ORG}2023年度工作手册\n开展服务。`, '青原社工'],
    [`${ORG}的这一年\n${OURS}`, '青原社工'],
    [`${ORG}居民需求调研报告\n开展服务。`, null],
    [`专访${ORG}\n${OURS}`, null],
    [`${ORG}的这一年\n“我们很高兴。”`, null],
    ['{City|青原市}2021年工作总结\n开展服务。', null],
  ])('%s', (marked, name) => {
    expect(writerOf(last(marked, marked.split('\n')[0]?.replaceAll(/\{\w+\||\}/gu, '')))?.thing.name ?? null).toBe(
      name,
    );
  });

  it('accounts for money where it is an organization, and acts where it is no department', () => {
    const [body, org] = [`${BODY}2021年工作总结\n开展服务。`, `${ORG}2021年工作总结\n开展服务。`].map((one) =>
      last(one),
    );
    expect([body, org].map((one) => one && accountantOf(one)?.thing.name)).toEqual([undefined, '青原社工']);
    expect([body, org].map((one) => one && tellerOf(one)?.thing.name)).toEqual([undefined, '青原社工']);
  });
});
