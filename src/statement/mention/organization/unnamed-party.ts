/** Parties that the text does not name one by one: 30家机构, 爱心企业, 有关部门. Its words without the number are its name. */
import { matches } from '../../../text/matches.ts';
import { findQuantities } from '../../../text/quantity.ts';
import type { EntityType } from '../../../vocabulary/entity.ts';
import type { Count, Mention } from '../../../vocabulary/statement.ts';
import { conceptNamed } from '../concept-words.ts';
import { nestAt } from '../name/suffixed.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';
import { COUNTED_HEADS, PARTY_WORDS } from './unnamed-words.ts';

const HEAD = COUNTED_HEADS.map(([words]) => words).join('|');
/** 30家 + up to ten characters + 机构. */
const COUNTED = new RegExp(
  `(?:的)?(?<name>[〇㐀-鿿𠀀-𲎯“”()]{0,10}?(?:${HEAD}))(?![〇㐀-鿿𠀀-𲎯]*?(?:化|性)(?:的|，))`,
  'uy',
);
const NO_NAME = /[在由对将把被让给与从于并到了是]|开展|参与|提供|服务于|获得|入选|委托|引入|引进|交由|通过/u;
const HAS_COUNT = new RegExp(
  `[\\d一二三四五六七八九十百千万两余多](?:家|个|支|所|名|户)(?:[〇㐀-鿿𠀀-𲎯“”()]{0,10}?)(?:${HEAD})`,
  'u',
);
/** 93个社会组织服务项目 counts projects, 3737家社会组织的专职工作人员 persons. */
const GOES_ON =
  /^(?:(?:的)?(?:专职|工作人员|负责人|从业人员|骨干|代表|社工|项目|党建|成员|居民|学生|员工|老人)|服务(?:项目|意向|站|中心|需求|站点)|意向|养老|综合|党群|社工站|优秀|工作|治理|建设|居家|公共|便民|食堂|日间|基金|一级|两委|起来|成立?)/u;
const WORDS = PARTY_WORDS.map(([words]) => words).join('|');
const STANDING = new RegExp(`(?<name>(?:${WORDS}))`, 'gu');
const TYPE_OF_HEAD = COUNTED_HEADS.map(([words, type]) => [new RegExp(`(?:${words})$`, 'u'), type] as const);
const TYPE_OF_WORDS = PARTY_WORDS.map(([words, type]) => [new RegExp(`^(?:${words})$`, 'u'), type] as const);

export function unnamedParty(sentence: Sentence): Proposal[] {
  return [...counted(sentence), ...standing(sentence)];
}

function counted(sentence: Sentence): Proposal[] {
  const { text } = sentence;
  if (!HAS_COUNT.test(text)) return [];
  return findQuantities(text).flatMap((quantity): Proposal[] => {
    if (!/^[家个支所名户]$/u.test(quantity.unit ?? '') || quantity.weak) return [];
    COUNTED.lastIndex = quantity.to;
    const match = COUNTED.exec(text);
    const name = match?.groups?.name;
    const type = name && typeOf(name, TYPE_OF_HEAD);
    if (!match || !name || !type || NO_NAME.test(name)) return [];
    if (GOES_ON.test(text.slice(COUNTED.lastIndex, COUNTED.lastIndex + 6))) return [];
    const { value, unit, text: printed, bound } = quantity;
    const count: Count | null = value === null ? null : { value, bound, text: printed, ...(unit ? { unit } : {}) };
    const thing = partyOf(sentence, type, name, count, quantity.from);
    return [{ from: quantity.from, to: quantity.to + match[0].length, thing, weight: -2 }];
  });
}

function standing(sentence: Sentence): Proposal[] {
  return matches(sentence.text, STANDING).flatMap(({ index, groups }): Proposal[] => {
    const name = groups?.name ?? '';
    const type = typeOf(name, TYPE_OF_WORDS);
    return type && !isLabel(name)
      ? [{ from: index, to: index + name.length, thing: partyOf(sentence, type, name, null, index), weight: -2 }]
      : [];
  });
}

/** 社工机构 is a group of the scheme, whom rules of roles may take for a party all the same. */
const isLabel = (name: string): boolean => conceptNamed('population', name) !== null;

function typeOf(name: string, types: readonly (readonly [RegExp, EntityType])[]): EntityType | null {
  return types.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

function partyOf(sentence: Sentence, type: EntityType, name: string, count: Count | null, at: number): Mention {
  const within = nestAt(sentence, at);
  return { type, name, named: false, ...(within.length > 0 ? { within } : {}), ...(count ? { count } : {}) };
}
