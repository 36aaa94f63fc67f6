import { formulaInWords } from '../format/formula.ts';
import { shortAmount } from '../format/money.ts';
import { useLanguage } from '../language/language.ts';
import type { FundingFields } from './whole-chain.ts';

/** What one item or one recipient comes to: no document says it, so it is marked, with its division. */
export const Averages = ({ funding }: { readonly funding: FundingFields }) => {
  const { say, language } = useLanguage();
  const averages = [
    { words: say('每项平均', 'per item'), average: funding.perItem },
    { words: say('每个受益者平均', 'per recipient'), average: funding.perRecipient },
  ].filter(({ average }) => average.value !== null);
  return (
    <>
      {averages.map(({ words, average }) => (
        <p key={words} class="small">
          <span class="mark strength">{say('推算', 'derived')}</span> {words} {shortAmount(average, language)}
          {average.formula && <small class="soft number"> = {formulaInWords(average.formula, language)}</small>}
        </p>
      ))}
    </>
  );
};
