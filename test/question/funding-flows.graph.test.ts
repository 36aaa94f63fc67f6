import { describe, expect, it } from 'vitest';
import { answerSeeded, loadSeedFirst } from '../support/seeded.ts';

loadSeedFirst();

interface Plain {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { message: string }[];
}

/** As a client gets it: plain objects. */
const ask = async (query: string): Promise<Plain> => JSON.parse(JSON.stringify(await answerSeeded(query))) as Plain;

const flow = (call: string): string => `{ fundingFlows(${call}) { totalCount missing { hop from reason } edges { node {
  value bound text certainty doubt payer { id name named } fromPlace { id name } recipient { id name named } toPlace { id name } inWords evidence { quote } } } } }`;

describe('fundingFlows', () => {
  it.each([
    ['PROVINCE', '福建省', '甘肃省'],
    ['CITY', '厦门市', '临夏回族自治州'],
    ['DISTRICT', '厦门市', '临夏回族自治州'],
  ])('finds the money that crosses the border of a %s', async (level, from, to) => {
    const { data, errors } = await ask(flow(`level: ${level}`));
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      fundingFlows: {
        totalCount: 1,
        edges: [
          {
            node: {
              ...{ value: '6000000', bound: 'ABOUT', text: '约600万元', certainty: 0.9, doubt: 'AMBIGUOUS' },
              ...{ payer: { name: '厦门社会组织', named: false }, recipient: { name: '帮扶对象', named: false } },
              ...{ fromPlace: { name: from }, toPlace: { name: to } },
              inWords:
                '厦门社会组织（福建省厦门市，未点名） → 帮扶对象（甘肃省临夏回族自治州，未点名）：约600万元（已签约或确定，未说明已支付）（读取存疑：原文可作两种理解）。',
            },
          },
        ],
        missing: expect.arrayContaining([
          { hop: 'GIVES', from: '厦门社会组织', reason: 'NOT_NAMED' },
          { hop: 'TO', from: '帮扶对象', reason: 'NOT_NAMED' },
        ]),
      },
    });
  });

  it('finds none that leaves 长沙市, and says what is not stated', async () => {
    const { data } = await ask(flow('level: CITY, from: "长沙市"'));
    expect(data).toEqual({
      fundingFlows: { totalCount: 0, edges: [], missing: [{ hop: 'TO', from: '长沙市', reason: 'NOT_STATED' }] },
    });
  });

  it('asks which place is meant where a short name fits two', async () => {
    const { errors } = await ask(flow('level: CITY, from: "长沙"'));
    expect(errors?.[0]?.message).toMatch(/^from: «长沙» is the name of 2 things/u);
  });

  it('finds by where it goes', async () => {
    const { data } = await ask(flow('level: CITY, to: "臨夏回族自治州"'));
    expect(data).toMatchObject({ fundingFlows: { totalCount: 1 } });
  });
});
