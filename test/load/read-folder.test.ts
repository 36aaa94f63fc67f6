import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/load/read-folder.ts';
import type { Statement } from '../../src/vocabulary/statement.ts';
import { put, temporaryFolder, writeMadeUp } from '../support/made-up.ts';
import { jia, yi } from './documents.ts';

/** A folder of two sound documents, of which one file is then spoiled. */
const folderWith = (spoil: (folder: string) => void): string => {
  const folder = writeMadeUp(temporaryFolder(), [jia(), yi()]);
  spoil(folder);
  return folder;
};
/** What is refused, and what is read in spite of it. */
const read = (spoil: (folder: string) => void) => {
  const folder = folderWith(spoil);
  const { documents, problems } = readFolder(folder);
  return {
    problems: problems.map(({ code, message }) => `${code}: ${message.replaceAll(`${folder}/`, '')}`),
    read: documents.map(({ card }) => card.id),
  };
};
/** Rewrites the nth line (from 1) of jia's statements. */
const line =
  (nth: number, change: (text: string) => string) =>
  (folder: string): void => {
    const lines = readFileSync(`${folder}/statements/jia.jsonl`, 'utf8').split('\n');
    put(
      folder,
      'statements/jia.jsonl',
      lines.map((text, index) => (index === nth - 1 ? change(text) : text)).join('\n'),
    );
  };
const changed = (nth: number, change: (statement: Statement) => unknown) =>
  line(nth, (text) => JSON.stringify(change(JSON.parse(text) as Statement)));

describe('a folder', () => {
  it('is read with cards, masked texts, statements and the names in it', () => {
    const folder = folderWith(() => {});
    const { documents, problems, persons } = readFolder(folder);
    expect(problems).toEqual([]);
    expect(documents.map(({ card, statements }) => [card.id, statements.length])).toEqual([
      ['jia', 8],
      ['yi', 3],
    ]);
    expect(documents[0]?.text).toContain('○○○说好。');
    expect(persons).toEqual(['赵钱孙', '赵钱孙']);
  });

  it('is read for some documents only', () => {
    const folder = folderWith(() => {});
    expect(readFolder(folder, ['yi']).documents.map(({ card }) => card.id)).toEqual(['yi']);
    const { documents, problems } = readFolder(folder, ['yi', 'bing']);
    expect(documents.map(({ card }) => card.id)).toEqual(['yi']);
    expect(problems.map(({ code }) => code)).toEqual(['FILE_MISSING']);
  });

  it('without statements is refused', () => {
    expect(() => readFolder(temporaryFolder())).toThrow(/statements: no such file/u);
  });
});

describe('of a folder the sound documents are read, and', () => {
  const refuses = (spoil: (folder: string) => void): string[] => {
    const { problems, read: ids } = read(spoil);
    expect(ids).toEqual(['yi']);
    return problems;
  };

  it('a broken line is told', () => {
    expect(refuses(line(3, (text) => text.slice(0, 30)))).toMatchInlineSnapshot(`
      [
        "LINE_BROKEN: statements/jia.jsonl:3: this line is not JSON (it cannot be parsed); expected one JSON object a line. Mend the line.",
      ]
    `);
  });

  it('a line that is no object is told', () => {
    expect(refuses(line(3, () => 'null'))).toMatchInlineSnapshot(`
      [
        "SCHEMA_BROKEN: statements/jia.jsonl:3: / is «null», it must be object; expected what schema/statement.schema.json says. Mend that key.",
      ]
    `);
  });

  it('an unknown type is told', () => {
    expect(refuses(line(4, (text) => text.replace('"SocialOrganization"', '"Person"')))).toMatchInlineSnapshot(`
      [
        "SCHEMA_BROKEN: statements/jia.jsonl:4: /objects/0/type is «Person», it must be equal to one of the allowed values: Province, City, District, Street, Community, SocialOrganization, GovernmentBody, OtherOrganization, Fund, Funder, Policy, Project, Facility, Population, ServiceField, Need, Event, Publication; expected what schema/statement.schema.json says. Mend that key.",
      ]
    `);
  });

  it('an offset that is off by one is told', () => {
    const shifted = changed(3, (one) => ({
      ...one,
      evidence: one.evidence.map((span) => ({ ...span, start: span.start + 1, end: span.end + 1 })),
    }));
    expect(refuses(shifted)).toMatchInlineSnapshot(`
      [
        "QUOTE_MISPLACED: statements/jia.jsonl:3: the quote does not stand at 26-36, where the document says «据《购买服务办法》，». Mend the offsets (code points) or the quote.",
      ]
    `);
  });

  it('every wrong line is told, not the first alone', () => {
    const both = (folder: string): void => {
      changed(1, (one) => ({ ...one, id: 'jia-0' }))(folder);
      changed(3, (one) => ({ ...one, predicate: 'SERVES' }))(folder);
    };
    expect(refuses(both).map((problem) => /^\w+: \S+/u.exec(problem)?.[0])).toEqual([
      'ID_WRONG: statements/jia.jsonl:1:',
      'PREDICATE_MISPLACED: statements/jia.jsonl:3:',
    ]);
  });

  it('a statement that stands twice is told', () => {
    const twice = line(2, (text) => `${text}\n${text}`);
    expect(refuses(twice)).toMatchInlineSnapshot(`
      [
        "ID_TWICE: statements/jia.jsonl:3: the id jia-9b32299b81497ac9 is taken by statements/jia.jsonl:2; expected one statement for one fact. Merge their evidence, or anchor the value or object at other words.",
      ]
    `);
  });

  it('a reference to a sum that is not there is told', () => {
    const withoutSum = (folder: string): void => {
      const kept = readFileSync(`${folder}/statements/jia.jsonl`, 'utf8')
        .split('\n')
        .filter((text) => !text.includes('"FUNDS"'));
      put(folder, 'statements/jia.jsonl', kept.join('\n'));
    };
    expect(refuses(withoutSum)).toMatchInlineSnapshot(`
      [
        "REFERENCE_UNKNOWN: statements/jia.jsonl:3: «jia-a67a613c51f56c49» names no statement; expected "#" and the key of a line, or a statement's id.",
      ]
    `);
  });

  it('a reference of an accepted statement to a sum that is not accepted is told', () => {
    const proposed = (folder: string): void => {
      const text = readFileSync(`${folder}/statements/jia.jsonl`, 'utf8');
      put(folder, 'statements/jia.jsonl', text.replace(/("FUNDS".*?"status":)"ACCEPTED"/u, '$1"PROPOSED"'));
    };
    expect(refuses(proposed).join()).toMatch(/^REFERENCE_UNKNOWN/u);
  });

  it('a missing document is told', () => {
    expect(refuses((folder) => rmSync(`${folder}/documents/jia.txt`))).toMatchInlineSnapshot(`
      [
        "DOCUMENT_MISSING: documents/jia.txt: no such document; expected the published text under its id. Put the file there.",
      ]
    `);
  });

  it('a missing card is told', () => {
    expect(refuses((folder) => rmSync(`${folder}/cards/jia.json`))).toMatchInlineSnapshot(`
      [
        "FILE_MISSING: cards/jia.json: no such file. Check the path.",
      ]
    `);
  });

  it('a card that is no JSON is told', () => {
    expect(refuses((folder) => put(folder, 'cards/jia.json', '{"id":'))).toMatchInlineSnapshot(`
      [
        "CARD_INVALID: cards/jia.json: «the whole card» is not as a document card has it (it is not JSON). Mend the field; the fields are told in src/document/card.ts.",
      ]
    `);
  });

  it('a card with a wrong field is told', () => {
    const undated = (folder: string): void => {
      const card = JSON.parse(readFileSync(`${folder}/cards/jia.json`, 'utf8')) as object;
      put(folder, 'cards/jia.json', JSON.stringify({ ...card, published: 'today' }));
    };
    expect(refuses(undated)).toMatchInlineSnapshot(`
      [
        "CARD_INVALID: cards/jia.json: «published» is not as a document card has it (Invalid string: must match pattern /^\\d…). Mend the field; the fields are told in src/document/card.ts.",
      ]
    `);
  });

  it('a changed document is told', () => {
    const touched = (folder: string): void => put(folder, 'documents/jia.txt', `${jia().source.text} `);
    expect(refuses(touched).map((problem) => problem.replaceAll(/[0-9a-f]{12}…/gu, '…'))).toMatchInlineSnapshot(`
      [
        "DOCUMENT_CHANGED: documents/jia.txt: SHA-256 is …, its card says …. Restore the bytes, or give the changed text an id and a card of its own.",
      ]
    `);
  });

  it('an ignored span without a reason is told', () => {
    expect(refuses((folder) => put(folder, 'ignored/jia.jsonl', '{"start":0,"end":1}\n'))).toMatchInlineSnapshot(`
      [
        "IGNORED_INVALID: ignored/jia.jsonl:1: Invalid option: expected one of "SITE_F…; expected {start, end, reason, note?}, one sentence at most. The reasons are told in seed/README.md.",
      ]
    `);
  });
});
