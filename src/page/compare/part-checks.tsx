import { formulaInWords } from '../format/formula.ts';
import { useLanguage, type Words } from '../language/language.ts';
import { SentencesFold } from '../part/sentences.tsx';
import { ThingLink } from '../part/thing-link.tsx';
import type { ComparePageQuery, PartsOutcome } from './compare-page.graphql.ts';

/** Stated parts added up and held against their stated whole. */
export const PartChecks = ({ checks }: { readonly checks: ComparePageQuery['compare']['checks'] }) => {
  const { say, word, language } = useLanguage();
  if (checks.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say('部分与整体的核对', 'Parts held against their whole')}</h2>
      <ul class="plain-list">
        {checks.map(({ whole, outcome, formula, evidence }) => (
          <li key={`${whole.id} ${formula}`} class="card stack tight">
            <p class="row">
              <ThingLink thing={whole} />
              <span class={`mark ${BREACHES.has(outcome) ? 'modality' : 'strength'}`}>{word(OUTCOMES[outcome])}</span>
            </p>
            <p class="number">{formulaInWords(formula, language)}</p>
            <SentencesFold evidence={evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const BREACHES: ReadonlySet<PartsOutcome> = new Set(['EXCEED', 'FALL_SHORT'] as const);

const OUTCOMES: Readonly<Record<PartsOutcome, Words>> = {
  EQUAL: { zh: '相加等于整体', en: 'they add up to the whole' },
  LESS: { zh: '小于整体（并非全部）', en: 'less than the whole, and need not be all of it' },
  EXCEED: { zh: '相加超过整体，不符', en: 'they exceed the whole: it does not fit' },
  FALL_SHORT: { zh: '应为全部而不足，不符', en: 'they should be all of it and are less: it does not fit' },
};
