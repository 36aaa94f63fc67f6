import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf, documentAddress, entityAddress, type Parameters, useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import { ThingOptions } from './thing-options.tsx';
import { useCombobox } from './use-combobox.ts';
import { type ThingFound, useThingSearch } from './use-thing-search.ts';

interface SearchBoxProps {
  readonly isLarge?: boolean;
  /** What the search stays narrowed to. */
  readonly keep?: Parameters | undefined;
  /** Hears of a search before the address changes. */
  readonly onSearch?: (() => void) | undefined;
}

/**
 * One line to search from, wherever one is; `/` leads into it. Enter searches for what is typed, or opens what an arrow key has chosen.
 *
 * Works as a form, so that Enter needs no script of ours.
 */
export const SearchBox = ({ isLarge = false, keep = {}, onSearch }: SearchBoxProps) => {
  const { say, language } = useLanguage();
  const { go, parameters } = useAddress();
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useState<string | undefined>();
  useSlash(field);
  const found = useThingSearch(typed ?? '');
  const combobox = useCombobox<ThingFound>({
    options: found.options,
    isCurrent: found.state === 'FOUND',
    isUseful: found.options.length > 0,
    isFirstActive: false,
    onChoose: (option) => {
      type(undefined);
      go(addressOfFound(option));
    },
  });
  const { isOpen, active, listId, optionId, open, close, press } = combobox;
  const text = parameters.get('text') ?? '';
  const label = say('检索名称、金额、数字', 'Search for names, sums, numbers');
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    close();
    type(undefined);
    onSearch?.();
    go(addressOf('/search', { ...keep, text: (typed ?? text).trim() }));
  };
  return (
    <search>
      <form class={`search-box${isLarge ? ' search-large' : ''}`} action="/search" method="get" onSubmit={search}>
        {language === 'EN' && <input type="hidden" name="lang" value="en" />}
        <div class="picker">
          <input
            ref={field}
            type="text"
            inputmode="search"
            name="text"
            role="combobox"
            aria-label={label}
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && found.options[active] ? optionId(active) : undefined}
            aria-keyshortcuts="/"
            placeholder={say('名称、拼音、金额…', 'Name, pinyin, sum …')}
            value={typed ?? text}
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="search"
            onInput={({ currentTarget: { value } }) => {
              type(value);
              open();
            }}
            onBlur={close}
            onKeyDown={press}
          />
          <ThingOptions
            combobox={combobox}
            found={found}
            note={say(`回车检索全部 ${found.total} 项；↑↓ 选择`, `Enter: all ${found.total} results; ↑↓ to choose`)}
          />
        </div>
        <button type="submit">{say('检索', 'Search')}</button>
      </form>
    </search>
  );
};

/** A name that is only known as host or source of documents has no page: it is searched for. */
const addressOfFound = ({ kind, entity, document, name }: ThingFound): string => {
  if (entity) return entityAddress(entity.id);
  return kind === 'DOCUMENT' && document ? documentAddress(document.id) : addressOf('/search', { text: name });
};

/** `/` leads into the field from anywhere but another field. */
const useSlash = (field: { readonly current: HTMLInputElement | null }): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, isComposing, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      // With a Chinese input method on, the key writes one of the others.
      if (!['/', '／', '、'].includes(key) || isComposing || ctrlKey || metaKey || altKey || defaultPrevented) return;
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog[open]'))
        return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
};
