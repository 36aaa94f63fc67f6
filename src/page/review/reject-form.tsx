import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../language/language.ts';

interface RejectFormProps {
  readonly onReject: (reason: string) => void;
  readonly onClose: () => void;
}

/** Why it does not hold; kept with the decision. */
export const RejectForm = ({ onReject, onClose }: RejectFormProps) => {
  const { say } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const reason = field.current?.value.trim();
    if (reason) onReject(reason);
  };
  return (
    <form class="card stack tight" onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <label class="stack tight">
        {say('拒绝的理由（不写人名）', 'Why it does not hold (name no person)')}
        <input ref={field} name="reason" type="text" required maxLength={500} autocomplete="off" />
      </label>
      <div class="row">
        <button type="submit" class="primary">
          {say('拒绝这条陈述', 'Reject it')}
        </button>
        <button type="button" onClick={onClose}>
          {say('取消', 'Cancel')}
        </button>
      </div>
    </form>
  );
};
