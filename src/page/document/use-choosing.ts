import { useEffect, useRef } from 'preact/hooks';
import type { Address } from '../address/address.ts';
import { bringIntoView } from './bring-into-view.ts';
import type { Focus } from './focus.ts';
import type { View } from './reader-manner.ts';
import type { Reading } from './reading.ts';
import type { Mark, Span } from './spans.ts';

/** Choosing a mark or a statement: the address changes, the other side comes into view, and with the keyboard the focus goes over to it. */
export const useChoosing = ({ set, changed }: Address, focus: Focus, view: View) => {
  const frame = useRef<HTMLDivElement>(null);
  const wish = useRef<{ readonly side: 'TEXT' | 'SAID'; readonly byKeyboard: boolean }>(FROM_ADDRESS);
  const shown = useRef('');
  useEffect(() => {
    if (focus.key === '' || shown.current === focus.key || !frame.current) return;
    const { side, byKeyboard } = wish.current;
    const found = side === 'SAID' ? chosenStatement(frame.current, focus) : litWords(frame.current, view, focus);
    if (!found) return;
    shown.current = focus.key;
    wish.current = FROM_ADDRESS;
    bringIntoView(found);
    if (byKeyboard) found.closest('a')?.focus({ preventScroll: true });
  });
  const choose = (parameters: Record<string, string | null>, side: 'TEXT' | 'SAID', event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    // The router would make a step in the history of each click.
    event.stopPropagation();
    wish.current = { side, byKeyboard: event.detail === 0 };
    shown.current = '';
    set(parameters, { replace: true });
  };
  const atSpan = ({ start, end }: Span) => ({ at: `${start}-${end}`, statement: null });
  const atStatement = ({ statements: [id = ''] }: Reading) => ({ statement: id, at: null });
  return {
    frame,
    addressOfSpan: (span: Span) => changed(atSpan(span)),
    links: {
      addressOfMark: (mark: Mark) => changed(atSpan(mark)),
      addressOfStatement: (reading: Reading) => changed(atStatement(reading)),
      onMark: (mark: Mark, event: MouseEvent) => choose(atSpan(mark), 'SAID', event),
      onStatement: (reading: Reading, event: MouseEvent) => choose(atStatement(reading), 'TEXT', event),
    },
  };
};

const FROM_ADDRESS = { side: 'TEXT', byKeyboard: false } as const;

/** The one beside the chosen words, else the first. */
const chosenStatement = (frame: Element, { main }: Focus): Element | null =>
  blockAt(frame, main)?.querySelector(CHOSEN) ?? frame.querySelector(CHOSEN);

const CHOSEN = '.said.is-chosen .said-words';

/** The lit words where one begins to read, in the column that is read; the whole block where cleaning left nothing of them; null while they are not there yet. */
const litWords = (frame: Element, view: View, { main }: Focus): Element | null => {
  const block = blockAt(frame, main);
  if (!block || !main) return null;
  const column = view === 'original' ? '.original' : '.clean';
  const mark = [...block.querySelectorAll(`${column} [data-mark]`)].findLast(
    (one) => Number(one.getAttribute('data-mark')) <= main.start,
  );
  return mark?.querySelector('.lit') ?? block.querySelector(`${column} .lit`) ?? block.querySelector('.lit') ?? block;
};

const blockAt = (frame: Element, at: Span | undefined): Element | undefined =>
  at &&
  [...frame.querySelectorAll('[data-start]')].find(
    (block) => Number(block.getAttribute('data-end')) > at.start && Number(block.getAttribute('data-start')) < at.end,
  );
