import type { Page } from "playwright-core";

/** What of a page's layout must hold on every screen. */
export interface Layout {
  /** How far the page can be scrolled sideways, in px. */
  sideways: number;
  /** Text smaller than the smallest size there is, with its size in px. */
  small: string[];
}

/** The smallest type there is, in px. */
const SMALLEST = 11;

/** Reads the page as it stands, hidden parts left out. */
export function readLayout(page: Page): Promise<Layout> {
  return page.evaluate((smallest) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small = new Set<string>();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const [words, parent] = [node.textContent?.trim(), node.parentElement];
      if (!words || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < smallest) small.add(`${words.slice(0, 60)}: ${size}`);
    }
    return { sideways: Math.max(scrollWidth, document.body.scrollWidth) - clientWidth, small: [...small] };
  }, SMALLEST);
}

export const GOOD_LAYOUT: Layout = { sideways: 0, small: [] };
