/** What one document speaks of: its place and time, and each thing with the names that the document gives to it. */
import type { Mention } from '../../../src/vocabulary/statement.ts';
import type { Random } from '../random.ts';
import type { Figure } from './figures.ts';
import { fullName, fundName, programmeName, type Rule, ruleOf } from './measures.ts';
import { type Organization, organizationOf } from './organization.ts';
import { type Place, withinOf } from './places.ts';
import type { Named, Scribe } from './scribe.ts';
import type { Theme } from './themes.ts';
import { PROJECT_FIRST, PROJECT_SECOND } from './words.ts';
import type { Area, World } from './world.ts';

export interface Told {
  readonly world: World;
  readonly random: Random;
  readonly scribe: Scribe;
  readonly area: Area;
  /** The year that it is about, and the day on which it was first published, as EDTF. */
  readonly year: number;
  readonly date: string;
  /** Whether its page bears that day. */
  readonly isDated: boolean;
}

export class Scene implements Told {
  readonly world: World;
  readonly random: Random;
  readonly scribe: Scribe;
  readonly area: Area;
  readonly year: number;
  readonly date: string;
  readonly isDated: boolean;
  /** Many texts take for granted in which province they are. */
  private readonly hasProvince: boolean;
  private readonly known = new Map<string, Named>();

  constructor(told: Told) {
    ({ world: this.world, random: this.random, scribe: this.scribe } = told);
    ({ area: this.area, year: this.year, date: this.date, isDated: this.isDated } = told);
    this.hasProvince = told.random.chance(0.6);
  }

  /** The same object each time, so that the text’s own order of names tells what is said where. */
  private once(key: string, make: () => Named): Named {
    const known = this.known.get(key) ?? make();
    this.known.set(key, known);
    return known;
  }

  place(place: Place): Named {
    return this.once(place.path, () => {
      const isShown = this.hasProvince || place.type !== 'City';
      const container = place.parent && isShown ? this.place(place.parent) : undefined;
      const mention: Mention = { type: place.type, name: place.name, ...this.within(place, false) };
      return { words: place.name, mention, ...(container ? { container } : {}) };
    });
  }

  /** The place that the document is about, and the city around it. */
  get home(): Named {
    return this.place(this.area.place);
  }
  get city(): Named {
    return this.place(this.area.city);
  }

  /** `within` of what stands in a place, or of the place itself. */
  within(place: Place, isInside = true): { within?: string[] } {
    const chain = isInside ? [...withinOf(place), place.name] : withinOf(place);
    const [widest] = chain;
    const kept = this.hasProvince || widest === undefined || widest.endsWith('市') ? chain : chain.slice(1);
    return kept.length > 0 ? { within: kept } : {};
  }

  body(department: string, { place }: Area = this.area): Named {
    const name = `${place.name}${department}`;
    return this.thing({ type: 'GovernmentBody', name, ...this.within(place) });
  }

  organization({ name, category, area }: Organization): Named {
    return this.thing({ type: 'SocialOrganization', name, ...this.within(area.place), category });
  }

  organizationOf(number: number): Organization {
    return organizationOf(this.world, number);
  }

  other(kind: string): Named {
    const { city } = this.area;
    return this.thing({ type: 'OtherOrganization', name: `${city.name}${kind}`, ...this.within(city) });
  }

  rule(number: number, area: Area = this.area): { rule: Rule; named: Named } {
    const rule = ruleOf(this.world, area, number);
    return { rule, named: this.thing({ type: 'Policy', name: rule.title }) };
  }

  /** The rule, if it stood already when the document was printed. */
  ruleBefore(number: number, area: Area = this.area): { rule: Rule; named: Named } | null {
    return ruleOf(this.world, area, number).issued < this.date ? this.rule(number, area) : null;
  }

  fund(area: Area = this.area): Named {
    return this.thing({ type: 'Fund', name: fundName(area), ...this.within(area.place) });
  }

  /** The programme as such, or its batch of one year. */
  programme(year?: number, area: Area = this.area): Named {
    const name = year === undefined ? programmeName(area) : `${year}年${programmeName(area)}`;
    return this.thing({ type: 'Project', name, ...this.within(area.place), scale: 'PROGRAMME' });
  }

  /** A project of this kind; `number` tells those of one organization apart. */
  project(organization: Organization, { project }: Theme, number: number): Named {
    const at = organization.number * 5 + number * 3;
    const own = `${PROJECT_FIRST[at % PROJECT_FIRST.length]}${PROJECT_SECOND[Math.floor(at / PROJECT_FIRST.length) % PROJECT_SECOND.length]}`;
    return this.thing({
      type: 'Project',
      name: `“${own}”${project}项目`,
      ...this.within(organization.area.place),
      scale: 'PROJECT',
    });
  }

  /** By its own label, or another that the scheme knows. */
  population({ population, called }: Theme): Named {
    const words = this.random.chance(0.5) ? population : this.random.of(called);
    return this.thing(
      { type: 'Population', name: population, ...(words === population ? {} : { printed: words }) },
      words,
    );
  }

  field({ field }: Theme): Named {
    return this.thing({ type: 'ServiceField', name: field });
  }

  facility(name: string, place: Place): Named {
    return this.thing({ type: 'Facility', name, ...this.within(place) });
  }

  /** A party that the text counts and does not name: 30家社会组织. */
  party(type: Mention['type'], name: string, { words, value, bound, unit }: Figure, letter?: string): Named {
    const mention: Mention = {
      ...{ type, name, ...this.within(this.area.place), named: false },
      ...(letter ? { mention: letter } : {}),
      count: { value, bound, unit, text: words },
    };
    return { words: `${words}${name}`, mention };
  }

  /** The place’s name in front of what is not to be mistaken for another place’s. */
  get fullName(): string {
    return fullName(this.area);
  }

  /** One of its organizations, or one of those around where it has none. */
  anyOrganization(): Organization {
    const { first, organizations } = this.area;
    const number = first + Math.floor(this.random.next() ** 2 * Math.max(1, organizations));
    return this.organizationOf(Math.min(number, this.world.organizations - 1));
  }

  thing(mention: Mention, words = mention.name): Named {
    return this.once(`${mention.type} ${mention.name} ${mention.date ?? ''} ${words}`, () => ({
      words: mention.type === 'Policy' || mention.type === 'Publication' ? `《${words}》` : words,
      mention,
    }));
  }
}

/** 2016年5月12日 of 2016-05-12, 2016年5月 of 2016-05. */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}
