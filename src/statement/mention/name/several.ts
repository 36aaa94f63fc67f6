/** Whether the words around a name say that several bear it. */
const COUNTED_BEHIND = /^”?(?:共|约|近|已|达)*[\d一二两三四五六七八九十百]+[余多]?[个家所处座间]/u;
const COUNTED_BEFORE =
  /(?:[\d两三四五六七八九十百]+[余多]?[个家所处座间]|第[二三四五六七八九十\d]+[个家处间]|(?:全部|普遍|均|都|分别|各)(?:建起|建成|建立|设立|开设|建有|设有|办起|打造)了?|每个?(?:社区|街道|村|镇).{0,8}有一[个家间处])“?$/u;

/** 建成“妈咪小屋”5处, 在21个社区全部建起“议事厅”: of those none is meant alone. */
export const isSeveral = (text: string, from: number, to: number): boolean =>
  COUNTED_BEHIND.test(text.slice(to, to + 10)) || COUNTED_BEFORE.test(text.slice(Math.max(0, from - 16), from));
