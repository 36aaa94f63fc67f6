import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { loadRead } from '../../src/load/command.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { type MadeUp, madeUp, writeMadeUp } from '../support/made-up.ts';

/** What would run if anything of a document were taken for HTML. */
export const HOSTILE = [
  '<script>document.title = "run"</script>',
  '<img src=x onerror="document.title = \'run\'">',
  '</p><a href="javascript:document.title=1">打开</a><style>main { display: none }</style>',
] as const;

const SPAM = '买一送一。';
const SAID = '甲市阳光社工中心为老年人提供助老服务';
const TITLE = '<b>甲市</b>的长文档';

/** So many paragraphs that they come in several answers; more than 100,000 code points. */
const PARAGRAPHS = 1_400;

/** A long document with markup in it, spam behind the first page of what is ignored, and its one statement near the end. */
export const longDocument = (): MadeUp => {
  const filler = Array.from(
    { length: PARAGRAPHS },
    (_, index) =>
      `第${index + 1}段说的是𠮷祥如意：${'社区工作者走访居民，了解大家的想法，记在本子上。'.repeat(3)}${SPAM}`,
  );
  const text = [...HOSTILE, ...filler, `${SAID}。`, '结尾。'].join('\n');
  const made = madeUp('long-hostile', text, [
    {
      ...{ kind: 'service', predicate: 'SERVES', modality: 'ACTUAL' },
      subject: { type: 'SocialOrganization', name: '阳光社工中心', within: ['甲市'] },
      objects: [{ type: 'Population', name: '老年人' }],
      evidence: [SAID],
    },
  ]);
  const spam = made.source.find(SPAM).map((span) => ({ ...span, reason: 'SPAM' as const }));
  return { ...made, card: { ...made.card, title: TITLE }, ignored: spam };
};

/** Beside the seed; the next file of tests that loads the seed takes it out again. */
export const loadBeside = async (driver: Driver, document: MadeUp): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'sanshe-long-'));
  try {
    writeMadeUp(folder, [document]);
    await loadRead(driver, readFolder(folder), () => undefined);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
