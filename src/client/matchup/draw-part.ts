import { LoadFailure } from '../base/load-json.ts';
import { type DrawPart, notLoaded } from '../base/part-to-draw.ts';

/** What draws each part, by its id: code of its own, loaded when the part is opened. */
const drawings: Readonly<Record<string, () => Promise<DrawPart>>> = {
  where: async () => (await import('../places/where.ts')).drawWhere,
  day: async () => (await import('../day/draw-day.ts')).drawDay,
  ai: async () => (await import('./draw-ai.ts')).drawAi,
  forecast: async () => (await import('./draw-forecast.ts')).drawForecast,
  studies: async () => (await import('./draw-studies.ts')).drawStudies,
};

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
