/** The body in whose name a notice hands out money. */
import type { Named, Scene } from '../../scene.ts';
import { sceneBefore } from '../shared/around.ts';

const issuers = new WeakMap<Scene, Named | null>();

/** A notice that hands out money speaks for the body in its title: 某区民政局关于下达…的通知. Found once and handed from sentence to sentence. */
export function issuerOf(scene: Scene): Named | null {
  const path: Scene[] = [];
  let one: Scene | null = scene;
  while (one && !issuers.has(one)) {
    path.push(one);
    one = sceneBefore(one);
  }
  let issuer = one ? (issuers.get(one) ?? null) : null;
  for (const each of path.reverse()) {
    issuer ??= titleBody(each);
    issuers.set(each, issuer);
  }
  return issuer;
}

function titleBody({ passage, things, text, context }: Scene): Named | null {
  if (passage.kind !== 'heading') return null;
  const title = `${context.article.title} ${text}`;
  if (!/关于.{0,40}(?:下达|拨付|拨发|资助|补助|补贴|奖励|发放|分配|安排)/u.test(title)) return null;
  // Of several bodies none is said to hand it out alone.
  const bodies = things.filter(({ thing }) => thing.type === 'GovernmentBody' && thing.named !== false);
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}
