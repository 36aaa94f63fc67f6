import { useMemo } from 'preact/hooks';
import { useLanguage } from '../language/language.ts';
import { HandOver } from '../part/hand-over.tsx';
import { MissingHops } from '../part/missing.tsx';
import { type Apart, ApartList } from './apart-list.tsx';
import {
  type ComparedPointFragment,
  ComparePage,
  type ComparePageQuery,
  type ComparePageQueryVariables,
  type ComparisonSetKind,
} from './compare-page.graphql.ts';
import { PartChecks } from './part-checks.tsx';
import { type PointRow, PointTable, pointColumns } from './point-table.tsx';
import { SetFigure } from './set-figure.tsx';

interface ComparisonProps {
  readonly of: ComparePageQuery['compare'];
  readonly variables: ComparePageQueryVariables;
}

/** What may be set side by side as pictures, what may not with its reasons, and all of it as a table. */
export const Comparison = ({ of: compare, variables }: ComparisonProps) => {
  const { say, language } = useLanguage();
  const { sets, apart, rows } = useMemo(() => joined(compare), [compare]);
  const { apartCount, checks, missing, series } = compare;
  const across = sets.filter(isAcross).length;
  return (
    <div class="stack compare-answer">
      <p class="card" role="status">
        {across === 0
          ? say(
              `各地的数没有一组可以并列，所以没有跨地的图；${apartCount} 个数各自的原因见下。`,
              `No values of different places may be set side by side, so no picture goes across places; the reasons for all ${apartCount} stand below.`,
            )
          : say(
              `各地的数有 ${across} 组可以并列，每组一张图；${apartCount} 个数不能与他地并列，原因见下。`,
              `${across} ${across === 1 ? 'set' : 'sets'} of values of different places may be set side by side, one picture each; ${apartCount} values may not, the reasons stand below.`,
            )}
        {sets.length > 1 &&
          say(
            '各图刻度不同，不能跨图比较长短。',
            ' Each picture has a scale of its own: do not compare lengths across them.',
          )}
      </p>
      <Figures title={say('可以并列的数', 'What may be set side by side')} sets={sets.filter(isAcross)} />
      <ApartList apart={apart} total={apartCount} />
      <Figures title={say('同一地点之内', 'Within one place')} sets={sets.filter((set) => !isAcross(set))} />
      <PartChecks checks={checks} />
      <MissingHops missing={missing} />
      <section class="stack">
        <h2>{say('全部数字', 'All values')}</h2>
        <PointTable series={series} rows={rows} />
      </section>
      <HandOver
        asked={ComparePage}
        variables={variables}
        table={{ name: 'compare', columns: pointColumns(language), rows }}
      />
    </div>
  );
};

interface NumberedSet {
  readonly number: number;
  readonly kind: ComparisonSetKind;
  readonly points: readonly ComparedPointFragment[];
}

const isAcross = ({ kind }: NumberedSet): boolean => kind === 'PLACES';

const Figures = ({ title, sets }: { readonly title: string; readonly sets: readonly NumberedSet[] }) =>
  sets.length === 0 ? null : (
    <section class="stack">
      <h2>{title}</h2>
      <div class="compare-sets">
        {sets.map((set) => (
          <SetFigure key={set.number} {...set} />
        ))}
      </div>
    </section>
  );

/** Sets and what stands apart, with the points that their keys mean. */
const joined = (compare: ComparePageQuery['compare']) => {
  const points = new Map(compare.series.flatMap((series) => series.points.map((point) => [point.key, point] as const)));
  const found = (keys: readonly { readonly key: string }[]) => keys.flatMap(({ key }) => points.get(key) ?? []);
  const sets: NumberedSet[] = compare.sets
    .map(({ kind, points: keys }) => ({ kind, points: found(keys) }))
    .filter((set) => set.points.length > 1)
    .map((set, index) => ({ ...set, number: index + 1 }));
  const apart: Apart[] = compare.apart.flatMap(({ point, against }) =>
    found([point]).map((one) => ({ point: one, against })),
  );
  const rows: PointRow[] = [...points.values()].map((point) => ({
    point,
    sets: sets.filter((set) => set.points.includes(point)).map(({ number }) => number),
  }));
  return { sets, apart, rows };
};
