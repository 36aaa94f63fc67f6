/** Table rows: the sum of a row and whom it is for, the numbers in its other columns, and what the row says of its project or facility. */
import { findMoney } from '../../text/money.ts';
import type { Found, FoundThing } from '../found.ts';
import { type Scene, type Spot, spot, spotOf } from '../scene.ts';
import { type Above, aboveOf } from './row/above.ts';
import { type Column, columnsOf, isSubtotalRow, isTotalRow, unitOf } from './row/columns.ts';
import { rowFacts } from './row/facts.ts';
import { numbers, totalNumbers } from './row/number.ts';
import { thingOf } from './row/thing.ts';
import type { RowThings } from './row/things.ts';
import { asFound, placeOfLevel } from './shared/party.ts';

/** Everything that a body row says; a rule. */
export function row(scene: Scene): Found[] {
  const columns = columnsOf(scene);
  if (!columns || isSubtotalRow(columns)) return [];
  const above = aboveOf(scene);
  if (isTotalRow(columns)) return [...totals(scene, columns, above), ...totalNumbers(scene, columns)];
  const things = thingsOfRow(scene, columns);
  return [
    ...sums(scene, columns, things, above),
    ...numbers(scene, columns, things),
    ...rowFacts(scene, columns, things, above),
  ];
}

function thingsOfRow(scene: Scene, columns: readonly Column[]): RowThings {
  const number = scene.passage.table?.row ?? null;
  const first = (role: Column['role']): FoundThing | null => {
    for (const column of columns) {
      const thing = column.role === role ? thingOf(scene, column, number) : null;
      if (thing) return thing;
    }
    return null;
  };
  return {
    project: first('project'),
    facility: first('facility'),
    organization: first('organization'),
    fund: first('fund'),
    place: first('place'),
    payer: first('payer'),
  };
}

/** The total's row says the sum of the text above once more, or is a sum of its own. */
function totals(scene: Scene, columns: readonly Column[], above: Above): Found[] {
  return moneyCells(scene, columns).map(({ money, at }) => {
    const evidence = [rowSpot(scene), ...(above.unit ? [above.unit] : [])];
    const said = above.sums.find(({ value }) => value === money.value);
    if (said) return { ...said, evidence: [...said.evidence, ...evidence] };
    const { payer } = above;
    return {
      rule: 'row/total',
      kind: 'funding',
      predicate: 'FUNDS',
      ...(payer ? { subject: payer } : {}),
      ...amount(money),
      basis: 'TOTAL',
      nature: 'MONEY',
      modality: above.modality,
      at,
      evidence: [...evidence, ...(above.payerSpot ? [above.payerSpot] : [])],
    };
  });
}

type Money = ReturnType<typeof findMoney>[number];

const amount = ({ value, valueTo, bound, currency, text }: Money): Partial<Found> => ({
  value,
  ...(valueTo === null ? {} : { valueTo }),
  bound,
  unit: currency,
  text,
});

function moneyCells({ passage }: Scene, columns: readonly Column[]): { money: Money; at: Spot; column: Column }[] {
  return columns.flatMap((column) => {
    if (column.role !== 'money') return [];
    const words = passage.clean.text.slice(column.cell.from, column.cell.to);
    const [money] = findMoney(words, { unit: unitOf(column, passage.table?.unit ?? null) });
    if (!money || money.value === null || money.value === 0) return [];
    return [{ money, at: spot(passage, column.cell.from + money.from, column.cell.from + money.to), column }];
  });
}

const OWN_MONEY = /自筹|自有|自投/u;
const WHOLE = /总预算|总额|总投入|合计|总计|总资金/u;

function sums(scene: Scene, columns: readonly Column[], things: RowThings, above: Above): Found[] {
  const cells = moneyCells(scene, columns);
  const found: Found[] = [];
  const whole = cells.length > 1 ? cells.find(({ column }) => WHOLE.test(column.head)) : undefined;
  for (const cell of whole ? [whole, ...cells.filter((one) => one !== whole)] : cells) {
    const isPart = whole !== undefined && cell !== whole;
    const partOf = isPart ? found[0] : partOfTotal(above, cell.money, OWN_MONEY.test(cell.column.head));
    found.push(sum(scene, columns, cell, things, above, partOf ?? null));
  }
  return found;
}

const partOfTotal = ({ total }: Above, { value }: Money, isOwn: boolean): Found | null =>
  !isOwn && total && (total.value ?? 0) > (value ?? 0) ? total : null;

function sum(
  scene: Scene,
  columns: readonly Column[],
  cell: { money: Money; at: Spot; column: Column },
  things: RowThings,
  above: Above,
  partOf: Found | null,
): Found {
  const { head } = cell.column;
  const isOwn = OWN_MONEY.test(head);
  const { payer: told, receiver } = partiesOfRow(columns, things, above, head, isOwn);
  const source = columns.find((one) => /资金来源/u.test(one.head))?.text ?? '';
  const payer = told ?? (isOwn ? null : (purseOf(scene, head) ?? purseOf(scene, `${source}安排`)));
  const isReceived = payer === null && receiver !== null;
  const fields = [things.project, things.facility].filter((one) => one !== null && one !== receiver) as FoundThing[];
  const form = columns.find(({ role, text }) => role === 'instrument' && text !== '');
  return {
    rule: 'row/sum',
    kind: 'funding',
    predicate: isReceived ? 'RECEIVES' : 'FUNDS',
    ...(isReceived ? { subject: receiver } : payer ? { subject: payer } : {}),
    ...(!isReceived && receiver && !isOwn ? { objects: [receiver] } : {}),
    ...amount(cell.money),
    basis: 'TOTAL',
    nature: 'MONEY',
    ...(form ? { instruments: [form.text], ...(/来源/u.test(form.head) ? {} : { purpose: form.text }) } : {}),
    ...(fields.length > 0 ? { for: fields.map(({ spot: _, ...thing }) => thing) } : {}),
    ...(above.total?.period ? { period: above.total.period } : {}),
    ...(partOf ? { partOf } : {}),
    ...(/合同|中标|成交/u.test(head) ? { stage: 'AWARDED' as const } : {}),
    modality: above.modality,
    at: cell.at,
    evidence: [
      rowSpot(scene),
      ...(above.unit ? [above.unit] : []),
      ...(above.payerSpot && !isOwn ? [above.payerSpot] : []),
    ],
  };
}

/** 其中：区级补助: the head names the level that pays. */
function purseOf(scene: Scene, head: string): FoundThing | null {
  const level = /(?<level>[省市区县镇])级(?:财政)?(?:补助|资助|奖补|奖励|配套|拨款|资金|补贴|安排)/u.exec(head)?.groups
    ?.level;
  const place = level ? placeOfLevel(scene, level, scene.sentence.from) : null;
  return place ? asFound(place) : null;
}

const GRANT = /(?:补助|补贴|资助|奖励|奖补|扶持)(?:对象|资金|金额|经费|类别|标准|额)|^(?:补助|补贴|资助|奖励|奖补)/u;

const LEADS = /牵头|责任|主管|配合|归口|报送|填报|指导|推荐|监管|管理单位/u;
const isBudgetBeside = (columns: readonly Column[], head: string): boolean =>
  /预算|限价|控制价/u.test(head) &&
  columns.some((one) => one.head !== head && /成交|中标|合同|实际|补助|资助|奖补|拨付/u.test(one.head));

/** 各区县预算安排表: each place pays what its row says; what is handed down to it it receives. */
const SPENDS = /预算|安排|投入|支出|配套|自筹|列支|筹集/u;
const HANDED_DOWN = /下达|下拨|分配|补助|拨付|转移支付|奖补|补贴/u;

/** The facility whose budget is printed receives it, not the organization that runs it. */
function partiesOfRow(
  columns: readonly Column[],
  things: RowThings,
  above: Above,
  head: string,
  isOwn: boolean,
): { payer: FoundThing | null; receiver: FoundThing | null } {
  const { project, facility, place } = things;
  const order = (role: Column['role']): number => columns.findIndex((column) => column.role === role);
  // Who leads or oversees is no receiver, and what was budgeted nobody received where the contract's sum stands beside it.
  const isReceiver = !LEADS.test(columns[order('organization')]?.head ?? '') && !isBudgetBeside(columns, head);
  const organization = isReceiver ? things.organization : null;
  const isBudgetOfPlace =
    place &&
    !project &&
    !facility &&
    !organization &&
    SPENDS.test(head + above.words) &&
    !HANDED_DOWN.test(head + above.words);
  const donor = things.payer ?? (isBudgetOfPlace ? place : null);
  // A grant goes to the organization named beside the facility; a facility's own budget is its own.
  const isOfFacility =
    facility && !project && order('facility') < order('organization') && !columns.some(({ head }) => GRANT.test(head));
  const isOfPerson = columns.some(({ role }) => role === 'person');
  const named = isOfPerson
    ? null
    : isOfFacility
      ? facility
      : (organization ??
        (project || donor || things.organization
          ? null
          : (facility ?? things.fund ?? (HANDED_DOWN.test(head + above.words) ? place : null))));
  if (things.fund && named === things.fund && /支出|使用|拨付|资助/u.test(head))
    return { payer: things.fund, receiver: null };
  const { writer } = above;
  const receiver = named ?? socialWorkers(columns) ?? (writer?.part === 'gets' && donor ? writer.thing : null);
  if (isOwn) return { payer: receiver, receiver };
  const payer = donor ?? (writer?.part === 'gives' ? writer.thing : above.payer);
  return { payer, receiver: receiver && payer && receiver.name === payer.name ? null : receiver };
}

/** 助理社会工作师 | 200 | 1000: a row of what each of a rank gets. */
const socialWorkers = (columns: readonly Column[]): FoundThing | null =>
  columns.some(({ text }) => /^(?:助理|高级)?社会工作师(?:\([^()]*\))?$/u.test(text))
    ? { type: 'Population', name: '社会工作者' }
    : null;

const rowSpot = (scene: Scene): Spot => spotOf(scene);
