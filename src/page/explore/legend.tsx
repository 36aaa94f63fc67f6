import { useLanguage, type Words } from '../language/language.ts';
import { MODALITIES, type Modality, STRENGTHS } from '../words/said-words.ts';
import { hueOf, typeWords } from '../words/type-words.ts';
import { toggleHidden } from './change-view.ts';
import { pointsOf, shapeOf } from './shape.ts';
import type { Counts } from './shown.ts';
import type { View } from './view.ts';

interface LegendProps {
  readonly view: View;
  readonly counts: Counts;
  readonly change: (next: View, isStep?: boolean) => void;
}

/** What the shapes and lines mean, how many there are of each, and the way to hide them. */
export const Legend = ({ view, counts, change }: LegendProps) => {
  const { say } = useLanguage();
  const kinds = [
    {
      title: say('类型', 'Type'),
      values: [...counts.types],
      wordsOf: typeWords,
      mark: (type: string) => <ShapeMark type={type} />,
    },
    {
      title: say('是否已发生', 'Whether done'),
      values: [...counts.modalities],
      wordsOf: (modality: string): Words => MODALITIES[modality as Modality],
      mark: (modality: string) => <i class={`line-mark ${modality === 'ACTUAL' ? '' : 'is-planned'}`} />,
    },
    {
      title: say('依据', 'Basis'),
      values: [...counts.strengths],
      wordsOf: (strength: string): Words => STRENGTHS[strength] ?? { zh: strength, en: strength },
      mark: () => null,
    },
  ];
  return (
    <div class="explore-legend small">
      {kinds.map(
        ({ title, values, wordsOf, mark }) =>
          values.length > 0 && (
            <fieldset key={title}>
              <legend>{title}</legend>
              {values
                .toSorted(([, a], [, b]) => b - a)
                .map(([value, count]) => (
                  <Choice
                    key={value}
                    words={wordsOf(value)}
                    count={count}
                    mark={mark(value)}
                    isShown={!view.hidden.has(value)}
                    onToggle={() => change(toggleHidden(view, value), false)}
                  />
                ))}
            </fieldset>
          ),
      )}
      <p class="explore-lines soft">
        <span>
          <i class="line-mark is-basis" />
          {say('作为依据', 'stated basis')}
        </span>
        <span>
          <i class="line-mark is-rule" />
          {say('规范（不等于依据）', 'governs (no basis)')}
        </span>
        <span>
          <i class="line-mark is-path" />
          {say('路径', 'path')}
        </span>
        <span>{say('空心：未点名', 'hollow: not named')}</span>
      </p>
    </div>
  );
};

interface ChoiceProps {
  readonly words: Words;
  readonly count: number;
  readonly mark: preact.ComponentChildren;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}

const Choice = ({ words, count, mark, isShown, onToggle }: ChoiceProps) => {
  const { word } = useLanguage();
  return (
    <label>
      <input type="checkbox" checked={isShown} onChange={onToggle} />
      {mark}
      {word(words)} <span class="soft number">{count}</span>
    </label>
  );
};

const ShapeMark = ({ type }: { readonly type: string }) => {
  const { name, corners } = shapeOf(type);
  return (
    <svg class={`shape-mark hue-${hueOf(type)}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {name === 'ellipse' ? <circle cx="8" cy="8" r="6" /> : <polygon points={pointsOf(corners, 8, 8, 7)} />}
    </svg>
  );
};
