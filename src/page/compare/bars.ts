/** The bars of one comparable set: what is planned is hatched, what is bounded ends open, and both are said in words beside the bar. */
import type { EChartsOption } from 'echarts';
import { shortNumber } from '../format/number.ts';
import type { Language } from '../language/language.ts';
import { MODALITIES } from '../words/said-words.ts';
import type { ComparedPointFragment, ComparisonSetKind } from './compare-page.graphql.ts';
import { shortValue, whatOf, whenOf } from './point-words.ts';

/** What a click on a bar gives back. */
export interface Bar {
  readonly key: string;
  readonly value: number;
}

/** Height in CSS pixels for so many bars. */
export const barsHeight = (count: number): number => 56 + count * 46;

/** One bar a point, in the order given; before it what tells it from the others, behind it its value with all reservations. */
export const barsOption = (
  kind: ComparisonSetKind,
  points: readonly ComparedPointFragment[],
  language: Language,
): EChartsOption => {
  const values = points.map(({ value }) => Number(value));
  return {
    animationDuration: 300,
    textStyle: { fontFamily: 'inherit' },
    grid: { left: 8, right: 24, top: 8, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: { show: false },
    xAxis: {
      type: 'value',
      min: 0,
      // Room for the words behind the longest bar.
      max: Math.max(...values, 0) * 1.7 || 1,
      splitNumber: 3,
      axisLabel: {
        color: INK_SOFT,
        formatter: (value: number) => shortNumber(value, language),
        hideOverlap: true,
        showMaxLabel: false,
      },
      splitLine: { lineStyle: { color: LINE } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: points.map((point) =>
        kind === 'PARTS' ? whatOf(point, language) : `${point.place.name}\n${whenOf(point, language)}`,
      ),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: INK_SOFT } },
      axisLabel: { color: INK, lineHeight: 17, fontSize: 12, interval: 0, width: 130, overflow: 'break' },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 22,
        data: points.map((point) => ({
          ...({ key: point.key, value: Number(point.value) } satisfies Bar),
          itemStyle: styleOf(point),
          label: { formatter: () => wordsOf(point, language) },
        })),
        label: { show: true, position: 'right', color: INK, fontSize: 12, distance: 14, fontFamily: 'inherit' },
      },
      {
        type: 'scatter',
        silent: true,
        data: points.flatMap((point, index) => {
          const symbol = END[point.bound];
          return symbol ? [{ value: [Number(point.value), index], ...symbol }] : [];
        }),
      },
    ],
  };
};

/** 计划 超过 1.2 万个（推算）: nothing that the colour says is left to it alone. */
const wordsOf = (point: ComparedPointFragment, language: Language): string => {
  const { modality, role, certainty } = point;
  const english = language === 'EN';
  const notes = [
    ...(modality && modality !== 'ACTUAL' ? [MODALITIES[modality][english ? 'en' : 'zh']] : []),
    ...(role === 'DERIVED' ? [english ? 'derived' : '推算'] : []),
    ...(certainty < 1 ? [english ? 'uncertain' : '存疑'] : []),
  ];
  const open = english ? [' (', ', ', ')'] : ['（', '，', '）'];
  return `${shortValue(point, language)}${notes.length > 0 ? `${open[0]}${notes.join(open[1])}${open[2]}` : ''}`;
};

const styleOf = ({ modality, role }: ComparedPointFragment) => {
  if (modality && modality !== 'ACTUAL')
    return {
      ...{ color: '#fdf1dc', borderColor: WARN, borderWidth: 1, borderType: 'dashed' as const },
      decal: { symbol: 'rect', color: WARN, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
    };
  if (role === 'DERIVED') return { color: '#dfe6ee', borderColor: PLACE, borderWidth: 1.5 };
  return { color: PLACE };
};

/** As in `style/tokens.css`; a chart reads no custom properties. */
const INK = '#1d1b16';
const INK_SOFT = '#5a5546';
const LINE = '#ddd7c9';
const PLACE = '#3d5470';
const WARN = '#8a4b00';

/** A sign of this outline at the end of a bar, so many pixels behind it. */
const sign = (path: string, offset: number) => ({
  symbol: `path://${path}`,
  symbolSize: [8, 18],
  symbolOffset: [offset, 0],
  itemStyle: { color: WARN },
});
const MORE = sign('M0 0 L8 9 L0 18 Z', 5);
const LESS = sign('M8 0 L0 9 L8 18 Z', 5);

/** The bar ends open towards where the truth may lie. */
const END: Readonly<Record<string, ReturnType<typeof sign> | undefined>> = {
  OVER: MORE,
  AT_LEAST: MORE,
  NEARLY: LESS,
  LESS_THAN: LESS,
  AT_MOST: LESS,
  ABOUT: sign('M4 0 L8 9 L4 18 L0 9 Z', 5),
};
