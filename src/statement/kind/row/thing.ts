/** The thing that a cell names: what the recognisers see in it, in the type that its column says. */

import type { EntityType } from '../../../vocabulary/entity.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { FoundThing } from '../../found.ts';
import { type Named, type Scene, spot } from '../../scene.ts';
import { asFound } from '../shared/party.ts';
import type { Column } from './columns.ts';

const COMPANY = /公司|企业|集团|医院|学校|大学|学院|幼儿园|事务所|报社|银行|商会(?!联)|超市/u;
const BODY = /(?:局|委员会|政府|办事处|党委|党工委|街道办|工会|妇联|团委|残联|居委会|村委会)$/u;
const SOCIAL = /(?:中心|协会|学会|促进会|联合会|基金会|服务社|服务队|志愿队|队|社|会|所|院|站|之家|联盟)$/u;

/** 社区小额资助(17个) */
const COUNTED = /\(共?\d+[余多]?[个项支家]\)$/u;

/** One thing that fills the cell, or null. */
export function thingOf(scene: Scene, column: Column, row: number | null): FoundThing | null {
  const { cell, text, role } = column;
  if (text.length < 2 || /^[\d.,%/-]+$|^共印|份$/u.test(text)) return null;
  const at = spot(scene.passage, cell.from, cell.to);
  if (role === 'project')
    return {
      type: 'Project',
      name: text.replace(COUNTED, ''),
      scale: 'ITEM',
      ...(row === null ? {} : { row }),
      spot: at,
    };
  const inside = scene.things.filter((one) => cell.from <= one.from && one.to <= cell.to);
  const filling = inside.find(({ from, to }) => to === cell.to && to - from >= (cell.to - cell.from) * 0.6);
  if (role === 'facility') return filling ? retyped(filling, 'Facility') : { type: 'Facility', name: text, spot: at };
  if (role === 'fund')
    return filling?.thing.type === 'Fund' ? asFound(filling) : { type: 'Fund', name: text, spot: at };
  if (role === 'organization') return organization(filling, text, at);
  if (role === 'payer') return isClass(text) ? giver(text, at) : (organization(filling, text, at) ?? giver(text, at));
  if (role === 'place') return lastPlace(inside);
  return filling ? asFound(filling) : null;
}

const retyped = (named: Named, type: EntityType): FoundThing => {
  const { category: _, ...thing } = asFound(named);
  return { ...thing, type };
};

function organization(filling: Named | undefined, text: string, at: FoundThing['spot']): FoundThing | null {
  if (filling && /Organization$|^GovernmentBody$/u.test(filling.thing.type)) return asFound(filling);
  if (filling && isPlaceType(filling.thing.type)) return asFound(filling);
  const type: EntityType | null = COMPANY.test(text)
    ? 'OtherOrganization'
    : BODY.test(text)
      ? 'GovernmentBody'
      : SOCIAL.test(text)
        ? 'SocialOrganization'
        : null;
  if (!type) return null;
  if (filling) return retyped(filling, type);
  return at ? { type, name: text, spot: at } : { type, name: text };
}

const isClass = (text: string): boolean =>
  /\(\d+[余多]?[家名位户人]\)$|^(?:爱心|热心|社会|其他|部分|会员|本地)/u.test(text);

/** 爱心企业(12家), 网友, 职工募捐: who gives without a name. */
function giver(text: string, at: FoundThing['spot']): FoundThing | null {
  const name = text.replace(/\(.*$/u, '').trim();
  if (!/^[〇㐀-鿿𠀀-𲎯]{2,12}$/u.test(name)) return null;
  const type: EntityType = /(?:企业|公司|商家|商户)$/u.test(name) ? 'OtherOrganization' : 'Funder';
  return at ? { type, name, named: false, spot: at } : { type, name, named: false };
}

/** The narrowest place of a cell. */
function lastPlace(inside: readonly Named[]): FoundThing | null {
  const place = inside.findLast(({ thing }) => isPlaceType(thing.type) && thing.named !== false);
  return place ? asFound(place) : null;
}

/** All groups or fields that a cell names. */
export const thingsOf = (scene: Scene, { cell }: Column, type: EntityType): FoundThing[] =>
  scene.things.filter((one) => one.thing.type === type && cell.from <= one.from && one.to <= cell.to).map(asFound);
