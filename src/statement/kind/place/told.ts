/** Whether what a text says elsewhere of a wider place makes it the container that the text gives a narrower one. */
import type { Mention } from '../../../vocabulary/statement.ts';
import { type Named, type Scene, wordsOf } from '../../scene.ts';

/**
 * Whether a city told elsewhere in the text is the container that the text gives a district: the city of whose title or government it is, and not one
 * that an agency or foundation only bears in its name; 金华开发区 says by its own name where it is.
 */
export function tells({ passage, context }: Scene, { type, name }: Mention, wide: Named): boolean {
  // 四川在线消息, 广东社工: a short name before another word only belongs to that.
  if (wide.thing.type === 'Province' && wide.passage !== passage && !/[省市区]$/u.test(wordsOf(wide))) return false;
  if (type === 'Street' && wide.thing.type === 'City') return WITHOUT_DISTRICTS.includes(wide.thing.name);
  if (type !== 'District' || wide.thing.type !== 'City') return true;
  if (/(?:开发区|高新区|经开区|新区|示范区|度假区|园区)$/u.test(name) && name.startsWith(wide.thing.name.slice(0, -1)))
    return false;
  return wide.passage === passage;
}

/** 甲市乙基金会2023年度工作报告: the report of an agency, which works wherever it does. */
const isOfAgency = (sentences: readonly Scene[]): boolean =>
  sentences
    .slice(0, 2)
    .some(
      ({ things: [first], sentence }) => first?.thing.type === 'SocialOrganization' && first.from - sentence.from <= 1,
    );

const headsOrganization = (sentences: readonly Scene[], { passage, from }: Named): boolean =>
  sentences
    .slice(0, 60)
    .some(
      (scene) =>
        scene.passage === passage &&
        scene.things.some((one) => one.from === from && /Organization$/u.test(one.thing.type)),
    );

/** Cities without districts: a town or community stands right in them. Source: GB/T 2260. */
export const WITHOUT_DISTRICTS = ['东莞市', '中山市', '儋州市', '嘉峪关市'];
