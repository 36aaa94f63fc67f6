import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../language/language.ts';
import { Chart } from '../part/chart.tsx';
import type { ECharts } from '../part/echarts.ts';
import { ChainLegend } from './chain-legend.tsx';
import { COLUMN, chainOption, drawingHeight, PAPER, SCREEN } from './chain-option.ts';
import type { Picture } from './chain-picture.ts';

interface SankeyProps {
  readonly picture: Picture;
  /** What the picture is of, for who cannot see it. */
  readonly label: string;
  readonly picked: string | undefined;
  readonly onPick: (key: string) => void;
  readonly chart: { current: ECharts | null };
}

/** The flow picture under its legend; what is too wide for the window scrolls. */
export const ChainSankey = ({ picture, label, picked, onPick, chart }: SankeyProps) => {
  const { say, language } = useLanguage();
  const reading = useLanguage();
  const frame = useRef<HTMLElement>(null);
  const width = Math.max(useWidth(frame), picture.columns.length * COLUMN);
  const marked =
    picture.bands.find(({ key, rows }) => key === picked || rows.some((row) => row.key === picked))?.key ?? picked;
  const option = useMemo(
    () => chainOption(picture, { width, ...SCREEN }, marked, reading),
    [picture, width, marked, language],
  );
  const onPaper = useMemo(
    () => ({
      option: chainOption(picture, PAPER, undefined, reading),
      height: drawingHeight(picture, PAPER),
    }),
    [picture, language],
  );
  return (
    <figure class="picture chain-picture">
      <ChainLegend picture={picture} />
      <section
        class="scroll-x"
        ref={frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label={say('资金链图，可左右滚动', 'Picture of the chain; scrolls sideways')}
      >
        <div style={{ width: `${width}px` }} class="chain-canvas">
          <Chart
            option={option}
            height={drawingHeight(picture, SCREEN)}
            label={label}
            chart={chart}
            onPaper={onPaper}
            onPick={({ data }) => {
              const { key, name } = (data ?? {}) as { key?: string; name?: string };
              const one = key ?? name;
              if (one) onPick(one);
            }}
          />
        </div>
      </section>
      {picture.leftOut > 0 && (
        <p class="small soft">
          {say(
            `${picture.leftOut} 条连线往回走，图中画不出，只列在表中。`,
            `${picture.leftOut} bands lead backwards, which the picture cannot draw; they stand in the table only.`,
          )}
        </p>
      )}
    </figure>
  );
};

const useWidth = (frame: RefObject<HTMLElement | null>): number => {
  const [width, measure] = useState(0);
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => {
      if (entry) measure(Math.floor(entry.contentRect.width));
    });
    if (frame.current) watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, []);
  return width;
};
