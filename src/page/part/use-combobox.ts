import { useEffect, useId, useState } from 'preact/hooks';

interface ComboboxOptions<Option> {
  /** What is in the list now. */
  readonly options: readonly Option[];
  /** Whether the list is that of the text as it stands. */
  readonly isCurrent: boolean;
  /** The list has something to show. */
  readonly isUseful: boolean;
  /** Whether the first option is chosen by Enter alone; else Enter is left to the form until an arrow key has chosen. */
  readonly isFirstActive: boolean;
  readonly onChoose: (option: Option) => void;
  /** The list was closed without choosing. */
  readonly onLeave?: (() => void) | undefined;
}

export interface Combobox {
  readonly isOpen: boolean;
  /** The option under the keys; -1 for none. */
  readonly active: number;
  readonly listId: string;
  readonly optionId: (index: number) => string;
  readonly open: () => void;
  readonly close: () => void;
  readonly choose: (index: number) => void;
  readonly press: (event: KeyboardEvent) => void;
}

/**
 * The ARIA pattern "editable combobox with list": the focus stays in the field, the keys move through the list.
 *
 * While an input method composes, Enter and the arrow keys belong to it.
 */
export const useCombobox = <Option>(list: ComboboxOptions<Option>): Combobox => {
  const { options, isCurrent, isUseful, isFirstActive, onChoose, onLeave } = list;
  const id = useId();
  const first = isFirstActive ? 0 : -1;
  const [isWanted, want] = useState(false);
  const [active, activate] = useState(first);
  const [isEager, hurry] = useState(false);
  const isOpen = isWanted && isUseful;
  const optionId = (index: number): string => `${id}-${index}`;

  useEffect(() => activate(first), [options.map(keyOf).join()]);
  useEffect(() => {
    if (isOpen && active >= 0) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, active]);
  // Enter was pressed before the answer to the last letter had come.
  useEffect(() => {
    if (!isEager || !isCurrent) return;
    hurry(false);
    choose(first);
  }, [isEager, isCurrent]);

  const close = () => {
    want(false);
    hurry(false);
    activate(first);
    onLeave?.();
  };
  const choose = (index: number) => {
    const option = options[index];
    if (option === undefined) return;
    want(false);
    hurry(false);
    activate(first);
    onChoose(option);
  };
  const press = (event: KeyboardEvent) => {
    // 229 is what some browsers give for the Enter that ends a composition.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      want(true);
      if (isOpen) activate(stepped(active, event.key === 'ArrowDown' ? 1 : -1, first, options.length));
    } else if (event.key === 'Enter' && isOpen && active >= 0) {
      event.preventDefault();
      if (isCurrent) choose(active);
      else hurry(true);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    }
  };
  return { isOpen, active, listId: `${id}-list`, optionId, open: () => want(true), close, choose, press };
};

/** From the last back to the first, and the other way round. */
const stepped = (active: number, step: number, first: number, count: number): number => {
  const places = count - first;
  return places <= 0 ? first : ((active - first + step + places) % places) + first;
};

const keyOf = (option: unknown): string => JSON.stringify(option);
