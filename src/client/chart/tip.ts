import type { Datum } from './chart-data.ts';

function tipOf(figure: HTMLElement): HTMLElement {
  const known = figure.querySelector<HTMLElement>('[role=status]');
  if (known) return known;
  const element = document.createElement('div');
  element.setAttribute('role', 'status');
  element.hidden = true;
  // Also while the pointer rests on the figure: what lies below it can be read again.
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') element.hidden = true;
  });
  figure.append(element);
  return element;
}

function line(tag: 'b' | 'span', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** Shows a figure with its citation beside a point of a canvas, kept inside the figure; hides without one. */
export function tip(
  figure: HTMLElement,
  datum: Datum | undefined,
  canvas: HTMLCanvasElement,
  x: number,
  y: number,
): void {
  const element = tipOf(figure);
  element.hidden = !datum;
  if (!datum) return;
  element.replaceChildren(
    line('b', [datum.group, datum.name].filter(Boolean).join(', ')),
    ...datum.printed.map((text) => line('span', text)),
    line('span', datum.citation),
  );
  const outer = figure.getBoundingClientRect();
  const inner = canvas.getBoundingClientRect();
  const left = inner.left - outer.left + x + 12;
  const top = inner.top - outer.top + y + 12;
  element.style.left = `${Math.max(0, Math.min(left, outer.width - element.offsetWidth))}px`;
  element.style.top = `${top}px`;
}
