/**
 * Labels of facts in a popover that are more than words: a download of the page finds the place, the row and the edition
 * of a figure by them.
 */
export const factLabels = { place: 'Place', row: 'Row', edition: 'Edition' } as const;
