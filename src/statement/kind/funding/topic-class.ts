/** Who is spoken of at the head of a rule: 受委托提供照护的机构，按服务人数给予补贴：失能老人每人每月300元. The class receives, whatever the rate counts. */

import type { EntityType } from '../../../vocabulary/entity.ts';
import { spot } from '../../scene.ts';
import { type Around, wordsIn } from '../shared/around.ts';
import { type Party, partyOf, withinOf } from '../shared/party.ts';
import { headOf } from './actor.ts';
import { asUnnamed } from './unnamed.ts';

/** A noun phrase alone in its clause that ends in a class of organizations or houses. */
const CLASS =
  /^(?:对于?|凡)?(?<what>(?:(?!新建|建成|改造|建设|完善|培育|鼓励|引进|给予|补贴|补助|奖励|资助|由)[〇㐀-鿿𠀀-𲎯“”、\d（）()A-Z]){0,24}?(?<kind>社会组织|社工机构|服务机构|养老机构|机构|企业|单位|运营方|承接方|服务站|社工站|食堂|助餐点|服务中心|协会|场所|设施))$/u;
const GIVES = /给予|补助|补贴|奖励|奖补|资助|扶持|享受/u;

const typeOf = (kind: string): EntityType =>
  /站|食堂|点|中心|场所|设施/u.test(kind)
    ? 'Facility'
    : /组织|社工机构|协会/u.test(kind)
      ? 'SocialOrganization'
      : 'OtherOrganization';

/** Null where the sentence does not begin so, or a thing that is known stands there. */
export function topicClass({ scene, clauses, index, clause, segment, range }: Around): Party[] | null {
  const first = clauses.find(({ from }) => from >= segment.from);
  if (
    !first ||
    first === clauses[index] ||
    !GIVES.test(wordsIn(scene, { from: first.to, to: Math.max(clause.to, range.to) }))
  )
    return null;
  const from = headOf(scene, first);
  const match = CLASS.exec(wordsIn(scene, { from, to: first.to }));
  const { what, kind } = match?.groups ?? {};
  if (!match || !what || !kind) return null;
  const start = first.to - what.length;
  const known = scene.things.find(({ to, thing }) => to === first.to && thing.type !== 'ServiceField');
  if (known && known.thing.named !== false && known.thing.type !== 'Population') return null;
  if (known) return [asUnnamed(partyOf(known))];
  const at = spot(scene.passage, start, first.to);
  return [{ thing: { type: typeOf(kind), name: what, ...withinOf(scene), named: false, spot: at }, spots: [at] }];
}
