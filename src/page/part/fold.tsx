import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface FoldProps {
  readonly class?: string;
  readonly words: string;
  /** Whether it stands open; when this changes it opens or folds, whatever the reader did. */
  readonly isOpenFirst?: boolean;
  readonly children: () => ComponentChildren;
}

/** Something behind one click. What stands in it is made when it is opened: a page has hundreds of them. */
export const Fold = ({ words, isOpenFirst = false, children, ...props }: FoldProps) => {
  const [isOpen, open] = useState(isOpenFirst);
  useEffect(() => open(isOpenFirst), [isOpenFirst]);
  return (
    <details class={props.class} open={isOpen} onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{words}</summary>
      {isOpen && children()}
    </details>
  );
};
