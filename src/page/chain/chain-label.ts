import { shortAmount } from '../format/money.ts';
import type { Reading } from '../language/language.ts';
import { BASES } from '../words/money-words.ts';
import type { PictureNode } from './chain-picture.ts';
import type { ChainThing } from './whole-chain.ts';

/** What stands beside a node of the picture. */
export const labelOf = ({ thing, gap, more }: PictureNode, reading: Reading): string => {
  const { say, word } = reading;
  if (gap) return say(`没有文档说明：${gap.zh}`, `No document says ${gap.en}`);
  if (more) return say(`另有 ${more.length} 项（见表）`, `and ${more.length} more (in the table)`);
  if (!thing) return '';
  if (thing.funding) return sumLabel(thing, reading);
  return `${thing.name}${thing.named === false ? word({ zh: '（未点名）', en: ' (not named)' }) : ''}`;
};

/** A sum by its amount with its bound; whom it is from and for stands beside it already. */
const sumLabel = ({ funding, name }: ChainThing, { language, word }: Reading): string => {
  if (!funding) return name;
  const { value, valueTo, bound, text, basis, per } = funding;
  if (value === null) return name;
  const amount = shortAmount({ value, valueTo, bound, text }, language);
  const each = basis === 'RATE' && per && per.length > 0 ? `/${per.join('·')}` : '';
  const kind = each ? undefined : BASES[basis ?? ''];
  const purpose =
    name
      .split(' → ')
      .at(-1)
      ?.replace(/, [^,]*$/u, '') ?? '';
  return `${amount}${each}${kind ? (language === 'EN' ? ` (${word(kind)})` : `（${word(kind)}）`) : ''} ${purpose}`;
};
