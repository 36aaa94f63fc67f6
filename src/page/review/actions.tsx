import { useLanguage } from '../language/language.ts';

interface ActionsProps {
  readonly isBusy: boolean;
  readonly keys: { readonly areOn: boolean; readonly turn: (on: boolean) => void };
  readonly onAccept: () => void;
  readonly onOpen: (form: 'correct' | 'reject') => void;
  readonly onStep: (by: number) => void;
}

/** What a reviewer may do with the open statement, by hand or by a single key. */
export const Actions = ({ isBusy, keys, onAccept, onOpen, onStep }: ActionsProps) => {
  const { say } = useLanguage();
  const key = (letter: string) => keys.areOn && <kbd>{letter}</kbd>;
  return (
    <div class="row no-print">
      <button type="button" class="primary" disabled={isBusy} onClick={onAccept}>
        {say('接受', 'Accept')} {key('A')}
      </button>
      <button type="button" disabled={isBusy} onClick={() => onOpen('correct')}>
        {say('更正', 'Correct')} {key('C')}
      </button>
      <button type="button" disabled={isBusy} onClick={() => onOpen('reject')}>
        {say('拒绝', 'Reject')} {key('R')}
      </button>
      <button type="button" onClick={() => onStep(-1)}>
        {say('上一条', 'Previous')} {key('K')}
      </button>
      <button type="button" onClick={() => onStep(1)}>
        {say('下一条', 'Next')} {key('J')}
      </button>
      <label class="row small">
        <input
          type="checkbox"
          checked={keys.areOn}
          onChange={({ currentTarget }) => keys.turn(currentTarget.checked)}
        />
        {say('单键操作', 'Single keys')}
      </label>
    </div>
  );
};
