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

/** Ids begin with the type of the place (\`city-…\`), as entity ids of places do. */
export function nearness(from: readonly ChainedPlace[], to: readonly ChainedPlace[]): Nearness {
  if (from.length === 0 || to.length === 0) return Nearness.PLACE_NOT_STATED;
  const shared = from.flatMap(({ chain }) => chain).filter((id) => to.some(({ chain }) => chain.includes(id)));
  return (
    NEAREST_FIRST.find((one) => shared.some((id) => id.startsWith(`${one.slice('SAME_'.length).toLowerCase()}-`))) ??
    Nearness.ELSEWHERE
  );
}
