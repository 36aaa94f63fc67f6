import { useState } from 'preact/hooks';
import { formulaInWords } from '../format/formula.ts';
import { useLanguage } from '../language/language.ts';
import { More } from '../part/more.tsx';
import { isNotDone, Reservation } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import { ThingLink } from '../part/thing-link.tsx';
import type { ComparedPointFragment, ComparisonReason } from './compare-page.graphql.ts';
import { fullValue, REASONS, whatOf, whenOf } from './point-words.ts';

export interface Apart {
  readonly point: ComparedPointFragment;
  readonly against: readonly {
    readonly reasons: readonly ComparisonReason[];
    readonly secondPlace: { readonly id: string; readonly name: string };
  }[];
}

/** Own values that stand on no axis with another place, each with the reason. */
export const ApartList = ({ apart, total }: { readonly apart: readonly Apart[]; readonly total: number }) => {
  const { say } = useLanguage();
  const [shown, show] = useState(FEW);
  if (total === 0) return null;
  return (
    <section class="stack">
      <h2>
        {say(`不能并列，所以没有画的数（${total}）`, `Not drawn, because it may not be set side by side (${total})`)}
      </h2>
      <ul class="plain-list compare-apart">
        {apart.slice(0, shown).map((one) => (
          <ApartItem key={one.point.key} apart={one} />
        ))}
      </ul>
      <More
        shown={Math.min(shown, apart.length)}
        total={total}
        onMore={shown < apart.length ? () => show(shown + FEW) : undefined}
      />
    </section>
  );
};

const FEW = 10;

const ApartItem = ({ apart: { point, against } }: { readonly apart: Apart }) => {
  const { say, language, word } = useLanguage();
  return (
    <li class={`card stack tight${isNotDone(point.modality) ? ' is-not-done' : ''}`}>
      <p class="row">
        <ThingLink thing={{ ...point.place, type: 'Place' }} />
        <strong class="number">{fullValue(point, language)}</strong>
        {point.role === 'DERIVED' && <span class="mark strength">{say('推算', 'derived')}</span>}
        <Reservation said={point} />
      </p>
      <p class="small">
        <span lang="zh-CN">{whatOf(point, language)}</span>
        {say('；', '; ')}
        {whenOf(point, language)}
        {point.subject && point.subject.id !== point.place.id && (
          <>
            {say('；', '; ')}
            <ThingLink thing={point.subject} />
          </>
        )}
      </p>
      {point.formula && (
        <p class="small soft" lang="zh-CN">
          {formulaInWords(point.formula, language)}
        </p>
      )}
      <ul class="small compare-why">
        {byReasons(against).map(([reasons, places]) => (
          <li key={reasons.join()}>
            {say('与', 'Against ')}
            <span lang="zh-CN">{places.join('、')}</span>
            {say('：', ': ')}
            <strong>{reasons.map((reason) => word(REASONS[reason])).join(say('；', '; '))}</strong>
          </li>
        ))}
        {against.length === 0 && (
          <li>{say('其余地点没有自己的数。', 'The other places have no number of their own.')}</li>
        )}
      </ul>
      <SentencesFold evidence={point.evidence} />
    </li>
  );
};

/** Places that stand apart for the same reasons, together. */
const byReasons = (
  against: Apart['against'],
): readonly (readonly [readonly ComparisonReason[], readonly string[]])[] => {
  const groups = new Map<string, [readonly ComparisonReason[], string[]]>();
  for (const { reasons, secondPlace } of against) {
    const group = groups.get(reasons.join()) ?? [reasons, []];
    group[1].push(secondPlace.name);
    groups.set(reasons.join(), group);
  }
  return [...groups.values()];
};
