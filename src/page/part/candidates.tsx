import type { NameCandidate } from '../ask/failure.ts';
import { TypeTag } from './thing-link.tsx';

interface CandidatesProps {
  readonly candidates: readonly NameCandidate[];
  /** Where choosing one leads. */
  readonly addressOf: (candidate: NameCandidate) => string;
}

/** Things that may be meant, told apart by type and place. */
export const Candidates = ({ candidates, addressOf }: CandidatesProps) => (
  <ul class="plain-list">
    {candidates.map((candidate) => (
      <li key={candidate.id} class="row">
        <TypeTag type={candidate.type} />
        <a href={addressOf(candidate)} lang="zh-CN">
          {candidate.name}
        </a>
        {candidate.within && (
          <span class="soft" lang="zh-CN">
            {candidate.within}
          </span>
        )}
      </li>
    ))}
  </ul>
);
