import { useAddress } from '../address/address.ts';
import type { Failure } from '../ask/failure.ts';
import { useLanguage } from '../language/language.ts';
import { Candidates } from '../part/candidates.tsx';
import { failureWords } from '../words/failure-words.ts';

/** A filter was given by a name that nothing bears, or several things: the reader chooses which is meant. */
export const UnclearName = ({ failure }: { readonly failure: Failure }) => {
  const { say, language } = useLanguage();
  const { changed } = useAddress();
  const { title, next } = failureWords(failure, language);
  const argument = String(failure.details.argument ?? '');
  return (
    <section class="state is-failed" role="alert">
      <h2>{title}</h2>
      <p>{next}</p>
      <Candidates candidates={failure.candidates} addressOf={({ id }) => changed({ [argument]: id, after: null })} />
      <p>
        <a href={changed({ [argument]: null, after: null })}>{say('去掉这个筛选', 'Remove this filter')}</a>
      </p>
    </section>
  );
};
