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
    const isLined = (around: Element, part?: string): boolean => {
      const { outlineStyle, outlineWidth, boxShadow, content } = getComputedStyle(around, part);
      if (part && content === "none") return false;
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
    };
    const around = [element, element.parentElement, element.parentElement?.parentElement].filter((e) => !!e);
    const isSeen = around.some((one) => isLined(one)) || isLined(element, "::after");
    const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
    return { what: `${element.tagName.toLowerCase()} ${name.slice(0, 60)}`, isSeen };
  });
}
