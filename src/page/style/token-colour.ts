/** The value of a colour of `tokens.css`, such as `--ink`: canvas and files of their own know no tokens. */
export const tokenColour = (token: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(token).trim() || '#000000';
