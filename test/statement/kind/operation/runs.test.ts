import { describe, expect, it } from 'vitest';
import { operation } from '../../../../src/statement/kind/operation.ts';
import { said } from '../marked-scenes.ts';

const runs = (lines: string, options = {}): string[] =>
  said(operation, lines, options)
    .filter((line) => line.includes(' RUNS '))
    .toSorted();

describe('who runs what, where each clause has a subject of its own', () => {
  it.each([
    ['{F|甲园}由{G|乙局}主管，{O|丙中心}运营管理。', ['丙中心 RUNS 甲园']],
    ['{F|甲园}由{G|乙局}出资购买，{O|丙中心}中标承接。', ['丙中心 RUNS 甲园']],
    ['“{P|暖冬}”项目由{O|甲会}资助，{O|丙社}执行。', ['丙社 RUNS 暖冬']],
    ['{F|甲平台}由{X|乙学院}开发，{X|丙公司}维护。', ['丙公司 RUNS 甲平台']],
    ['{F|甲食堂}由{X|丙公司}承包。', ['丙公司 RUNS 甲食堂']],
    ['{F|甲站}建成投用，站点日常运营委托给{O|丙中心}，每年24万元。', ['丙中心 RUNS 甲站']],
    ['{F~|社工站}全部建成，通过政府购买服务委托{O|丙中心}运营。', ['丙中心 RUNS 社工站']],
    ['{S|甲镇}引进{O|乙社}，打造{F|丙中心}，并委托其运营。', ['乙社 RUNS 丙中心']],
    ['“{P|灯}”项目继续实施，{P|星光=项目}由{O|丙中心}承办。', ['丙中心 RUNS 灯']],
    ['社区和{O|丙中心}一道办了“{P|小学堂}”。', ['丙中心 RUNS 小学堂']],
    ['开展{P|“先行”试点}，由{G|丙局}牵头，服务380户。', ['丙局 RUNS “先行”试点']],
    ['{F|甲食堂}由{G|乙办事处}自己来办。', ['乙办事处 RUNS 甲食堂']],
    ['{F|甲站}则由{X|丙公司}负责，每天供餐。', ['丙公司 RUNS 甲站']],
    ['将{F|甲站}整体委托给{O|丙中心}运营。', ['丙中心 RUNS 甲站']],
    ['{F|甲站}、{F|丁站}分别由{O|乙中心}、{O|丙中心}运营。', ['丙中心 RUNS 丁站', '乙中心 RUNS 甲站']],
    ['{F|甲站}、{F|丁站}分别由{O|丙中心}运营。', ['丙中心 RUNS 丁站', '丙中心 RUNS 甲站']],
    ['开展“{P|春芽}”行动，由各{F~|乡镇社工站}具体实施。', ['乡镇社工站 RUNS 春芽']],
    ['建成{F~|助餐点}217个，委托{N|社会组织}运营。', ['社会组织 RUNS 助餐点']],
    ['{F|甲站}与{G|丁妇联}合作实施“{P|童心}”项目。', ['丁妇联 RUNS 童心', '甲站 RUNS 童心']],
    ['{O|甲会}联合{X|丁学院}办了{P|“星光”课堂}。', ['丁学院 RUNS “星光”课堂', '甲会 RUNS “星光”课堂']],
  ])('reads %s', (text, lines) => {
    expect(runs(text)).toEqual(lines.toSorted());
  });

  it.each([
    ['{F|甲站}由{G|乙残联}委托它人运营。'],
    ['{G|乙局}启动“{P|守望}”项目，由社区老年协会具体承办。'],
    ['{O|甲会}办晚会；依托社工站开办的“{F|客厅}”，由教师授课。'],
    ['{F|甲园}设立咨询专窗，由{O|丙中心}运营。'],
    ['{F|甲园}落成，新设丁镇分园，委托{O|丙中心}负责日常运营。'],
    ['{F|甲园}开业，将公共服务交由{O|丙会}承接。'],
    ['“{P|存折}”项目可在店里兑换，超市人员由{X|丁公司}管理。'],
    ['“{P|大赛}”项目启动，“小手”亲子阅读由{O|丙会}执行。'],
    ['{F|甲食堂}交由{D|丁区}好帮手服务部打理。'],
    ['{F|甲站}费用18万元由{G|乙局}承担。'],
    ['对运营不善的{F~|照料中心}，{O|乙会}提出建议。'],
    ['{F|丁站}分别由{O|乙中心}、{O|丙中心}运营。'],
    ['根据《{L|甲办法}》（{G|民政部}令第39号），决定开展“{P|星光}”评选。'],
    ['{F|甲站}由{X|丁集团}所属的便民公司运营。'],
  ])('says nothing of %s', (text) => {
    expect(runs(text)).toEqual([]);
  });
});

describe('who runs what another began', () => {
  it('leaves what is only begun to who carries it out', () => {
    const text = '{O|甲基金会}启动“{P|小候鸟}”项目。“{P|小候鸟}”项目由{O|乙中心}执行。';
    expect(runs(text)).toEqual(['乙中心 RUNS 小候鸟']);
    expect(said(operation, text)).toContain('甲基金会 ESTABLISHED 小候鸟');
    expect(runs('{G|甲局}启动“{P|小候鸟}”项目。')).toEqual(['甲局 RUNS 小候鸟']);
  });

  it('does not take the place for who does it where the text gives it to someone else', () => {
    const about = { about: '甲区' };
    const text = '{D|甲区}总结\n\n实施“{P|暖巢}”、“{P|青苗}”等项目。其中“{P|暖巢}”项目由益路同行执行。';
    expect(runs(text, about)).toEqual(['甲区 RUNS 青苗']);
  });

  it.each([
    ['{O|“扳手”志愿队}，在社区中心一楼支起“{F|修理铺}”。', ['“扳手”志愿队 RUNS 修理铺']],
    ['{O|甲协会}和{X|乙学校}合办“{F|咖啡屋}”。', ['乙学校 RUNS 咖啡屋', '甲协会 RUNS 咖啡屋']],
    [
      '{G|甲居委会}和{F|乙活动中心}合办了“{F~|四点半课堂}”。',
      ['乙活动中心 RUNS 四点半课堂', '甲居委会 RUNS 四点半课堂'],
    ],
    [
      '{O|甲中心}与{X|乙学院}合作，在食堂二楼办起{P|“小竹笋”课堂}。',
      ['乙学院 RUNS “小竹笋”课堂', '甲中心 RUNS “小竹笋”课堂'],
    ],
    ['{G|甲办事处}建起“{F|客厅}”。', []],
    ['{G|甲办事处}办起“{F|客厅}”，由{O|丙中心}运营。', ['丙中心 RUNS 客厅']],
    ['{O|甲会}办起“{F|客厅}”。“{F|客厅}”委托{O|丙中心}运营。', ['丙中心 RUNS 客厅']],
  ])('reads %s', (text, lines) => {
    expect(runs(text)).toEqual(lines.toSorted());
  });
});

describe('rooms, counts and lists', () => {
  it.each([
    ['二楼日间照料区由{O|乙中心}运营。', ['乙中心 RUNS 日间照料区']],
    ['食堂、书屋都交给{O|乙中心}打理。', ['乙中心 RUNS 书屋', '乙中心 RUNS 食堂']],
    ['“{P|存折}”项目可在超市兑换，超市由一家{X~|企业}经营。', ['企业 RUNS 超市']],
    [
      '建成{F~|社工站}20个，由{N|社会组织}承接运营的14个，由{S~|乡镇}自管的6个。',
      ['乡镇 RUNS 社工站', '社会组织 RUNS 社工站'],
    ],
    ['一、{O|甲中心}，“{P|暖阳}”项目，资助12万元；', ['甲中心 RUNS 暖阳']],
    ['2.“{P|暖阳}”项目：{O|甲中心}', ['甲中心 RUNS 暖阳']],
    ['{O|甲中心}，“{P|暖阳}”项目，资助12万元', []],
    ['一、项目名称：{P|罗坑议事厅}\n\n实施单位：{G|丙政府}', ['丙政府 RUNS 罗坑议事厅']],
    ['项目名称：{P|暖阳}\n\n采购单位：{G|丙局}\n\n供应商名称：{O|甲中心}', ['甲中心 RUNS 暖阳']],
  ])('reads %s', (text, lines) => {
    expect(runs(text)).toEqual(lines.toSorted());
  });
});
