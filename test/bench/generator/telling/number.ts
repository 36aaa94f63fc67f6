/** How a text tells a number of a place: at the end of a year, in a year, as parts of a whole, as an aim. */

import { count, type Figure, looseCount, roundly } from '../figures.ts';
import { type Indicator, REGISTERED, REGISTERED_IN_ALL, valueIn } from '../indicators.ts';
import type { Scene } from '../scene.ts';
import type { Fact, Named } from '../scribe.ts';
import type { Area } from '../world.ts';
import { NUMBER } from './said.ts';

const counted = (
  { label, basis }: Pick<Indicator, 'label' | 'basis'>,
  subject: Named,
  figure: Figure,
  year: number,
): Fact => ({
  ...NUMBER,
  subject,
  figure,
  indicator: label,
  basis,
  ...(basis === 'AT_DATE'
    ? { asOf: `${year}-12`, dateText: `${year}年底` }
    : { period: `${year}`, dateText: `${year}年` }),
});

/** One number of the place at the year's end or in the year. */
export function tellNumber(scene: Scene, indicator: Indicator): void {
  const { scribe, random, year, area, home, world } = scene;
  const figure = looseCount(random, valueIn(world, area, indicator, year), indicator.unit);
  const { noun, basis } = indicator;
  const isExact = figure.bound === 'EXACT';
  const atEnd = [
    () => scribe.write`截至${year}年底，${home}共有${noun}${figure}。`,
    () => scribe.write`${home}现有${noun}${figure}（${year}年底数）。`,
    ...(isExact ? [() => scribe.write`${year}年底，${home}${noun}达到${figure}。`] : []),
    ...(isExact ? [() => scribe.write`到${year}年底，${home}的${noun}为${figure}。`] : []),
  ];
  const during = [
    () => scribe.write`${year}年，${home}完成${noun}${figure}。`,
    () => scribe.write`${home}${year}年全年${noun}${figure}。`,
    () => scribe.write`${year}年${home}累计${noun}${figure}。`,
  ];
  const forms = basis === 'AT_DATE' ? atEnd : during;
  scribe.state(random.of(forms)(), counted(indicator, home, figure, year));
}

/** The registered organizations of the place with the kinds that make them up; rarely a printed whole that its parts exceed. */
export function tellRegistered(scene: Scene): void {
  const { scribe, random, year, area, home, world } = scene;
  const parts = REGISTERED.map((indicator) => ({ indicator, value: valueIn(world, area, indicator, year) }));
  const whole = parts.reduce((sum, { value }) => sum + value, 0) - (random.chance(0.02) ? 3 : 0);
  const figure: Figure = { words: `${whole}家`, value: whole, bound: 'EXACT', unit: '家' };
  const key = scribe.key();
  const clause = random.chance(0.5)
    ? scribe.write`截至${year}年底，${home}共有${REGISTERED_IN_ALL.noun}${figure}，`
    : scribe.write`${year}年底，${home}登记在册的社会组织共${figure}，`;
  scribe.state(clause, {
    ...counted({ label: REGISTERED_IN_ALL.label, basis: 'AT_DATE' }, home, figure, year),
    ...{ key, definition: '依法登记' },
  });
  scribe.pass('其中', 'CONNECTIVE');
  for (const [index, { indicator, value }] of parts.entries()) {
    const part: Figure = { words: `${value}${indicator.unit}`, value, bound: 'EXACT', unit: indicator.unit };
    const said = scribe.write`${indicator.noun}${part}`;
    scribe.mark(index === parts.length - 1 ? '。' : '、');
    scribe.state(said, { ...counted(indicator, home, part, year), partOf: `#${key}` });
  }
}

/** The places that have most of something, as parts of the wider place's number. */
export function tellParts(scene: Scene, indicator: Indicator, areas: readonly Area[]): void {
  const { scribe, random, year, area, home, world } = scene;
  const parts = areas.map((one) => ({
    named: scene.place(one.place),
    value: valueIn(world, one, indicator, year),
  }));
  const least = parts.reduce((sum, { value }) => sum + value, 0);
  const figure = looseCount(random, Math.max(valueIn(world, area, indicator, year), least), indicator.unit);
  const key = scribe.key();
  const { noun, unit, basis } = indicator;
  const time = basis === 'AT_DATE' ? `截至${year}年底` : `${year}年`;
  const clause = scribe.write`${time}，${home}${noun}${figure}，`;
  scribe.state(clause, { ...counted(indicator, home, figure, year), key });
  scribe.pass('其中', 'CONNECTIVE');
  for (const [index, { named, value }] of parts.entries()) {
    const part: Figure = { words: `${value}${unit}`, value, bound: 'EXACT', unit };
    const said = scribe.write`${named}${part}`;
    scribe.mark(index === parts.length - 1 ? '。' : '，');
    scribe.state(said, { ...counted(indicator, named, part, year), partOf: `#${key}` });
  }
}

/** What shall be reached: planned, intended, or without a number at all. */
export function tellAim(scene: Scene, indicator: Indicator): void {
  const { scribe, random, year, area, home, world } = scene;
  const until = year + random.between(1, 3);
  const figure = count(random, roundly(valueIn(world, area, indicator, until) * 1.1), indicator.unit);
  if (random.chance(0.25)) {
    tellAimWithoutNumber(scene, indicator);
    return;
  }
  const [words, modality] = random.of([
    ['计划', 'PLANNED'],
    ['力争', 'INTENDED'],
  ] as const);
  scribe.state(scribe.write`${words}到${until}年，${home}${indicator.noun}达到${figure}。`, {
    ...NUMBER,
    subject: home,
    figure,
    indicator: indicator.label,
    modality,
    ...{ basis: indicator.basis, period: `../${until}`, dateText: `到${until}年` },
  });
}

function tellAimWithoutNumber({ scribe, home }: Scene, { noun }: Indicator): void {
  const aim = { words: `推动${noun}提质扩面` };
  scribe.state(scribe.write`${home}将${aim}。`, {
    ...NUMBER,
    subject: home,
    text: aim,
    indicator: '目标',
    modality: 'INTENDED',
  });
}
