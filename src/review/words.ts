/** Statements, their effects and decisions as lines for a terminal. */
import { isMention, type Statement, type Thing } from '../vocabulary/statement.ts';
import type { Verdict } from './decide.ts';
import type { Effects, EntityEffect, LinkEffect } from './effect.ts';
import type { ReviewItem } from './item.ts';

/** Its id and reading, then its quotes. */
export const queueLine = (statement: Statement): string[] => [
  `${statement.id}  ${readingWords(statement)}`,
  ...statement.evidence.map(({ quote }) => `    «${quote.replaceAll(/\s+/gu, ' ')}»`),
];

/** `funding FUNDS 甲市 → 阳光社工中心, 300万元 (3000000 CNY); ACTUAL; certainty 0.8 AMBIGUOUS`. */
export function readingWords(statement: Statement): string {
  const {
    kind,
    predicate,
    subject,
    objects = [],
    text,
    value,
    unit,
    modality,
    certainty = 1,
    doubt,
    status,
  } = statement;
  const ends = [subject ? thingWords(subject) : '—', objects.map(thingWords).join('、')].filter(Boolean).join(' → ');
  const amount = text ? `, ${text}${value === null || value === undefined ? '' : ` (${value} ${unit ?? ''})`}` : '';
  const rest = [modality, certainty < 1 ? `certainty ${certainty} ${doubt ?? ''}`.trim() : null, status].filter(
    Boolean,
  );
  return `${kind} ${predicate} ${ends}${amount}; ${rest.join('; ')}`;
}

const thingWords = (thing: Thing): string => (isMention(thing) ? `${thing.name} (${thing.type})` : thing.statement);

export function itemLines({ statement, title, context, effect, beside, decisions }: ReviewItem): string[] {
  return [
    ...[statement.id, `in «${title}» (${statement.document})`, readingWords(statement)],
    ...[`  before: ${context.before}`, `  here:   ${context.sentence}`, `  after:  ${context.after}`],
    statement.status === 'ACCEPTED' ? 'it holds in the graph:' : 'accepting it would change in the graph:',
    ...effectLines(effect.entities, ({ type, name }: EntityEffect) => `${type} ${name}`),
    ...effectLines(effect.relationships, ({ type, from, to }: LinkEffect) => `${from} −${type}→ ${to}`),
    ...beside.map((one) => `beside it: ${one.id} ${readingWords(one)}`),
    ...decisions.map(
      ({ action, at, reason, ended }) =>
        `${at} ${action}${reason ? `: ${reason}` : ''}${ended ? ` (until ${ended})` : ''}`,
    ),
  ];
}

const effectLines = <T>({ added, changed, removed }: Effects<T>, words: (one: T) => string): string[] => [
  ...added.map((one) => `  + ${words(one)}`),
  ...changed.map((one) => `  ~ ${words(one)}`),
  ...removed.map((one) => `  − ${words(one)}`),
];

export function verdictLines({ decisions, change: { nodes, edges, version } }: Verdict): string[] {
  const size = ({ added, changed, removed }: typeof nodes): string => `+${added} ~${changed} −${removed}`;
  return [
    ...decisions.map(({ id, action, statement, line }) => {
      const made = line ? ` as ${(JSON.parse(line) as Statement).id}` : '';
      return `${id}: ${action} ${statement}${made}`;
    }),
    `nodes ${size(nodes)}, relationships ${size(edges)}; data version ${version}`,
  ];
}
