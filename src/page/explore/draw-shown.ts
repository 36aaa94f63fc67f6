/** Turns what is shown into what the drawing takes. */
import type { Reading } from '../language/language.ts';
import { isNotDone } from '../part/reservation.tsx';
import { relationshipWords } from '../words/relationship-words.ts';
import type { DrawnPicture } from './drawing.ts';
import { inLines, shortLabel } from './label.ts';
import { colourOf, shapeOf } from './shape.ts';
import { type Rest, restId, type Shown } from './shown.ts';

export const drawShown = ({ things, links, rests }: Shown, { say, word }: Reading): DrawnPicture => {
  const colours = new Map([...new Set(things.map(({ type }) => type))].map((type) => [type, colourOf(type)]));
  const pairs = new Map<string, number>();
  for (const { from, to } of links) pairs.set(pairOf(from, to), (pairs.get(pairOf(from, to)) ?? 0) + 1);
  return {
    nodes: [
      ...things.map(({ id, type, name, named, isStart, isOnPath }) => ({
        ...{ id, label: inLines(shortLabel(name)), colour: colours.get(type) ?? '', shape: shapeOf(type).name },
        ...{ corners: shapeOf(type).corners.join(' '), isStart, isOnPath, isUnnamed: !named, isRest: false, width: 24 },
      })),
      ...rests.map((rest) => ({
        ...{ id: restId(rest), label: restWords(rest, say), colour: '', shape: 'ellipse' as const, corners: '' },
        ...{ isStart: false, isOnPath: false, isUnnamed: false, isRest: true, width: restWords(rest, say).length * 14 },
      })),
    ],
    edges: [
      ...links.map(({ key, from, to, relationship, modality, isOnPath }) => ({
        ...{ id: key, source: from, target: to, relationship, isOnPath, isRest: false },
        label: word(relationshipWords(relationship, 'OUT')),
        isNotDone: isNotDone(modality),
        isOneOfMany: (pairs.get(pairOf(from, to)) ?? 0) > 1,
      })),
      ...rests.map((rest) => ({
        ...{ id: `${restId(rest)} edge`, source: rest.of, target: restId(rest), relationship: rest.relationship },
        label: word(relationshipWords(rest.relationship, rest.direction)),
        ...{ isNotDone: false, isOnPath: false, isRest: true, isOneOfMany: false },
      })),
    ],
  };
};

/** 还有 312 个 / and 312 more. */
export const restWords = ({ count }: Rest, say: Reading['say']): string => say(`还有 ${count} 个`, `and ${count} more`);

const pairOf = (from: string, to: string): string => [from, to].sort().join(' ');
