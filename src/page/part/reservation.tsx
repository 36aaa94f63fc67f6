import { useLanguage } from '../language/language.ts';
import { DOUBTS, IN_FORCE, MODALITIES, type Modality, STRENGTHS } from '../words/said-words.ts';

export interface Reserved {
  readonly modality?: Modality | null;
  readonly certainty?: number | null;
  readonly doubt?: string | null;
  /** STATED is what one expects and is not marked. */
  readonly strength?: string | null;
  /** Of regulation and basis: WHOLE_PERIOD is not marked. */
  readonly inForce?: string | null;
}

/** What holds a reader back from taking a fact for done and sure; nothing where nothing does. */
export const Reservation = ({ said }: { readonly said: Reserved }) => {
  const { word, say } = useLanguage();
  const { modality, certainty, doubt, strength, inForce } = said;
  return (
    <>
      {modality && modality !== 'ACTUAL' && <span class="mark modality">{word(MODALITIES[modality])}</span>}
      {typeof certainty === 'number' && certainty < 1 && (
        <span class="mark doubt" title={word(DOUBTS[doubt ?? ''] ?? { zh: '有疑', en: 'doubtful' })}>
          {say('读取存疑：', 'uncertain: ')}
          {word(DOUBTS[doubt ?? ''] ?? { zh: '有疑', en: 'doubtful' })}
        </span>
      )}
      {strength && strength !== 'STATED' && STRENGTHS[strength] && (
        <span class="mark strength">{word(STRENGTHS[strength])}</span>
      )}
      {inForce && inForce !== 'WHOLE_PERIOD' && IN_FORCE[inForce] && (
        <span class="mark strength">{word(IN_FORCE[inForce])}</span>
      )}
    </>
  );
};

/** Planned, announced and intended things look different wherever they stand. */
export const isNotDone = (modality: Modality | null | undefined): boolean => Boolean(modality) && modality !== 'ACTUAL';
