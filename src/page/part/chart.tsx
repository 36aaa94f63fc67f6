import type { EChartsOption } from 'echarts';
import { useEffect, useRef } from 'preact/hooks';
import type { ECharts } from './echarts.ts';

interface ChartProps {
  readonly option: EChartsOption;
  /** In CSS pixels; kept free before the library has come, so that nothing moves. */
  readonly height: number;
  /** What the picture shows, in one sentence; the table beside it says the same in full. */
  readonly label: string;
  /** A band, a bar: what ECharts gives with a click. */
  readonly onPick?: ((picked: { readonly dataType?: string | undefined; readonly data: unknown }) => void) | undefined;
  /** Holds the chart while it is shown, for `svgOf`. */
  readonly chart?: { current: ECharts | null };
  /** Drawn on paper instead; without it the same picture as wide as the paper. */
  readonly onPaper?: { readonly option: EChartsOption; readonly height: number } | undefined;
}

/** What an A4 page holds beside its margins (`style/print.css`), in CSS pixels. */
export const PAPER_WIDTH = 680;

const fetchLibrary = () => import('./echarts.ts');

/** Fetches the library while the page still waits for what it will draw. */
export const useChartSoon = (isWanted: boolean): void => {
  useEffect(() => {
    if (isWanted) fetchLibrary().catch(() => {});
  }, [isWanted]);
};

/** A chart as SVG. The library is fetched when the first chart is shown. */
export const Chart = ({ option, height, label, onPick, chart, onPaper }: ChartProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const own = useRef<ECharts | null>(null);
  const isOnPaper = useRef(false);
  const latest = useRef({ option, onPick, onPaper, height });
  latest.current = { option, onPick, onPaper, height };

  useEffect(() => {
    let isGone = false;
    const watcher = new ResizeObserver(() => {
      if (!isOnPaper.current) own.current?.resize();
    });
    const print = () => {
      isOnPaper.current = true;
      const paper = latest.current.onPaper ?? latest.current;
      if (own.current) draw(own.current, paper.option, { width: PAPER_WIDTH, height: paper.height });
    };
    const show = () => {
      isOnPaper.current = false;
      if (own.current) draw(own.current, quiet(latest.current.option));
    };
    fetchLibrary().then(({ init }) => {
      if (isGone || !frame.current) return;
      own.current = init(frame.current, undefined, { renderer: 'svg' });
      if (chart) chart.current = own.current;
      own.current.setOption(quiet(latest.current.option));
      own.current.on('click', ({ dataType, data }) => latest.current.onPick?.({ dataType, data }));
      watcher.observe(frame.current);
      addEventListener('beforeprint', print);
      addEventListener('afterprint', show);
    });
    return () => {
      isGone = true;
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', show);
      watcher.disconnect();
      own.current?.dispose();
      own.current = null;
      if (chart) chart.current = null;
    };
  }, []);
  useEffect(() => {
    if (!isOnPaper.current) own.current?.setOption(quiet(option), { notMerge: true });
  }, [option]);

  return (
    <div ref={frame} class="chart" role="img" aria-label={label} style={{ height: `${height}px`, width: '100%' }} />
  );
};

/** Draws at once and without motion: paper does not wait. */
const draw = (
  chart: ECharts,
  option: EChartsOption,
  size?: { readonly width: number; readonly height: number },
): void => {
  chart.resize({ width: size?.width ?? 'auto', height: size?.height ?? 'auto', silent: true });
  chart.setOption({ ...option, animation: false }, { notMerge: true });
  chart.getZr().flush();
};

/** Who asked for less motion gets none. */
const quiet = (option: EChartsOption): EChartsOption =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? { ...option, animation: false } : option;

/** The picture as an SVG file's text. */
export const svgOf = (chart: ECharts | null): string | undefined => {
  const address = chart?.getDataURL({ type: 'svg', excludeComponents: ['toolbox'] });
  return address === undefined ? undefined : decodeURIComponent(address.slice(address.indexOf(',') + 1));
};
