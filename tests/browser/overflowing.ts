/** Whatever runs a function in a page: a page of Playwright, a tab of Firefox. */
interface Evaluating {
  evaluate(read: () => string[]): Promise<string[]>;
}

/** Elements that reach over the right edge of the page, outside boxes that scroll by themselves. */
export function overflowing(page: Evaluating): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const clipped = (element: Element): boolean => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
        if (getComputedStyle(box).overflowX !== 'visible') return true;
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          element.getBoundingClientRect().right > width + 1 && element.checkVisibility() && !clipped(element),
      )
      .map(
        (element) =>
          `${element.tagName}.${element.getAttribute('class') ?? ''} “${element.textContent?.trim().slice(0, 40)}”`,
      );
    const { scrollWidth } = document.documentElement;
    return scrollWidth > width ? [`the page is ${scrollWidth} pixels wide in ${width}`, ...wide.slice(0, 5)] : [];
  });
}
