/** Rooms and kitchens of a house that bear no name and are run by someone: 二楼日间照料区由…运营, 食堂、书屋交给…打理. */
import { matches } from '../../../text/matches.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { anyOf, words } from '../../mention/words.ts';
import { type Scene, spot } from '../../scene.ts';
import { isNamed } from '../shared/parties.ts';
import { withinOf } from '../shared/party.ts';
import { clauseAt, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';

const ROOMS = words(`
食堂 饭堂 餐厅 厨房 助餐区 助餐点 日间照料区 日间照料室 日间照料中心 日照中心 日照室 书屋 书吧 书房 图书室 图书角 阅览室 活动室 活动区 托管室 托管班 托育室 托育点 康复室 康复区 助浴间 助浴室
助浴点 理发室 理发店 茶室 茶吧 咖啡屋 咖啡馆 咖啡吧 便利店 超市 洗衣房 健身房 健身区 棋牌室 咨询室 心理咨询室 工坊 展厅 儿童区 儿童活动区 卫生室 医务室 电影院 影音室 舞蹈室 公寓
`);
const ROOM = `(?:老年人?|长者|儿童|社区|居民|爱心|公益|共享)?(?:${anyOf(ROOMS)})`;
const RUN_BY = new RegExp(
  `(?<rooms>${ROOM}(?:(?:、|和|与|及|以及)${ROOM})*)(?:日常|的运营)?(?:，|目前|现|则|也|均|都|全部|统一|分别|主要|已|将)*(?:由|交由|交给|交付|委托|引入|引进|聘请)了?(?:[一二两三四五六七八九十\\d]+余?[家个支])?$`,
  'u',
);
const EACH = new RegExp(ROOM, 'gu');

/** Those that stand right before the word that names who runs them; null where they are read as something else. */
export function roomsBefore(scene: Scene, at: number): Unit[] | null {
  const { from } = clauseAt(scene, at - 1);
  const match = RUN_BY.exec(textOf(scene, { from, to: at }));
  const list = match?.groups?.rooms;
  if (!match || !list) return null;
  const start = from + match.index;
  // 解放社区食堂 and 老表食堂 have a name, and are read by it.
  const isOther = ({ named }: Unit): boolean => named.thing.type !== 'Population' && isNamed(named);
  if (unitsOf(scene).some((one) => one.from < start + list.length && start < one.to && isOther(one))) return null;
  return matches(list, EACH).map(({ 0: name, index }): Unit => {
    const here = { from: start + index, to: start + index + name.length };
    const thing: Mention = { type: 'Facility', name, ...withinOf(scene), named: false };
    const named = { ...spot(scene.passage, here.from, here.to), thing };
    return { named, chain: [named], ...here };
  });
}
