import type { Locator } from 'playwright/test';

/** Scrolls from top to end in equal steps, one a frame; gives the longest frame in milliseconds. */
export async function scrollThrough(scroller: Locator, steps: number): Promise<number> {
  return scroller.evaluate(async (element, count) => {
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let longest = 0;
    let last = await nextFrame();
    for (let step = 1; step <= count; step += 1) {
      element.scrollTop = ((element.scrollHeight - element.clientHeight) * step) / count;
      const now = await nextFrame();
      longest = Math.max(longest, now - last);
      last = now;
    }
    element.scrollTop = element.scrollHeight;
    await nextFrame();
    return longest;
  }, steps);
}
