/** Which indicators divide another without overlap, so that stated parts may be added to it. Belongs into `seed/concepts/` in time. */

/** By the indicator's preferred label: sets of parts that are disjoint and make up the whole. Registered is not filed; the three registered kinds exclude each other. */
const DISJOINT: Readonly<Record<string, readonly (readonly string[])[]>> = {
  社会组织数: [
    ['登记社会组织数', '备案社区社会组织数'],
    ['社会团体数', '民办非企业单位数', '基金会数', '备案社区社会组织数'],
  ],
  登记社会组织数: [['社会团体数', '民办非企业单位数', '基金会数']],
};

export const disjointParts = (indicator: string): readonly (readonly string[])[] => DISJOINT[indicator] ?? [];

/** Whether parts that measure these indicators make up the whole of `indicator`, so that a shortfall is a breach too. */
export const makeUp = (indicator: string, parts: readonly string[]): boolean =>
  disjointParts(indicator).some((set) => set.length === parts.length && set.every((one) => parts.includes(one)));

/** All indicators that are needed to derive `indicator`, at any depth. */
export const partsOf = (indicator: string): string[] => [...new Set(disjointParts(indicator).flat())];
