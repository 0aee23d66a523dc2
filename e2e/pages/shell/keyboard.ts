import { expect, type Locator, type Page } from '@playwright/test';

const MOST_STEPS = 60;

/** Presses a key until something has the focus, as somebody without a mouse does. */
export async function pressTo(page: Page, key: 'Tab' | 'Shift+Tab' | 'ArrowDown', target: Locator): Promise<void> {
  const focused = page.locator(':focus');
  for (let step = 0; step < MOST_STEPS; step++) {
    if ((await target.and(focused).count()) === 1) return;
    await page.keyboard.press(key);
  }
  await expect(target, `${key} leads to it`).toBeFocused();
}
