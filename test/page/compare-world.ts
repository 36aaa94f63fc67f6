import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { loadRead } from '../../src/load/command.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import type { Draft } from '../../src/statement/complete.ts';
import { madeUp, writeMadeUp } from '../support/made-up.ts';

/** Three made-up cities, of which the seed knows none, whose numbers may in part be set side by side. */
export const CITIES = ['甲市', '乙市', '丙市'] as const;

const TEXT =
  '截至2021年底，甲市有社工机构120家。截至2021年底，乙市有社工机构超过80家。截至2022年底，甲市有社工机构150家。\n' +
  '截至2019年底，丙市有社工机构60家。甲市计划到2025年有社工机构300家。乙市计划到2025年有社工机构200家。\n';

const NUMBERS: readonly (readonly [city: string, value: number, text: string, quote: string, more: Partial<Draft>])[] =
  [
    ['甲市', 120, '120家', '截至2021年底，甲市有社工机构120家', { asOf: '2021-12' }],
    ['乙市', 80, '超过80家', '截至2021年底，乙市有社工机构超过80家', { asOf: '2021-12', bound: 'OVER' }],
    ['甲市', 150, '150家', '截至2022年底，甲市有社工机构150家', { asOf: '2022-12' }],
    ['丙市', 60, '60家', '截至2019年底，丙市有社工机构60家', { asOf: '2019-12' }],
    ['甲市', 300, '300家', '甲市计划到2025年有社工机构300家', { period: '../2025', modality: 'PLANNED' }],
    ['乙市', 200, '200家', '乙市计划到2025年有社工机构200家', { period: '../2025', modality: 'PLANNED' }],
  ];

/** Beside the seed; the next file of tests that loads the seed takes them out again. */
export const loadCities = async (driver: Driver): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'sanshe-cities-'));
  const drafts = NUMBERS.map(
    ([name, value, text, quote, more]): Draft => ({
      ...{ kind: 'observation', predicate: 'HAS_VALUE', subject: { type: 'City', name } },
      ...{ value, unit: '家', text, indicator: '社工机构数', basis: 'AT_DATE', bound: 'EXACT', modality: 'ACTUAL' },
      ...more,
      evidence: [quote],
    }),
  );
  try {
    writeMadeUp(folder, [madeUp('three-cities', TEXT, drafts)]);
    await loadRead(driver, readFolder(folder), () => undefined);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
