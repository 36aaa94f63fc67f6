/** What the page tells, in both languages. The meanings are those of the vocabulary that the graph is built on. */
import type { Words } from '../language/language.ts';

export interface Passage {
  /** Where an address leads: `?part=` or `#`. */
  readonly id: string;
  readonly title: Words;
  readonly paragraphs: readonly Words[];
  readonly terms?: readonly (readonly [term: Words, meaning: Words])[];
  readonly code?: string;
}

export const PASSAGES: readonly Passage[] = [
  {
    id: 'made',
    title: { zh: '怎样做成', en: 'How it is made' },
    paragraphs: [
      {
        zh: '一份已发布的文档（新闻、通知、报告）先被读成干净的文字，每个字都记得自己在原文的位置。文字说的每一件事成为一条“陈述”：谁、做了什么、对谁、多少钱、何时，并附上说这件事的原句。',
        en: 'A published document (an article, a notice, a report) is read into clean text in which every character remembers where it stood. Each thing that the text says becomes a statement: who, did what, for whom, how much, when, with the sentence that says it.',
      },
      {
        zh: '规则读出的陈述先进入审核队列，由人接受、更正或拒绝。图只由已接受的陈述构成；撤销一个决定，图就回到原样。',
        en: 'What rules read waits in a queue until a person accepts, corrects or rejects it. The graph is made of accepted statements and of nothing else; a decision that is taken back leaves no trace in it.',
      },
      {
        zh: '页面上的一切都来自同一个公开的 GraphQL 接口，所以每个视图都能“以 GraphQL 查看”。',
        en: 'Everything on these pages comes from one public GraphQL API, so every view can be opened as GraphQL.',
      },
    ],
  },
  {
    id: 'words',
    title: { zh: '词的意思', en: 'What the words mean' },
    paragraphs: [],
    terms: [
      [
        { zh: '陈述与原句', en: 'Statement and sentence' },
        {
          zh: '陈述是文档说的一件事。原句是原文的逐字照录，连同错别字和多余的空格；每次装载都会核对它确实在那里。',
          en: 'A statement is one thing that a document says. Its sentence is the exact run of characters, misprints and stray blanks included; every load checks that it stands there.',
        },
      ],
      [
        { zh: '已发生、计划、已公布、意向', en: 'Done, planned, announced, intended' },
        {
          zh: '只有文档说已经发生的，才算已发生。其余用虚线框标出，也不与已发生的相加。',
          en: 'Only what a document says has happened counts as done. The rest bears a dashed mark and is never added to what was done.',
        },
      ],
      [
        { zh: '依据与规范', en: 'Basis and regulation' },
        {
          zh: '“依据”指文档说这笔钱因这项政策而给。“规范”指政策规定它怎么用；规范不等于依据，两者从不混在一起。只在部分期间有效的政策，也不算全部款项的依据。',
          en: 'A basis is what a document says the money was given for the sake of. Regulation says how it may be used. Regulation is no basis, and the two are never mixed; a policy in force for part of the period is no basis for all of the money.',
        },
      ],
      [
        { zh: '超过、约、至多……', en: 'Over, about, at most …' },
        {
          zh: '数字的界限照原文保留：“3.4亿多元”永远是“超过 3.4亿元”，不会变成 340,000,000。',
          en: 'The bound of a number stays as printed: 3.4亿多元 is over 340 million yuan and never 340,000,000.',
        },
      ],
      [
        { zh: '可以相加的', en: 'What may be added' },
        {
          zh: '只有性质、口径、状态相同，期间和范围互不包含的款项才相加；没有相加的逐笔列出原因。标准（每床、每人每月）从不相乘。平均数只在原文给出同一笔钱的数量时推算，并标明“推算”。',
          en: 'Only sums of the same nature, basis and modality, whose periods and scopes do not contain each other, are added; what is left out is listed with the reason. A rate is never multiplied. An average is derived only where the text gives the count for the same money, and is marked as derived.',
        },
      ],
      [
        { zh: '没有文档说明，与未点名', en: 'Not stated, and not named' },
        {
          zh: '“没有文档说明”是说所有文档都没有提。“未点名”是说文档提到了一方，但没有说出名称（如“30 家机构”）。未点名的一方不计入组织数。',
          en: 'Not stated: no document says it. Not named: a document speaks of a party without naming it (“30 agencies”); such parties are never counted as organizations.',
        },
      ],
      [
        { zh: '读取存疑', en: 'Uncertain reading' },
        {
          zh: '原文可作两种理解、表格散乱、疑有误印或地点来自上下文时，会注明原因。',
          en: 'Where the text can be read in two ways, a table is broken, the print seems wrong or a place comes from the context, the reason stands beside it.',
        },
      ],
      [
        { zh: '同文转载', en: 'Reprints' },
        {
          zh: '同一篇文章登在几个网站，算一个来源。',
          en: 'One article on several sites counts as one source.',
        },
      ],
    ],
  },
  {
    id: 'refused',
    title: { zh: '它不做什么', en: 'What it refuses' },
    paragraphs: [
      {
        zh: '不补文档没说的：没有说运营方，就没有运营方。不把加不起来的加起来。不猜同名的是哪一个。',
        en: 'It completes nothing: where no operator is stated there is none. It does not add up what does not add up, and does not guess which of two like-named things is meant.',
      },
      {
        zh: '不收任何自然人的姓名，无论有无职务；文档正文里的人名以○遮蔽，电话、邮箱和证件号码也一样。受助者是谁，这里永远没有答案。',
        en: 'It holds no name of a natural person, in office or not; in texts a name is masked by ○, and so are telephone numbers, e-mail addresses and identity numbers. Who the person was that was helped is a question without an answer here.',
      },
    ],
  },
  {
    id: 'contribute',
    title: { zh: '加入一份文档', en: 'Adding a document' },
    paragraphs: [
      {
        zh: '运行服务的人把文档（txt、html、pdf、docx）读入队列，审核者在“审核”页逐条接受。没有被接受的，不进入任何答案。',
        en: 'Whoever runs the server reads a document (txt, html, pdf, docx) into the queue, and a reviewer accepts its statements one by one on the review page. What was not accepted is part of no answer.',
      },
    ],
    code: 'npm run ingest -- notice.pdf report.html article.txt\nnpm run review -- --list',
  },
  {
    id: 'licence',
    title: { zh: '许可', en: 'Licence' },
    paragraphs: [
      {
        zh: '程序以 Apache-2.0 许可发布。文档的文字属于各自的发布者，条款见下表；引用的原句请注明文档。',
        en: "The code is licensed under Apache-2.0. The documents' texts belong to their publishers, whose terms stand in the table below; name the document when you quote a sentence.",
      },
    ],
  },
];
