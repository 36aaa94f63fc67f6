/** How near two places are: by the narrowest place that holds them both. */
import { registerEnumType } from 'type-graphql';
import type { ChainedPlace } from '../answer/placed.ts';

export enum Nearness {
  SAME_COMMUNITY = 'SAME_COMMUNITY',
  SAME_STREET = 'SAME_STREET',
  SAME_DISTRICT = 'SAME_DISTRICT',
  SAME_CITY = 'SAME_CITY',
  SAME_PROVINCE = 'SAME_PROVINCE',
  ELSEWHERE = 'ELSEWHERE',
  PLACE_NOT_STATED = 'PLACE_NOT_STATED',
}
registerEnumType(Nearness, {
  name: 'Nearness',
  description: 'The narrowest place that holds both, nearest first. 两地共同所在的最小地点（由近及远）。',
  valuesConfig: {
    SAME_COMMUNITY: { description: '同一社区' },
    SAME_STREET: { description: '同一街道' },
    SAME_DISTRICT: { description: '同一区县' },
    SAME_CITY: { description: '同一城市' },
    SAME_PROVINCE: { description: '同一省（自治区、直辖市）' },
    ELSEWHERE: { description: 'No stated place holds both. 没有文档说明的共同地点。' },
    PLACE_NOT_STATED: { description: 'One of the two has no stated place. 其中一方未说明地点。' },
  },
});

export const NEAREST_FIRST = Object.values(Nearness);

/**
 * How near places are to these. Ids begin with the type of the place (`city-…`), as entity ids of places do.
 *
 * What these places are is looked up once: a need is held against thousands.
 */
export function nearnessFrom(from: readonly ChainedPlace[]): (to: readonly ChainedPlace[]) => Nearness {
  const containers = new Set(from.flatMap(({ chain }) => chain));
  const nearestFirst = NEAREST_FIRST.flatMap((near) => {
    const level = `${near.slice('SAME_'.length).toLowerCase()}-`;
    return [...containers].filter((id) => id.startsWith(level)).map((id) => ({ id, near }));
  });
  return (to) => {
    if (from.length === 0 || to.length === 0) return Nearness.PLACE_NOT_STATED;
    const shared = nearestFirst.find(({ id }) => to.some(({ chain }) => chain.includes(id)));
    return shared?.near ?? Nearness.ELSEWHERE;
  };
}
