import { entityAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import { hueOf, typeWords } from '../words/type-words.ts';

/** A thing of the graph as its row names it. */
export interface ThingRow {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly named?: boolean | null;
}

/** The name of a thing, leading to its page. Names stay Chinese in both languages. */
export const ThingLink = ({ thing, words }: { readonly thing: ThingRow; readonly words?: string | undefined }) => {
  const { say } = useLanguage();
  return (
    <a class={`thing hue-${hueOf(thing.type)}`} href={entityAddress(thing.id)} lang="zh-CN">
      {words ?? thing.name}
      {thing.named === false && <span class="soft"> {say('（未点名）', '(not named)')}</span>}
    </a>
  );
};

/** The type of a thing in its colour and in words, since colour alone says nothing to many. */
export const TypeTag = ({ type }: { readonly type: string }) => {
  const { word } = useLanguage();
  return <span class={`type-tag hue-${hueOf(type)}`}>{word(typeWords(type))}</span>;
};
