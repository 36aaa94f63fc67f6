/** What the text above a table says of its rows: who pays, which sum they are parts of, what the list is called. */
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Modality } from '../../../vocabulary/statement.ts';
import type { Found, FoundThing } from '../../found.ts';
import { type Scene, type Spot, spotOf } from '../../scene.ts';
import { funding } from '../funding.ts';
import { sceneBefore } from '../shared/around.ts';
import { asFound } from '../shared/party.ts';
import { accountantOf } from '../shared/writer.ts';

export interface Above {
  readonly total: Found | null;
  /** All of them, nearest first. */
  readonly sums: readonly Found[];
  /** The title and what stands right above the table. */
  readonly words: string;
  readonly payer: FoundThing | null;
  readonly payerSpot: Spot | null;
  /** The list as a publication. */
  readonly list: { readonly thing: FoundThing; readonly spot: Spot } | null;
  /** Where the unit of money is printed. */
  readonly unit: Spot | null;
  readonly modality: Modality;
  /** The organization in whose own report the table stands, and whether the table lists what it got or what it gave. */
  readonly writer: { readonly thing: FoundThing; readonly part: 'gives' | 'gets' } | null;
}

const known = new WeakMap<Scene, Above>();
const FARTHEST = 60;
/** How many sentences above a table still speak of its rows. */
const NEAR = 4;
const LIST = /(?:名单|目录|清单|一览表|汇总表|名录)/u;

/** Read at the first row of a table and kept for the rows after it. */
export function aboveOf(scene: Scene): Above {
  const before = sceneBefore(scene);
  const same = before && before.passage.table?.id === scene.passage.table?.id ? known.get(before) : undefined;
  const above = same ?? read(scene);
  known.set(scene, above);
  return above;
}

/** 其中5A级3万元 is no whole of a table. */
const isWhole = ({ passage, from }: Spot): boolean =>
  /合计|共|总|下达|安排|资金|经费|承担|资助|投入|拨付/u.test(passage.clean.text.slice(Math.max(0, from - 24), from));

/** 第一批资金569万元已随文下达: what a table under it shares out. */
const isHandedOut = ({ passage, from, to }: Spot): boolean =>
  /下达|下拨|拨付/u.test(
    passage.clean.text.slice(Math.max(0, from - 12), from) + passage.clean.text.slice(to, to + 10),
  );

const HANDS_OUT = /下达|拨付|资助|补助|补贴|奖励|发放|公示|名单/u;

function read(scene: Scene): Above {
  const scenes = textAbove(scene);
  const sums = scenes.flatMap(funding).filter(({ basis, value }) => basis === 'TOTAL' && typeof value === 'number');
  const largest = sums
    .filter(({ at, partOf }) => at && !partOf && isWhole(at))
    .reduce<Found | null>((best, one) => ((one.value ?? 0) > (best?.value ?? 0) ? one : best), null);
  const title = scene.context.article.title;
  const handed = sums.find(({ at, partOf }) => at && !partOf && isHandedOut(at));
  const total = handed ?? largest;
  const isNear = scenes.slice(0, NEAR).some((one) => funding(one).some(({ at }) => at === total?.at));
  // In a report a sum far above is another matter; a notice that hands out money is about one.
  const hasPayer =
    total?.predicate === 'FUNDS' &&
    total.rule !== 'funding/implied' &&
    // What is handed to districts they hand on to the rows.
    !total.objects?.some((one) => 'type' in one && isPlaceType(one.type)) &&
    (isNear || HANDS_OUT.test(title));
  const isTotal = isNear || HANDS_OUT.test(title);
  const payer = hasPayer && total?.subject ? total.subject : null;
  const words = [title, ...scenes.slice(0, 3).map(({ text }) => text)].join(' ');
  const unit = scenes.slice(0, 4).find(({ text }) => /单位[：:]?\s*[百千万亿]*元|[百千万亿]*元\)/u.test(text));
  return {
    ...{ total: isTotal ? total : null, sums, words },
    payer: payer ?? issuerOf(scenes, title),
    payerSpot: payer?.spot ?? null,
    list: listOf(scenes),
    unit: unit ? spotOf(unit) : null,
    writer: writerAbove(scene, scenes),
    modality: /拟/u.test(words) ? 'PLANNED' : /公示|公布|公告|名单/u.test(words) ? 'ANNOUNCED' : 'ACTUAL',
  };
}

/** The sentences above, nearest first, rows left out. */
function textAbove(scene: Scene): Scene[] {
  const found: Scene[] = [];
  let one = sceneBefore(scene);
  for (let steps = 0; one && steps < FARTHEST * 4 && found.length < FARTHEST; steps += 1) {
    if (one.passage.kind !== 'row') found.push(one);
    one = sceneBefore(one);
  }
  return found;
}

/** 捐赠收入明细 in a foundation's own report is what it got, 项目支出明细 what it gave. */
function writerAbove(scene: Scene, scenes: readonly Scene[]): Above['writer'] {
  const writer = accountantOf(scene);
  const title = [scene.context.headings.at(-1), ...scenes.slice(0, 2)].map((one) => one?.text ?? '').join(' ');
  const part = /支出|资助|拨付|使用/u.test(title) ? 'gives' : /收入|捐赠|募集|接收/u.test(title) ? 'gets' : null;
  return writer && part ? { thing: asFound(writer), part } : null;
}

/** A notice that hands out money pays in the name of the body in its title. */
function issuerOf(scenes: readonly Scene[], title: string): FoundThing | null {
  if (!/下达|拨付|资助|补助|补贴|奖励|发放/u.test(title)) return null;
  const heading = scenes.findLast(
    ({ passage, text }) => passage.kind === 'heading' && title.includes(text.slice(0, 8)),
  );
  const body = heading?.things.find(({ thing }) => thing.type === 'GovernmentBody' && thing.named !== false);
  return body ? asFound(body) : null;
}

function listOf(scenes: readonly Scene[]): Above['list'] {
  const heading = scenes.slice(0, 4).find(({ text }) => LIST.test(text) && text.length <= 60 && !/[。；]$/u.test(text));
  if (!heading) return null;
  const name = heading.text
    .replace(/^附件?[\d一二三四五六七八九十]*[：:.、\s]*/u, '')
    .replace(/[(（].{0,12}单位.*$/u, '')
    .trim();
  return name.length < 4 ? null : { thing: { type: 'Publication', name }, spot: spotOf(heading) };
}
