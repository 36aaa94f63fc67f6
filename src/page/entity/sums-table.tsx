import type { ComponentChildren } from 'preact';
import { withBound } from '../format/bound.ts';
import { dateInWords } from '../format/date.ts';
import { fullAmount, shortAmount } from '../format/money.ts';
import { fullNumber } from '../format/number.ts';
import { type Language, useLanguage } from '../language/language.ts';
import { DataTable, type TableColumn } from '../part/data-table.tsx';
import { isNotDone, Reservation } from '../part/reservation.tsx';
import { ThingLink } from '../part/thing-link.tsx';
import { BASES, perWords, STAGES } from '../words/money-words.ts';
import { Saying } from './group-line.tsx';
import { withoutOwn } from './line-parts.ts';
import type { LinkedFragment } from './linked.graphql.ts';

interface SumsProps {
  readonly caption: string;
  /** Name of the thing whose sums or numbers these are. */
  readonly own: string;
  readonly rows: readonly LinkedFragment[];
}

/** Sums or numbers of a thing, one a row. */
export const SumsTable = ({ caption, own, rows }: SumsProps) => {
  const { language, word } = useLanguage();
  const kind = (linked: LinkedFragment): ComponentChildren => {
    const { funding, observation } = linked;
    const codes = [
      BASES[funding?.basis ?? observation?.basis ?? ''],
      STAGES[funding?.stage ?? ''],
      perWords(funding?.per),
    ];
    return codes.flatMap((words) => (words ? [word(words)] : [])).join(' · ');
  };
  const columns: readonly TableColumn<LinkedFragment>[] = [
    {
      name: 'thing',
      words: { zh: '什么', en: 'What' },
      show: (linked) => (
        <div class="stack tight">
          <ThingLink thing={linked.entity} words={withoutOwn(linked.entity.name, own)} />
          <Saying linked={linked} />
        </div>
      ),
    },
    {
      name: 'value',
      words: { zh: '多少', en: 'How much' },
      isNumber: true,
      show: (linked) => (
        <span title={numberOf(linked, language, fullAmount)}>{numberOf(linked, language, shortAmount)}</span>
      ),
    },
    {
      name: 'date',
      words: { zh: '时间', en: 'When' },
      show: ({ date, dateText }) =>
        date ? (
          dateInWords(date, language)
        ) : (
          <span class="soft">{dateText ?? word({ zh: '未注明', en: 'not stated' })}</span>
        ),
    },
    { name: 'kind', words: { zh: '口径', en: 'Kind' }, show: kind },
    {
      name: 'said',
      words: { zh: '保留', en: 'Reservation' },
      show: (linked) => <Reservation said={{ ...linked, modality: modalityOf(linked) }} />,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={({ entity, statements }) => `${entity.id} ${statements.join(' ')}`}
      classOf={(linked) => (isNotDone(modalityOf(linked)) ? 'is-planned' : undefined)}
    />
  );
};

const modalityOf = ({ modality, funding, observation }: LinkedFragment) =>
  modality ?? funding?.modality ?? observation?.modality ?? null;

/** A sum or number with its bound; the printed words where there is no number. */
export const numberOf = (
  { funding, observation }: LinkedFragment,
  language: Language,
  amount: typeof shortAmount,
): string => {
  if (funding) return amount(funding, language);
  if (!observation) return '';
  const { value, valueTo, unit, bound, text } = observation;
  if (value === null) return text ?? (language === 'EN' ? 'target without a number' : '未给数字的目标');
  const numbers = [value, ...(valueTo === null ? [] : [valueTo])].map(fullNumber).join('–');
  return withBound(`${numbers}${unit ?? ''}`, bound, language);
};
