import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readFile } from '../../src/document/read-file.ts';
import { SourceText } from '../../src/document/source-text.ts';
import { clean } from '../../src/text/clean.ts';

const FOLDER = fileURLToPath(new URL('../extraction/documents/', import.meta.url));
const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.jsonl'));

interface Card {
  title: string | null;
  host: string | null;
  published: string | null;
  articles: { title: string | null; source: string | null; date: string | null }[];
}

/** Titles are compared as evidence is: blanks, script and radicals aside. */
const cleaned = (text: string | null): string | null => (text === null ? null : clean(new SourceText(text)).text);

const fields = ({ title, host, published, articles }: Card): Record<string, string | null> => ({
  title: cleaned(title),
  host,
  published,
  articles: `${articles.length}`,
  ...Object.fromEntries(
    articles.flatMap((article, index) => [
      [`${index}.title`, cleaned(article.title)],
      [`${index}.source`, article.source],
      [`${index}.date`, article.date],
    ]),
  ),
});

/**
 * Where a person reads a card otherwise than its words say.
 * `source`: an office's section is none by hand, and who issues, signs or writes a document is one; not in all of them.
 * `host`: the body behind a page, named in the title of the window, is none by hand.
 */
const KNOWN = [
  'dalian-2020-needs-report.txt 0.source: null, by hand 大连市社会工作者协会课题组',
  'harbin-2024-subsidy-notice.pdf 0.source: null, by hand 哈尔滨市民政局、哈尔滨市财政局',
  'huizhou-2023-foundation-annual.html host: 东江基金会, by hand null',
  'jinan-2023-implementation-scheme.txt 0.source: null, by hand 济南市民政局',
  'jinhua-2023-evaluation.docx 0.source: null, by hand 金华市民政局',
  // Others keep a second line of the title that begins with a dash.
  'jiujiang-2024-policy-qa.pdf title: 《九江市社区社会组织培育扶持办法(试行)》政策解读——九江市民政局社会组织管理科负责人答记者问, by hand 《九江市社区社会组织培育扶持办法(试行)》政策解读',
  'jiujiang-2024-policy-qa.pdf 0.title: 《九江市社区社会组织培育扶持办法(试行)》政策解读——九江市民政局社会组织管理科负责人答记者问, by hand 《九江市社区社会组织培育扶持办法(试行)》政策解读',
  'kunming-2022-subsidy-notice.html 0.source: 养老服务科, by hand null',
  'luzhou-2023-volunteer-brochure.pdf 0.source: null, by hand 泸州市酒城志愿者协会',
  'qujing-2023-project-closing.docx 0.source: null, by hand 曲靖市同心圆社会工作服务中心',
  'shenyang-2019-case-report.txt title: “邻里相伴”：一个老厂区社区的独居老人支持行动——沈阳市铁西区工人村街道劳模园社区案例报告, by hand “邻里相伴”：一个老厂区社区的独居老人支持行动',
  'shenyang-2019-case-report.txt 0.title: “邻里相伴”：一个老厂区社区的独居老人支持行动——沈阳市铁西区工人村街道劳模园社区案例报告, by hand “邻里相伴”：一个老厂区社区的独居老人支持行动',
  'shijiazhuang-2019-measures.html host: 石家庄市民政局, by hand null',
  'xian-2023-purchase-list.docx 0.source: null, by hand 西安市雁塔区民政局',
  'xichuan-2023-action-plan.docx 0.source: null, by hand 淅川县人民政府办公室',
  'yantai-2023-delegate-reply.docx 0.source: null, by hand 烟台市民政局',
];

it('the cards of the annotated documents are found as a person wrote them, but for what is known', async () => {
  let right = 0;
  const wrong: string[] = [];
  for (const file of files) {
    const lines = readFileSync(`${FOLDER}${file.replace(/\.\w+$/u, '.jsonl')}`, 'utf8')
      .trim()
      .split('\n');
    const wanted = lines.map((line) => JSON.parse(line) as { card?: Card }).find(({ card }) => card)?.card;
    const found = fields((await readFile(`${FOLDER}${file}`)).card);
    for (const [field, value] of Object.entries(fields(wanted as Card))) {
      if (found[field] === value) right += 1;
      else wrong.push(`${file} ${field}: ${found[field]}, by hand ${value}`);
    }
  }
  console.log(`cards: ${right} of ${right + wrong.length} fields as by hand`);
  expect(wrong).toEqual(KNOWN);
});
