/** Entry education as published, the lowest first. */
export const entryLevels = [
  'No formal educational credential',
  'High school diploma or equivalent',
  'Some college, no degree',
  'Postsecondary nondegree award',
  'Associate’s degree',
  'Bachelor’s degree',
  'Master’s degree',
  'Doctoral or professional degree',
];

/** Those of them that are no degree. */
export const withoutDegree: readonly string[] = entryLevels.slice(0, 4);
