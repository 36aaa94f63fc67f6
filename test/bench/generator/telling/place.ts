/** How a document names the place that it is about: with all that holds it, so that every later name has its container in print. */
import type { Scene } from '../scene.ts';
import type { Named } from '../scribe.ts';

/** Prints 四川省成都市武侯区, or what of it the document gives. */
export function tellChain({ scribe, home }: Scene): void {
  const chain: Named[] = [];
  for (let place: Named | undefined = home; place; place = place.container) chain.unshift(place);
  const [first, second, third] = chain;
  if (first && second && third) scribe.write`${first}${second}${third}`;
  else if (first && second) scribe.write`${first}${second}`;
  else if (first) scribe.write`${first}`;
}
