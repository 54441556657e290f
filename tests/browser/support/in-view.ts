import { expect, type Locator } from '@playwright/test';

/** Expects that the top of something stands on the screen, below the header where that sticks. */
export async function expectInView(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await expect
    .poll(() =>
      target.evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        const header = document.querySelector('header.top') as HTMLElement;
        const covered = getComputedStyle(header).position === 'sticky' ? header.getBoundingClientRect().bottom : 0;
        if (top < covered) return `its top, at ${top}, is above ${covered}, the end of the header`;
        return top < innerHeight ? 'in view' : `its top, at ${top}, is below the screen`;
      }),
    )
    .toBe('in view');
}
