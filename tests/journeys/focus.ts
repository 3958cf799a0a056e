import type { Page } from "playwright-core";

/** What has the keyboard, in words, and whether one can see that it does. */
export interface Focused {
  what: string;
  isSeen: boolean;
}

/** Presses Tab from the top of the page until the keyboard leaves it, and looks at every stop. */
export async function walkWithTab(page: Page, { most = 120 } = {}): Promise<Focused[]> {
  const stops: Focused[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`The keyboard had not left the page after ${most} stops`);
}

/** What has the keyboard now; null where nothing of the page has. A line may be drawn around an element or what it stands in. */
export function focused(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const lines = (around: Element | null, depth: number): boolean => {
      if (!around || depth === 0) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(around);
      const isLined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return isLined || boxShadow !== "none" || lines(around.parentElement, depth - 1);
    };
    const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
    return { what: `${element.tagName.toLowerCase()} ${name.slice(0, 60)}`, isSeen: lines(element, 3) };
  });
}
