import { useEffect, useRef, useState } from 'preact/hooks';

/** Where it stands that somebody turned single keys off, so that it holds for the next visit. */
const KEY = 'review-keys';

/**
 * Runs an action at a single key, unless one is typing or holds a modifier.
 *
 * They can be turned off, as WCAG 2.1.4 asks: who dictates would press them without knowing.
 */
export const useKeys = (actions: Readonly<Record<string, () => void>>) => {
  const [areOn, set] = useState(localStorage.getItem(KEY) !== 'off');
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    if (!areOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      const action = latest.current[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [areOn]);
  const turn = (on: boolean) => {
    localStorage.setItem(KEY, on ? 'on' : 'off');
    set(on);
  };
  return { areOn, turn };
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]');
