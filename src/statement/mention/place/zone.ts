/** Districts that the table of divisions does not hold by the name that a text gives them: development zones, districts since merged, counties of a people by their short names. */
import { PLACE_TYPES, type PlaceType } from '../../../vocabulary/entity.ts';
import { countyOfPeople } from './table.ts';
import type { Token } from './token.ts';

/** 峨山县塔甸镇: what a county named after a people is called in every text. */
export function countyToken(text: string, lowest: number, end: number, cuts: Uint8Array): Token | null {
  for (const length of [5, 4, 3]) {
    const from = end - length;
    if (from < lowest || !(cuts[from] === 1 || from === lowest)) continue;
    const name = text.slice(from, end);
    const candidates = /^[〇㐀-鿿𠀀-𲎯]+$/u.test(name) ? countyOfPeople(name) : [];
    if (candidates.length > 0) return { from, to: end, type: 'District', name, candidates, isFull: true };
  }
  return null;
}

const ZONE =
  /(?:高新技术产业开发区|高新技术开发区|经济技术开发区|经济开发区|高新区|经开区|工业园区|新区|开发区|示范区|度假区)$/u;

/** 合肥高新区: a zone right behind its city is a district of it. */
export function zone(text: string, end: number, found: Token[]): Token | null {
  const [name] = ZONE.exec(text.slice(Math.max(0, end - 9), end)) ?? [];
  const city = found.at(-1);
  if (!name || city?.to !== end - name.length || width(city.type) > width('City')) return null;
  if (city.isFull) return { from: city.to, to: end, type: 'District', name, candidates: [], isFull: true };
  found.pop();
  return { from: city.from, to: end, type: 'District', name: text.slice(city.from, end), candidates: [], isFull: true };
}

/** 在甲区乙街道、高新区丙街道: the zone of the city that the text is about, where a street of it follows. */
export function zoneOfStreet(text: string, end: number, cuts: Uint8Array): Token | null {
  const words = text.slice(Math.max(0, end - 9), end);
  const [name] = ZONE.exec(words) ?? OLD_DISTRICT.exec(words) ?? [];
  let from = end - (name?.length ?? 0);
  // 东城经济开发区: what it is called stands before.
  for (let at = from; at >= 0 && from - at <= 4; at -= 1)
    if (cuts[at] === 1) {
      from = at;
      break;
    }
  if (!name || !/^[〇㐀-鿿𠀀-𲎯]*$/u.test(text.slice(from, end)) || cuts[from] !== 1 || !hasStreetBehind(text, end))
    return null;
  return { from, to: end, type: 'District', name: text.slice(from, end), candidates: [], isFull: true };
}

/** A district that the table no longer knows: 梅列区列西街道. */
const OLD_DISTRICT =
  /(?<![〇㐀-鿿𠀀-𲎯])[〇㐀-鿿𠀀-𲎯]{2}(?<![城郊片社小地库山景园老牧灾辖校厂新矿林全我该本各市街湖港])区$/u;

const STREET_BEHIND =
  /^(?!街道|建设|管委会|[的内和与])[〇㐀-鿿𠀀-𲎯]{2,4}?(?:街道|镇(?!街|村|级)|乡(?!镇|村)|(?<![本该各])社区(?!治理|服务|工作))/u;

/** Whether a street or community stands right behind: what no table knows is a district then. */
export const hasStreetBehind = (text: string, at: number): boolean => STREET_BEHIND.test(text.slice(at, at + 8));

const width = (type: PlaceType): number => PLACE_TYPES.indexOf(type);
