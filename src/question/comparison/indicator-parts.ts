/** Which indicators divide another without overlap, so that stated parts may be added to it: `disjointParts` of the scheme. */
import { readSchemes } from '../../vocabulary/concept.ts';

const { indicator: scheme } = readSchemes();

/** By preferred label, since observations name their indicator by it. */
export const disjointParts = (indicator: string): readonly (readonly string[])[] =>
  scheme.find(indicator)?.disjointParts?.map((set) => set.map(label)) ?? [];

const label = (id: string): string => scheme.get(id)?.prefLabel.zh ?? id;

/** Whether parts that measure these indicators make up the whole of `indicator`, so that a shortfall is a breach too. */
export const makeUp = (indicator: string, parts: readonly string[]): boolean =>
  disjointParts(indicator).some((set) => set.length === parts.length && set.every((one) => parts.includes(one)));

/** All indicators that are needed to derive `indicator`, at any depth. */
export const partsOf = (indicator: string): string[] => [...new Set(disjointParts(indicator).flat())];
