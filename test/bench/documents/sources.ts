/** The documents that those of the benchmark are made of: the five of the seed and the annotated ones, never those that are held out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readIgnored } from '../../../src/statement/ignored.ts';
import { readInput } from '../../../src/statement/input.ts';
import { simplify } from '../../../src/text/clean.ts';
import { isMention, type Statement, type Thing } from '../../../src/vocabulary/statement.ts';

export type NameKind = 'Province' | 'City' | 'District' | 'Street' | 'Community' | 'core' | 'person';

export interface Source {
  id: string;
  /** What stands above the text: site furniture, title, date, publisher. */
  head: string[];
  /** Paragraphs, headings and whole tables, in order. */
  blocks: string[];
}

export interface Sources {
  documents: Source[];
  /** What is exchanged, simplified, without 市, 区 and their like: a place's own name, the core of an organization's, a person's. */
  names: Map<string, NameKind>;
}

/** Seeds, then annotated documents; their annotations say what is a name. `isWanted` is asked of each file. */
export async function readSources(isWanted: (file: string) => boolean = () => true): Promise<Sources> {
  const names = new Map<string, NameKind>();
  const documents: Source[] = [];
  for (const file of documentsIn('seed/documents').filter(isWanted)) {
    const source = await sourceOf(file);
    const { source: text } = await readInput({ name: file });
    for (const span of readIgnored(`seed/ignored/${source.id}.jsonl`, text))
      if (span.reason === 'PERSON_NAME') addPerson(names, text.slice(span));
    for (const statement of linesOf<Statement>(`seed/statements/${source.id}.jsonl`)) addNames(names, statement);
    documents.push(source);
  }
  for (const file of documentsIn('test/extraction/documents').filter(isWanted)) {
    documents.push(await sourceOf(file));
    for (const line of linesOf<Partial<Statement> & { person?: string }>(file.replace(/\.\w+$/u, '.jsonl'))) {
      if (line.person) addPerson(names, line.person);
      else addNames(names, line);
    }
  }
  return { documents, names };
}

const documentsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /\.(?:txt|html|docx|pdf)$/u.test(file))
    .sort()
    .map((file) => join(folder, file));

const linesOf = <T>(file: string): T[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as T)
    : [];

/** A block ends at an empty line or where a line ends a sentence; the head ends before the first that holds one. */
async function sourceOf(file: string): Promise<Source> {
  const { source } = await readInput({ name: file });
  const all = source.text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n|(?<=[。！？；][”"』」）)]?)[ \t\u3000]*\n/u)
    .map((block) => block.replaceAll(/^\n+|\s+$/gu, ''))
    .filter((block) => block.trim() !== '');
  const first = Math.max(
    1,
    all.findIndex((block) => block.includes('。')),
  );
  return { id: basename(file, extname(file)), head: all.slice(0, first), blocks: all.slice(first) };
}

const addPerson = (names: Map<string, NameKind>, printed: string): void => {
  const name = simplify(printed);
  if (/^\p{Script=Han}{2,4}$/u.test(name)) names.set(name, 'person');
};

const PLACE_END = /(?:市|区|县|省|街道|镇|乡|社区|村|小区)$/u;
/** The two characters before such an ending are most often what tells an organization from its like. */
const CORE =
  /(\p{Script=Han}{2})(?:社会工作|社工|社会组织|公益|养老|慈善|志愿|居家|助老|评估)?(?:服务|发展|创新|事务)?(?:中心|基金会|协会|促进会|事务所|服务队|志愿队|有限公司)$/u;

/** What stands there too and is no name. */
const COMMON = /[市为]|儿童|少年|组织|社区|居家|生育|心理|作者|学生|愿者|助残|姐姐|业家|义工|融合|守护|互助/u;

function addNames(names: Map<string, NameKind>, { subject, objects = [] }: Partial<Statement>): void {
  for (const thing of [subject, ...objects]) addName(names, thing);
}

function addName(names: Map<string, NameKind>, thing: Thing | null | undefined): void {
  if (!thing || !isMention(thing) || thing.named === false) return;
  const name = simplify(thing.name);
  const { type } = thing;
  const isPlace =
    type === 'Province' || type === 'City' || type === 'District' || type === 'Street' || type === 'Community';
  const own = isPlace ? name.replace(PLACE_END, '') : type === 'SocialOrganization' ? CORE.exec(name)?.[1] : undefined;
  if (!own || !/^\p{Script=Han}{2,4}$/u.test(own) || (!isPlace && COMMON.test(own))) return;
  if (!names.has(own)) names.set(own, isPlace ? type : 'core');
}
