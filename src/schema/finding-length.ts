/** The longest line that says what a section finds, in characters. */
export const longestFinding = 80;

/** Its length as it is read: asterisks around bold words, and joiners that keep a range on one line, are no part of it. */
export const findingLength = (text: string): number => text.replace(/\*\*|\u2060/g, '').length;
