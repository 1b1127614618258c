import { element } from '../base/element.ts';
import { LoadFailure } from '../base/load-json.ts';
import { entryOf, noteOf } from './notes.ts';

/** The one popover of a page, filled for the mark that opens it. */
const close = element('button', { type: 'button' }, 'Close');
const body = element('div', {});
const popover = element(
  'div',
  { popover: '', id: 'note', role: 'dialog', 'aria-label': 'Note of a figure' },
  close,
  body,
);
document.body.append(popover);
close.addEventListener('click', () => popover.hidePopover());

/** The mark whose note is open. */
let opened: HTMLAnchorElement | undefined;
/** The mark that a pointer closed by pressing on it: letting go does not open it again. */
let pressed: HTMLAnchorElement | undefined;

popover.addEventListener('toggle', (event) => {
  if ((event as ToggleEvent).newState === 'open' || !opened) return;
  opened.removeAttribute('aria-expanded');
  opened = undefined;
});
document.addEventListener(
  'pointerdown',
  ({ target }) => {
    pressed = target instanceof Node && opened?.contains(target) ? opened : undefined;
  },
  true,
);

/** Opens the note of a mark, or closes it where it is open. It says the source at once, and the rest when it has come. */
export async function openNote(mark: HTMLAnchorElement): Promise<void> {
  const closing = mark === opened || mark === pressed;
  pressed = undefined;
  popover.hidePopover();
  if (closing) return;
  opened?.removeAttribute('aria-expanded');
  opened = mark;
  // The style sheet puts the note beside the mark that is expanded.
  mark.setAttribute('aria-expanded', 'true');
  body.innerHTML = `<p>${mark.textContent}. ${entryOf(mark)?.innerHTML ?? ''}</p>`;
  popover.showPopover({ source: mark });
  const note = await noteOf(mark);
  if (opened !== mark) return;
  if (note instanceof LoadFailure) body.append(element('p', {}, 'What is said of this figure could not be loaded.'));
  else body.innerHTML = note.html;
}
