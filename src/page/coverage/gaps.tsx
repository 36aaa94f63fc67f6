import type { MissingHopFragment } from '../ask/missing.graphql.ts';
import { useLanguage } from '../language/language.ts';
import { MissingHops } from '../part/missing.tsx';

/** More gaps than these stand behind one click. */
const FEW = 4;

/** What could stand in no cell, because no document says where or when. */
export const Gaps = ({ missing }: { readonly missing: readonly MissingHopFragment[] }) => {
  const { say } = useLanguage();
  const named = missing.map((one) =>
    one.fromId || one.from !== 'graph' ? one : { ...one, from: say('全图谱', 'the whole graph') },
  );
  if (named.length <= FEW) return <MissingHops missing={named} />;
  return (
    <details>
      <summary>
        {say(
          `${named.length} 处没有文档说明地点、年份或服务方，未能归入某一格`,
          `${named.length} things that stand in no cell, because no document says where, when or by whom`,
        )}
      </summary>
      <MissingHops missing={named} />
    </details>
  );
};
