import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../src/statement/check-statement.ts';
import { statementId } from '../../src/statement/statement-id.ts';
import type { Evidence, Mention, Statement } from '../../src/vocabulary/statement.ts';
import { madeUpDocument } from '../support/made-up.ts';

// One code point each: 😀 at 0, 甲市…。 at 1 to 14, the name at 15 to 17, the line break at 21.
const document = madeUpDocument('jia', '😀甲市投入300万元支持乙区。赵钱孙说好。\n丙街有3家。');
const against = { ...document, masks: [{ start: 15, end: 18 }] };
const place = { file: 'statements/jia.jsonl', line: 7 };

const sum: Statement = {
  ...{ id: '', document: 'jia', kind: 'funding', predicate: 'FUNDS', value: 3_000_000, unit: 'CNY', text: '300万元' },
  subject: { type: 'City', name: '甲市' },
  anchor: { start: 5, end: 10 },
  evidence: [{ quote: '甲市投入300万元支持乙区。', start: 1, end: 15 }],
  ...{ status: 'ACCEPTED', by: { method: 'CURATED' } },
};
const withId = (statement: Statement): Statement => ({
  ...statement,
  id: statementId(statement.document, document.source, statement),
});
/** What is wrong with the sum once it is changed so; its id made right unless one is given. */
const problem = (changes: object): string | null => {
  const changed = { ...sum, ...changes } as Statement;
  const found = checkStatement('id' in changes ? changed : withId(changed), against, place);
  return found && `${found.code}: ${found.message}`;
};
const evidence = (quote: string, start: number, end: number): { evidence: Evidence[] } => ({
  evidence: [{ quote, start, end }],
});

describe('a statement', () => {
  it('that is right has no problem', () => {
    expect(problem({})).toBeNull();
  });

  it('may end its quote with the sentence, marks that close it included', () => {
    const quoted = madeUpDocument('jia', '他说：“甲市投入300万元。”乙');
    const said = {
      ...{ ...sum, anchor: { start: 8, end: 13 } },
      evidence: [{ quote: '他说：“甲市投入300万元。”', start: 0, end: 15 }],
    };
    const right = { ...said, id: statementId('jia', quoted.source, said) };
    expect(checkStatement(right, { ...quoted, masks: [] }, place)).toBeNull();
  });

  it('of an unknown kind is refused', () => {
    expect(problem({ kind: 'gift' })).toMatchInlineSnapshot(
      `"SCHEMA_BROKEN: statements/jia.jsonl:7: /kind is «gift», it must be equal to one of the allowed values: place, location, policy, justification, funding, operation, service, need, observation, event, identity; expected what schema/statement.schema.json says. Mend that key."`,
    );
  });

  it('about an unknown type is refused', () => {
    expect(problem({ subject: { type: 'Person', name: '甲' } })).toMatchInlineSnapshot(
      `"SCHEMA_BROKEN: statements/jia.jsonl:7: /subject/type is «Person», it must be equal to one of the allowed values: Province, City, District, Street, Community, SocialOrganization, GovernmentBody, OtherOrganization, Fund, Funder, Policy, Project, Facility, Population, ServiceField, Need, Event, Publication; expected what schema/statement.schema.json says. Mend that key."`,
    );
  });

  it('without evidence is refused', () => {
    expect(problem({ evidence: [] })).toMatchInlineSnapshot(
      `"SCHEMA_BROKEN: statements/jia.jsonl:7: /evidence is «[]», it must NOT have fewer than 1 items; expected what schema/statement.schema.json says. Mend that key."`,
    );
  });

  it('without a subject is refused, unless it is a sum or a number', () => {
    expect(problem({ subject: null })).toBeNull();
    expect(problem({ kind: 'service', predicate: 'SERVES', subject: null })).toMatchInlineSnapshot(
      `"SCHEMA_BROKEN: statements/jia.jsonl:7: /subject is «null», it must be object; expected what schema/statement.schema.json says. Mend that key."`,
    );
  });

  it('that is no object is refused', () => {
    const found = checkStatement(null as unknown as Statement, against, place);
    expect(`${found?.code}: ${found?.message}`).toMatchInlineSnapshot(
      `"SCHEMA_BROKEN: statements/jia.jsonl:7: / is «null», it must be object; expected what schema/statement.schema.json says. Mend that key."`,
    );
  });

  it('with a quote of more than 200 characters is refused', () => {
    expect(problem(evidence('甲'.repeat(201), 0, 201))).toMatchInlineSnapshot(
      `"SCHEMA_BROKEN: statements/jia.jsonl:7: /evidence/0/quote is «甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲…», it must NOT have more than 200 characters; expected what schema/statement.schema.json says. Mend that key."`,
    );
  });

  it('of another document is refused', () => {
    expect(problem({ document: 'yi' })).toMatchInlineSnapshot(
      `"DOCUMENT_OTHER: statements/jia.jsonl:7: the statement is of document «yi», its file of «jia». Move the line to that document's file."`,
    );
  });

  it('whose predicate is not of its kind is refused', () => {
    expect(problem({ predicate: 'SERVES' })).toMatchInlineSnapshot(
      `"PREDICATE_MISPLACED: statements/jia.jsonl:7: SERVES is no predicate of kind funding; expected FUNDS, RECEIVES."`,
    );
  });

  it('whose offsets are off by one, as they are when counted in UTF-16 units, is refused', () => {
    expect(problem(evidence('甲市投入300万元支持乙区。', 2, 16))).toMatchInlineSnapshot(
      `"QUOTE_MISPLACED: statements/jia.jsonl:7: the quote does not stand at 2-16, where the document says «市投入300万元支持乙区。○». Mend the offsets (code points) or the quote."`,
    );
    expect(problem(evidence('甲市投入300万元支持乙区。', 0, 14))).toMatchInlineSnapshot(
      `"QUOTE_MISPLACED: statements/jia.jsonl:7: the quote does not stand at 0-14, where the document says «😀甲市投入300万元支持乙区». Mend the offsets (code points) or the quote."`,
    );
  });

  it('whose quote is not in the text is refused, without printing what came or a person’s name', () => {
    const message = problem(evidence('赵钱孙给了300万元', 15, 20));
    expect(message).toMatchInlineSnapshot(
      `"QUOTE_MISPLACED: statements/jia.jsonl:7: the quote does not stand at 15-20, where the document says «○○○说好». Mend the offsets (code points) or the quote."`,
    );
    expect(message).not.toContain('赵');
  });

  it('whose quote meets a person’s name is refused, without printing it', () => {
    const message = problem({ ...evidence('孙说好。', 17, 21), anchor: { start: 18, end: 19 } });
    expect(message).toMatchInlineSnapshot(
      `"QUOTE_NAMES_PERSON: statements/jia.jsonl:7: 17-21 meets the name of a natural person. End the quote before the name and go on after it."`,
    );
    expect(message).not.toContain('孙');
  });

  it('may quote up to the name and from behind it', () => {
    expect(problem({ ...evidence('说好。', 18, 21), anchor: { start: 18, end: 19 } })).toBeNull();
  });

  it('whose quote goes over the end of a sentence is refused', () => {
    const unmasked = { ...document, masks: [] };
    const wide = withId({ ...sum, ...evidence('300万元支持乙区。赵', 5, 16) });
    expect(checkStatement(wide, unmasked, place)?.message).toMatchInlineSnapshot(
      `"statements/jia.jsonl:7: the quote at 5-16 holds more than one sentence or line; expected one at most. Split it into several spans."`,
    );
  });

  it('whose quote goes over the end of a line is refused', () => {
    const lines = madeUpDocument('jia', '😀甲市投入\n300万元');
    const wide = { ...sum, ...evidence('甲市投入\n300万元', 1, 11), anchor: { start: 6, end: 11 } };
    const right = { ...wide, id: statementId('jia', lines.source, wide) };
    expect(checkStatement(right, { ...lines, masks: [] }, place)?.message).toMatchInlineSnapshot(
      `"statements/jia.jsonl:7: the quote at 1-11 holds more than one sentence or line; expected one at most. Split it into several spans."`,
    );
  });

  it('whose value stands outside its evidence is refused', () => {
    expect(problem({ anchor: { start: 22, end: 24 } })).toMatchInlineSnapshot(
      `"ANCHOR_OUTSIDE: statements/jia.jsonl:7: the anchor 22-24 lies outside the evidence or the document. Anchor the value at its characters inside a quote."`,
    );
  });

  it('whose subject is anchored behind the end of the document is refused', () => {
    const subject: Mention = { type: 'City', name: '甲市', anchor: { start: 27, end: 99 } };
    expect(problem({ subject })).toMatchInlineSnapshot(
      `"ANCHOR_OUTSIDE: statements/jia.jsonl:7: the anchor 27-99 lies outside the evidence or the document. Anchor the value at its characters inside a quote."`,
    );
  });

  it('whose object is anchored at a person’s name is refused', () => {
    const objects: Mention[] = [{ type: 'Fund', name: '某基金', anchor: { start: 14, end: 16 } }];
    expect(problem({ objects })).toMatchInlineSnapshot(
      `"QUOTE_NAMES_PERSON: statements/jia.jsonl:7: 14-16 meets the name of a natural person. End the quote before the name and go on after it."`,
    );
  });

  it('with another id than what it says gives is refused', () => {
    expect(problem({ id: 'jia-0000000000000000' })).toMatchInlineSnapshot(
      `"ID_WRONG: statements/jia.jsonl:7: the id is jia-0000000000000000, what it stands for gives jia-a67a613c51f56c49. Write that id (npm run complete does it)."`,
    );
  });
});
