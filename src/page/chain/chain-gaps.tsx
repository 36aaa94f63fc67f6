import { useLanguage } from '../language/language.ts';
import { MissingHops } from '../part/missing.tsx';
import { GAPS_ON_PAPER } from './rows-on-paper.ts';
import type { ChainGap } from './whole-chain.ts';

/** All gaps as a list: also parties that no document names, and what is only planned. */
export const ChainGaps = ({ gaps }: { readonly gaps: readonly ChainGap[] }) => {
  const { say } = useLanguage();
  return (
    <div class="chain-gaps">
      <MissingHops missing={gaps} />
      {gaps.length > GAPS_ON_PAPER && (
        <p class="only-on-paper small">
          {say(
            `另有 ${gaps.length - GAPS_ON_PAPER} 处缺口，见本页的 CSV。`,
            `${gaps.length - GAPS_ON_PAPER} more gaps stand in the CSV of this page.`,
          )}
        </p>
      )}
    </div>
  );
};
