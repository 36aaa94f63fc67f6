import type { Named, Scene } from '../../scene.ts';

const writers = new WeakMap<readonly Scene[], Named | null>();

/** The organization that calls itself 本会 in its own report. */
export function writerOf({ context }: Scene): Named | null {
  const known = writers.get(context.sentences);
  if (known !== undefined) return known;
  const writer =
    context.sentences
      .flatMap(({ things }) => things)
      .find(({ thing }) => /^(?:本|我)(?:会|基金会|中心|协会|机构|社|公司|单位)$/u.test(thing.printed ?? '')) ?? null;
  writers.set(context.sentences, writer);
  return writer;
}
