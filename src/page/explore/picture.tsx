import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../language/language.ts';
import { drawShown } from './draw-shown.ts';
import type { Drawing } from './drawing.ts';
import type { Shown } from './shown.ts';

/**
 * Cytoscape puts a style sheet into the page unless an element bears this id, and the policy of the pages forbids it.
 * What that sheet would say stands in `explore.css`.
 */
const NO_STYLE_SHEET = '__________cytoscape_stylesheet';

const fetchDrawing = () => import('./drawing.ts');

/** Fetches the library while the page still waits for what it will draw. */
export const usePictureSoon = (isWanted: boolean): void => {
  useEffect(() => {
    if (isWanted) fetchDrawing().catch(() => {});
  }, [isWanted]);
};

interface PictureProps {
  readonly shown: Shown;
  readonly picked: string | undefined;
  readonly onPick: (id: string | undefined) => void;
  readonly onOpen: (id: string) => void;
  /** Holds the drawing while it is shown. */
  readonly drawing: { current: Drawing | null };
}

/** The view as a picture. A canvas says nothing to who cannot see: the list beside it holds the same. */
export const Picture = ({ shown, picked, onPick, onOpen, drawing }: PictureProps) => {
  const reading = useLanguage();
  const { say } = reading;
  const frame = useRef<HTMLDivElement>(null);
  const [isReady, ready] = useState(false);
  const [isSettled, settle] = useState(false);
  const [hovered, hover] = useState<string | undefined>();
  const events = useRef({ onPick, onOpen });
  events.current = { onPick, onOpen };
  const picture = useMemo(() => drawShown(shown, reading), [shown, reading.language]);

  useEffect(() => {
    let isGone = false;
    const watcher = new ResizeObserver(() => drawing.current?.resize());
    fetchDrawing().then(({ startDrawing }) => {
      if (isGone || !frame.current) return;
      drawing.current = startDrawing(frame.current, {
        onPick: (id) => events.current.onPick(id),
        onOpen: (id) => events.current.onOpen(id),
        onHover: hover,
      });
      watcher.observe(frame.current);
      ready(true);
    });
    return () => {
      isGone = true;
      watcher.disconnect();
      drawing.current?.close();
      drawing.current = null;
    };
  }, []);
  useEffect(() => {
    if (!isReady) return;
    settle(false);
    let isOld = false;
    drawing.current?.show(picture).then(
      () => isOld || settle(true),
      () => {},
    );
    drawing.current?.pick(picked);
    return () => {
      isOld = true;
    };
  }, [isReady, picture]);
  useEffect(() => drawing.current?.pick(picked), [picked, isReady]);

  const pointedAt = shown.things.find(({ id }) => id === hovered);
  const [things, links] = [shown.things.length, shown.links.length];
  return (
    <div class="graph-frame" id={NO_STYLE_SHEET}>
      <div
        ref={frame}
        class="graph-canvas"
        role="img"
        data-settled={isSettled}
        aria-label={say(
          `关系图：${things} 个事物，${links} 条关系。“列表”里有同样的内容，可用键盘操作。`,
          `Graph of ${things} things and ${links} links. The list holds the same and works by keyboard.`,
        )}
      />
      {pointedAt && (
        <p class="graph-hint small" aria-hidden="true" lang="zh-CN">
          {pointedAt.name}
        </p>
      )}
      <div class="graph-tools no-print">
        <button type="button" onClick={() => drawing.current?.zoomBy(1.4)} aria-label={say('放大', 'Zoom in')}>
          +
        </button>
        <button type="button" onClick={() => drawing.current?.zoomBy(1 / 1.4)} aria-label={say('缩小', 'Zoom out')}>
          −
        </button>
        <button type="button" onClick={() => drawing.current?.fit()}>
          {say('全图', 'Fit')}
        </button>
      </div>
    </div>
  );
};
