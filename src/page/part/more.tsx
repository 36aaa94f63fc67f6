import { useLanguage } from '../language/language.ts';

/** How much of a list is shown, and the way to more of it. */
export const More = ({
  shown,
  total,
  onMore,
}: {
  readonly shown: number;
  readonly total: number;
  readonly onMore?: (() => void) | undefined;
}) => {
  const { say } = useLanguage();
  if (total <= shown) return null;
  return (
    <p class="row">
      <span class="soft">{say(`显示 ${shown} / ${total}`, `${shown} of ${total} shown`)}</span>
      {onMore && (
        <button type="button" onClick={onMore}>
          {say('显示更多', 'Show more')}
        </button>
      )}
    </p>
  );
};
