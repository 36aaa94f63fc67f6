/** Whom the text before a sentence makes plain: the actor of its passage, the writer of a report, else the place that it is about. */
import { isPlaceType } from '../../../vocabulary/entity.ts';
import { type Named, type Scene, wordsOf } from '../../scene.ts';
import { type Around, inside, wordsIn } from '../shared/around.ts';
import { isOwnVoice } from '../shared/own-voice.ts';
import { type Party, partyOf, placeOfLevel } from '../shared/party.ts';
import { tellerOf } from '../shared/writer.ts';
import { aboutOf } from './about.ts';
import { canPay, headOf } from './actor.ts';
import { modalityOf } from './aspect.ts';
import { isIssuer } from './bare.ts';
import { ISSUES } from './earlier.ts';
import { issuerOf } from './issuer.ts';
import type { Subject } from './subject.ts';

/** `others`: the subjects of the sentence's clauses up to the sum. */
export function whoActs(around: Around, others: readonly Subject[]): Party | null {
  const { scene } = around;
  const writer = tellerOf(scene);
  const actor = goingOn(around, others, writer !== null);
  if (actor) return partyOf(actor);
  if (writer) return implied(writer);
  if (isOwnVoice(scene) || isAboutGiver(scene) || isAboutFund(scene) || isOfRules(scene)) return null;
  const place = ourPlace(scene) ?? aboutOf(scene);
  if (others.some((one) => place && isElsewhere(one, place))) return null;
  const issuer = issuerOf(scene);
  if (issuer) return implied(issuer);
  return place && place.thing.named !== false ? implied(place) : null;
}

const implied = (named: Named): Party => ({ ...partyOf(named), isImplied: true });

/** 上述资金已支出98万元 is no deed of whom the sentence before names. */
const OF_MONEY = /^(?:截[至止][^，]*，)?(?:上述|以上|该|此|这些|这笔|各类|相关)(?:项)?(?:资金|款项|经费)/u;

/** The actor of the sentence before; not 我局, which tells of its place, and not where another has issued the rules in between. */
function goingOn(around: Around, others: readonly Subject[], hasWriter: boolean): Named | null {
  const { scene } = around;
  const { actor } = scene.context;
  if (!actor || OF_MONEY.test(scene.text) || /^(?:我|本)[局委厅办]$/u.test(wordsOf(actor))) return null;
  if (others.some((one) => isIssuer(scene, one))) return null;
  return goesOn(around, actor, hasWriter) ? actor : null;
}

/** The actor of the sentence before acts on; not a donor in somebody else's report. */
const goesOn = ({ scene, ...rest }: Around, actor: Named, hasWriter: boolean): boolean =>
  canPay(actor.thing) &&
  actor.thing.type !== 'OtherOrganization' &&
  !(hasWriter && !/^(?:Fund|SocialOrganization)$/u.test(actor.thing.type)) &&
  actor.passage === scene.passage &&
  isHead(scene, actor) &&
  !(
    wordsOf(actor) === '我们' &&
    isPlaceType(scene.context.place?.thing.type ?? 'Need') &&
    modalityOf({ scene, ...rest }) === 'ACTUAL'
  );

/** The actor of a sentence before was its subject, not a part of 西山街道的老人, and issued nothing. */
function isHead({ context }: Scene, actor: Named): boolean {
  const scene = context.before.find(({ passage, sentence }) => passage === actor.passage && inside(actor, sentence));
  if (!scene || headOf(scene, scene.sentence) !== actor.from) return false;
  const rest = wordsIn(scene, { from: actor.to, to: scene.sentence.to });
  return !rest.startsWith('的') && !ISSUES.test(rest);
}

/** 2022年我镇工作总结 tells of the town, whatever city the text names first. */
function ourPlace(scene: Scene): Named | null {
  const level = /我(?<level>省|市|区|县|旗|镇|乡|街道|村|社区)/u.exec(scene.context.article.title)?.groups?.level;
  return level ? placeOfLevel(scene, level, scene.sentence.from) : null;
}

/** After a sentence that says what a foundation supports its money is spoken of, not the place's. */
const isAboutGiver = ({ passage, context }: Scene): boolean =>
  context.before.some(
    (one) =>
      one.passage === passage &&
      one.things.some(
        ({ thing, to }) =>
          /^(?:SocialOrganization|OtherOrganization)$/u.test(thing.type) &&
          /^(?:[^，。；]{0,6})?(?:资助|捐赠|捐助|赞助)/u.test(passage.clean.text.slice(to, to + 10)),
      ),
  );

/** After a sentence about a fund its money is spoken of, not the place's. */
const isAboutFund = ({ passage, context }: Scene): boolean =>
  context.before.some(
    (one) =>
      one.passage === passage &&
      one.things.some(({ thing }) => thing.type === 'Fund' && !/(?:公益金|资金|经费)$/u.test(thing.name)),
  );

/** Rules that a body of another place issued: 市民政局 in a text about a district. */
const isElsewhere = ({ thing }: Party, { thing: place }: Named): boolean =>
  thing.type === 'GovernmentBody' && (thing.within ?? []).length > 0 && thing.within?.at(-1) !== place.name;

/** A sentence about a document says what its rules give: 同年出台的《细则》是为…而定的：每张床位补贴…. */
const isOfRules = (scene: Scene): boolean =>
  scene.things.some(
    ({ thing, from }) =>
      thing.type === 'Policy' &&
      /^[^，。；]{0,14}(?:出台|印发|制定|发布|施行|下发)的《?$/u.test(
        wordsIn(scene, { from: scene.sentence.from, to: from }),
      ),
  );
