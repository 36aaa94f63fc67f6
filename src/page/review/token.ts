import { useState } from 'preact/hooks';
import { forgetAnswers } from '../ask/kept.ts';

/** Where the reviewer's secret stands: in this tab only, and gone with it. */
const KEY = 'review-token';

/** The reviewer's secret, and how to set or forget it. It never stands in an address. */
export const useToken = (): readonly [token: string | undefined, set: (token: string | undefined) => void] => {
  const [token, remember] = useState(sessionStorage.getItem(KEY) ?? undefined);
  const set = (next: string | undefined) => {
    if (next) sessionStorage.setItem(KEY, next);
    else sessionStorage.removeItem(KEY);
    // What only a reviewer was told must not stay behind.
    forgetAnswers();
    remember(next || undefined);
  };
  return [token, set];
};
