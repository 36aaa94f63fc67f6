/** When and how a number holds: its basis, date, modality, what a share is of. */
import type { Quantity } from '../../../text/quantity.ts';
import type { Basis, Modality } from '../../../vocabulary/statement.ts';
import type { Found } from '../../found.ts';
import type { Scene, Spot } from '../../scene.ts';
import { modalityOf } from '../funding/aspect.ts';
import { type When, whenOf, yearOf } from '../funding/time.ts';
import { aroundOf, wordsIn } from '../shared/around.ts';
import type { Counted } from './noun.ts';

const CUMULATIVE = /累计|先后|以来|至今|连续\d+年|历年|截[至止].{0,30}(?:服务|开办|举办|开展|惠及|受益|孵化|培训)/u;
const FLOW =
  /新增|新建|新命名|举办|开展|征集|评出|评选|打造|签订|签约|办理|发放|收到|办结|入选|组织|完成|服务|惠及|接待|新登记|启用|选派|申报|培训|出壳|落户|就餐|制定|出台/u;
const STOCK =
  /共有|现有|拥有|目前|截[至止]|总数|达到?|增至|超过|在册|在保|常住|设有|建有|登记|注册|备案|持证|总量|配备/u;

const NOW = /^(?:其中)?(?:现有|现|目前|如今|现在)/u;
const UNTIL = /截|目前|现在|到|至/u;
const NOTHING: When = { edtf: null, dateText: null, date: null, spots: [] };

export interface NumberAspect {
  readonly said: Partial<Found>;
  readonly spots: readonly Spot[];
}

export function aspectOf(scene: Scene, quantity: Quantity, counted: Counted): NumberAspect {
  const around = aroundOf(scene, quantity);
  const found = whenOf(around);
  // 2014年5月登记，现有社工17名: what is told of now does not hang on the date of another clause.
  const isNow = NOW.test(wordsIn(scene, { from: around.clause.from, to: quantity.from }));
  const when =
    isNow && found.date && found.date.to <= around.clause.from && !UNTIL.test(found.date.text) ? NOTHING : found;
  const before = wordsIn(scene, { from: around.segment.from, to: quantity.from });
  const target = targetOf(when.edtf, when.date?.relation ?? null, before, scene.context.published);
  const modality: Modality = target ?? modalityOf(around);
  const own = counted.around + wordsIn(scene, { from: around.clause.from, to: quantity.from });
  const basis = basisOf(before, own, quantity.unit ?? '', when.edtf !== null);
  return {
    said: {
      basis,
      modality,
      ...timeOf(when.edtf, when.date?.relation ?? null, basis, modality, scene),
      ...(when.dateText ? { dateText: when.dateText } : {}),
    },
    spots: when.spots,
  };
}

/** 到2025年底 is an aim, unless that time is past when the text is published, or 已 stands behind it. */
function targetOf(
  edtf: string | null,
  relation: string | null,
  words: string,
  published: string | null,
): Modality | null {
  // 下降到2022年的118件: it fell to that, the year is no aim.
  if (relation !== 'until' || !edtf || /已|现有|共有|[增减升降长少高大]到(?:\d{4}|[去今上前])年/u.test(words))
    return null;
  const end = edtf.replace('../', '').slice(0, 4);
  if (published && end < published.slice(0, 4)) return null;
  return /力争|争取|努力|希望/u.test(words) ? 'INTENDED' : 'PLANNED';
}

function basisOf(before: string, own: string, unit: string, isDated: boolean): Basis {
  if (CUMULATIVE.test(before) && !/建成|配备|入驻的/u.test(own.replace(/累计/u, ''))) return 'CUMULATIVE';
  if (unit === '%') return 'AT_DATE';
  if (FLOW.test(own) && !STOCK.test(own)) return isDated || unit !== '人次' ? 'IN_PERIOD' : 'CUMULATIVE';
  return 'AT_DATE';
}

function timeOf(
  edtf: string | null,
  relation: string | null,
  basis: Basis,
  modality: Modality,
  scene: Scene,
): Partial<Found> {
  if (!edtf) {
    const year = yearOf(scene);
    if (!year) return {};
    return basis === 'IN_PERIOD' ? { period: year } : {};
  }
  if (modality !== 'ACTUAL') return { period: edtf };
  if (relation === 'until' && basis === 'AT_DATE') return { asOf: edtf.replace('../', '') };
  return edtf.includes('/') || basis === 'IN_PERIOD' ? { period: edtf } : { asOf: edtf };
}
