/** The picture as a file that stands alone: title, legend and what width means are in it. */
import { svgElement } from '../format/svg.ts';
import type { Reading } from '../language/language.ts';
import { svgOf } from '../part/chart.tsx';
import type { ECharts } from '../part/echarts.ts';
import { tokenColour } from '../style/token-colour.ts';
import { isBar, widthWords } from './chain-legend.tsx';
import { type Mark, marksOf, TILE, tileOf } from './chain-marks.ts';
import { chainOption, FONTS, SCREEN } from './chain-option.ts';
import type { Picture } from './chain-picture.ts';
import { wrapped } from './wrapped.ts';

const HEAD = 40;
const LINE = 18;

export const chainSvg = (
  chart: ECharts | null,
  picture: Picture,
  title: string,
  source: string,
  reading: Reading,
): string | undefined => {
  const drawn = chart && unpicked(chart, picture, reading);
  if (!drawn) return undefined;
  const [width, height] = [chart.getWidth(), chart.getHeight()];
  const marks = marksOf(picture.bands);
  const hasSums = picture.nodes.some(({ thing }) => isBar(thing?.funding));
  const notes = [...wrapped(reading.word(widthWords(hasSums)), width - 20, 12, 8).split('\n'), source];
  const foot = HEAD + height + 8;
  const whole = foot + (marks.length + notes.length + 1) * LINE;
  const root = svgElement('svg', {
    ...{ width, height: whole, viewBox: `0 0 ${width} ${whole}` },
    ...{ 'font-family': FONTS, role: 'img' },
  });
  root.append(
    svgElement('title', {}, title),
    svgElement('rect', { width, height: whole, fill: tokenColour('--sheet') }),
    svgElement('text', { x: 10, y: 26, 'font-size': 16, 'font-weight': 600, fill: tokenColour('--ink') }, title),
    document.createComment(HERE),
    ...marks.flatMap((mark, index) => legendLine(mark, foot + index * LINE, reading)),
    ...notes.map((note, index) =>
      svgElement(
        'text',
        { x: 10, y: foot + 10 + (marks.length + index) * LINE, 'font-size': 12, fill: tokenColour('--ink-soft') },
        note,
      ),
    ),
  );
  // As text: the policy of the page would complain of every style attribute that it reads.
  const [before, after] = new XMLSerializer().serializeToString(root).split(`<!--${HERE}-->`);
  return `${before}${drawn.replace('<svg ', `<svg y="${HEAD}" `)}${after}`;
};

/** Where the picture goes in; a text of a document cannot be a comment. */
const HERE = 'picture';

/** As it looks when nothing is picked, whatever is picked now. */
const unpicked = (chart: ECharts, picture: Picture, reading: Reading): string | undefined => {
  const shown = chart.getOption();
  const whole = chainOption(picture, { width: chart.getWidth(), ...SCREEN }, undefined, reading);
  chart.setOption({ ...whole, animation: false }, { notMerge: true });
  const text = svgOf(chart);
  chart.setOption({ ...shown, animation: false }, { notMerge: true });
  return text;
};

const legendLine = (mark: Mark, y: number, { word }: Reading): SVGElement[] => {
  const ink = tokenColour(mark.colour);
  const tile = tileOf(mark);
  const id = `legend-${mark.name}`;
  const pattern = svgElement('pattern', { id, width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' });
  if (tile) pattern.append(svgElement('path', { d: tile, stroke: ink, 'stroke-width': 1.5, fill: 'none' }));
  const swatch = svgElement('rect', {
    ...{ x: 10, y: y + 1, width: 28, height: 10 },
    fill: tile ? `url(#${id})` : mark.texture === 'FULL' ? ink : 'none',
    ...(mark.edge ? { stroke: ink } : {}),
    ...(mark.edge && mark.edge.length > 0 ? { 'stroke-dasharray': mark.edge.join(' ') } : {}),
  });
  const words = svgElement('text', { x: 46, y: y + 10, 'font-size': 12, fill: tokenColour('--ink') }, word(mark.words));
  return [...(tile ? [pattern] : []), swatch, words];
};
