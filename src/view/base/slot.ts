/** The place of a career on a page, by which it is coloured; 0 is grey: no career in particular. */
export type Slot = 0 | 1 | 2 | 3 | 4;
