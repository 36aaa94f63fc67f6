/** The office in whose mouth the text puts a sentence: 甲市民政局局长…说，“…”. Never a name. */
import { matches } from '../../../text/matches.ts';
import { isOrganizationType, isPlaceType } from '../../../vocabulary/entity.ts';
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';

const ROLE =
  /^(?:党(?:组|委|总支|支部))?(?:相关负责人|有关负责人|主要负责人|负责人|常务副院长|(?:常务)?副?(?:局长|厅长|部长|处长|科长|主任|书记|院长|校长|会长|理事长|秘书长|总干事|总经理|董事长|站长|区长|市长|县长|镇长|主席|所长|园长)|发言人|工作人员|社工)/u;
const SAYS = /^[^，。；：！？]{0,12}?(?:告诉记者|介绍说?|表示|坦言|指出|透露|强调|认为|直言|说道?|称)/u;
const QUOTED = /[“"][^“”"]{8,}[”"]?/gu;

interface Speech {
  speaker: { role: string; organization: string };
  /** Where the saying begins: what stands before it and in no quotation is the writer's own. */
  at: number;
}

/** The speaker of what stands at `at`; nothing where the writer speaks. */
export function speakerAt(scene: Scene, at: number): Pick<Found, 'speaker'> | Record<string, never> {
  const own = speechIn(scene);
  if (own) return at > own.at || isQuoted(scene, at) ? { speaker: own.speaker } : {};
  const before = scene.context.before[0];
  if (!before || before.passage !== scene.passage || !isOpen(before.text)) return {};
  const earlier = speechIn(before);
  return earlier ? { speaker: earlier.speaker } : {};
}

function speechIn(scene: Scene): Speech | null {
  if (!/说|示|介绍|坦言|指出|透露|强调|认为|直言|告诉|称/u.test(scene.text)) return null;
  for (const named of scene.things) {
    const speech = speechOf(scene, named);
    if (speech) return speech;
  }
  return null;
}

function speechOf(scene: Scene, named: Named): Speech | null {
  if (!isOrganizationType(named.thing.type) && !isPlaceType(named.thing.type)) return null;
  const behind = scene.passage.clean.text.slice(named.to, Math.min(scene.sentence.to, named.to + 40));
  const role = ROLE.exec(behind)?.[0];
  if (!role || !SAYS.test(behind.slice(role.length))) return null;
  return { speaker: { role, organization: named.thing.name }, at: named.from };
}

const isQuoted = (scene: Scene, at: number): boolean =>
  matches(scene.text, QUOTED).some(
    ({ index, 0: words }) => scene.sentence.from + index <= at && at < scene.sentence.from + index + words.length,
  );

/** A quotation begun and not ended: the next sentence is the same speech. */
const isOpen = (text: string): boolean => text.lastIndexOf('“') > text.lastIndexOf('”');
