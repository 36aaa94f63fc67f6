/** Who may review over the API: whoever sends REVIEW_TOKEN as a bearer token. The token goes into no log and no error. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { notAReviewer, reviewOff } from '../../error.ts';
import type { ApiContext, Reviewer } from '../context.ts';

/** `authorization`: the request's header. Takes as long for a wrong token as for the right one. */
export function reviewerOf(token: string | undefined, authorization: string | undefined): Reviewer {
  if (token === undefined) return 'OFF';
  const came = /^Bearer +(\S+)$/iu.exec(authorization ?? '')?.[1] ?? '';
  // Of one length whatever came, which the comparison needs.
  return timingSafeEqual(digest(came), digest(token)) ? 'YES' : 'NO';
}

/** Throws REVIEW_OFF or NOT_A_REVIEWER. */
export function needReviewer({ reviewer }: ApiContext): void {
  if (reviewer === 'OFF') throw reviewOff();
  if (reviewer === 'NO') throw notAReviewer();
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
