/** Words by which a text says that a measure is issued, carried out or laid down. */

/** A body or place puts a measure out; 转发 and 落实 are not among them. */
export const ISSUE_WORDS = [
  ...[
    '印发',
    '出台',
    '制定',
    '发布',
    '下发',
    '颁布',
    '颁发',
    '公布',
    '编制',
    '起草',
    '印制',
    '制订',
    '拟定',
    '拟订',
    '推出',
    '修订',
    '发文',
    '出具',
    '通过',
    '审议通过',
  ],
  ...[
    '制发',
    '研究制定',
    '牵头制定',
    '联合印发',
    '联合出台',
    '联合制定',
    '联合下发',
    '联合发布',
    '共同制定',
    '制定出台',
    '制定印发',
    '印发实施',
    '发布实施',
    '修订完善',
  ],
];
/** Between the verb and the title: 印发了新修订的《…》. */
export const BEFORE_TITLE =
  /^(?:了|的|并(?:印发|实施|发布|施行)|实施|施行|有关|关于|新修订的?|首个|首部|一系列|文件|以下|如下|如|全[省市区县国]首[个部份]|《关于》)*$/u;
