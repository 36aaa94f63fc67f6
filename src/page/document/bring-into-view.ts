/** Kept free above and under what is shown, in CSS pixels. */
const MARGIN = 72;
/** Frames in which what stands above may still get its height. */
const FRAMES = 6;

/** Scrolls to an element unless it is on the screen already; goes on until nothing above it moves it any more. */
export const bringIntoView = (element: Element): void => {
  let frames = 0;
  const step = () => {
    const { top, bottom } = element.getBoundingClientRect();
    if (top < MARGIN || bottom > innerHeight - MARGIN) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    frames += 1;
    if (frames < FRAMES) requestAnimationFrame(step);
  };
  step();
};
