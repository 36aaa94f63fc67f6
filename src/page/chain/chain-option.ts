/** The flow picture as ECharts draws it. */
import type { EChartsOption, SankeySeriesOption } from 'echarts';
import type { Reading } from '../language/language.ts';
import { PAPER_WIDTH } from '../part/chart.tsx';
import { tokenColour } from '../style/token-colour.ts';
import { hueOf } from '../words/type-words.ts';
import { labelOf } from './chain-label.ts';
import { type Mark, markOf, TILE, tileOf } from './chain-marks.ts';
import { heightOf, type Picture, type PictureBand, type PictureNode } from './chain-picture.ts';
import { LAYERS } from './chain-words.ts';
import { wrapped } from './wrapped.ts';

const NODE_WIDTH = 12;
const HEADING = 44;
/** Between two things of a column there is room for a label of two lines. */
export interface Sheet {
  /** In CSS pixels. */
  readonly width: number;
  readonly fontSize: number;
  readonly gap: number;
}

/** What a window shows; letters of 12 pixels are the smallest that are read with ease. */
export const SCREEN = { fontSize: 12, gap: 22 } as const;
/** The same on paper, which is held closer. */
export const PAPER: Sheet = { width: PAPER_WIDTH, fontSize: 9, gap: 12 };

/** Height of the whole drawing in CSS pixels. */
export const drawingHeight = (picture: Picture, { gap }: Pick<Sheet, 'gap'>): number =>
  HEADING + Math.max(80, heightOf(picture, gap)) + gap;

/** Columns narrower than this hold no readable name. */
export const COLUMN = 128;

/** What is picked stands out; the rest steps back. */
export const chainOption = (
  picture: Picture,
  sheet: Sheet,
  picked: string | undefined,
  reading: Reading,
): EChartsOption => {
  const column = sheet.width / Math.max(1, picture.columns.length);
  const room = column - NODE_WIDTH - 14;
  const font = { fontFamily: FONTS, fontSize: sheet.fontSize, lineHeight: Math.round(sheet.fontSize * 1.25) };
  const series: SankeySeriesOption = {
    type: 'sankey',
    left: 2,
    right: column - NODE_WIDTH - 2,
    top: HEADING,
    height: heightOf(picture, sheet.gap),
    nodeWidth: NODE_WIDTH,
    nodeGap: sheet.gap,
    nodeAlign: 'left',
    draggable: false,
    layoutIterations: 48,
    emphasis: { focus: 'adjacency', lineStyle: { opacity: 1 } },
    label: {
      ...font,
      position: 'right',
      distance: 5,
      color: tokenColour('--ink'),
      textBorderColor: tokenColour('--sheet'),
      textBorderWidth: 3,
    },
    data: picture.nodes.map((node) => nodeOption(node, room, sheet, node.key === picked, reading)),
    links: picture.bands.map((band) => bandOption(band, picked)),
  };
  return {
    animationDuration: 300,
    textStyle: { fontFamily: FONTS },
    title: headings(picture, column, sheet, reading),
    tooltip: {
      renderMode: 'richText',
      confine: true,
      textStyle: { ...font, color: tokenColour('--ink') },
      backgroundColor: tokenColour('--sheet'),
      borderColor: tokenColour('--line-strong'),
      formatter: (hovered) => tipOf(Array.isArray(hovered) ? hovered[0]?.data : hovered.data, picture, reading),
    },
    series: [series],
  };
};

/** Named in single quotes: the file is XML, and ECharts writes them into an attribute as they are. */
export const FONTS = "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

const nodeOption = (node: PictureNode, room: number, { fontSize }: Sheet, isPicked: boolean, reading: Reading) => {
  const isOpen = node.gap !== undefined || node.thing?.named === false;
  const colour = tokenColour(node.gap ? '--seal' : `--${hueOf(node.thing?.type ?? '')}`);
  const isStart = node.thing?.isStart === true;
  return {
    name: node.key,
    depth: node.depth,
    value: node.height,
    itemStyle: {
      color: isOpen ? tokenColour('--sheet') : colour,
      borderColor: isPicked ? tokenColour('--ink') : colour,
      borderWidth: isPicked ? 3 : isOpen ? 1.5 : 0,
      borderType: isOpen && !isPicked ? ('dashed' as const) : ('solid' as const),
    },
    label: {
      formatter: () => wrapped(labelOf(node, reading), room, fontSize, 2),
      fontWeight: isStart || isPicked ? ('bold' as const) : ('normal' as const),
      ...(node.gap ? { color: colour } : {}),
    },
  };
};

const bandOption = (band: PictureBand, picked: string | undefined) => {
  const isPicked = band.key === picked;
  const isAtPicked = band.source === picked || band.target === picked;
  return {
    source: band.source,
    target: band.target,
    value: band.width,
    key: band.key,
    lineStyle: {
      ...drawn(markOf(band)),
      opacity: picked === undefined ? 0.62 : isPicked || isAtPicked ? 1 : 0.3,
      curveness: 0.5,
    },
  };
};

/** ECharts fills a band with whatever a shape may be filled with; its types speak of a colour only. */
const drawn = (mark: Mark): { color: string } => {
  const ink = tokenColour(mark.colour);
  const tile = tileOf(mark);
  const fill = tile ? tiled(tile, ink) : mark.texture === 'FULL' ? ink : tokenColour('--sheet');
  const border = mark.edge && {
    borderColor: ink,
    borderWidth: 1.2,
    borderType: mark.edge.length > 0 ? mark.edge : 'solid',
  };
  return { color: fill as string, ...border };
};

const tiled = (path: string, ink: string): unknown => ({
  svgElement: {
    tag: 'path',
    attrs: { d: path, stroke: ink, 'stroke-width': 1.5, fill: 'none' },
    children: [],
    key: path,
  },
  svgWidth: TILE,
  svgHeight: TILE,
});

/** A heading over the first column of each layer. */
const headings = ({ columns }: Picture, column: number, { fontSize }: Sheet, { word }: Reading) =>
  columns.flatMap((layer, depth) =>
    columns.indexOf(layer) === depth
      ? [
          {
            text: wrapped(word(LAYERS[layer] ?? { zh: '', en: '' }), column - 8, fontSize, 2),
            left: 2 + depth * column,
            top: 0,
            padding: 0,
            textStyle: {
              fontSize,
              lineHeight: Math.round(fontSize * 1.25),
              fontWeight: 600 as const,
              color: tokenColour('--ink-soft'),
              fontFamily: FONTS,
            },
          },
        ]
      : [],
  );

/** The whole name, or the plain sentences of a band; text only. */
const tipOf = (data: unknown, { nodes, bands }: Picture, reading: Reading): string => {
  const { name, key } = (data ?? {}) as { name?: string; key?: string };
  const node = nodes.find((one) => one.key === name);
  if (node) return wrapped(labelOf(node, reading), 300, 12, 4);
  const band = bands.find((one) => one.key === key);
  const lines = band
    ? [
        ...band.rows.map(({ inWords }) => inWords),
        ...band.gaps.map(
          ({ from, words }) => `${from}${reading.say('：没有文档说明', ': no document says ')}${reading.word(words)}`,
        ),
      ]
    : [];
  return lines
    .slice(0, 4)
    .map((line) => wrapped(line, 340, 12, 3))
    .join('\n');
};
