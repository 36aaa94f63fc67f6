/** What a view of the explorer consists of; it stands in the address and nowhere else, so that it can be sent and opens again the same. */

export type Direction = 'OUT' | 'IN';

/** What is opened of a thing: one group of its links, or (both null) every group. */
export interface Opened {
  /** Id, or a name that somebody typed into the address. */
  readonly of: string;
  readonly relationship: string | null;
  readonly direction: Direction | null;
  /** How many links of each group. */
  readonly first: number;
}

export const THROUGH = ['PLACE', 'FIELD', 'POPULATION', 'DOCUMENT'] as const;
export type Through = (typeof THROUGH)[number];

export interface View {
  readonly from: string | undefined;
  readonly opened: readonly Opened[];
  /** Types, modalities and strengths that are not shown. */
  readonly hidden: ReadonlySet<string>;
  /** Things that were taken out. */
  readonly removed: ReadonlySet<string>;
  /** The other end of the path. */
  readonly to: string | undefined;
  readonly through: readonly Through[];
  readonly hops: number;
  /** The thing or link that is read now. */
  readonly picked: string | undefined;
  readonly isList: boolean;
}

/** Links of a group that are shown at first, and with each "more". */
export const FIRST = 8;
export const MORE = 25;
const HOPS = 4;
const MOST_HOPS = 6;

/** What a person judged is not shown unless asked for. */
const HIDDEN_AT_FIRST = ['INFERRED'];
const NOTHING = 'none';

export const readView = (parameters: URLSearchParams): View => {
  const from = parameters.get('from')?.trim() || undefined;
  const open = parameters.getAll('open').filter(Boolean);
  const hide = parameters.getAll('hide').filter(Boolean);
  const hops = Number(parameters.get('hops'));
  return {
    from,
    opened: open.length > 0 ? open.flatMap(readOpened) : from ? [everyGroupOf(from)] : [],
    hidden: new Set(hide.length > 0 ? hide.filter((one) => one !== NOTHING) : HIDDEN_AT_FIRST),
    removed: new Set(parameters.getAll('without')),
    to: parameters.get('to')?.trim() || undefined,
    through: THROUGH.filter((one) => parameters.getAll('through').includes(one)),
    hops: Number.isInteger(hops) && hops >= 1 && hops <= MOST_HOPS ? hops : HOPS,
    picked: parameters.get('pick') || undefined,
    isList: parameters.get('as') === 'list',
  };
};

/** The parameters of a view's address; what is as it would be anyway is left out. */
export const writeView = (view: View): Readonly<Record<string, string | readonly string[] | null | undefined>> => ({
  from: view.from,
  open: isAsAtFirst(view) ? null : view.opened.length === 0 ? NOTHING : view.opened.map(writeOpened),
  hide: writeHidden(view.hidden),
  without: [...view.removed],
  to: view.to,
  through: view.through,
  hops: view.hops === HOPS ? null : String(view.hops),
  pick: view.picked,
  as: view.isList ? 'list' : null,
});

export const everyGroupOf = (of: string): Opened => ({ of, relationship: null, direction: null, first: FIRST });

const isAsAtFirst = ({ from, opened: [one, ...others] }: View): boolean =>
  from === undefined ||
  (one !== undefined && others.length === 0 && writeOpened(one) === writeOpened(everyGroupOf(from)));

const writeHidden = (hidden: ReadonlySet<string>): readonly string[] | string | null => {
  const isUsual = hidden.size === HIDDEN_AT_FIRST.length && HIDDEN_AT_FIRST.every((one) => hidden.has(one));
  return isUsual ? null : hidden.size === 0 ? NOTHING : [...hidden];
};

const OPENED = /^(?<of>.+?)(?:\.(?<relationship>[A-Z_]+)\.(?<direction>OUT|IN))?(?:\.(?<first>\d{1,4}))?$/u;

const readOpened = (text: string): Opened[] => {
  const { of, relationship = null, direction = null, first } = OPENED.exec(text)?.groups ?? {};
  if (!of || text === NOTHING) return [];
  return [{ of, relationship, direction: direction as Direction | null, first: first ? Number(first) : FIRST }];
};

const writeOpened = ({ of, relationship, direction, first }: Opened): string =>
  [of, ...(relationship && direction ? [relationship, direction] : []), ...(first === FIRST ? [] : [first])].join('.');
