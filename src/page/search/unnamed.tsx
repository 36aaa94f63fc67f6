import { entityAddress, useAddress } from '../address/address.ts';
import type { MissingHopFragment } from '../ask/missing.graphql.ts';
import { useLanguage } from '../language/language.ts';

/** Parties that documents speak of without naming them: they are left out of lists, and that is said. */
export const Unnamed = ({ missing }: { readonly missing: readonly MissingHopFragment[] }) => {
  const { say } = useLanguage();
  const { changed } = useAddress();
  const parties = missing.filter(({ reason, fromId }) => reason === 'NOT_NAMED' && fromId);
  if (parties.length === 0) return null;
  return (
    <section class="missing stack tight" aria-label={say('未点名的一方', 'Parties not named')}>
      <p>
        {say(
          '另有文档说到却没有点名的，未列入上面的结果，例如：',
          'Documents also speak of some without naming them. They are not listed above; for example:',
        )}
      </p>
      <ul class="row plain-row">
        {parties.map(({ fromId, from }) => (
          <li key={fromId}>
            <a href={entityAddress(fromId ?? '')} lang="zh-CN">
              {from}
            </a>
          </li>
        ))}
      </ul>
      <p class="small">
        <a href={changed({ unnamed: '1', after: null })}>{say('把未点名的也列出', 'List those too')}</a>
      </p>
    </section>
  );
};
