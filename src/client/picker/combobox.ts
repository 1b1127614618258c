/** What a combobox offers and what becomes of it. */
export interface ComboboxContent {
  /** Puts options into the list, as elements of `role=option` with an id. True where the first one is surely meant. */
  fill(): boolean;
  /** Takes the option that was chosen. True where the list stays open, with other options. */
  take(option: HTMLElement): boolean;
  /** Enter with no option marked. False where that is no matter of the list. */
  enter(): boolean;
}

export interface Combobox {
  open(): void;
  close(): void;
}

/** Space for the list below which the page moves up first, in pixels. */
const little = 200;

/** The key of a composition, in browsers that end one before they say so. */
const composing = 229;

/**
 * Makes an input a combobox by the pattern of the ARIA Authoring Practices: editable, with a list that follows what is
 * typed. An option that is surely meant is marked while typing; Enter takes the marked one, and none that no one marked. The
 * focus stays in the input.
 */
export function combobox(input: HTMLInputElement, list: HTMLElement, content: ComboboxContent): Combobox {
  let marked: HTMLElement | undefined;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  const mark = (option?: HTMLElement) => {
    marked?.setAttribute('aria-selected', 'false');
    marked = option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const close = () => {
    mark();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  };

  /** The list ends above the keyboard of a phone. */
  const keepInView = () => {
    const view = window.visualViewport;
    if (list.hidden || !view) return;
    const room = () => view.offsetTop + view.height - list.getBoundingClientRect().top;
    if (room() < little) input.scrollIntoView({ block: 'start' });
    list.style.setProperty('--room', `${Math.floor(room()) - 8}px`);
  };

  const open = () => {
    const surely = content.fill();
    marked = undefined;
    const [best] = options();
    list.hidden = !best;
    input.setAttribute('aria-expanded', String(!list.hidden));
    keepInView();
    list.scrollTop = 0;
    mark(surely ? best : undefined);
  };

  const take = (option: HTMLElement) => {
    if (content.take(option)) open();
    else close();
  };

  /** Marks the option so many places on, round the end; opens the list first. */
  const move = (by: number) => {
    if (list.hidden) {
      open();
      if (marked) return;
    }
    const all = options();
    const from = marked ? all.indexOf(marked) : by > 0 ? -1 : 0;
    mark(all.at((from + by) % all.length));
  };

  /** What a key does, where it is the combobox’s own. */
  const keyOf = (key: string): false | undefined | (() => unknown) => {
    const shown = !list.hidden;
    const chosen = shown && marked;
    return new Map<string, false | (() => unknown)>([
      ['ArrowDown', () => move(1)],
      ['ArrowUp', () => move(-1)],
      ['Home', shown && (() => mark(options()[0]))],
      ['End', shown && (() => mark(options().at(-1)))],
      ['Enter', chosen ? () => take(chosen) : content.enter],
      ['Escape', shown && close],
    ]).get(key);
  };
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === composing) return;
    const does = keyOf(event.key);
    if (does && does() !== false) event.preventDefault();
  });
  input.addEventListener('input', open);
  input.addEventListener('blur', close);
  // The focus stays in the input while an option is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = (target as Element).closest<HTMLElement>('[role=option]');
    if (option) take(option);
  });
  window.visualViewport?.addEventListener('resize', keepInView);
  return { open, close };
}
