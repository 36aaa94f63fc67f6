import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../language/language.ts';
import { TypeTag } from './thing-link.tsx';
import type { Combobox } from './use-combobox.ts';
import type { ThingFound, ThingsFound } from './use-thing-search.ts';
import './thing-picker.css';

interface ThingOptionsProps {
  readonly combobox: Combobox;
  readonly found: ThingsFound;
  /** Stands under the list where there is something to say of it. */
  readonly note?: string | undefined;
}

/** The list under a field: things with their types, where they are, and the words that led to them. */
export const ThingOptions = ({ combobox, found, note }: ThingOptionsProps) => {
  const { say } = useLanguage();
  const { isOpen, active, listId, optionId, choose } = combobox;
  const { options, state } = found;
  const frame = useRef<HTMLDivElement>(null);
  const shift = useShift(frame, isOpen);
  const words =
    state === 'FAILED'
      ? say('暂时查不到，请稍后再试', 'No answer just now; try again')
      : state === 'WAITING' && options.length === 0
        ? say('正在查找…', 'Looking …')
        : options.length === 0
          ? say('没有文档给出这样的名称', 'No document gives such a name')
          : note;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whatever is pressed in here, the focus stays in the field
    <div
      ref={frame}
      class="picker-list"
      hidden={!isOpen}
      style={{ marginInlineStart: `${shift}px` }}
      onMouseDown={(event) => event.preventDefault()}
    >
      <ul id={listId} role="listbox" aria-label={say('可选的', 'Options')} hidden={options.length === 0}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
          <li
            key={`${option.kind} ${option.entity?.id ?? option.name}`}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            onClick={() => choose(index)}
          >
            <TypeTag type={option.type} />
            <span lang="zh-CN">{option.name}</span>
            <Hint of={option} />
          </li>
        ))}
      </ul>
      <p class="picker-note" role="status">
        {isOpen ? words : ''}
      </p>
    </div>
  );
};

/** Where it is, and which other name of it was typed. */
const Hint = ({ of: { places, match, matchedWords, name } }: { readonly of: ThingFound }) => {
  const words = [
    places
      .slice(0, 3)
      .map((place) => place.name)
      .join('、'),
    match === 'NAME'
      ? ''
      : matchedWords
          .filter((word) => word !== name)
          .slice(0, 3)
          .join('、'),
  ].filter(Boolean);
  return words.length > 0 ? <small lang="zh-CN">{words.join(' · ')}</small> : null;
};

/** How far the list must move back to stay on a narrow screen, in CSS pixels. */
const useShift = (frame: { readonly current: HTMLElement | null }, isOpen: boolean): number => {
  const [shift, move] = useState(0);
  useLayoutEffect(() => {
    if (!isOpen || !frame.current) return;
    const { left, width } = frame.current.getBoundingClientRect();
    const free = document.body.clientWidth - MARGIN - (left - shift) - width;
    move(Math.min(0, Math.max(free, MARGIN - (left - shift))));
  }, [isOpen]);
  return shift;
};

const MARGIN = 8;
