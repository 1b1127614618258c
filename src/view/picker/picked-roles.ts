/** How many roles can be compared at least: the fields that a form begins with. */
export const fewestRoles = 2;

/** The label of the field in a place, from 0. */
export function askedFor(place: number): string {
  return `${['First', 'Second', 'Third', 'Fourth'][place]} career`;
}

/** What can be done when so many careers are chosen, as a sentence; nothing where they can be compared. */
export function goOn(chosen: number): string {
  if (chosen === 0) return 'Choose two to four careers.';
  return chosen < fewestRoles ? 'Choose a second career.' : '';
}
