import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../language/language.ts';
import { changesOf, type Field, fieldsOf } from './correction.ts';

interface CorrectFormProps {
  /** The statement as one JSON line. */
  readonly line: string;
  /** Given the keys that change, as JSON. */
  readonly onCorrect: (statement: string) => void;
  readonly onClose: () => void;
}

/** Every key of the statement in a field of its own; only what was changed is sent. */
export const CorrectForm = ({ line, onCorrect, onClose }: CorrectFormProps) => {
  const { say } = useLanguage();
  const fields = fieldsOf(line);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const changes = changesOf(fields, values);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (changes.json !== undefined) onCorrect(changes.json);
  };
  return (
    <form class="card stack tight" onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <p class="small">
        {say(
          '只改读错的；引文（evidence）须逐字见于文档。清空一项即去掉它。原解读会作为被拒绝的解读保留在旁。',
          'Change only what was read wrongly; a quote (evidence) must stand in the document word for word. An emptied field is left out. The first reading stays beside it, rejected.',
        )}
      </p>
      <div class="review-fields">
        {fields.map((field, index) => (
          <FieldRow
            key={field.name}
            field={field}
            value={values[field.name] ?? field.text}
            isWrong={changes.wrong.includes(field.name)}
            input={index === 0 ? first : null}
            onValue={(text) => setValues({ ...values, [field.name]: text })}
          />
        ))}
      </div>
      <div class="row">
        <button type="submit" class="primary" disabled={changes.json === undefined}>
          {say('以更正后的解读接受', 'Accept as corrected')}
        </button>
        <button type="button" onClick={onClose}>
          {say('取消', 'Cancel')}
        </button>
      </div>
    </form>
  );
};

interface FieldRowProps {
  readonly field: Field;
  readonly value: string;
  readonly isWrong: boolean;
  readonly input: { current: HTMLTextAreaElement | null } | null;
  readonly onValue: (text: string) => void;
}

const FieldRow = ({ field, value, isWrong, input, onValue }: FieldRowProps) => {
  const { say } = useLanguage();
  return (
    <label class="review-field">
      <code>{field.name}</code>
      <textarea
        ref={input}
        rows={value.length > 80 ? 4 : 1}
        value={value}
        spellcheck={false}
        aria-invalid={isWrong}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {isWrong && <span class="small">{say('不是合法的 JSON 或数字', 'not a number or JSON')}</span>}
    </label>
  );
};
