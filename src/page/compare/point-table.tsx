import { type CsvColumn, columnOf } from '../format/csv.ts';
import { dateInWords } from '../format/date.ts';
import { formulaInWords } from '../format/formula.ts';
import { useLanguage } from '../language/language.ts';
import { isNotDone, Reservation } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import { ThingLink } from '../part/thing-link.tsx';
import { BASES } from '../words/money-words.ts';
import { MODALITIES } from '../words/said-words.ts';
import type { ComparedPointFragment, ComparePageQuery } from './compare-page.graphql.ts';
import { fullValue, isOwn, ROLES, shortValue, whatOf, whenOf } from './point-words.ts';
import { rowId } from './show-point.ts';

export interface PointRow {
  readonly point: ComparedPointFragment;
  /** Numbers of the pictures that draw it. */
  readonly sets: readonly number[];
}

type Series = ComparePageQuery['compare']['series'];

/** All values, place by place; what is narrower, a part, or of something inside stands indented under the place's own. */
export const PointTable = ({ series, rows }: { readonly series: Series; readonly rows: readonly PointRow[] }) => {
  const { say, language, word } = useLanguage();
  const caption = say(
    '全部数字，按地点；缩进者不是该地本身的这个数',
    'All values by place; what is indented is not the place’s own',
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="scroll-x" tabIndex={0} aria-label={caption}>
      <table class="compare-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('说的是什么', 'What')}</th>
            <th scope="col" class="number">
              {say('数值', 'Value')}
            </th>
            <th scope="col">{say('时间', 'Time')}</th>
            <th scope="col">{say('性质', 'Kind')}</th>
            <th scope="col">{say('画在', 'Drawn in')}</th>
            <th scope="col">{say('依据', 'Sentence')}</th>
          </tr>
        </thead>
        {series.map(({ place, pointCount }) => {
          const own = rows.filter(({ point }) => point.place.id === place.id);
          return (
            <tbody key={place.id}>
              <tr class="compare-place">
                <th scope="rowgroup" colSpan={6}>
                  <ThingLink thing={place} />
                  {own.length === 0 && <span class="soft"> {say('没有文档说明', 'no document says')}</span>}
                  {pointCount > own.length && (
                    <span class="soft">
                      {' '}
                      {say(`显示 ${own.length} / ${pointCount}`, `${own.length} of ${pointCount} shown`)}
                    </span>
                  )}
                </th>
              </tr>
              {own.map(({ point, sets }) => (
                <tr key={point.key} id={rowId(point.key)} class={rowClass(point)}>
                  <td>
                    <span lang="zh-CN">{whatOf(point, language)}</span>
                    {point.subject && point.subject.id !== place.id && (
                      <div class="small">
                        <ThingLink thing={point.subject} />
                      </div>
                    )}
                    {point.formula && (
                      <div class="small soft" lang="zh-CN">
                        {say('推算：', 'derived: ')}
                        {formulaInWords(point.formula, language)}
                      </div>
                    )}
                  </td>
                  <td class="number" title={shortValue(point, language)}>
                    {fullValue(point, language)}
                  </td>
                  <td>{whenOf(point, language)}</td>
                  <td>
                    {word(ROLES[point.role])}
                    {point.basis && BASES[point.basis] && (
                      <div class="small soft">{word(BASES[point.basis] ?? ROLES.STATED)}</div>
                    )}
                    <Reservation said={point} />
                  </td>
                  <td>
                    {sets.length === 0
                      ? say('未画', 'not drawn')
                      : say(`第 ${sets.join('、')} 组`, `set ${sets.join(', ')}`)}
                  </td>
                  <td>
                    <SentencesFold evidence={point.evidence} />
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
};

const rowClass = (point: ComparedPointFragment): string =>
  [isOwn(point) ? '' : 'is-under', isNotDone(point.modality) ? 'is-planned' : ''].filter(Boolean).join(' ');

/** Labels beside codes, and every digit. */
export const pointColumns = (language: 'ZH' | 'EN'): readonly CsvColumn<PointRow>[] => {
  const word = ({ zh, en }: { zh: string; en: string } = { zh: '', en: '' }): string => (language === 'EN' ? en : zh);
  const column = columnOf<PointRow>();
  return [
    column('place', '地点', 'place', ({ point }) => point.place.name),
    column('placeId', '地点编号', 'place id', ({ point }) => point.place.id),
    column('subject', '主体', 'subject', ({ point }) => point.subject?.name),
    column('what', '说的是什么', 'what', ({ point }) => whatOf(point, language)),
    column('indicatorId', '指标编号', 'indicator id', ({ point }) => point.indicator?.id),
    column('value', '数值', 'value', ({ point }) => point.value),
    column('valueTo', '上限', 'upper end', ({ point }) => point.valueTo),
    column('bound', '界限代码', 'bound code', ({ point }) => point.bound),
    column('valueWords', '数值（含界限）', 'value with bound', ({ point }) => fullValue(point, language)),
    column('unit', '单位', 'unit', ({ point }) => point.unit),
    column('text', '原文写法', 'as printed', ({ point }) => point.text),
    column('date', '时间代码', 'time code', ({ point }) => point.date),
    column('when', '时间', 'time', ({ point }) => (point.date ? dateInWords(point.date, language) : point.dateText)),
    column('basis', '时间口径代码', 'basis code', ({ point }) => point.basis),
    column('basisWords', '时间口径', 'basis', ({ point }) => word(BASES[point.basis ?? ''])),
    column('role', '性质代码', 'role code', ({ point }) => point.role),
    column('roleWords', '性质', 'role', ({ point }) => word(ROLES[point.role])),
    column('modality', '是否已发生代码', 'modality code', ({ point }) => point.modality),
    column('modalityWords', '是否已发生', 'modality', ({ point }) =>
      point.modality ? word(MODALITIES[point.modality]) : '',
    ),
    column('certainty', '读取确定程度', 'certainty', ({ point }) => point.certainty),
    column('formula', '算式', 'formula', ({ point }) => point.formula),
    column('sets', '可并列的组', 'comparable set', ({ sets }) => sets.join('、')),
    column('quote', '原句', 'sentence', ({ point }) => point.evidence.map(({ quote }) => quote).join(' … ')),
    column('document', '文档', 'document', ({ point }) =>
      [...new Set(point.evidence.map(({ document }) => document.title))].join('；'),
    ),
  ];
};
