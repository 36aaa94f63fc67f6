/** Who pays where the sentence names nobody: what the text before it is about, if its words lay money out at all. */
import type { Named, Scene } from '../../scene.ts';
import { signatureOf } from '../policy/signature.ts';
import { type Around, wordsIn } from '../shared/around.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { once } from '../shared/sentence-parts.ts';
import { whoActs } from './acting.ts';
import { othersOf } from './bare.ts';
import { issuerOf } from './issuer.ts';

/** Who pays where the sentence names nobody. */
export const unstatedPayer = (around: Around): Party | null =>
  mayImply(around) || setsAside(around) ? impliedPayer(around) : handedOutBy(around);

function impliedPayer(around: Around): Party | null {
  const others = othersOf(around);
  return others && whoActs(around, others);
}

/** 现下达2023年补助资金580万元: a notice that hands out money does so in the name of the body in its title or under it. */
export function handedOutBy({ scene, clause, range }: Around, isTold = false): Party | null {
  const isHanded =
    isTold ||
    /(?:下达|下拨|拨付|拨发|分配)[^，。；]*$/u.test(wordsIn(scene, { from: clause.from, to: range.from })) ||
    /^[^，。；]{0,6}(?:下达|下拨|拨付|拨发|分配)/u.test(wordsIn(scene, { from: range.to, to: clause.to }));
  if (!isHanded) return null;
  const issuer = issuerOf(scene) ?? signedBy(scene);
  return issuer ? partyOf(issuer) : null;
}

/** The one body that signs a notice which hands out money. */
function signedBy({ context }: Scene): Named | null {
  if (!/关于.{0,40}(?:下达|拨付|拨发|下拨|分配)/u.test(context.article.title)) return null;
  const bodies = signatureOf(context.sentences)?.bodies ?? [];
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}

/** Where rules are set for others to pay by, or money only comes in, nobody is said to pay. */
function mayImply({ scene, segment, range }: Around): boolean {
  const words = wordsIn(scene, { from: segment.from, to: range.from });
  if (/带动|撬动|吸引|社会捐赠|社会资金|发布|链接/u.test(words)) return false;
  return !isRule(scene) && !isProposal(scene);
}

/** Under 对策建议 nobody has said yet to pay. */
const isProposal = ({ context }: Scene): boolean =>
  /(?:建议|对策)[^，。；]{0,4}$/u.test(context.headings.at(-1)?.text ?? '');

/** 三年共安排资金1860万元: a scheme says what its place lays out, where it is no rate. */
const setsAside = ({ scene, clause, range }: Around): boolean =>
  /(?:安排|投入|筹集)[^，。；每]{0,12}(?:资金|经费|预算|财政资金)(?:共计|合计|总计|约|共)?$/u.test(
    wordsIn(scene, { from: clause.from, to: range.from }),
  ) && /方案|计划|规划|要点/u.test(scene.context.article.title);

/** A document that sets standards: 办法, 方案, 通知 in its title or in a heading that bears no number. */
const isRule = once(({ context }) =>
  [
    context.article.title,
    ...context.headings.filter(({ passage }) => passage.level === null).map(({ text }) => text),
  ].some((title) => /(?:办法|方案|细则|意见|通知|标准|规定)[》”)(（]?.{0,8}$/u.test(title)),
);
