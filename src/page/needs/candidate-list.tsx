import type { SentenceFragment } from '../ask/sentences.graphql.ts';
import { useLanguage } from '../language/language.ts';
import { isNotDone, Reservation } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import { ThingLink, TypeTag } from '../part/thing-link.tsx';
import { FITS, NEARNESS } from './need-words.ts';
import type { CandidateRowFragment } from './needs.graphql.ts';

/** A candidate, and where they were asked for, the sentences of both sides. */
export type Candidate = Omit<CandidateRowFragment, 'why'> & {
  readonly why: readonly (CandidateRowFragment['why'][number] & { readonly evidence?: readonly SentenceFragment[] })[];
};

/** Who could answer a need, nearest first: how near, how far it fits, and why. */
export const CandidateList = ({ candidates }: { readonly candidates: readonly Candidate[] }) => {
  const { say, word } = useLanguage();
  return (
    <ol class="plain-list candidates">
      {candidates.map((one) => (
        <li
          key={`${one.candidate.id} ${one.through?.id ?? ''}`}
          class={isNotDone(one.modality) ? 'is-not-done' : undefined}
        >
          <div class="row">
            <TypeTag type={one.candidate.type} />
            <ThingLink thing={one.candidate} />
            {one.through && (
              <span class="small">
                {say('通过', 'through ')}
                <ThingLink thing={one.through} />
              </span>
            )}
            <Reservation said={one} />
          </div>
          <p class="small">
            <b>{word(NEARNESS[one.nearness])}</b>
            {one.places.length > 0 && (
              <>
                {say('：', ': ')}
                <span lang="zh-CN">{one.places.map(({ name }) => name).join('、')}</span>
                {one.placedBy === 'PROVIDER' && (
                  <span class="soft"> {say('（取自该方所在地）', '(where that party is)')}</span>
                )}
              </>
            )}
            {' · '}
            {word(FITS[one.fit])}
          </p>
          <Why candidate={one} />
        </li>
      ))}
    </ol>
  );
};

const Why = ({ candidate: { why } }: { readonly candidate: Candidate }) => {
  const { say } = useLanguage();
  return (
    <ul class="why small">
      {why.map(({ inWords, matchedBy, evidence }) => (
        <li key={inWords}>
          {inWords}{' '}
          <span class="soft">
            {matchedBy === 'PRINTED'
              ? say('（按原文用词）', '(by printed words)')
              : say('（按概念体系）', '(by the scheme)')}
          </span>
          {evidence && <SentencesFold evidence={evidence} />}
        </li>
      ))}
    </ul>
  );
};
