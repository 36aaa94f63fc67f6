import { KINDS } from '../words/kind-words.ts';
import { BASES, BOUNDS, NATURES, STAGES } from '../words/money-words.ts';
import { DOUBTS, MODALITIES, STRENGTHS } from '../words/said-words.ts';
import { TYPES } from '../words/type-words.ts';
import { coded, joined, listed, plain, things } from './columns.ts';
import {
  DocumentRows,
  FacilityRows,
  type FacilityRowsQuery,
  FundingRows,
  FundRows,
  NeedRows,
  type NeedRowsQuery,
  ObservationRows,
  type ObservationRowsQuery,
  OrganizationRows,
  type OrganizationRowsQuery,
  PlaceRows,
  PolicyRows,
  PopulationRows,
  type PopulationRowsQuery,
  ProjectRows,
  StatementRows,
  type StatementRowsQuery,
} from './download-tables.graphql.ts';
import { answerTable, listTable, type Table } from './table.ts';

const ID = plain('id', '编号', 'id');
const NAME = plain('name', '名称', 'name');
const DOCUMENTS = listed('documentIds', '文档编号', 'document ids');
const TYPE = coded('type', '类型', 'type', TYPES);
const MODALITY = coded('modality', '是否已发生', 'modality', MODALITIES);
const CERTAINTY = plain('certainty', '确定程度', 'certainty');
const DOUBT = coded('doubt', '存疑原因', 'doubt', DOUBTS);
const ALIASES = listed('aliases', '其他名称', 'other names');

/** Everything that can be taken away, by the name that the file bears. */
export const TABLES: readonly Table[] = [
  listTable(
    { name: 'policies', words: { zh: '政策', en: 'Policies' } },
    PolicyRows,
    ({ policies }) => policies,
  )([
    ...[
      ID,
      NAME,
      plain('title', '标题（原文）', 'title as printed'),
      plain('titleSuspect', '标题可疑', 'title suspect'),
    ],
    ...[plain('issued', '出台时间', 'issued'), plain('number', '文号', 'number'), plain('period', '有效期', 'period')],
    ...[...things('issuedBy', '出台者', 'issued by'), ...things('appliesIn', '适用地', 'applies in'), DOCUMENTS],
  ]),
  listTable(
    { name: 'fundings', words: { zh: '款项', en: 'Sums of money' } },
    FundingRows,
    ({ fundings }) => fundings,
  )([
    ...[
      ID,
      NAME,
      plain('value', '金额（元）', 'value in yuan'),
      plain('valueTo', '区间上限（元）', 'upper end in yuan'),
    ],
    ...[plain('text', '原文写法', 'as printed'), plain('currency', '币种', 'currency')],
    ...coded('bound', '界限', 'bound', BOUNDS),
    ...coded('basis', '口径', 'basis', BASES),
    ...[listed('per', '按什么计', 'per'), ...coded('stage', '阶段', 'stage', STAGES), ...MODALITY],
    ...[...coded('nature', '性质', 'nature', NATURES), listed('instruments', '方式', 'instruments')],
    ...[plain('purpose', '用途（原文）', 'purpose'), plain('date', '日期', 'date'), plain('period', '期间', 'period')],
    ...[plain('dateText', '原文时间', 'date as printed'), ...things('givenBy', '出资方', 'paid by')],
    ...[...things('to', '收款方', 'goes to'), ...things('for', '用于', 'is for'), CERTAINTY, ...DOUBT],
    plain('documentId', '文档编号', 'document id'),
  ]),
  listTable(
    { name: 'funds', words: { zh: '基金', en: 'Funds' } },
    FundRows,
    ({ funds }) => funds,
  )([
    ID,
    NAME,
    plain('established', '设立时间', 'established'),
    ...things('governedBy', '规范它的政策', 'governed by'),
    DOCUMENTS,
  ]),
  listTable(
    { name: 'organizations', words: { zh: '组织与机构', en: 'Organizations and bodies' } },
    OrganizationRows,
    ({ organizations }: OrganizationRowsQuery) => organizations,
  )([
    ...[ID, ...TYPE, NAME, ALIASES, plain('category', '类别', 'category')],
    ...[plain('established', '成立时间', 'established'), ...things('locatedIn', '所在地', 'located in'), DOCUMENTS],
  ]),
  listTable(
    { name: 'projects', words: { zh: '项目', en: 'Projects' } },
    ProjectRows,
    ({ projects }) => projects,
  )([
    ...[ID, NAME, plain('scale', '层级', 'scale'), plain('row', '目录行号', 'row'), plain('period', '期间', 'period')],
    ...[...things('runBy', '运营方', 'run by'), ...things('serves', '服务的人群', 'serves'), DOCUMENTS],
  ]),
  listTable(
    { name: 'facilities', words: { zh: '设施', en: 'Facilities' } },
    FacilityRows,
    ({ facilities }: FacilityRowsQuery) => facilities,
  )([
    ...[ID, NAME, plain('established', '设立时间', 'established'), ...things('runBy', '运营方', 'run by')],
    ...[...things('serves', '服务的人群', 'serves'), ...things('locatedIn', '所在地', 'located in'), DOCUMENTS],
  ]),
  listTable(
    { name: 'places', words: { zh: '地点', en: 'Places' } },
    PlaceRows,
    ({ places }) => places,
  )([
    ...[ID, ...TYPE, NAME, ALIASES, plain('code', '区划代码', 'division code')],
    ...[plain('codeYear', '代码年份', 'year of the code'), ...things('partOf', '属于', 'part of'), DOCUMENTS],
  ]),
  listTable(
    { name: 'populations', words: { zh: '人群', en: 'Populations' } },
    PopulationRows,
    ({ populations }: PopulationRowsQuery) => populations,
  )([
    ID,
    NAME,
    plain('nameEn', '英文名称', 'English name'),
    ALIASES,
    ...things('broader', '上位人群', 'broader'),
    DOCUMENTS,
  ]),
  listTable(
    { name: 'observations', words: { zh: '数字', en: 'Stated numbers' } },
    ObservationRows,
    ({ observations }: ObservationRowsQuery) => observations,
  )([
    ...[
      ID,
      NAME,
      plain('value', '数值', 'value'),
      plain('valueTo', '区间上限', 'upper end'),
      plain('unit', '单位', 'unit'),
    ],
    ...[plain('text', '原文写法', 'as printed'), ...coded('bound', '界限', 'bound', BOUNDS)],
    ...[plain('basis', '口径', 'basis'), plain('asOf', '时点', 'as of'), plain('period', '期间', 'period')],
    ...[plain('dateText', '原文时间', 'date as printed'), ...MODALITY, plain('definition', '定义', 'definition')],
    ...[...things('measures', '指标', 'indicator'), ...things('observed', '所述对象', 'about'), CERTAINTY, ...DOUBT],
    plain('documentId', '文档编号', 'document id'),
  ]),
  answerTable(
    { name: 'needs', words: { zh: '需求', en: 'Needs' } },
    NeedRows,
    ({ needs }: NeedRowsQuery) => needs.edges.map(({ node }) => node),
    ({ needs }) => needs.pageInfo.endCursor,
  )([
    { name: 'id', words: { zh: '编号', en: 'id' }, value: ({ need }) => need.id },
    { name: 'name', words: { zh: '需求', en: 'need' }, value: ({ need }) => need.name },
    ...things('neededBy', '谁需要', 'needed by'),
    ...things('populations', '为谁', 'for whom'),
    {
      name: 'metBy',
      words: { zh: '由谁回应', en: 'met by' },
      value: ({ metBy }) =>
        joined(
          metBy.map(({ project }) => project),
          ({ name }) => name,
        ),
    },
    {
      name: 'strength',
      words: { zh: '回应的依据', en: 'how it is said to be met' },
      value: ({ metBy }) => metBy.map(({ strength }) => `${strength} ${STRENGTHS[strength]?.zh ?? ''}`).join('；'),
    },
    ...[...MODALITY, CERTAINTY, ...DOUBT],
    { name: 'words', words: { zh: '一句话', en: 'in words' }, value: ({ inWords }) => inWords },
    {
      name: 'quotes',
      words: { zh: '原句', en: 'quotes' },
      value: ({ evidence }) => evidence.map(({ quote }) => quote).join(' ｜ '),
    },
    {
      name: 'documents',
      words: { zh: '文档编号', en: 'document ids' },
      value: ({ evidence }) => [...new Set(evidence.map(({ document }) => document.id))].join('；'),
    },
  ]),
  listTable(
    { name: 'documents', words: { zh: '文档', en: 'Documents' } },
    DocumentRows,
    ({ documents }) => documents,
  )([
    ...[
      ID,
      plain('title', '标题', 'title'),
      plain('host', '发布网站', 'host'),
      plain('published', '发布日期', 'published'),
    ],
    ...[plain('dateText', '原文时间', 'date as printed'), plain('family', '同文族', 'family')],
    ...[plain('sha256', '文件 SHA-256', 'SHA-256 of the file'), plain('terms', '使用条件', 'terms')],
  ]),
  answerTable(
    { name: 'statements', words: { zh: '陈述（附原句）', en: 'Statements with their quotes' } },
    StatementRows,
    ({ statements }: StatementRowsQuery) => statements.edges.map(({ node }) => node),
    ({ statements }) => statements.pageInfo.endCursor,
  )([
    { name: 'id', words: { zh: '编号', en: 'id' }, value: ({ statement }) => statement.id },
    ...coded('kind', '种类', 'kind', KINDS),
    ...[plain('predicate', '谓词', 'predicate'), ...MODALITY, CERTAINTY, ...DOUBT, plain('date', '日期', 'date')],
    { name: 'words', words: { zh: '一句话', en: 'in words' }, value: ({ inWords }) => inWords },
    {
      name: 'mentions',
      words: { zh: '提及的事物', en: 'mentions' },
      value: ({ mentions }) =>
        mentions.map(({ role, entity }) => `${role}: ${entity?.name ?? ''} (${entity?.id ?? ''})`).join('；'),
    },
    {
      name: 'quotes',
      words: { zh: '原句', en: 'quotes' },
      value: ({ evidence }) => evidence.map(({ quote }) => quote).join(' ｜ '),
    },
    {
      name: 'spans',
      words: { zh: '位置（码点）', en: 'places (code points)' },
      value: ({ evidence }) => evidence.map(({ start, end }) => `${start}-${end}`).join('；'),
    },
    { name: 'document', words: { zh: '文档编号', en: 'document id' }, value: ({ document }) => document.id },
  ]),
];
