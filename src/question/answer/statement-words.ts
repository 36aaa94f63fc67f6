/** What a statement says in plain words, with whatever limits it: condition, place, time, speaker, reservation. */

import { MentionRole, Status } from '../search/statement-terms.ts';
import type { Row } from './context.ts';
import { dateInWords } from './date-words.ts';
import type { EntityRow } from './graph-types.ts';
import { relationInWords } from './relationship-words.ts';
import { Language, reservation, type StatementRow, said } from './said.ts';

/** What a statement holds beyond `StatementRow`, and what it mentions. */
export type StatementColumns = Row & {
  readonly s: StatementRow & {
    readonly kind: string;
    readonly predicate: string;
    readonly status: Status;
    readonly text: string | null;
    readonly property: string | null;
    readonly note: string | null;
    readonly line: string;
    readonly speakerRole: string | null;
    readonly speakerOrganization: string | null;
  };
  readonly document: EntityRow;
  readonly mentions: readonly { role: MentionRole; words: string | null; entity: EntityRow }[];
};

/** The statement's own words, with whatever limits it: condition, place, time, speaker, reservation. */
export function statementInWords({ s, mentions, document }: StatementColumns, language: Language): string {
  const english = language === Language.EN;
  const comma = english ? ', ' : '、';
  const named = (role: MentionRole): string[] =>
    inOrder(mentions)
      .filter((mention) => mention.role === role)
      .map(({ entity }) => nameOf(entity, language));
  const subject = named(MentionRole.SUBJECT)[0] ?? '';
  const objects = named(MentionRole.OBJECT).join(comma);
  const sum = named(MentionRole.SUM)[0] ?? s.text ?? '';
  const when = s.date ?? s.asOf ?? s.period;
  const limits = [
    s.condition,
    named(MentionRole.WHERE).length > 0 ? `${english ? 'in ' : '地点：'}${named(MentionRole.WHERE).join(comma)}` : null,
    when ? dateInWords(when, language) : s.dateText,
  ].filter(Boolean);
  const limited = limits.length === 0 ? '' : english ? ` (${limits.join('; ')})` : `（${limits.join('；')}）`;
  const proposed = s.status === Status.ACCEPTED ? '' : english ? ' (not accepted)' : '（未经接受）';
  const source = english ? ` — ${String(document.title)}` : `——《${String(document.title)}》`;
  const office = [s.speakerOrganization, s.speakerRole].filter(Boolean).join('');
  const speaker = office ? (english ? `According to ${office}: ` : `据${office}：`) : '';
  const fact = factInWords(s, subject, objects, sum, language);
  return `${speaker}${fact}${limited}${reservation(said([s]), language)}${proposed}${source}`;
}

function factInWords(
  { predicate, property, text, line }: StatementColumns['s'],
  subject: string,
  objects: string,
  sum: string,
  language: Language,
): string {
  const english = language === Language.EN;
  if (!subject && !objects && !sum) return wordsOf(line).join(english ? ', ' : '、');
  switch (predicate) {
    case 'FUNDS':
    case 'RECEIVES':
      return `${english ? 'Money: ' : '资金：'}${sum}${objects && !sum.includes(objects) ? `${english ? ', to ' : '，给予'}${objects}` : ''}`;
    case 'HAS_VALUE':
      return sum.replace(' · ', english ? ': ' : '的');
    case 'HAS_PROPERTY':
      return english
        ? `${subject}, ${property ?? 'property'}: ${text ?? ''}`
        : `${subject}${PROPERTIES_ZH[property ?? ''] ?? '的属性'}：${text ?? ''}`;
    case 'ALSO_KNOWN_AS':
      return relationInWords(predicate, subject, `“${text ?? ''}”`, language);
    default:
      return relationInWords(predicate, subject, objects, language);
  }
}

const PROPERTIES_ZH: Record<string, string> = {
  ...{
    established: '成立于',
    issued: '印发于',
    number: '的编号',
    category: '的类别',
    form: '的形式',
    period: '的期间',
  },
  ...{
    aim: '的目的',
    purpose: '的用途',
    result: '的结果',
    content: '的内容',
    functions: '的功能',
    frequency: '的频次',
  },
};

/** A name as a sentence gives it: who is not named one by one is told so. */
export function nameOf({ name = '', named }: EntityRow, language: Language): string {
  if (named !== false) return name;
  return language === Language.EN ? `${name} (not named)` : `${name}（未点名）`;
}

const ORDER: readonly MentionRole[] = Object.values(MentionRole);

export const inOrder = <M extends { role: MentionRole }>(mentions: readonly M[]): M[] =>
  mentions.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));

/** The names in a line that made no relationships: it waits for review, or was refused. */
export function wordsOf(line: string): string[] {
  const { subject, objects = [] } = JSON.parse(line) as {
    subject?: { name?: string } | null;
    objects?: { name?: string }[];
  };
  return [subject, ...objects].flatMap((thing) => (thing?.name ? [thing.name] : []));
}
