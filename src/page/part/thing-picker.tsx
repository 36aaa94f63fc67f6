import { useId, useState } from 'preact/hooks';
import { useLanguage } from '../language/language.ts';
import type { ThingRow } from './thing-link.tsx';
import { ThingOptions } from './thing-options.tsx';
import type { ThingSearchQueryVariables } from './thing-search.graphql.ts';
import { useCombobox } from './use-combobox.ts';
import { type ThingFound, type ThingsFound, useThingSearch } from './use-thing-search.ts';

interface PickerProps {
  readonly label: string;
  /** What was chosen before, shown in the field. */
  readonly chosen?: ThingRow | undefined;
  /** Only things of these types of the API's `EntityType`. */
  readonly types?: NonNullable<ThingSearchQueryVariables['types']> | undefined;
  readonly onChoose: (thing: ThingRow) => void;
  /** Given, the field can be emptied. */
  readonly onClear?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
}

/** A field in which one chooses a thing by the first letters of its name. Left without a choice it shows again what was chosen before. */
export const ThingPicker = ({ label, chosen, types, onChoose, onClear, placeholder }: PickerProps) => {
  const { say } = useLanguage();
  const id = useId();
  const [typed, type] = useState<string | undefined>();
  const found = things(useThingSearch(typed ?? '', types));
  const combobox = useCombobox<ThingFound>({
    options: found.options,
    isCurrent: found.state === 'FOUND',
    isUseful: found.state !== 'NOTHING_ASKED',
    isFirstActive: true,
    onChoose: ({ entity, type: ofType, name }) => {
      type(undefined);
      if (entity) onChoose({ id: entity.id, type: ofType, name });
    },
    onLeave: () => type(undefined),
  });
  const { isOpen, active, listId, optionId, open, close, press } = combobox;
  const shown = typed ?? chosen?.name ?? '';
  const rest = found.total - found.options.length;
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="done"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found.options[active] ? optionId(active) : undefined}
        placeholder={placeholder ?? say('输入名称、拼音或金额', 'Type a name, pinyin or a sum')}
        title={shown}
        value={shown}
        onInput={({ currentTarget: { value } }) => {
          type(value);
          open();
          if (value === '' && chosen) onClear?.();
        }}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={close}
        onKeyDown={press}
      />
      <ThingOptions
        combobox={combobox}
        found={found}
        note={rest > 0 ? say(`另有 ${rest} 个，请再多输入几个字`, `${rest} more: type further letters`) : undefined}
      />
    </div>
  );
};

/** Documents, hosts and sources are no things of the graph. */
const things = (found: ThingsFound): ThingsFound => ({
  ...found,
  options: found.options.filter(({ entity }) => entity !== null),
});
