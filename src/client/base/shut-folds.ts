/** Shuts the folds of a part that a script has made, as the first script of a page shuts those that come with it. */
export function shutFolds(within: ParentNode): void {
  const narrow = matchMedia('(max-width: 60rem)').matches;
  for (const part of within.querySelectorAll<HTMLDetailsElement>('details[data-fold]'))
    part.open = !narrow && part.dataset.fold === 'narrow';
}
