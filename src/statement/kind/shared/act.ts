/** The common shape of an act: who does it to what, by which words. */
import type { Range } from '../../../text/passages.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { asThing, evidenceOf, type Parties } from './parties.ts';
import { dateAt, isDenied, saidAt } from './said.ts';
import { textOf, type Unit } from './sentence-parts.ts';

export interface Act extends Pick<Found, 'kind' | 'predicate' | 'rule'> {
  readonly by: Parties;
  /** What the act is done to; one line each. */
  readonly to: readonly Unit[];
  readonly verb: Range;
  readonly more?: Partial<Found>;
}

/** 长沙市某某与某某中心承办: behind the place stands a name that was not read, and the place does nothing. */
const UNREAD =
  /^[\u4e00-\u9fff]{1,14}(?:中心|协会|公司|服务社|基金会|促进会|研究院|学院|医院|学校|联合会|事务所|商会|服务队|工作队|指挥部|课题组|分会|支行|分行|委员会|理事会|议事会|合作社|办公室|[局厅])/u;

function isUnread(scene: Scene, { named, range }: Parties, verb: Range): boolean {
  const last = named.at(-1);
  if (!range || !last || !isPlaceType(last.thing.type) || verb.from <= range.to) return false;
  const next = scene.things.find(({ from, thing }) => from >= range.to && thing.type !== 'ServiceField');
  // 钦州市扶助社会工作服务中心, of which only a class was read.
  const isTail =
    next?.thing.named === false && /^[\u4e00-\u9fff]{1,8}$/u.test(textOf(scene, { from: range.to, to: next.from }));
  return UNREAD.test(
    textOf(scene, { from: range.to, to: Math.min(verb.from, (isTail ? next.to : next?.from) ?? verb.from) }),
  );
}

/** A topic that the text above gives stands in another sentence. */
const isHere = ({ passage, sentence }: Scene, { named }: Unit): boolean =>
  named.passage === passage && named.from >= sentence.from && named.to <= sentence.to;

/** One line a party and object; a party is no object of its own act. */
export function lines(scene: Scene, { by, to, verb, more = {}, ...said }: Act): Found[] {
  const { kind, predicate, rule } = said;
  if (by.range && (isDenied(scene, by.range) || isUnread(scene, by, verb))) return [];
  return by.named.flatMap((party) =>
    to
      .filter(({ named }) => named !== party && named.thing.name !== party.thing.name)
      .map(
        (unit): Found => ({
          ...{ rule, kind, predicate, ...saidAt(scene, verb.from), ...dateAt(scene, verb.from), ...by.doubt, ...more },
          subject: asThing(party),
          objects: [asThing(unit.named)],
          evidence: isHere(scene, unit)
            ? evidenceOf(scene, [by], [verb, unit])
            : [unit.named, ...evidenceOf(scene, [by], [verb])],
        }),
      ),
  );
}
