/**
 * Stations of social work. A street's or community's is a facility (桂城街道社工站); one that a city or district registered under a name of
 * its own is an organization (郑州市启明社会工作服务站), unless that name is a street's (南海区桂城社工站).
 */

import { bySuffix, mentionOf, type Suffixed } from '../name/suffixed.ts';
import { placesNamed } from '../place/table.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';
import { isPhrase, ownName } from './social-organization.ts';

const ENDING = /(?:社会工作服务|社会工作|社会服务|社工服务|社工|志愿服务|公益服务)站(?!点)/gu;
const STREET_ENDINGS = ['街道', '镇', '乡'];

export const station = (sentence: Sentence): Proposal[] =>
  bySuffix(sentence, ENDING)
    .filter((found) => isRegistered(sentence, found) && !isPhrase(found))
    .map((found) => ({ from: found.from, to: found.to, thing: mentionOf('SocialOrganization', found), weight: 3 }));

function isRegistered({ text, known }: Sentence, { own, placeType, within, from, to }: Suffixed): boolean {
  const isWide = placeType === 'Province' || placeType === 'City' || placeType === 'District';
  if (!isWide && !(placeType === null && isAgent(text, from, to))) return false;
  if (ownName(own).length < 2 || ownName(own).length > 6 || /[“”、]|[镇村]级?$/u.test(own)) return false;
  const around = within.at(-1) ?? '';
  return !STREET_ENDINGS.some(
    (ending) =>
      known.places.has(own + ending) || placesNamed(own + ending).some((street) => street.within.includes(around)),
  );
}

/** 由启明社会工作服务站承接 */
const isAgent = (text: string, from: number, to: number): boolean =>
  /(?:由|委托|引入|引进|交给|交由|聘请)$/u.test(text.slice(Math.max(0, from - 2), from)) &&
  /^(?:负责|具体|全面)?(?:运营|承接|承办|管理|实施|执行|打理|托管|负责)/u.test(text.slice(to, to + 6));
