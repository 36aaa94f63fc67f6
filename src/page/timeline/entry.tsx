import { useLanguage } from '../language/language.ts';
import { isNotDone, Reservation } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import { ThingLink } from '../part/thing-link.tsx';
import type { TimelineLineFragment } from './timeline-page.graphql.ts';
import { entryDate, isSpan, TIMELINE_HUES, TIMELINE_TYPES } from './timeline-words.ts';

/** One thing that happened, or is planned: when, what, by whom, where, and the sentence. */
export const Entry = ({ entry }: { readonly entry: TimelineLineFragment }) => {
  const { say, word, language } = useLanguage();
  const { type, date, thing, by, places } = entry;
  const when = entryDate(entry, language);
  const dateText = date && entry.dateText === when ? null : entry.dateText;
  const hue = TIMELINE_HUES[type];
  const who = by.filter(({ id }) => id !== thing.id);
  return (
    <li
      class={`timeline-entry hue-${hue}${isSpan(entry) ? ' is-span' : ''}${isNotDone(entry.modality) ? ' is-not-done' : ''}`}
    >
      <p class="row">
        {date && (
          <time class="number timeline-date" title={dateText ?? undefined}>
            {when}
          </time>
        )}
        <span class={`type-tag hue-${hue}`}>{word(TIMELINE_TYPES[type])}</span>
        <Reservation said={entry} />
      </p>
      <p>
        <ThingLink thing={thing} />
      </p>
      {(who.length > 0 || places.length > 0 || dateText) && (
        <p class="small soft">
          {who.length > 0 && (
            <>
              {say(BY_ZH[type], BY_EN[type])}
              {who.slice(0, MOST).map((one, index) => (
                <span key={one.id}>
                  {index > 0 && say('、', ', ')}
                  <ThingLink thing={one} />
                </span>
              ))}
              {who.length > MOST && say(` 等${who.length}方`, ` and ${who.length - MOST} more`)}
            </>
          )}
          {places.length > 0 && (
            <span>
              {who.length > 0 && ' · '}
              {say('地点：', 'place: ')}
              <span lang="zh-CN">{places.map(({ name }) => name).join('、')}</span>
            </span>
          )}
          {dateText && (
            <span>
              {(who.length > 0 || places.length > 0) && ' · '}
              {say('原文时间：', 'time as printed: ')}
              <span lang="zh-CN">{dateText}</span>
            </span>
          )}
        </p>
      )}
      <SentencesFold evidence={entry.evidence} />
    </li>
  );
};

const MOST = 5;

const BY_ZH = {
  POLICY_ISSUED: '出台：',
  FUNDING: '出资：',
  EVENT: '主办：',
  ESTABLISHMENT: '设立：',
  OBSERVATION: '主体：',
} as const;
const BY_EN = {
  POLICY_ISSUED: 'issued by: ',
  FUNDING: 'paid by: ',
  EVENT: 'organised by: ',
  ESTABLISHMENT: 'established by: ',
  OBSERVATION: 'about: ',
} as const;
