import type { Browser } from 'playwright-core';
import { settled } from '../../page/visit.ts';

/** Opens an address in an empty browser context, and tells after how many milliseconds the page showed all of its content. */
export const contentTime = async (browser: Browser, address: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    await page.goto(address);
    await settled(page);
    const failed = await page.locator('.state.is-failed').allInnerTexts();
    if (failed.length > 0) throw new Error(`${address} shows no content: ${failed.join(' ')}`);
    return await page.evaluate<number>('contentTime');
  } finally {
    await context.close();
  }
};

/** Since the browser began to fetch the page: its heading stands and no part of it waits any more. */
const WATCH = `
globalThis.contentTime = Infinity;
const look = () => {
  const isThere = document.querySelector('main h1') && !document.querySelector('.waiting, [aria-busy="true"]');
  if (!isThere) contentTime = Infinity;
  else if (contentTime === Infinity) contentTime = performance.now();
};
new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'aria-busy'] });
`;
