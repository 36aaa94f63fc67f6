/** Sums of money and numbers: each is a node of its own, with the id of the statement that says it. */
import { Big } from 'big.js';
import { mentionsOf } from '../../name/mentions.ts';
import type { Resolve } from '../../name/resolve.ts';
import { searchForm } from '../../name/search-names.ts';
import { type Count, isMention, type Statement, type Thing } from '../../vocabulary/statement.ts';
import type { Edges } from './edges.ts';
import type { Entities } from './entities.ts';
import { type GraphNode, type Properties, picked, properties } from './projection.ts';

const STATED = ['text', 'bound', 'basis', 'condition', 'modality', 'date', 'period', 'dateText'] as const;
const FUNDING_FIELDS = [...STATED, 'per', 'stage', 'instruments', 'purpose'] as const;
const OBSERVATION_FIELDS = [...STATED, 'value', 'valueTo', 'unit', 'asOf', 'of', 'definition', 'partOf'] as const;

export class Sums {
  private readonly made = new Map<string, GraphNode>();

  constructor(
    private readonly entities: Entities,
    private readonly edges: Edges,
  ) {}

  add(statement: Statement, resolve: Resolve): void {
    if (statement.predicate === 'FUNDS' || statement.predicate === 'RECEIVES') this.addFunding(statement, resolve);
    if (statement.predicate === 'HAS_VALUE') this.addObservation(statement, resolve);
    this.addPartyCounts(statement, resolve);
  }

  nodes(): GraphNode[] {
    return [...this.made.values()];
  }

  private addFunding(statement: Statement, resolve: Resolve): void {
    const { id, document } = statement;
    const ends = fundingEnds(statement, resolve);
    const label = this.fundingLabel(statement, ends);
    this.node(id, 'Funding', label, document, {
      ...properties(picked(statement, FUNDING_FIELDS)),
      ...properties({
        fen: fen(statement.value),
        fenTo: fen(statement.valueTo),
        currency: statement.unit ?? 'CNY',
        nature: statement.nature ?? 'MONEY',
        statement: id,
        document,
        ...doubtOf(statement),
      }),
      ...countProperties('items', statement.items),
      ...countProperties('recipients', statement.recipients),
      partOf: statement.partOf ?? [],
    });
    for (const payer of ends.payers) {
      this.entities.markFunder(payer);
      this.edges.say('GIVES', payer, id, statement);
    }
    for (const recipient of ends.recipients) this.edges.say('TO', id, recipient, statement);
    for (const purposeEntity of ends.purposes) this.edges.say('FOR', id, purposeEntity, statement);
    for (const policy of ends.policies) this.edges.say('JUSTIFIES', policy, id, statement);
    this.edges.structure('MENTIONS', `statement:${id}`, id, { role: 'SUM' });
    this.addCount(statement, `${id}-items`, 'items', statement.items, id, statement.purpose ?? label);
    this.addCount(
      statement,
      `${id}-recipients`,
      'recipients',
      statement.recipients,
      ends.recipients[0] ?? id,
      this.entities.name(ends.recipients[0] ?? '') || label,
    );
  }

  private addObservation(statement: Statement, resolve: Resolve): void {
    const { id, document, text, definition, indicator } = statement;
    const about = statement.subject ? thingId(statement, statement.subject, 'SUBJECT', 0, resolve) : null;
    const counted = (statement.objects ?? []).map((object, index) =>
      thingId(statement, object, 'OBJECT', index, resolve),
    );
    const whose = about ? this.entities.name(about) : '';
    const what = definition ?? indicator ?? this.entities.name(counted[0] ?? '');
    this.node(id, 'Observation', [whose, what].filter(Boolean).join(' · ') + (text ? `: ${text}` : ''), document, {
      ...properties({
        ...picked(statement, OBSERVATION_FIELDS),
        statement: id,
        document,
        ...doubtOf(statement),
      }),
    });
    if (about) this.edges.say('OBSERVED', id, about, statement, 'SUBJECT');
    for (const one of counted) this.edges.say('OBSERVED', id, one, statement, 'COUNTED');
    if (indicator) this.edges.structure('MEASURES', id, this.entities.indicator(indicator, document));
    this.edges.structure('MENTIONS', `statement:${id}`, id, { role: 'SUM' });
  }

  /** A count inside a sum or of an unnamed party becomes an observation, so that lists and comparisons see it. */
  private addPartyCounts(statement: Statement, resolve: Resolve): void {
    for (const placed of mentionsOf(statement)) {
      const { mention } = placed;
      if (!mention.count) continue;
      const party = resolve(statement, placed);
      this.addCount(statement, `${party}-count`, 'count', mention.count, party, mention.name);
    }
  }

  private addCount(
    statement: Statement,
    id: string,
    countOf: string,
    count: Count | undefined,
    about: string,
    what: string,
  ): void {
    if (!count || this.made.has(id)) return;
    const { value, bound, unit, text } = count;
    const { document, date, period, asOf, dateText, modality } = statement;
    this.node(id, 'Observation', `${what}: ${text ?? `${value}${unit ?? ''}`}`, document, {
      ...properties({
        value,
        bound: bound ?? 'EXACT',
        unit,
        text,
        period,
        date,
        asOf,
        dateText,
        modality,
        countOf,
        statement: statement.id,
        document,
      }),
    });
    this.edges.say('OBSERVED', id, about, statement, 'SUBJECT');
    this.edges.structure('MEASURES', id, this.entities.indicator(indicatorOf(countOf, what, unit), document));
    this.edges.structure('MENTIONS', `statement:${statement.id}`, id, { role: 'SUM' });
  }

  private fundingLabel({ purpose, text, predicate }: Statement, { payers, recipients, purposes }: FundingEnds): string {
    const names = (ids: readonly string[]): string =>
      ids
        .map((one) => this.entities.name(one))
        .filter(Boolean)
        .join('、');
    const payer = names(payers) || '付款方未说明';
    const aim = purpose ?? (names(purposes) || names(recipients) || (predicate === 'RECEIVES' ? '' : '用途未说明'));
    return [`${payer} → ${aim}`, text].filter(Boolean).join(', ');
  }

  private node(id: string, type: string, name: string, document: string, rest: Properties): void {
    const kept = properties({
      ...rest,
      id,
      type,
      name,
      named: true,
      documents: [document],
      searchText: [name, rest.text].filter(Boolean).join(' '),
      searchNames: sumNames(name, rest),
    });
    this.made.set(id, { id, labels: ['Entity', type], properties: kept });
  }
}

interface FundingEnds {
  payers: string[];
  recipients: string[];
  purposes: string[];
  policies: string[];
}

function fundingEnds(statement: Statement, resolve: Resolve): FundingEnds {
  const role = (wanted: string): string[] =>
    mentionsOf(statement)
      .filter((placed) => placed.role === wanted)
      .map((placed) => resolve(statement, placed));
  const funds = statement.predicate === 'FUNDS';
  return {
    payers: funds ? role('SUBJECT') : [],
    recipients: funds ? role('OBJECT') : [...role('SUBJECT'), ...role('OBJECT')],
    purposes: role('FOR'),
    policies: role('POLICY'),
  };
}

function thingId(
  statement: Statement,
  thing: Thing,
  role: 'SUBJECT' | 'OBJECT',
  index: number,
  resolve: Resolve,
): string {
  return isMention(thing) ? resolve(statement, { role, index, mention: thing }) : thing.statement;
}

/** How sure the reading of the sum itself is; nothing where it is certain. */
const doubtOf = ({
  certainty,
  doubt,
}: Statement): { certainty: number | undefined; doubt: string | null | undefined } => ({ certainty, doubt });

/** Whole 分: a sum is never kept as a fraction. */
const fen = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : new Big(value).times(100).round().toNumber();

function countProperties(name: 'items' | 'recipients', count: Count | undefined): Properties {
  if (!count) return {};
  const { value, bound, unit, text } = count;
  return properties({
    [name]: value,
    [`${name}Bound`]: bound ?? 'EXACT',
    [`${name}Unit`]: unit,
    [`${name}Text`]: text,
  });
}

/** What a bare count counts: those who got a sum, what it was for, or the parties of this name. */
function indicatorOf(countOf: string, what: string, unit: string | undefined): string {
  if (countOf === 'recipients') return unit === '人' || unit === '名' ? '受助人数' : '受助机构数';
  if (countOf === 'items') return unit === '项' ? '事项数' : '项目数';
  return `${what}数`;
}

/** A sum or number is found by its label, by its printed words and by its value, however it is printed. */
function sumNames(label: string, { text, fen: hundredths, value }: Properties): string[] {
  const amount = typeof hundredths === 'number' ? hundredths / 100 : value;
  return [label, text, amount].flatMap((name) => (name === undefined ? [] : searchForm(String(name))));
}
