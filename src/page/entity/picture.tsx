import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { entityAddress, useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import type { ThingRow } from '../part/thing-link.tsx';
import { relationshipWords } from '../words/relationship-words.ts';
import { hueOf, typeWords } from '../words/type-words.ts';
import { keyOf } from './group-order.ts';
import { withoutOwn } from './line-parts.ts';
import { chosenSpokes, cutTo, type Layout, layoutOf, type Offered, type Placed } from './picture-layout.ts';

/** As many neighbours as the picture holds. */
const MOST = 30;
const MOST_NARROW = 12;

interface PictureProps {
  readonly thing: ThingRow;
  readonly groups: readonly Offered[];
  readonly drawing: RefObject<SVGSVGElement | null>;
}

/** A thing and its neighbours as spokes, each a link to its page; the groups under it say the same in full. */
export const Picture = ({ thing, groups, drawing }: PictureProps) => {
  const { say } = useLanguage();
  const isNarrow = useIsNarrow();
  const chosen = chosenSpokes(groups, isNarrow ? MOST_NARROW : MOST);
  const layout = layoutOf(chosen, isNarrow);
  const shown = chosen.reduce((sum, { spokes }) => sum + spokes.length, 0);
  const all = groups.reduce((sum, { totalCount }) => sum + totalCount, 0);
  return (
    <figure class="picture entity-picture">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds links, which an image would hide */}
      <svg
        ref={drawing}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={say(`${thing.name}的关联`, `What ${thing.name} is linked to`)}
      >
        <Spokes layout={layout} />
        {layout.lines.map((line) =>
          line.kind === 'HEADING' ? (
            <GroupHeading key={keyOf(line.group)} line={line} />
          ) : (
            <Neighbour
              key={`${keyOf(line.spoke.group)} ${line.spoke.thing.id} ${line.at.y}`}
              line={line}
              own={thing.name}
            />
          ),
        )}
        <circle class={`hue-${hueOf(thing.type)}`} cx={layout.centre.x} cy={layout.centre.y} r="9" />
      </svg>
      <figcaption class="small soft">
        {say(
          `图中 ${shown} 条，共 ${all} 条关联；虚线为计划、公布或意向。`,
          `${shown} of ${all} links; dashed: planned, announced or intended.`,
        )}
      </figcaption>
    </figure>
  );
};

const Spokes = ({ layout: { centre, lines } }: { readonly layout: Layout }) => (
  <g>
    {lines.map(({ at, ...line }) =>
      line.kind === 'SPOKE' ? (
        <line
          key={`${at.x} ${at.y}`}
          class={`spoke hue-${hueOf(line.spoke.thing.type)}`}
          x1={centre.x}
          y1={centre.y}
          x2={at.x}
          y2={at.y}
          stroke-dasharray={line.spoke.isNotDone ? '4 4' : undefined}
        />
      ) : null,
    )}
  </g>
);

const GroupHeading = ({ line: { group, at } }: { readonly line: Extract<Placed, { kind: 'HEADING' }> }) => {
  const { word } = useLanguage();
  const isLeft = at.side === 'LEFT';
  return (
    <text class="heading" x={at.x} y={at.y + 6} text-anchor={isLeft ? 'end' : 'start'}>
      {cutTo(word(relationshipWords(group.relationship, group.direction)), 16)} · {group.totalCount}
    </text>
  );
};

interface NeighbourProps {
  readonly line: Extract<Placed, { kind: 'SPOKE' }>;
  readonly own: string;
}

const Neighbour = ({ line: { spoke, at }, own }: NeighbourProps) => {
  const { go } = useAddress();
  const { say, word } = useLanguage();
  const { thing } = spoke;
  const isLeft = at.side === 'LEFT';
  const address = entityAddress(thing.id);
  const label = thing.named === false ? `${thing.name}${say('（未点名）', ' (not named)')}` : thing.name;
  return (
    // The router hears only links of HTML.
    <a
      href={address}
      class={`hue-${hueOf(thing.type)}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
        event.preventDefault();
        go(address);
      }}
    >
      <title>{`${word(typeWords(thing.type))} · ${label}`}</title>
      <circle cx={at.x} cy={at.y} r="5" />
      <text x={at.x + (isLeft ? -10 : 10)} y={at.y + 5} text-anchor={isLeft ? 'end' : 'start'} lang="zh-CN">
        {cutTo(withoutOwn(label, own), 17)}
      </text>
    </a>
  );
};

const NARROW = '(max-width: 46rem)';

const useIsNarrow = (): boolean => {
  const [isNarrow, set] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const look = () => set(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isNarrow;
};
