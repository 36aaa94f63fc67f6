import type { Failure } from '../ask/failure.ts';
import { useLanguage } from '../language/language.ts';
import { failureWords } from '../words/failure-words.ts';

interface TokenFormProps {
  readonly failure: Failure | undefined;
  readonly onToken: (token: string) => void;
}

/** Asks for the secret that a reviewer brings. */
export const TokenForm = ({ failure, onToken }: TokenFormProps) => {
  const { say, language } = useLanguage();
  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    const token = new FormData(event.currentTarget as HTMLFormElement).get('token');
    if (typeof token === 'string' && token.trim()) onToken(token.trim());
  };
  const refused = failure && failureWords(failure, language);
  return (
    <form class="card stack review-token" onSubmit={enter}>
      <p>
        {say(
          '审核需要口令（服务启动时设置的 REVIEW_TOKEN）。口令只保存在这个标签页里，关闭即忘。',
          "Review needs the reviewer's token (REVIEW_TOKEN, set when the server starts). It is kept in this tab only and forgotten when the tab closes.",
        )}
      </p>
      {refused && (
        <p class="missing" role="alert">
          <strong>{refused.title}</strong> {refused.next}
        </p>
      )}
      <label class="stack tight">
        {say('审核口令', 'Token of the reviewer')}
        <input name="token" type="password" autocomplete="current-password" required />
      </label>
      <div class="row">
        <button class="primary" type="submit">
          {say('开始审核', 'Start reviewing')}
        </button>
      </div>
    </form>
  );
};
