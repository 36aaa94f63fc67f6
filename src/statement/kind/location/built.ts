/** A house of no name that is built somewhere, by its last word: 设立陪伴点7个, 新建一间街坊厨房. */
import { type Named, type Scene, spot } from '../../scene.ts';
import { textOf, unitsOf } from '../shared/sentence-parts.ts';

const COUNT = '(?:[\\d一二两三四五六七八九十百]*[余多]?[个家处所座间块])';
const HOUSE =
  '点|站|室|屋|所|厅|馆|食堂|饭堂|厨房|餐厅|驿站|超市|中心|园|小院|书房|之家|港湾|空间|阵地|广场|花园|菜园|工坊|基地|平台|课堂|综合体|服务体';
const BUILT = new RegExp(
  `^(?:了|起)?${COUNT}?(?<noun>(?!${COUNT})[〇㐀-鿿𠀀-𲎯]{1,10}?(?:${HOUSE}))(?=${COUNT}|[各共约近]|[，。；、]|$|等|和|并|，)`,
  'u',
);
/** 场所 and 重点 are no houses. */
const NO_HOUSE =
  /^小?课堂$|(?:办公室|办公点|会议室|房间|场所|重点|试点|要点|热点|特点|亮点|观点|节点|派出所|内容|工作室)$|[的在由对向把将]/u;

/** The thing behind a verb of building where no recogniser has read one. */
export function built(scene: Scene, at: number, { thing: place }: Named): Named | null {
  const match = BUILT.exec(textOf(scene, { from: at, to: scene.sentence.to }));
  const noun = match?.groups?.noun;
  if (!match || !noun || NO_HOUSE.test(noun) || /^[这那此该]/u.test(place.printed ?? '')) return null;
  const from = at + match[0].length - noun.length;
  const to = from + noun.length;
  const isRead = unitsOf(scene).some(
    (unit) => unit.from < to && from < unit.to && unit.named.thing.type !== 'Population',
  );
  if (isRead) return null;
  const within = [...(place.within ?? []), place.name];
  return { ...spot(scene.passage, from, to), thing: { type: 'Facility', name: noun, named: false, within } };
}
