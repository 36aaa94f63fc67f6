import { describe, expect, it } from 'vitest';
import { readModelSettings } from '../../../src/statement/model/settings.ts';

const URL_ = 'http://127.0.0.1:8080/v1/';
const ALL = { EXTRACTOR_URL: URL_, EXTRACTOR_MODEL: 'tiny', EXTRACTOR_KEY: 'sk-secret' };
const problem = (environment: Record<string, string>): string => {
  try {
    readModelSettings(environment);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('the settings of a model', () => {
  it('are there with all three and absent with none, empty ones counting as unset', () => {
    const endpoint = 'http://127.0.0.1:8080/v1/chat/completions';
    expect(readModelSettings(ALL)).toEqual({ endpoint, model: 'tiny', key: 'sk-secret' });
    expect(readModelSettings({ ...ALL, EXTRACTOR_URL: 'https://example.org/a?version=1' })?.endpoint).toBe(
      'https://example.org/a/chat/completions?version=1',
    );
    expect(readModelSettings({ EXTRACTOR_URL: ' ', EXTRACTOR_KEY: '' })).toBeNull();
  });

  it('that are half set or wrong are refused by name, without their value', () => {
    expect(problem({ EXTRACTOR_URL: URL_, EXTRACTOR_MODEL: 'tiny' })).toContain('EXTRACTOR_KEY is «nothing»');
    expect(problem({ EXTRACTOR_KEY: 'sk-secret' })).toMatch(
      /^EXTRACTOR_URL is «nothing».*because EXTRACTOR_KEY is set/u,
    );
    for (const wrong of ['ftp://example.org', 'example.org', 'https://user:sk-secret@example.org'])
      expect(problem({ ...ALL, EXTRACTOR_URL: wrong })).toMatch(/^EXTRACTOR_URL is «…»; expected the base address/u);
    expect(problem({ ...ALL, EXTRACTOR_KEY: 'sk secret' })).toMatch(/^EXTRACTOR_KEY is «…»/u);
  });
});
