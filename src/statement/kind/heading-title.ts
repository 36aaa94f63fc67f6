/** A document that is itself a measure: its title stands as a heading without 《》, 甲市民政局关于…的通知. */
import type { Mention } from '../../vocabulary/statement.ts';
import type { Named, Scene } from '../scene.ts';
import { once } from './sentence-parts.ts';

const TITLE =
  /^(?<head>[^，。；：？！]{0,50}?)关于[^。；：？！]{4,90}(?:的(?:若干)?(?:通知|意见|实施意见|指导意见|决定|通告|批复|函|规定)|(?:办法|方案|细则|规划|规定|措施))(?:\([^()]{1,10}\))?$/u;
/** A list that is only made known is a publication. */
const MADE_KNOWN = /名单|公示|结果|通报|公布|招聘|邀请|会议/u;

export interface HeadingTitle {
  readonly title: Named;
  /** Bodies that head it, also in a heading of their own right above. */
  readonly issuers: readonly Named[];
}

/** The measure that this heading names; null of any other line. */
export const headingTitle = (scene: Scene): HeadingTitle | null => read(scene).title;

const read = once((scene: Scene): { title: HeadingTitle | null } => ({ title: titleIn(scene) }));

function titleIn(scene: Scene): HeadingTitle | null {
  const { passage, sentence, text, context } = scene;
  if (passage.kind === 'row' || passage.sentences.length > 1 || text.startsWith('《') || MADE_KNOWN.test(text))
    return null;
  const head = TITLE.exec(text)?.groups?.head;
  if (head === undefined) return null;
  const own = bodiesOnly(scene, head.length);
  const above = head === '' ? context.headings.at(-1) : undefined;
  const issuers = head === '' && above ? bodiesOnly(above, above.text.length) : own;
  if (head !== '' && issuers.length === 0) return null;
  const name = head === '' && above && issuers.length > 0 ? above.text + text : text;
  const thing: Mention = { type: 'Policy', name, ...(name === text ? {} : { printed: text }) };
  return { title: { passage, from: sentence.from, to: sentence.to, thing }, issuers };
}

/** The bodies of the first characters, where nothing else stands there. */
function bodiesOnly({ things, sentence, text }: Scene, length: number): readonly Named[] {
  const bodies = things.filter(({ thing, to }) => thing.type === 'GovernmentBody' && to <= sentence.from + length);
  const said = bodies.reduce((sum, { from, to }) => sum + to - from, 0);
  const joints = (text.slice(0, length).match(/[、和 ]/gu) ?? []).length;
  return said > 0 && said + joints >= length ? bodies : [];
}
