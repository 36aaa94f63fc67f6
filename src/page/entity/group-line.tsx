import { useLanguage } from '../language/language.ts';
import { isNotDone, Reservation } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import { ThingLink, TypeTag } from '../part/thing-link.tsx';
import type { GroupKey } from './group-order.ts';
import { lineParts } from './line-parts.ts';
import type { LinkedFragment } from './linked.graphql.ts';

/** One thing said, as a plain line with its reservation, the sentences one click away. */
export const GroupLine = ({
  linked,
  direction,
}: {
  readonly linked: LinkedFragment;
  readonly direction: GroupKey['direction'];
}) => {
  const { entity, inWords, modality, inForce } = linked;
  const parts = lineParts(inWords, entity.name, direction);
  return (
    <li class={isNotDone(modality) ? 'entity-line is-not-done' : 'entity-line'}>
      <TypeTag type={entity.type} />
      <div>
        {parts ? (
          <>
            {parts[0]}
            <ThingLink thing={{ ...entity, named: true }} />
            {parts[2]}
          </>
        ) : (
          <>
            {inWords} <ThingLink thing={entity} />
          </>
        )}{' '}
        {/* The line says the other reservations itself. */}
        <Reservation said={{ modality, inForce: inForce === 'UNKNOWN' ? inForce : null }} />
        <Saying linked={linked} />
      </div>
    </li>
  );
};

/** The sentences of a link; a concept scheme says its links without one. */
export const Saying = ({ linked }: { readonly linked: LinkedFragment }) => {
  const { say } = useLanguage();
  if (linked.evidence.length > 0) return <SentencesFold evidence={linked.evidence} />;
  return (
    <span class="soft small">
      {say('来自概念体系，不出自某一句原文', 'From the concept scheme; no sentence gives it')}
    </span>
  );
};
