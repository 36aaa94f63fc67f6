/** Projects that a sum is for: 资助16个微治理项目, 单个项目, and who or what stands before 由 and the payer. */
import { type Around, thingsInside, wordsIn } from '../shared/around.ts';
import { type Party, partyOf, projects } from '../shared/party.ts';

const PROJECTS: readonly RegExp[] = [
  /(?:资助|支持|扶持|奖励)(?<noun>“[^“”]{2,12}”[〇㐀-鿿𠀀-𲎯]{0,8}项目)/u,
  /[向给为对](?<noun>[〇㐀-鿿𠀀-𲎯“”]{2,14}?项目)(?:定向|专项|现场|再|又|共|累计)*(?:捐|拨|提供|赞助|资助|补助|投入)/u,
  /(?:资助|扶持|支持|奖励|(?<![针面相应])对|向|给)[^，。；]{0,24}?(?:\d+个|首批)(?:\d+个)?(?<noun>[〇㐀-鿿𠀀-𲎯]{2,12}?项目)/u,
  /\d+个(?<noun>[〇㐀-鿿𠀀-𲎯]{0,12}?项目)(?:每个|均|各|分别)?(?:可)?(?:获得?|得)[^，。；]{0,12}/u,
  /(?:其中|，|、)(?<noun>[〇㐀-鿿𠀀-𲎯]{1,8}类项目)(?:共|约|为)?$/u,
];

/** 资助16个微治理项目, 对首批86个公益创投项目资助: a class of projects receives. */
export function projectsOf({ scene, segment, range }: Around): Party[] | null {
  const next = scene.money.find(({ from }) => from >= range.to)?.from ?? segment.to;
  for (const pattern of [...PROJECTS].reverse()) {
    const reach = { from: segment.from, to: pattern === PROJECTS.at(-1) ? range.from : next };
    const match = pattern.exec(wordsIn(scene, reach));
    const noun = match?.groups?.noun;
    if (match && noun) return [projects(scene, noun, reach.from + match.index + match[0].lastIndexOf(noun))];
  }
  return null;
}

/** 优秀项目由市民政局奖励, …的社区社会组织，由区民政局奖励: who stands right before 由 and the payer receives. */
export function passive({ scene, segment }: Around, payer: Party | null): Party[] | null {
  const at = payer?.thing.spot;
  if (!at || at.passage !== scene.passage || scene.passage.clean.text.charAt(at.from - 1) !== '由') return null;
  const end = at.from - 1;
  const things = thingsInside(scene, { from: segment.from, to: end });
  const last = things.at(-1);
  if (
    last &&
    /^[”》]?(?:等)?，?$/u.test(wordsIn(scene, { from: last.to, to: end })) &&
    !/^(?:ServiceField|Policy|Need)$/u.test(last.thing.type)
  )
    return [partyOf(last)];
  const noun = /(?:^|[，、：；）)])(?<noun>[〇㐀-鿿𠀀-𲎯]{0,8}项目)，?$/u.exec(
    wordsIn(scene, { from: segment.from, to: end }),
  )?.groups?.noun;
  return noun ? [projects(scene, noun, wordsIn(scene, { from: 0, to: end }).lastIndexOf(noun))] : null;
}
