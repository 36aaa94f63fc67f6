import { describe, expect, it } from 'vitest';
import { pinyinForms, searchForm, searchNames } from '../../src/name/search-names.ts';

describe('searchNames', () => {
  it.each([
    ['City', '成都市', ['成都市', '成都']],
    ['District', '武侯区', ['武侯区', '武侯']],
    ['District', '长沙县', ['长沙县', '长沙']],
    ['Community', '黉门街社区', ['黉门街社区', '黉门街']],
    ['Street', '玉林街道', ['玉林街道', '玉林']],
    ['City', '临夏回族自治州', ['临夏回族自治州', '临夏']],
    ['Province', '广西壮族自治区', ['广西壮族自治区', '广西']],
  ])('of the %s %s are %j', (type, name, names) => {
    expect(searchNames(type, [name])).toEqual(names);
  });

  it('keep two characters at least of a place', () => {
    expect(searchNames('Street', ['甲镇'])).toEqual(['甲镇']);
  });

  it('leave organizations their endings', () => {
    expect(searchNames('SocialOrganization', ['甲乙社区'])).toEqual(['甲乙社区']);
  });

  it('are simplified, without marks, each once', () => {
    expect(searchNames('Policy', ['《武侯區辦法》', '武侯区办法', ''])).toEqual(['武侯区办法']);
  });
});

describe('searchForm', () => {
  it('compares without blanks, quotation marks, 《》, width and case', () => {
    expect(searchForm('《“ＡＢ” 社區》')).toBe('ab社区');
  });
});

describe('pinyinForms', () => {
  it.each([
    ['成都市', ['chengdushi', 'cds']],
    ['重庆', ['chongqing', 'cq']],
    ['武侯區', ['wuhouqu', 'whq']],
    ['3A社区', ['3ashequ', '3sq']],
  ])('of %s are %j', (name, forms) => {
    expect(pinyinForms(name)).toEqual(forms);
  });
});
