import type { Locator } from 'playwright-core';

/** On how many lines the visible text of each element stands: pieces that overlap in height are one line. */
export function textLines(elements: Locator): Promise<{ text: string; lines: number }[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const rects: DOMRect[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        rects.push(...[...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1));
      }
      rects.sort((a, b) => a.top - b.top);
      let [lines, end] = [0, Number.NEGATIVE_INFINITY];
      for (const { top, height } of rects) {
        // Large and small letters of one line differ in height, and share its middle.
        if (top + height / 2 > end) [lines, end] = [lines + 1, top + height];
      }
      return { text: (element as HTMLElement).innerText.replace(/\s+/g, ' '), lines };
    }),
  );
}
