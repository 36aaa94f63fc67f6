import { useLanguage } from '../language/language.ts';
import { isNotDone, Reservation } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import { ThingLink, TypeTag } from '../part/thing-link.tsx';
import { ageOf } from './age.ts';
import type { ReasonFragment } from './one-cell.graphql.ts';
import { BASES, PLACED_BY, RELATIONS } from './state-words.ts';

/** What documents say of these people at this place, one thing a row, each with its sentence. */
export const Reasons = ({ reasons }: { readonly reasons: readonly ReasonFragment[] }) => {
  const { say, word } = useLanguage();
  return (
    <ul class="plain-list reasons">
      {reasons.map((reason) => {
        const { basis, thing, place, population, relation, placedBy, matchedBy, modality, year } = reason;
        return (
          <li
            key={[basis, thing.id, place.id, population.id, modality].join(' ')}
            class={isNotDone(modality) ? 'is-not-done' : undefined}
          >
            <div class="row">
              <span class="reason-basis">{word(BASES[basis])}</span>
              <TypeTag type={thing.type} />
              <ThingLink thing={thing} />
              <Reservation said={reason} />
            </div>
            <p class="small">{reason.inWords}</p>
            <p class="small soft">
              {[
                relation === 'HERE' ? '' : word(RELATIONS[relation]),
                placedBy === 'PROVIDER' ? word(PLACED_BY.PROVIDER) : '',
                matchedBy === 'SCHEME'
                  ? say(
                      `按概念体系相关（原文说的是“${population.name}”）`,
                      `by the concept scheme (stated: ${population.name})`,
                    )
                  : '',
                year === null
                  ? say('没有年份', 'no year printed')
                  : `${say(`${year} 年`, String(year))}${ageOf(year) === 'OLD' ? say('（十年以前）', ' (ten years ago or more)') : ''}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <SentencesFold evidence={reason.evidence} />
          </li>
        );
      })}
    </ul>
  );
};
