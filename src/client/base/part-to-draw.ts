import type { LoadFailure } from './load-json.ts';

/** A part that is drawn when it is opened: where, and where is said what hinders it. */
export interface PartToDraw {
  part: HTMLElement;
  /** Holds what the part needs in `data-room`, and links until it is drawn. */
  room: HTMLElement;
  status: HTMLElement;
}

/** Draws a part; a failure leaves its links, and what it says. */
export type DrawPart = (part: PartToDraw) => Promise<LoadFailure | undefined>;

/** What is said of figures that did not come. */
export const notLoaded = 'The figures could not be loaded. Load the page again to try once more.';

/** Ids of the careers whose pages a room links to until it is drawn. */
export const careersOf = (room: HTMLElement): string[] =>
  [...room.querySelectorAll('a')].flatMap(({ pathname }) => /\/roles\/([^/]+)\//.exec(pathname)?.[1] ?? []);
