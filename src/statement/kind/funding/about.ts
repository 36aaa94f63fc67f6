/** The place that a text is about, where its title or its opening says so: not one that a list further down names first. */
import type { Named, Scene } from '../../scene.ts';
import { inside } from '../shared/around.ts';

const OPENING = 4;
/** 实施地点：甲市乙区 says where, not what the text is about. */
const LABEL = /^[^，。；：]{0,6}(?:受援地|地点|地址|机构|单位|主体|区域|来源)[：:]/u;

/** Null where the article names none so. */
export function aboutOf(scene: Scene): Named | null {
  const { place, article } = scene.context;
  if (!place || place.thing.named === false) return null;
  if (article.title.includes(place.thing.name)) return place;
  const opening = scene.context.sentences.slice(0, OPENING);
  const home = opening.find(({ passage, sentence }) => passage === place.passage && inside(place, sentence));
  return home && !LABEL.test(home.text) && !isListed(home, place) ? place : null;
}

const isListed = ({ passage, things }: Scene, { from, to, thing }: Named): boolean =>
  things.some(
    (one) =>
      one.thing.type === thing.type &&
      (passage.clean.text.slice(to, one.from) === '、' || passage.clean.text.slice(one.to, from) === '、'),
  );
