import type { ComponentChildren } from 'preact';
import { useLanguage, type Words } from '../language/language.ts';

/** One thing told of a thing, under its name. */
export interface Fact {
  readonly name: string;
  readonly words: Words;
  readonly value: ComponentChildren;
}

/** No fact where there is no value. */
export const factOf = (name: string, zh: string, en: string, value: string | null | undefined): readonly Fact[] =>
  value ? [{ name, words: { zh, en }, value }] : [];

export const FactList = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const { word } = useLanguage();
  if (facts.length === 0) return null;
  return (
    <dl class="entity-facts">
      {facts.map(({ name, words, value }) => (
        <div key={name}>
          <dt>{word(words)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
