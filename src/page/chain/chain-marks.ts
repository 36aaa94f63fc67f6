/** How bands look: colour, texture and edge for each kind, the same in the picture, its legend and the file. */
import type { Words } from '../language/language.ts';
import { IN_FORCE } from '../words/said-words.ts';
import type { BandKind, PictureBand } from './chain-picture.ts';

export interface Mark {
  readonly name: string;
  readonly words: Words;
  /** A colour of `style/tokens.css`. */
  readonly colour: string;
  readonly texture: 'FULL' | 'HATCHED' | 'DOTTED' | 'STRIPED' | 'EMPTY';
  /** Lengths of strokes and gaps of the edge in CSS pixels; none where there is no edge. */
  readonly edge?: readonly number[] | undefined;
}

type Marked = Pick<PictureBand, 'kind' | 'isPlanned' | 'isInferred' | 'inForce'>;

export const markOf = ({ kind, isPlanned, isInferred, inForce }: Marked): Mark => {
  const { words, colour, texture, edge } = KINDS[kind];
  const force = FORCES[inForce ?? ''];
  const notes = [
    ...(force ? [{ name: inForce, words: IN_FORCE[inForce ?? ''] ?? { zh: '', en: '' } }] : []),
    ...(isPlanned ? [PLANNED] : []),
    ...(isInferred ? [INFERRED] : []),
  ];
  return {
    name: [kind, ...notes.map(({ name }) => name)].join('-'),
    words: {
      zh: [words.zh, ...notes.map((note) => note.words.zh)].join('，'),
      en: [words.en, ...notes.map((note) => note.words.en)].join(', '),
    },
    colour,
    texture: isPlanned ? 'HATCHED' : isInferred ? 'EMPTY' : (force?.texture ?? texture),
    edge: isInferred ? [1, 3] : isPlanned ? [3, 2] : force ? force.edge : edge,
  };
};

const KINDS: Readonly<Record<BandKind, Pick<Mark, 'words' | 'colour' | 'texture' | 'edge'>>> = {
  MONEY: { words: { zh: '款项的来去', en: 'money, from and to' }, colour: '--money', texture: 'FULL' },
  BASIS: { words: { zh: '依据', en: 'stated basis' }, colour: '--policy', texture: 'FULL' },
  RULE: {
    words: { zh: '规范（不是依据）', en: 'regulation (no basis)' },
    colour: '--place',
    texture: 'DOTTED',
    edge: [],
  },
  OTHER: { words: { zh: '其他关系', en: 'another relationship' }, colour: '--line-strong', texture: 'FULL' },
  GAP: {
    words: { zh: '缺口：没有文档说明', en: 'gap: no document says' },
    colour: '--seal',
    texture: 'EMPTY',
    edge: [4, 4],
  },
};

const PLANNED = { name: 'PLANNED', words: { zh: '计划、公布或意向', en: 'planned, announced or intended' } };
/** What was in force for part of the time only, or came later, is empty inside; where no document tells, it is broken. */
const FORCES: Readonly<Record<string, Pick<Mark, 'texture' | 'edge'>>> = {
  PART_OF_PERIOD: { texture: 'EMPTY', edge: [10, 3] },
  AFTER: { texture: 'EMPTY', edge: [2, 3] },
  UNKNOWN: { texture: 'STRIPED' },
};
const INFERRED = { name: 'INFERRED', words: { zh: '读者推断', en: 'inferred by a reader' } };

/** The marks of a picture, each once, kinds in order. */
export const marksOf = (bands: readonly PictureBand[]): Mark[] => {
  const order = Object.keys(KINDS);
  const sorted = bands.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return [...new Map(sorted.map(markOf).map((mark) => [mark.name, mark])).values()];
};

/** One tile of a texture, as the path on it, `TILE` pixels wide and high. */
export const TILE = 6;
const TEXTURES: Readonly<Record<'HATCHED' | 'DOTTED' | 'STRIPED', string>> = {
  HATCHED: 'M-1,7 L7,-1 M-1,1 L1,-1 M5,7 L7,5',
  STRIPED: 'M1.5,0 V6 M3,0 V6',
  DOTTED: 'M1.5,3 h1.5 M4.5,0 h1.5',
};

/** The path of a texture that is neither full nor empty. */
export const tileOf = ({ texture }: Mark): string | undefined =>
  texture === 'FULL' || texture === 'EMPTY' ? undefined : TEXTURES[texture];
