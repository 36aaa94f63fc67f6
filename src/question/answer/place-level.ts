/** Levels of place, as arguments ask for them. */
import { registerEnumType } from 'type-graphql';

export enum PlaceLevel {
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  DISTRICT = 'DISTRICT',
  STREET = 'STREET',
  COMMUNITY = 'COMMUNITY',
}
registerEnumType(PlaceLevel, {
  name: 'PlaceLevel',
  description: 'Level of place. 地点层级。',
  valuesConfig: {
    PROVINCE: { description: '省、自治区、直辖市' },
    CITY: { description: '地级市、自治州、地区' },
    DISTRICT: { description: '区、县、县级市' },
    STREET: { description: '街道、镇、乡' },
    COMMUNITY: { description: '社区、村、小区' },
  },
});

/** The type that a place of this level bears in the graph. */
export const LEVEL_TYPE: Record<PlaceLevel, string> = {
  [PlaceLevel.PROVINCE]: 'Province',
  [PlaceLevel.CITY]: 'City',
  [PlaceLevel.DISTRICT]: 'District',
  [PlaceLevel.STREET]: 'Street',
  [PlaceLevel.COMMUNITY]: 'Community',
};
