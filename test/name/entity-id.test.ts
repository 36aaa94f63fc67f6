import { describe, expect, it } from 'vitest';
import { conceptEntityId, entityId } from '../../src/name/entity-id.ts';

// Golden: these ids stand in addresses and in other people's notes. A change here breaks them all.
describe('entityId', () => {
  it.each([
    ['City', ['成都市'], 'city-f09cb689f981d335'],
    ['SocialOrganization', ['甲', 'x'], 'social-organization-2731800cf62a3ddc'],
  ])('of %s %j is %s', (type, identity, id) => {
    expect(entityId(type, ...identity)).toBe(id);
  });

  it('tells apart where one field ends and the next begins', () => {
    expect(entityId('Project', '甲', '乙')).not.toBe(entityId('Project', '甲乙'));
    expect(entityId('Project', '甲', '乙')).not.toBe(entityId('Project', '乙', '甲'));
  });

  it('tells types apart', () => {
    expect(entityId('Fund', '甲').slice(5)).not.toBe(entityId('Need', '甲').slice(5));
  });

  it('of a concept is the concept’s own', () => {
    expect(conceptEntityId('ServiceField', 'elder-care')).toBe('service-field-elder-care');
    expect(conceptEntityId('Population', 'residents')).toBe('population-residents');
  });
});
