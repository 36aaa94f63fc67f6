import { describe, expect, it } from 'vitest';
import { service } from '../../../src/statement/kind/service.ts';
import { said, statementsOf } from './marked-scenes.ts';

describe('service', () => {
  it.each([
    ['{O|甲中心}为{N|残疾人}提供康复服务。', ['甲中心 SERVES 残疾人']],
    ['“{P|暖巢}”项目，面向{N|独居老人}和{N|残疾人}提供送餐。', ['暖巢 SERVES 独居老人+残疾人']],
    ['购买“{P|银龄}”项目，由{O|乙社}实施，面向70周岁以上{N|独居老人}开展探访。', ['银龄 SERVES 独居老人']],
    ['{F|甲站}服务{N|儿童}3.6万人次。', ['甲站 SERVES 儿童']],
    ['{F|甲食堂}惠及{N|老年人}近两千名。', ['甲食堂 SERVES 老年人']],
    ['把旧祠堂改建成“{F|四海之家}”，为{N|孩子}开办课堂。', ['四海之家 SERVES 孩子']],
    ['“{P|青春}”项目以{N|青少年}为服务对象。', ['青春 SERVES 青少年']],
    ['《{L|基金办法}》，支持{N|社会组织}做大做强。', ['基金办法 SERVES 社会组织']],
    ['“{P|创业帮}”帮助{N|创业青年}申领补贴。', ['创业帮 SERVES 创业青年']],
    ['“{O|帮帮团}”为{N|独居老人}理发、买菜。', ['帮帮团 SERVES 独居老人']],
    ['{F~|上述机构}收住{N|失能老人}的。', ['上述机构 SERVES 失能老人']],
    ['{P|“一碗热饭”困难群众帮扶}启动。', ['“一碗热饭”困难群众帮扶 SERVES 困难群众']],
    ['{F|甲区残疾人康复站@甲区}开门。', ['甲区残疾人康复站 SERVES 残疾人']],
    ['60周岁及以上{N|老年人}在{F~|指定助餐点}用餐。', ['指定助餐点 SERVES 老年人']],
    ['开展以{N|未成年人}为主体的“{P|少儿党建}”。', ['少儿党建 SERVES 未成年人']],
    ['{K|甲社区}引进{O|乙协会}，服务{N|居民}2000人次。', ['乙协会 SERVES 居民']],
    ['“{P|暖巢}”项目启动。为42名{N|残疾人}提供康复。', ['暖巢 SERVES 残疾人']],
  ])('reads %s', (text, lines) => {
    expect(said(service, text)).toEqual(lines);
  });

  it.each([
    ['{O|甲中心}没有为{N|残疾人}提供服务。'],
    ['{O|甲中心}为{N|残疾人}提供服务吗？'],
    ['{X|丙机构}对{N|社会组织}进行评估。'],
    ['{N|居民}来到{F|甲站}。'],
    ['{O|甲中心}为{N|老人}所喜爱。'],
    ['以{F~|服务中心}为平台、以{N|社会组织}为驱动。'],
    ['{O|甲中心}了解{N|居民}的需求。'],
    ['{O|甲协会}培训{N|社工}1500人次。'],
    ['其他职工服务类{N|社会组织}与{F|甲站}。'],
    ['{O|甲中心}招募{N|志愿者}开展服务。'],
    ['为{N|老人}提供服务。'],
    ['“{P|暖巢}”项目将服务做到{N|群众}心坎上。'],
  ])('says nothing of %s', (text) => {
    expect(said(service, text)).toEqual([]);
  });

  it.each([
    ['{F|甲站}为75周岁以上{N|独居老人}提供助餐。', '75周岁以上'],
    ['“{P|友邻}”，面向6至12岁的{N|学生}提供辅导。', '6至12岁'],
    ['“{P|马上送}”对辖区有需求的{N|居民}进行代购。', '辖区有需求'],
    ['{F|甲站}为60周岁及以上本市户籍{N|老人}提供助餐。', '60周岁及以上本市户籍'],
    ['{F|甲站}为{N|老人}提供助餐。', undefined],
  ])('who qualifies in %s: %s', (text, condition) => {
    expect(statementsOf(service, text)[0]?.condition).toBe(condition);
  });

  it('says where', () => {
    const [found] = statementsOf(service, '{O|甲中心}在{K|乙社区}为{N|老人}提供助餐。');
    expect(found?.where).toMatchObject({ type: 'Community', name: '乙社区' });
  });

  it.each([
    ['{O|甲中心}将为{N|老人}提供助餐。', 'PLANNED'],
    ['{O|甲中心}计划惠及{N|老人}。', 'PLANNED'],
    ['{O|甲中心}力争服务{N|老人}。', 'INTENDED'],
  ])('%s is %s', (text, modality) => {
    expect(statementsOf(service, text)[0]?.modality).toBe(modality);
  });
});
