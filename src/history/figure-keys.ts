/** Keys of lines that hold figures: what changed in them is told figure by figure. */
export const figureKeys: readonly string[] = [
  'wages',
  'projections',
  'separations',
  'attainment',
  'selfEmployed',
  'exposure',
  'household',
  'pay',
  'remote',
  'filings',
];
