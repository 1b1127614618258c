import type { Locator } from 'playwright-core';

/** Opens the folds around an element, as a reader does who comes to it. */
export function openFolds(within: Locator): Promise<void> {
  return within.evaluate((element) => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
      fold.open = true;
    }
  });
}
