/** LOCATED_IN and OPERATES_IN where the words of a sentence say it: 位于, 在甲街道实施, 推广至, 甲社区的. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { isPlace } from '../shared/parties.ts';
import { once, unitsOf } from '../shared/sentence-parts.ts';
import { behindPlace } from './behind.ts';
import { broughtTo } from './brought.ts';
import { inForm } from './form.ts';
import { inItem } from './item.ts';
import { byMembers } from './members.ts';
import { placeInName } from './name.ts';
import { belonging } from './of.ts';
import { stands } from './stands.ts';
import { within } from './within.ts';

/** 在21个社区建起: which ones is not said. */
const isInNamedPlace = ({ objects = [] }: Found): boolean =>
  objects.every((place) => 'found' in place || place.named !== false);

export const toldLocation: (scene: Scene) => readonly Found[] = once((scene) =>
  unitsOf(scene).some(({ named }) => isPlace(named) || placeInName(named) !== null)
    ? [stands, inForm, inItem, within, broughtTo, belonging, behindPlace, byMembers]
        .flatMap((part) => part(scene))
        .filter(isInNamedPlace)
    : [],
);
