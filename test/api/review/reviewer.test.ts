import { describe, expect, it } from 'vitest';
import { reviewerOf } from '../../../src/api/review/reviewer.ts';
import { readApiSettings } from '../../../src/api/settings.ts';

const TOKEN = 'a-token-of-24-characters';

describe('a reviewer', () => {
  it('brings the token as a bearer', () => {
    expect(reviewerOf(TOKEN, `Bearer ${TOKEN}`)).toBe('YES');
    expect(reviewerOf(TOKEN, `bearer ${TOKEN}`)).toBe('YES');
    for (const wrong of [undefined, '', TOKEN, 'Bearer', `Bearer ${TOKEN}1`, `Bearer ${TOKEN} x`])
      expect(reviewerOf(TOKEN, wrong)).toBe('NO');
  });

  it('is nobody where no token is set', () => {
    expect(reviewerOf(undefined, `Bearer ${TOKEN}`)).toBe('OFF');
    expect(reviewerOf(undefined, 'Bearer undefined')).toBe('OFF');
  });

  it('needs a token that is long enough; the message does not tell it', () => {
    expect(readApiSettings({ REVIEW_TOKEN: TOKEN }).reviewToken).toBe(TOKEN);
    expect(readApiSettings({ REVIEW_TOKEN: ' ' }).reviewToken).toBeUndefined();
    expect(() => readApiSettings({ REVIEW_TOKEN: 'shortsecret' })).toThrow(/^REVIEW_TOKEN is «…»; expected 24 to 200/u);
  });
});
