import { LoadFailure } from '../base/load-json.ts';

/** A part that is drawn when it is opened: where, and where is said what hinders it. */
export interface PartToDraw {
  part: HTMLElement;
  /** Holds what the part needs in `data-room`, and links until it is drawn. */
  room: HTMLElement;
  status: HTMLElement;
}

/** Draws a part; a failure leaves its links, and what it says. */
export type DrawPart = (part: PartToDraw) => Promise<LoadFailure | undefined>;

/** What draws each part, by its id: code of its own, loaded when the part is opened. */
const drawings: Readonly<Record<string, () => Promise<DrawPart>>> = {
  where: async () => (await import('../places/where.ts')).drawWhere,
  day: async () => (await import('../day/draw-day.ts')).drawDay,
};

export const notLoaded = 'The figures could not be loaded. Load the page again to try once more.';

const loading = 'The figures are loading.';

/** Draws what a fold holds, once. */
export async function drawPart(part: HTMLElement): Promise<void> {
  const room = part.querySelector<HTMLElement>('[data-room]');
  const load = drawings[part.id];
  if (!room || !load) return;
  const status = document.createElement('p');
  status.className = 'small';
  status.role = 'status';
  status.dataset.said = '';
  room.after(status);
  status.textContent = loading;
  const drawn = await (await load())({ part, room, status });
  if (status.textContent === loading) status.textContent = '';
  if (drawn instanceof LoadFailure) status.textContent = notLoaded;
}
