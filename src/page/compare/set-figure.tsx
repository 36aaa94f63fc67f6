import { useMemo, useRef } from 'preact/hooks';
import { useLanguage, type Words } from '../language/language.ts';
import { Chart, svgOf } from '../part/chart.tsx';
import type { ECharts } from '../part/echarts.ts';
import { isNotDone } from '../part/reservation.tsx';
import { saveFile } from '../part/save-file.ts';
import { BASES } from '../words/money-words.ts';
import { MODALITIES } from '../words/said-words.ts';
import { type Bar, barsHeight, barsOption } from './bars.ts';
import type { ComparedPointFragment, ComparisonSetKind } from './compare-page.graphql.ts';
import { whatOf, whenOf } from './point-words.ts';
import { showPoint } from './show-point.ts';

interface FigureProps {
  readonly number: number;
  readonly kind: ComparisonSetKind;
  readonly points: readonly ComparedPointFragment[];
}

/** One axis: values that may be set side by side, and nothing else. */
export const SetFigure = ({ number, kind, points }: FigureProps) => {
  const { say, word, language } = useLanguage();
  const chart = useRef<ECharts | null>(null);
  const option = useMemo(() => barsOption(kind, points, language), [kind, points, language]);
  const title = useTitle(kind, points);
  return (
    <figure class="picture stack tight compare-set">
      <figcaption class="stack tight">
        <h3>
          {say(`第 ${number} 组：`, `Set ${number}: `)}
          {title}
        </h3>
        <p class="soft small">{word(MEANINGS[kind])}</p>
      </figcaption>
      <Chart
        option={option}
        height={barsHeight(points.length)}
        label={say(
          `${title}：${points.map(({ inWords }) => inWords).join('')}`,
          `${title}: ${points.map(({ inWords }) => inWords).join(' ')}`,
        )}
        chart={chart}
        onPick={({ data }) => showPoint((data as Bar).key)}
      />
      <Legend points={points} />
      <p class="hand-over no-print">
        <button
          type="button"
          onClick={() => {
            const text = svgOf(chart.current);
            if (text) saveFile(`compare-${number}.svg`, text, 'image/svg+xml');
          }}
        >
          {say('下载此图 SVG', 'Download this as SVG')}
        </button>
      </p>
    </figure>
  );
};

const MEANINGS: Readonly<Record<ComparisonSetKind, Words>> = {
  PLACES: {
    zh: '口径、时间、单位都相同，可以比较长短。',
    en: 'One definition, one time, one unit: the lengths may be compared.',
  },
  TIMES: {
    zh: '同一地点、同一口径的不同时间，可以看变化。',
    en: 'One place and one definition over time: the change may be read.',
  },
  PARTS: {
    zh: '同一地点的整体与所述部分；只说这一地，不与他地比较。',
    en: 'A whole of one place and its stated parts: of this place alone, not beside others.',
  },
};

/** What all bars of the set share. */
const useTitle = (kind: ComparisonSetKind, points: readonly ComparedPointFragment[]): string => {
  const { language, word, say } = useLanguage();
  const [first] = points;
  if (!first) return '';
  const basis = BASES[first.basis ?? ''];
  return [
    ...(kind === 'PLACES' ? [] : [first.place.name]),
    whatOf(first, language),
    ...(kind === 'PARTS' ? [whenOf(first, language)] : basis ? [word(basis)] : []),
    ...(isNotDone(first.modality) && first.modality ? [word(MODALITIES[first.modality])] : []),
  ].join(say('，', ', '));
};

/** The signs that this picture uses, in words. */
const Legend = ({ points }: { readonly points: readonly ComparedPointFragment[] }) => {
  const { say } = useLanguage();
  const has = (test: (point: ComparedPointFragment) => boolean): boolean => points.some(test);
  const signs = [
    ...(has(({ modality }) => isNotDone(modality))
      ? [say('斜纹：计划、公布或意向，未说明已实现', 'Hatched: planned, announced or intended, not said to be done')]
      : []),
    ...(has(({ role }) => role === 'DERIVED')
      ? [say('浅色：由文中各部分相加推算，没有文档直接说明', 'Pale: added from stated parts; no document states it')]
      : []),
    ...(has(({ bound }) => bound === 'OVER' || bound === 'AT_LEAST')
      ? [say('▶ 端部开放：实际数更大或相等', '▶ open end: the true number is larger, or equal')]
      : []),
    ...(has(({ bound }) => bound === 'NEARLY' || bound === 'LESS_THAN' || bound === 'AT_MOST')
      ? [say('◀ 端部开放：实际数更小或相等', '◀ open end: the true number is smaller, or equal')]
      : []),
    ...(has(({ bound }) => bound === 'ABOUT') ? [say('◆ 约数', '◆ about')] : []),
  ];
  return signs.length === 0 ? null : (
    <ul class="plain-list small soft">
      {signs.map((sign) => (
        <li key={sign}>{sign}</li>
      ))}
    </ul>
  );
};
